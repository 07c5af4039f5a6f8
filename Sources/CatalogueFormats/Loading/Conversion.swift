public import Diagnostics

/// Files of a source rewritten in the native format.
public struct Conversion: Sendable {
  /// What was read.
  public let reading: Reading
  /// The new files under their relative paths.
  public let files: [SourceFile]

  /// What could not be carried over, per file, as JSON; empty when nothing was lost.
  public var losses: [UInt8] {
    let records = reading.outcomes.filter { !$0.losses.isEmpty }.map { outcome in
      OutputValue.record([
        ("file", .text(outcome.path)),
        (
          "losses",
          .list(
            item: "loss",
            outcome.losses.map { loss in
              .record([
                ("key", .text(loss.key)), ("count", .attribute(String(loss.count), isBare: true)),
                ("reason", Shape.bilingual.encode(loss.reason)),
              ])
            }
          )
        ),
      ])
    }
    return records.isEmpty ? [] : JSONWriter.print(.list(item: "file", records), root: "losses")
  }
}

extension CatalogueLoader {
  /// Reads a source and prints each of its documents canonically: native files keep their path, foreign procedures
  /// are named by their code.
  public func convert(_ path: String, to format: NativeFormat) throws(UnreadableSource) -> Conversion {
    let (reading, documents) = try readDocuments(path)
    var files: [SourceFile] = []
    for (outcome, document) in zip(reading.outcomes, documents) {
      guard let document, outcome.isRead else { continue }
      let stem = outcome.path.split(separator: ".").dropLast().joined(separator: ".")
      let name = outcome.shape == .native ? stem : outcome.procedure ?? stem
      files.append(SourceFile(path: "\(name).\(format.rawValue)", bytes: format.print(document)))
    }
    return Conversion(reading: reading, files: files)
  }
}
