import Analysis
import CatalogueModel
import Diagnostics
import Foundation
import ProcedureGraph
import Testing

/// Plans drawn up from generated annexes, sound or with one planted defect of each kind.
struct `Generated plans` {
  private static let seeds: [UInt64] = {
    let given = ProcessInfo.processInfo.environment["TTHC_SEED"].flatMap { UInt64($0) }
    return given.map { [$0] } ?? Array(20251115..<20251127)
  }()

  @Test(arguments: seeds)
  func `without a defect give no finding`(_ seed: UInt64) throws {
    let sample = PlanSample(seed: seed)
    let check = try sample.check(sample.plan)
    #expect(check.findings.map(\.summary.vi) == [], "TTHC_SEED=\(seed)")
    #expect(check.rows.allSatisfy { $0.verdict == .fits })
  }

  @Test(arguments: seeds)
  func `with a defect of a kind give that finding where it was planted, and nothing else`(_ seed: UInt64)
    throws
  {
    for defect in PlanSample.Defect.allCases {
      var sample = PlanSample(seed: seed)
      let planted = sample.plant(defect)
      let found = try sample.check(planted.plan).findings
      let label: Comment = "TTHC_SEED=\(seed), \(defect)"
      #expect(!found.isEmpty, label)
      for finding in found {
        #expect(planted.rules.contains(finding.rule.name), "\(label): \(finding.rule): \(finding.summary.vi)")
      }
      for item in planted.items {
        let path = ElementPath("plan/sample/item/\(item)")
        #expect(found.contains { $0.rule.name == planted.rules[0] && $0.subject == path }, label)
      }
    }
  }
}
