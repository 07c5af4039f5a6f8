import CatalogueFormats
import Diagnostics
import Foundation

/// One side of a comparison: a folder or file, or a revision of git.
struct RevisionSource {
  private let argument: String

  init(_ argument: String) {
    self.argument = argument
  }

  func read(as shape: FileShape?) throws -> Reading {
    let loader = CatalogueLoader(shape: shape)
    let reading: Reading
    do {
      if FileManager.default.fileExists(atPath: argument) {
        reading = try loader.read(argument)
      } else {
        let (revision, path) = parts
        let repository = try GitRepository(around: path)
        reading = loader.read(try repository.files(at: revision))
      }
    } catch {
      throw CommandFailure(error.message)
    }
    guard !reading.outcomes.isEmpty else {
      throw CommandFailure(
        vi: "“\(argument)” không có tệp XML hoặc JSON nào; hãy chỉ thư mục, hoặc bản git dạng BẢN:ĐƯỜNG-DẪN.",
        en: "'\(argument)' has no XML or JSON file; name a folder, or a git revision as REV:PATH."
      )
    }
    return reading
  }

  /// `REV:PATH`, or a revision of the folder `catalogue` here, else of all that is here.
  private var parts: (revision: String, path: String) {
    if let colon = argument.lastIndex(of: ":") {
      let path = String(argument[argument.index(after: colon)...])
      return (String(argument[..<colon]), path.isEmpty ? "." : path)
    }
    return (argument, FileManager.default.fileExists(atPath: "catalogue") ? "catalogue" : ".")
  }
}
