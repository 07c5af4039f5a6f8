public import CatalogueModel
public import Diagnostics
import Foundation

/// A folder or file, read: what it says, what is wrong with it, and what became of each file.
public struct Reading: Sendable {
  /// The values.
  public var catalogue = Catalogue()
  /// The files, for places.
  public var files = SourceFiles()
  /// What is wrong.
  public var diagnostics: [Diagnostic] = []
  /// What became of each file, in the order of paths.
  public var outcomes: [FileOutcome] = []
}

/// A folder or file that cannot be read at all.
public struct UnreadableSource: Error, Sendable {
  /// What the user can do, one sentence.
  public let message: Bilingual
}

/// Reads folders and files into catalogues: the only file access of the core.
public struct CatalogueLoader: Sendable {
  private let shape: FileShape?
  private let threads: Int

  /// A loader; `shape` forces one reading of every file instead of detecting it.
  public init(shape: FileShape? = nil, threads: Int = 2) {
    self.shape = shape
    self.threads = max(1, threads)
  }

  /// Reads every XML and JSON file at or below a path.
  public func read(_ path: String) throws(UnreadableSource) -> Reading {
    try readDocuments(path).reading
  }

  /// Reads a path; the document of each file stands beside it.
  func readDocuments(
    _ path: String
  ) throws(UnreadableSource) -> (reading: Reading, documents: [NativeDocument?]) {
    let (root, names) = try Self.files(at: path)
    var parts = [FilePart?](repeating: nil, count: names.count)
    let shape = shape
    parts.withUnsafeMutableBufferPointer { buffer in
      nonisolated(unsafe) let slots = buffer
      DispatchQueue.concurrentPerform(iterations: threads) { thread in
        var index = thread
        while index < slots.count {
          slots[index] = FilePart.read(names[index], below: root, number: UInt32(index), as: shape)
          index += threads
        }
      }
    }
    let files = parts.compactMap { $0 }
    return (Self.merge(files), files.map(\.document))
  }

  /// Reads files that are already in memory, in the order of their paths.
  public func read(_ files: [SourceFile]) -> Reading {
    Self.merge(
      files.sorted { Self.precedes($0.path, $1.path) }.enumerated().map { index, file in
        FilePart(file, number: UInt32(index), as: shape)
      }
    )
  }

  private static func files(at path: String) throws(UnreadableSource) -> (root: String, names: [String]) {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw UnreadableSource(
        message: Bilingual(
          vi: "Không có tệp hoặc thư mục “\(path)”; hãy kiểm tra lại đường dẫn.",
          en: "No such file or folder: '\(path)'; check the path."
        )
      )
    }
    guard isFolder.boolValue else {
      let url = URL(fileURLWithPath: path)
      return (url.deletingLastPathComponent().path, [url.lastPathComponent])
    }
    guard let found = try? FileManager.default.subpathsOfDirectory(atPath: path) else {
      throw UnreadableSource(
        message: Bilingual(
          vi: "Không đọc được thư mục “\(path)”; hãy kiểm tra quyền truy cập.",
          en: "The folder '\(path)' cannot be read; check its permissions."
        )
      )
    }
    let names = found.filter { isDefinition($0) && FolderEntry(path + "/" + $0) != .folder }
    return (path, names.sorted(by: precedes))
  }

  /// Whether a file of a folder is to be read, by its path: hidden files, schemas and lists of losses are not.
  static func isDefinition(_ path: String) -> Bool {
    let name = path.lowercased()
    return (name.hasSuffix(".xml") || name.hasSuffix(".json")) && !name.hasSuffix(".schema.json")
      && !name.hasPrefix(".") && !name.contains("/.") && !name.hasSuffix("/" + Conversion.lossesName)
      && name != Conversion.lossesName
  }

  /// The order of files: by the UTF-8 of their paths, wherever they come from.
  private static func precedes(_ left: String, _ right: String) -> Bool {
    left.utf8.lexicographicallyPrecedes(right.utf8)
  }

  private static func merge(_ parts: [FilePart]) -> Reading {
    var reading = Reading()
    let keepers = keepers(among: parts)
    for (index, part) in parts.enumerated() {
      _ = reading.files.add(part.file)
      reading.diagnostics += part.diagnostics
      var outcome = part.outcome
      if case .procedure(let procedure)? = part.document, let keeper = keepers[procedure.code],
        keeper != index, outcome.shape != .native || parts[keeper].outcome.shape != .native
      {
        outcome.use = outcome.use == .read ? .definedElsewhere : .unread
        reading.diagnostics.append(
          .alreadyDefined(procedure.code, in: parts[keeper].file.path, at: procedure.$code.place)
        )
      } else {
        part.document?.enter(&reading.catalogue)
      }
      reading.outcomes.append(outcome)
    }
    return reading
  }

  /// For each procedure the file it is read from: one without errors, then the best shape, then the first path.
  ///
  /// Native files beside a native keeper are kept too, for the rules to see.
  private static func keepers(among parts: [FilePart]) -> [String: Int] {
    var keepers: [String: Int] = [:]
    func rank(_ part: FilePart) -> (Int, Int) { (part.isIntact ? 1 : 0, part.outcome.shape.precedence) }
    for (index, part) in parts.enumerated() {
      guard case .procedure(let procedure)? = part.document else { continue }
      if let other = keepers[procedure.code], rank(parts[other]) >= rank(part) { continue }
      keepers[procedure.code] = index
    }
    return keepers
  }
}

extension Diagnostic {
  fileprivate static func alreadyDefined(_ code: String, in path: String, at place: Place?) -> Diagnostic {
    Diagnostic(
      "procedure-in-two-shapes",
      .information,
      Bilingual(
        vi: "Thủ tục \(code) đã được đọc từ “\(path)”; tệp này không dùng",
        en: "Procedure \(code) was read from '\(path)'; this file is not used"
      ),
      at: place
    )
  }
}
