/// A file with edits carried out; every other byte stays as it is.
public struct EditedFile: Sendable {
  /// One edit as it is written.
  struct Replacement: Sendable {
    let range: Range<Int>
    let bytes: [UInt8]
  }

  /// The file as it was.
  public let original: SourceFile
  /// The edits, in the order of the file; none overlap.
  let replacements: [Replacement]

  /// Carries out edits of a file; one that reaches beyond it or overlaps an earlier one is left out.
  public init(_ original: SourceFile, edits: [TextEdit]) {
    self.original = original
    var replacements: [Replacement] = []
    var end = 0
    for edit in edits.sorted(by: { ($0.place.start, $0.place.end) < ($1.place.start, $1.place.end) }) {
      let range = Int(edit.place.start)..<Int(edit.place.end)
      guard range.lowerBound >= end, range.upperBound <= original.bytes.count else { continue }
      replacements.append(Replacement(range: range, bytes: Array(edit.written(in: original).utf8)))
      end = range.upperBound
    }
    self.replacements = replacements
  }

  /// The file as it is afterwards.
  public var bytes: [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(original.bytes.count)
    var position = 0
    for replacement in replacements {
      bytes += original.bytes[position..<replacement.range.lowerBound]
      bytes += replacement.bytes
      position = replacement.range.upperBound
    }
    return bytes + original.bytes[position...]
  }
}
