public import Diagnostics
import Foundation

/// The git repository around a folder or file, and how to read one of its revisions without a checkout.
public struct GitRepository {
  private let git: GitCommand
  /// Where the commands run: the folder, or the folder of the file.
  private let folder: String
  /// The path from the top of the repository, without a slash at the end; empty for the top itself.
  private let prefix: String
  /// Whether a single file is meant.
  private let isFile: Bool
  private let isShallow: Bool
  /// The top of the work tree.
  public let top: String

  /// The repository around a path.
  public init(around path: String) throws(UnreadableSource) {
    git = try GitCommand()
    var isFolder: ObjCBool = false
    let isThere = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
    isFile = isThere && !isFolder.boolValue
    let url = URL(fileURLWithPath: path)
    // A revision may have what is no longer here: git runs in the first folder above that is.
    var here = isFile ? url.deletingLastPathComponent() : url
    var missing: [String] = []
    while !FileManager.default.fileExists(atPath: here.path), here.path != "/" {
      missing.insert(here.lastPathComponent, at: 0)
      here = here.deletingLastPathComponent()
    }
    folder = here.path
    let lines = try git.lines(
      ["rev-parse", "--show-toplevel", "--show-prefix", "--is-shallow-repository"],
      in: folder
    )
    guard let lines, lines.count >= 3 else {
      throw Self.isBelowRepository(folder) ? .refused : .noRepository(url.lastPathComponent)
    }
    top = lines[0]
    isShallow = lines[2] == "true"
    var prefix = lines[1]
    if isFile { prefix += url.lastPathComponent }
    prefix += missing.joined(separator: "/")
    while prefix.hasSuffix("/") { prefix.removeLast() }
    self.prefix = prefix
  }

  /// Whether the folder or one above it looks like a work tree.
  private static func isBelowRepository(_ folder: String) -> Bool {
    var url = URL(fileURLWithPath: folder)
    while url.path != "/" {
      if FileManager.default.fileExists(atPath: url.appending(path: ".git").path) { return true }
      url = url.deletingLastPathComponent()
    }
    return false
  }

  /// The definition files of a revision, by path below the folder; none where the revision does not have the folder.
  public func files(at revision: String) throws(UnreadableSource) -> [SourceFile] {
    let commit = try commit(revision)
    let entries = try entries(of: commit)
    let contents = try contents(of: entries.map(\.object), at: revision)
    return zip(entries, contents).map { SourceFile(path: $0.path, bytes: $1) }
  }

  /// Whether a revision exists here.
  public func has(_ revision: String) throws(UnreadableSource) -> Bool {
    try object(revision) != nil
  }

  private func object(_ revision: String) throws(UnreadableSource) -> String? {
    guard !revision.isEmpty else { return nil }
    return try git.lines(
      ["rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}"],
      in: folder
    )?.first
  }

  private func commit(_ revision: String) throws(UnreadableSource) -> String {
    if let commit = try object(revision) { return commit }
    throw isShallow ? .shallow(revision) : .unknownRevision(revision)
  }

  private struct Entry {
    let object: String
    let path: String
  }

  private func entries(of commit: String) throws(UnreadableSource) -> [Entry] {
    let arguments = ["ls-tree", "-r", "-z", "--full-tree", commit] + (prefix.isEmpty ? [] : ["--", prefix])
    let listing = try git.output(arguments, in: folder) ?? []
    return listing.split(separator: 0).compactMap { line in
      // MODE TYPE OBJECT, a tab, and the path.
      guard let tab = line.firstIndex(of: UInt8(ascii: "\t")) else { return nil }
      let words = line[..<tab].split(separator: UInt8(ascii: " ")).map { String(decoding: $0, as: UTF8.self) }
      guard words.count == 3, words[1] == "blob", words[0].hasPrefix("100") else { return nil }
      var path = String(decoding: line[line.index(after: tab)...], as: UTF8.self)
      if isFile {
        path = String(path.split(separator: "/").last ?? "")
      } else if !prefix.isEmpty {
        path = String(path.dropFirst(prefix.count + 1))
      }
      guard isFile || CatalogueLoader.isDefinition(path) else { return nil }
      return Entry(object: words[2], path: path)
    }
  }

  private func contents(of objects: [String], at revision: String) throws(UnreadableSource) -> [[UInt8]] {
    guard !objects.isEmpty else { return [] }
    let input = Array(objects.map { $0 + "\n" }.joined().utf8)
    guard let output = try git.output(["cat-file", "--batch"], in: folder, input: input) else {
      throw .missingObjects(revision)
    }
    var contents: [[UInt8]] = []
    var offset = 0
    for _ in objects {
      // OBJECT blob LENGTH, a line break, the content, a line break.
      guard let end = output[offset...].firstIndex(of: UInt8(ascii: "\n")),
        let length = output[offset..<end].split(separator: UInt8(ascii: " ")).last
          .flatMap({ Int(String(decoding: $0, as: UTF8.self)) }),
        end + 1 + length < output.count
      else { throw .missingObjects(revision) }
      contents.append(Array(output[(end + 1)..<(end + 1 + length)]))
      offset = end + 2 + length
    }
    return contents
  }
}

extension UnreadableSource {
  fileprivate static func noRepository(_ name: String) -> UnreadableSource {
    UnreadableSource(
      message: Bilingual(
        vi:
          "“\(name)” không nằm trong kho git nào; hãy chạy trong bản sao của kho, hoặc so với tệp mốc bằng --baseline.",
        en: "'\(name)' lies in no git repository; run in a clone, or compare with a baseline by --baseline."
      )
    )
  }

  fileprivate static let refused = UnreadableSource(
    message: Bilingual(
      vi:
        "git không mở được kho chứa thư mục này; nếu kho thuộc người dùng khác, hãy chạy git config --global --add safe.directory rồi thử lại.",
      en:
        "git cannot open the repository around this folder; if it belongs to another user, run git config --global --add safe.directory and try again."
    )
  )

  fileprivate static func unknownRevision(_ revision: String) -> UnreadableSource {
    UnreadableSource(
      message: Bilingual(
        vi: "Kho git không có bản “\(revision)”; hãy kiểm tra tên nhánh hoặc mã, hoặc lấy về bằng git fetch.",
        en: "The repository has no revision '\(revision)'; check the name, or get it with git fetch."
      )
    )
  }

  fileprivate static func shallow(_ revision: String) -> UnreadableSource {
    UnreadableSource(
      message: Bilingual(
        vi:
          "Bản sao nông của kho không có “\(revision)”; hãy lấy đủ lịch sử: git fetch --unshallow (GitHub: fetch-depth: 0; GitLab: GIT_DEPTH: 0).",
        en:
          "This shallow clone lacks '\(revision)'; get the whole history: git fetch --unshallow (GitHub: fetch-depth: 0; GitLab: GIT_DEPTH: 0)."
      )
    )
  }

  fileprivate static func missingObjects(_ revision: String) -> UnreadableSource {
    UnreadableSource(
      message: Bilingual(
        vi:
          "Kho git thiếu nội dung của bản “\(revision)”; hãy lấy về bằng git fetch rồi kiểm tra bằng git fsck.",
        en: "The repository lacks contents of '\(revision)'; get them with git fetch and check with git fsck."
      )
    )
  }
}
