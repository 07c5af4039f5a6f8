@testable import CatalogueFormats
import Diagnostics
import TestSupport

/// One generated document, and who accepts it.
struct SchemaCase: Sendable {
  let format: NativeFormat
  /// The name of the change made to it; nil for a sound document in plain layout.
  let change: String?
  let isSound: Bool
  let text: String
  var isAcceptedBySchema = false

  init(_ format: NativeFormat, change: String?, isSound: Bool, text: String) {
    (self.format, self.change, self.isSound, self.text) = (format, change, isSound, text)
  }

  /// Whether reading finds no error.
  var isAcceptedByReader: Bool {
    let file = SourceFile(path: "case.\(format.rawValue)", bytes: Array(text.utf8))
    let (document, findings) = format.read(file, number: 0)
    return document != nil && !findings.contains { $0.severity == .error }
  }
}

extension SchemaCase {
  /// How often each change is tried; the many ways to write a scalar wrongly are tried less often.
  private static let (tries, scalarTries, plainTries) = (24, 8, 24)

  /// Sound documents of every root and changed ones, the same for the same seed.
  static func all(_ format: NativeFormat, seed: UInt64) -> (cases: [SchemaCase], reached: Set<String>) {
    var generator = SampleGenerator(seed: seed)
    let samples = Root.all.map(\.schema).flatMap { root in
      generator.samples(of: root, atLeast: plainTries).map { (sample: $0, root: root) }
    }
    let cases =
      switch format {
      case .xml:
        Self.cases(
          .xml,
          of: samples.map { XMLDraft(document: $0.sample, root: $0.root) },
          XMLChanges.structure,
          XMLChanges.scalars,
          seed: seed,
          \.printed
        )
      case .json:
        Self.cases(
          .json,
          of: samples.map { JSONDraft(document: $0.sample, root: $0.root) },
          JSONChanges.structure,
          JSONChanges.scalars,
          seed: seed,
          \.printed
        )
      }
    return (cases, generator.reached)
  }

  private static func cases<Document: Draft>(
    _ format: NativeFormat,
    of documents: [Document],
    _ structure: [DraftChange<Document>],
    _ scalars: [DraftChange<Document>],
    seed: UInt64,
    _ print: (Document) -> String
  ) -> [SchemaCase] {
    var random = SplitMix(state: seed)
    var cases = documents.map { SchemaCase(format, change: nil, isSound: true, text: print($0)) }
    for (change, tries) in structure.map({ ($0, Self.tries) }) + scalars.map({ ($0, scalarTries) }) {
      let changed = documents.shuffled(using: &random).lazy
        .compactMap { change.applied(to: $0, using: &random) }
        .prefix(tries)
      for document in changed {
        cases.append(SchemaCase(format, change: change.name, isSound: !change.isSlip, text: print(document)))
      }
    }
    return cases
  }
}
