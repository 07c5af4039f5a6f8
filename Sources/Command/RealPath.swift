import Foundation

/// A path without links and dots, also of something that is not there yet.
struct RealPath: Hashable {
  private let parts: [String]

  init(_ path: String) {
    var existing = path.hasPrefix("/") ? path : FileManager.default.currentDirectoryPath + "/" + path
    var missing: [String] = []
    while let last = existing.lastIndex(of: "/") {
      if let real = realpath(existing.isEmpty ? "/" : existing, nil) {
        existing = String(cString: real)
        free(real)
        break
      }
      missing.insert(String(existing[existing.index(after: last)...]), at: 0)
      existing = String(existing[..<last])
    }
    var parts = existing.split(separator: "/").map(String.init)
    for part in missing where !part.isEmpty && part != "." {
      if part == ".." { _ = parts.popLast() } else { parts.append(part) }
    }
    self.parts = parts
  }

  /// Whether it is a path or lies below it.
  func lies(in other: RealPath) -> Bool { parts.starts(with: other.parts) }

  /// The path seen from a folder above it, with a slash at the end; empty where it does not lie in the folder.
  func folder(seenFrom other: RealPath) -> String {
    guard lies(in: other) else { return "" }
    return parts.dropFirst(other.parts.count).map { $0 + "/" }.joined()
  }
}
