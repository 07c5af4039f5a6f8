import CatalogueFormats
import Foundation
import Generation

/// A folder of input.
struct Workload {
  /// What it is, in a few words.
  let name: String
  /// The folder.
  let folder: String
  /// The definition files in it, by path below the folder.
  let files: [String]
  /// Their bytes together.
  let bytes: Int

  /// An existing folder of XML or JSON files; nil when there is none.
  init?(existing folder: String, name: String) {
    guard let found = try? FileManager.default.subpathsOfDirectory(atPath: folder) else { return nil }
    files = found.filter { $0.hasSuffix(".xml") || $0.hasSuffix(".json") }.sorted()
    guard !files.isEmpty else { return nil }
    self.name = name
    self.folder = folder
    bytes = files.reduce(0) { $0 + Self.size(folder + "/" + $1) }
  }

  /// Generated procedures, written once and found again: `count` files in folders of a thousand, the truth beside them.
  init(generated count: Int, format: NativeFormat, seed: UInt64, below work: String) throws {
    let name = "\(count) generated \(format.rawValue.uppercased()) procedures"
    let folder = "\(work)/\(format.rawValue)-\(seed)-\(count)"
    let mark = folder + ".complete"
    let revision = Self.size(CommandLine.arguments[0])
    let isMade = (try? String(contentsOfFile: mark, encoding: .utf8)) == "\(revision)"
    if !isMade {
      try? FileManager.default.removeItem(atPath: folder)
      try Self.write(count, format: format, seed: seed, to: folder)
      try "\(revision)".write(toFile: mark, atomically: true, encoding: .utf8)
    }
    guard let made = Workload(existing: folder, name: name) else {
      throw BenchFailure("nothing was generated in \(folder)")
    }
    self = made
  }

  private static func write(_ count: Int, format: NativeFormat, seed: UInt64, to folder: String) throws {
    let generator = CatalogueGenerator(seed: seed)
    var truth = ""
    for index in 0..<count {
      let generated = generator.procedure(index)
      let part = folder + "/" + String(index / 1_000)
      if index.isMultiple(of: 1_000) {
        try FileManager.default.createDirectory(atPath: part, withIntermediateDirectories: true)
      }
      let path = "\(part)/\(index).\(format.rawValue)"
      try Data(format.print(.procedure(generated.procedure))).write(to: URL(fileURLWithPath: path))
      truth += generated.truth + "\n"
    }
    try truth.write(toFile: folder + "/truth.jsonl", atomically: true, encoding: .utf8)
  }

  private static func size(_ path: String) -> Int {
    (try? FileManager.default.attributesOfItem(atPath: path))?[.size] as? Int ?? 0
  }
}
