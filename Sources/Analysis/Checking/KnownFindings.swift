public import CatalogueModel
public import Diagnostics

/// The findings of an earlier state, as far as it takes to tell which ones are new and which are gone.
public struct KnownFindings: Sendable {
  private var records: [FindingFingerprint: BaselineFinding] = [:]

  /// Nothing known.
  public init() {}

  /// The findings of a baseline; fingerprints that are none are left out.
  public init(_ baseline: Baseline) {
    for finding in baseline.findings {
      guard let fingerprint = FindingFingerprint(finding.fingerprint) else { continue }
      add(finding, as: fingerprint)
    }
  }

  /// Findings as they were found.
  public init(_ findings: [Diagnostic], in files: SourceFiles) {
    var reader = FingerprintReader(files)
    for finding in findings {
      let fingerprint = reader.fingerprint(of: finding)
      var record = BaselineFinding()
      record.fingerprint = fingerprint.description
      record.rule = finding.rule.name
      record.subject = finding.subject?.description
      add(record, as: fingerprint)
    }
  }

  private mutating func add(_ finding: BaselineFinding, as fingerprint: FindingFingerprint) {
    if records[fingerprint] == nil {
      records[fingerprint] = finding
    } else {
      records[fingerprint]?.count += finding.count
    }
  }

  /// How many findings bear a fingerprint.
  subscript(fingerprint: FindingFingerprint) -> Int { records[fingerprint]?.count ?? 0 }

  /// Takes what others know in: of a finding known to both, the larger count.
  public mutating func merge(_ other: KnownFindings) {
    records.merge(other.records) { $0.count >= $1.count ? $0 : $1 }
  }

  /// The findings as a baseline, in the order of addresses.
  public var baseline: Baseline {
    var baseline = Baseline()
    baseline.scheme = FindingFingerprint.scheme
    baseline.findings = Self.sorted(records.values)
    return baseline
  }

  /// What is known here and no longer found: the records, with how many are gone.
  func gone(found: [FindingFingerprint: Int]) -> [BaselineFinding] {
    Self.sorted(
      records.compactMap { fingerprint, record in
        let missing = record.count - (found[fingerprint] ?? 0)
        guard missing > 0 else { return nil }
        var gone = record
        gone.count = missing
        return gone
      }
    )
  }

  private static func sorted(_ records: some Collection<BaselineFinding>) -> [BaselineFinding] {
    records.sorted { left, right in
      (left.subject ?? "", left.rule, left.fingerprint) < (right.subject ?? "", right.rule, right.fingerprint)
    }
  }
}
