import CatalogueModel
import Diagnostics

/// Flags a decision that nobody can be held to: without reason, author, last day, or what exactly it accepts.
struct DecisionIncomplete: Rule {
  static let manual = RuleManual(
    id: "decision-incomplete",
    title: Bilingual(vi: "Quyết định rà soát thiếu thông tin", en: "Incomplete decision"),
    rationale: Bilingual(
      vi:
        "Chấp nhận một phát hiện hoặc phê duyệt một thay đổi phải có lý do, người quyết định, ngày, hạn và dấu nhận dạng của đúng một phát hiện; thiếu thì quyết định không có hiệu lực.",
      en:
        "Accepting a finding or approving a change takes a reason, an author, a date, a last day and the fingerprint of one finding; without them the decision has no effect."
    ),
    severity: .error,
    examples: [
      .flags(
        "không có lý do",
        """
        {"decisions": [{"id": "⟦d1⟧", "rule": "fee-in-words", "subject": "procedure/1.004222", "state": "accepted",
          "fingerprint": "00fedcba98765432", "author": "Phòng Kiểm soát thủ tục hành chính", "date": "2026-01-05",
          "expires": "2026-12-31", "reason": " "}]}
        """
      ),
      .flags(
        "không có hạn",
        """
        {"decisions": [{"id": "⟦d1⟧", "rule": "fee-in-words", "subject": "procedure/1.004222", "state": "accepted",
          "fingerprint": "00fedcba98765432", "author": "Phòng Kiểm soát thủ tục hành chính", "date": "2026-01-05",
          "reason": "Biểu phí ban hành kèm theo"}]}
        """
      ),
      .flags(
        "không nói về điều gì",
        """
        {"decisions": [{"id": "⟦d1⟧", "state": "accepted", "author": "Phòng Kiểm soát thủ tục hành chính",
          "date": "2026-01-05", "reason": "Đồng ý"}]}
        """
      ),
      .accepts(
        "đủ thông tin",
        """
        {"decisions": [{"id": "d1", "rule": "fee-in-words", "subject": "procedure/1.004222", "state": "accepted",
          "fingerprint": "00fedcba98765432", "author": "Phòng Kiểm soát thủ tục hành chính", "date": "2026-01-05",
          "expires": "2026-12-31", "reason": "Biểu phí ban hành kèm theo"}]}
        """
      ),
    ]
  )

  func check(_ catalogue: Catalogue, in context: AnalysisContext) -> [Diagnostic] {
    catalogue.decisions.compactMap { decision in
      let gaps = decision.gaps
      return gaps.isEmpty ? nil : .incomplete(decision, gaps)
    }
  }
}

extension Diagnostic {
  fileprivate static func incomplete(_ decision: Decision, _ gaps: [DecisionGap]) -> Diagnostic {
    DecisionIncomplete.finding(
      Bilingual(
        vi:
          "Quyết định “\(decision.id)” không có hiệu lực vì thiếu: \(gaps.map(\.wording.vi).joined(separator: ", "))",
        en:
          "Decision '\(decision.id)' has no effect; it lacks \(gaps.map(\.wording.en).joined(separator: ", "))"
      ),
      explanation: Bilingual(
        vi: "Bổ sung; quy tắc, địa chỉ và dấu nhận dạng có trong kết quả “tthc check --format json”.",
        en: "Add it; rule, address and fingerprint are in the result of 'tthc check --format json'."
      ),
      at: decision.$id.place ?? decision.anchor.place,
      subject: ElementPath("decision/\(decision.id)"),
      aspect: gaps.map(\.rawValue).joined(separator: " ")
    )
  }
}
