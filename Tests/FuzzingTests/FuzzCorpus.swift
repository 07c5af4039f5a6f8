import CatalogueFormats
import Foundation
import Fuzzing
import Testing
import TestSupport

/// The kept inputs of the entries and how much of a run the tests can pay for.
enum FuzzCorpus {
  /// The seed of the mutations: `TTHC_SEED`, or a fixed one.
  static let seed = ProcessInfo.processInfo.environment["TTHC_SEED"].flatMap { UInt64($0) } ?? 20_251_115
  /// Mutations of each entry.
  static let rounds = 600
  /// The longest input that is mutated: a debug build is slow.
  static let lengthLimit = 1_500

  /// The entry, with the vocabulary of the catalogue.
  static func entry(_ name: EntryName) throws -> any FuzzEntry {
    try #require(entries[name])
  }

  private static let entries = Dictionary(
    uniqueKeysWithValues: EntryName.allCases.compactMap { name in
      (try? name.entry(papers: PackageFolder.url.appending(path: "catalogue/papers").path)).map { (name, $0) }
    }
  )

  /// The files of an entry's corpus, by name.
  static func files(of name: EntryName) throws -> [(name: String, bytes: [UInt8])] {
    guard let corpus = Bundle.module.url(forResource: "Corpus", withExtension: nil) else { return [] }
    let folder = corpus.appending(path: name.rawValue)
    return try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted().map { name in
      (name, Array(try Data(contentsOf: folder.appending(path: name))))
    }
  }

  /// Every key of the format, out of its published schema.
  static func keys(of format: NativeFormat) -> Set<String> {
    switch format {
    case .xml:
      let lines = NativeFormat.xmlSchema.split(separator: "\n").filter {
        $0.contains("<xs:element ") || $0.contains("<xs:attribute ")
      }
      return Set(lines.compactMap { $0.split(separator: "\"").dropFirst().first.map(String.init) })
    case .json:
      let schema = try? JSONSerialization.jsonObject(with: Data(NativeFormat.jsonSchema))
      return schema.map(properties) ?? []
    }
  }

  /// The names of all properties below a part of a JSON Schema.
  private static func properties(_ part: Any) -> Set<String> {
    if let items = part as? [Any] { return items.reduce(into: []) { $0.formUnion(properties($1)) } }
    guard let members = part as? [String: Any] else { return [] }
    let own = (members["properties"] as? [String: Any]).map { Set($0.keys) } ?? []
    return members.values.reduce(into: own) { $0.formUnion(properties($1)) }
  }

}
