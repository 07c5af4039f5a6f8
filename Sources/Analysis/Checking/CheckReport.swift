public import CatalogueModel
public import Diagnostics

/// What one check says, in no format: every finding with its standing, and the exit status that follows.
public struct CheckReport: Sendable {
  /// What a check is told besides the findings.
  public struct Terms: Sendable {
    /// From this severity on, a new finding fails the check.
    public var failOn: Severity
    /// The day the law is applied for.
    public var asOf: CalendarDate
    /// The folder of the files seen from where the tool runs, with a slash at the end; empty when it is that folder.
    public var folder: String
    /// How many files were looked at.
    public var files: Int
    /// Whether everything that results lean on could be read.
    public var isComplete: Bool
    /// The language of messages.
    public var language: Language

    /// Terms of a check.
    public init(
      failOn: Severity,
      asOf: CalendarDate,
      folder: String,
      files: Int,
      isComplete: Bool,
      language: Language
    ) {
      self.failOn = failOn
      self.asOf = asOf
      self.folder = folder
      self.files = files
      self.isComplete = isComplete
      self.language = language
    }
  }

  /// Every finding, in the order of print.
  public let findings: [CheckedFinding]
  /// What was found in the earlier state and is no longer.
  public let gone: [BaselineFinding]
  /// Whether there is an earlier state to compare with.
  public let isCompared: Bool
  /// The files, for places.
  public let files: SourceFiles
  /// What the check was told.
  public let terms: Terms

  /// Compares findings with an earlier state where there is one.
  public init(_ judged: JudgedFindings, known: KnownFindings?, terms: Terms) {
    let files = judged.files
    var counts: [FindingFingerprint: Int] = [:]
    var open: [FindingFingerprint: Int] = [:]
    var checked: [CheckedFinding] = []
    checked.reserveCapacity(judged.items.count)
    for item in judged.items {
      let ordinal = (counts[item.fingerprint] ?? 0) + 1
      counts[item.fingerprint] = ordinal
      var standing = FindingStanding.new
      if let decision = item.decision {
        standing = .accepted(decision)
      } else {
        open[item.fingerprint, default: 0] += 1
        if open[item.fingerprint] ?? 0 <= known?[item.fingerprint] ?? 0 { standing = .known }
      }
      checked.append(
        CheckedFinding(
          diagnostic: item.diagnostic,
          fingerprint: item.fingerprint,
          ordinal: ordinal,
          standing: standing
        )
      )
    }
    findings = checked
    // What a narrowed run does not find may be found elsewhere.
    gone = judged.isNarrowed ? [] : known?.gone(found: counts) ?? []
    isCompared = known != nil
    self.files = files
    self.terms = terms
  }

  /// The new findings, in the order of print.
  public var new: [CheckedFinding] { findings.filter(\.isNew) }

  /// Whether a finding fails the check.
  public func fails(_ finding: CheckedFinding) -> Bool {
    finding.isNew && finding.diagnostic.severity >= terms.failOn
  }

  /// The exit status: 1 when a finding fails the check or something it leans on could not be read, else 0.
  ///
  /// It rests on the findings alone, whatever becomes of the output.
  public var status: Int32 {
    findings.contains(where: fails) || !terms.isComplete ? 1 : 0
  }

  /// The new findings, the gravest first, else in the order of print.
  public var worstFirst: [CheckedFinding] {
    let new = new
    return Severity.allCases.sorted(by: >).flatMap { severity in
      new.filter { $0.diagnostic.severity == severity }
    }
  }

  /// How many findings of a standing there are.
  public func count(_ word: String) -> Int {
    findings.count { $0.standing.word == word }
  }
}
