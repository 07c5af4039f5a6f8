public import CatalogueModel
public import Diagnostics

/// The findings of one state, each with its fingerprint and the decision that accepts it.
public struct JudgedFindings: Sendable {
  /// One finding.
  struct Item: Sendable {
    let diagnostic: Diagnostic
    let fingerprint: FindingFingerprint
    let decision: Decision?
  }

  /// The findings in the order of print, those about unused decisions included.
  let items: [Item]
  /// The files, for places.
  let files: SourceFiles
  /// Whether only a part of the source was looked at.
  let isNarrowed: Bool

  /// Judges what was found, sorted as it is to be printed; `isNarrowed` says that the run looked at a part only, so that a decision may seem unused.
  public init(
    _ found: [Diagnostic],
    in files: SourceFiles,
    decisions: [Decision] = [],
    asOf: CalendarDate,
    isNarrowed: Bool = false
  ) {
    var reader = FingerprintReader(files)
    var acceptance = Acceptance(decisions, asOf: asOf)
    var items: [Item] = []
    items.reserveCapacity(found.count)
    for diagnostic in found {
      let fingerprint = reader.fingerprint(of: diagnostic)
      let decision = acceptance.take(diagnostic, fingerprint)
      items.append(Item(diagnostic: diagnostic, fingerprint: fingerprint, decision: decision))
    }
    let unused = isNarrowed ? [] : acceptance.unused
    if !unused.isEmpty {
      items += unused.map {
        Item(diagnostic: $0, fingerprint: reader.fingerprint(of: $0), decision: nil)
      }
      items.sort { DiagnosticSet.precedes($0.diagnostic, $1.diagnostic) }
    }
    self.items = items
    self.files = files
    self.isNarrowed = isNarrowed
  }

  /// What is found and not accepted: what a later state may have as well.
  public var known: KnownFindings {
    KnownFindings(items.filter { $0.decision == nil }.map { ($0.diagnostic, $0.fingerprint) })
  }
}
