public import CatalogueModel
import Diagnostics

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
  init(_ findings: [(Diagnostic, FindingFingerprint)]) {
    for (finding, fingerprint) in findings {
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

  /// What both know: of a finding known to both, the larger count.
  public func merging(_ other: KnownFindings) -> KnownFindings {
    var copy = self
    copy.records.merge(other.records) { $0.count >= $1.count ? $0 : $1 }
    return copy
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
