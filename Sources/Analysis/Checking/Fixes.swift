public import Diagnostics

/// The remedies of findings that can be carried out by editing files.
public struct Fixes: Sendable {
  /// The files with their edits, in the order of their numbers.
  public let files: [(number: UInt32, file: EditedFile)]
  /// How many remedies are carried out.
  public let count: Int
  /// How many findings can only be mended by amending law.
  public let legislative: Int

  /// The fixes among findings: the first remedy of each that is allowed, unless it overlaps an earlier one.
  public init(_ findings: [Diagnostic], in files: SourceFiles, allowing allowed: Set<Applicability>) {
    var edits: [UInt32: [TextEdit]] = [:]
    var taken: [UInt32: [Range<UInt32>]] = [:]
    var count = 0
    for finding in findings {
      let remedy = finding.remedies.first { allowed.contains($0.applicability) && !$0.edits.isEmpty }
      guard let remedy, !remedy.edits.contains(where: { Self.overlaps($0, taken) }) else { continue }
      for edit in remedy.edits {
        edits[edit.place.file, default: []].append(edit)
        taken[edit.place.file, default: []].append(edit.place.start..<edit.place.end)
      }
      count += 1
    }
    self.files = edits.keys.sorted().map { ($0, EditedFile(files[$0], edits: edits[$0] ?? [])) }
    self.count = count
    legislative = findings.count { finding in
      finding.remedies.contains { $0.applicability == .legislative }
    }
  }

  /// Findings come in the order of the file, so that an edit can overlap the last few only.
  private static func overlaps(_ edit: TextEdit, _ taken: [UInt32: [Range<UInt32>]]) -> Bool {
    guard let ranges = taken[edit.place.file] else { return false }
    return ranges.suffix(16).contains { range in
      edit.place.start < range.upperBound && range.lowerBound < edit.place.end
        || edit.place.start == range.lowerBound && edit.place.end == range.upperBound
    }
  }
}
