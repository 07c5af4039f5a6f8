public import Foundation

/// The folder of the package under test.
public enum PackageFolder {
  /// The folder, found upwards from this file.
  public static let url: URL = {
    var url = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath()
    while url.path != "/" {
      url = url.deletingLastPathComponent()
      if FileManager.default.fileExists(atPath: url.appending(path: "catalogue/catalogue.xml").path) { break }
    }
    return url
  }()

  /// The knowledge base in it.
  public static let catalogue = url.appending(path: "catalogue")
}
