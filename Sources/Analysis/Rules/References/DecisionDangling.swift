import CatalogueModel
import Diagnostics

/// Flags a decision about a dossier row that is not there.
struct DecisionDangling: Rule {
  static let manual = RuleManual(
    id: "decision-dangling",
    title: Bilingual(vi: "Quyết định rà soát không có đối tượng", en: "Decision about nothing"),
    rationale: Bilingual(
      vi:
        "Quyết định trỏ tới thành phần hồ sơ không có thì không áp dụng cho phương án nào, dù người rà soát tưởng đã quyết định.",
      en: "A decision about a row that is not there applies to nothing, though its author believes it does."
    ),
    severity: .error,
    examples: [
      .flags(
        "mã thành phần viết sai",
        """
        === decisions.json
        {"decisions": [{"id": "d1", "proposal": "⟦procedure/1.004222/case/main/component/b⟧", "state": "accepted",
          "author": "Phòng Kiểm soát thủ tục hành chính", "date": "2026-01-05", "reason": "Đồng ý"}]}
        === procedures/1.004222.json
        {"procedure": {"code": "1.004222", "name": "Đăng ký thường trú", "cases": [{"id": "main", "components": [
          {"id": "a", "text": "Giấy khai sinh của con"}]}]}}
        """
      ),
      .flags(
        "không phải địa chỉ của thành phần hồ sơ",
        """
        {"decisions": [{"id": "d1", "proposal": "⟦giấy khai sinh⟧", "state": "accepted",
          "author": "Phòng Kiểm soát thủ tục hành chính", "date": "2026-01-05", "reason": "Đồng ý"}]}
        """
      ),
      .accepts(
        "thành phần có trong hồ sơ; thủ tục chưa được đọc",
        """
        === decisions.json
        {"decisions": [{"id": "d1", "proposal": "procedure/1.004222/case/main/component/a", "state": "accepted",
          "author": "Phòng Kiểm soát thủ tục hành chính", "date": "2026-01-05", "reason": "Đồng ý"},
          {"id": "d2", "proposal": "procedure/1.004194/case/main/component/a", "state": "accepted",
          "author": "Phòng Kiểm soát thủ tục hành chính", "date": "2026-01-05", "reason": "Đồng ý"}]}
        === procedures/1.004222.json
        {"procedure": {"code": "1.004222", "name": "Đăng ký thường trú", "cases": [{"id": "main", "components": [
          {"id": "a", "text": "Giấy khai sinh của con"}]}]}}
        """
      ),
    ]
  )

  /// A run may be narrowed to some procedures; a decision about one that was not read is left alone.
  func check(_ overview: CatalogueOverview, in context: AnalysisContext) -> [Diagnostic] {
    guard !overview.records.decisions.isEmpty else { return [] }
    let procedures = Set(overview.procedures.map(\.path.description))
    let rows = Set(overview.procedures.flatMap(\.rows).map(\.path))
    return overview.records.decisions.compactMap { decision in
      guard let target = decision.proposal, !rows.contains(target) else { return nil }
      let procedure = target.split(separator: "/").prefix(2).joined(separator: "/")
      guard !procedure.hasPrefix("procedure/") || procedures.contains(procedure) else { return nil }
      return .dangling(decision, target)
    }
  }
}

extension Diagnostic {
  fileprivate static func dangling(_ decision: Decision, _ target: String) -> Diagnostic {
    DecisionDangling.finding(
      Bilingual(
        vi: "Quyết định “\(decision.id)” nói về “\(target)”, không có trong danh mục",
        en: "Decision '\(decision.id)' speaks of '\(target)', which is not in the catalogue"
      ),
      explanation: Bilingual(
        vi: "Sửa địa chỉ (xem “tthc propose --format jsonl”, khóa component), hoặc bỏ quyết định.",
        en: "Mend the address (see 'tthc propose --format jsonl', key component), or drop the decision."
      ),
      at: decision.$proposal.place ?? decision.anchor.place,
      subject: ElementPath("decision/\(decision.id)")
    )
  }
}
