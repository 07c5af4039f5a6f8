import CatalogueFormats
import Diagnostics

/// The files that decisions stand in.
///
/// A damaged one stops the check: taken for empty, it would bring accepted findings back, and read in part, a mistyped
/// last day would make a decision last for ever.
enum DecisionFiles {
  static func check(_ reading: Reading) throws {
    let files = Set(
      reading.outcomes.indices.filter { index in
        let outcome = reading.outcomes[index]
        return outcome.root == "decisions"
          || outcome.path.split(separator: "/").dropLast().contains("decisions")
      }.map { UInt32($0) }
    )
    guard !files.isEmpty else { return }
    for finding in DiagnosticSet(reading.diagnostics).items {
      guard let place = finding.place, files.contains(place.file), isDamage(finding) else { continue }
      let position = reading.files.position(of: place)
      let shown = "\(reading.files.path(of: place)):\(position.line):\(position.column)"
      throw CommandFailure(
        vi: "Tệp quyết định hỏng (\(shown): \(finding.summary.vi)); hãy sửa tệp rồi chạy lại.",
        en: "A file of decisions is damaged (\(shown): \(finding.summary.en)); mend it and run again."
      )
    }
  }

  /// What is missing leaves one decision without effect, which is a finding; anything else leaves open what was meant.
  private static func isDamage(_ finding: Diagnostic) -> Bool {
    let isMissing = finding.rule == "missing-key" || finding.rule == "empty-value"
    return finding.severity == .error && !isMissing || finding.rule == "not-a-definition"
  }
}
