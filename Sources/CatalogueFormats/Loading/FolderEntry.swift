import Foundation

/// What a path leads to.
enum FolderEntry: Hashable {
  /// A regular file, perhaps over a link.
  case file
  /// A folder, perhaps over a link.
  case folder
  /// A link to nowhere.
  case brokenLink
  /// A pipe, a device, a socket: reading it could wait for ever.
  case special
  /// Nothing that can be seen.
  case missing

  init(_ path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else {
      let isLink = lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK
      self = isLink ? .brokenLink : .missing
      return
    }
    switch status.st_mode & S_IFMT {
    case S_IFREG: self = .file
    case S_IFDIR: self = .folder
    default: self = .special
    }
  }

  /// The length of a file in bytes, without reading it; 0 where that cannot be told.
  static func length(of path: String) -> Int {
    var status = stat()
    return stat(path, &status) == 0 ? Int(status.st_size) : 0
  }
}
