public import CatalogueModel
public import Diagnostics

/// Native procedure files changed by a program and printed again.
public struct ProcedureEdits: Sendable {
  /// The changed files under their paths below the source.
  public let files: [SourceFile]
  /// Paths of files left as they are because they are not in canonical form: printing them again would change more
  /// than was asked for.
  public let uncanonical: [String]
  /// What was read.
  public let reading: Reading
}

extension CatalogueLoader {
  /// Changes the native procedure files of a source in memory; `change` says whether it changed anything.
  ///
  /// Foreign and broken files are passed over.
  public func edit(
    _ path: String,
    _ change: (inout Procedure) -> Bool
  ) throws(UnreadableSource) -> ProcedureEdits {
    let (reading, documents) = try readDocuments(path)
    var files: [SourceFile] = []
    var uncanonical: [String] = []
    for (index, outcome) in reading.outcomes.enumerated()
    where outcome.shape == .native && outcome.use == .read {
      guard case .procedure(var procedure)? = documents[index] else { continue }
      let format: NativeFormat = outcome.path.lowercased().hasSuffix(".xml") ? .xml : .json
      let original = NativeDocument.procedure(procedure)
      guard change(&procedure) else { continue }
      guard format.print(original) == reading.files[UInt32(index)].bytes else {
        uncanonical.append(outcome.path)
        continue
      }
      files.append(SourceFile(path: outcome.path, bytes: format.print(.procedure(procedure))))
    }
    return ProcedureEdits(files: files, uncanonical: uncanonical, reading: reading)
  }
}
