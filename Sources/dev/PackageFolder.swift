import ArgumentParser
import Foundation

/// The package's folder: the working folder, or the nearest one above it with a manifest.
struct PackageFolder: Sendable {
  let url: URL

  init() throws {
    var folder = URL(fileURLWithPath: FileManager.default.currentDirectoryPath)
    while !FileManager.default.fileExists(atPath: folder.appending(path: "Package.swift").path) {
      guard folder.path != "/" else {
        throw ValidationError("No Package.swift here or above; run this inside the package's folder.")
      }
      folder.deleteLastPathComponent()
    }
    url = folder
  }

  /// Where the fuzzers are built.
  var fuzzBuild: URL { url.appending(path: ".build/fuzz") }

  /// The kept inputs of all entries.
  var corpus: URL { url.appending(path: "Tests/FuzzingTests/Corpus") }
}
