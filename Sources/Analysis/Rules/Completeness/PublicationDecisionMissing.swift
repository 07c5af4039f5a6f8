import CatalogueModel
import Diagnostics
import ProcedureGraph

/// Flags a procedure that does not say by which decision it was published.
struct PublicationDecisionMissing: Rule {
  static let manual = RuleManual(
    id: "publication-decision-missing",
    title: Bilingual(vi: "Thiếu quyết định công bố", en: "No publication decision"),
    rationale: Bilingual(
      vi:
        "Thủ tục phải được công bố bằng quyết định mới được đưa vào cơ sở dữ liệu quốc gia; không ghi số quyết định thì không đối chiếu được nội dung và ngày áp dụng.",
      en:
        "A procedure enters the national database by a publication decision; without its number neither the text nor the day can be compared."
    ),
    legalBasis: [Citation(document: "63/2010/NĐ-CP", provision: "Điều 15")],
    severity: .warning,
    examples: [
      .flags(
        "không ghi quyết định công bố",
        #"{"procedure": {"code": "⟦1.004222⟧", "state": "active", "name": "Đăng ký thường trú"}}"#
      ),
      .accepts(
        "có quyết định công bố; và thủ tục nội bộ",
        """
        === a.xml
        <procedure code="1.004222" state="active"><publication number="1523/QĐ-BCA"/></procedure>
        === b.xml
        <procedure code="5.000001" state="active" type="internal"/>
        """
      ),
      .accepts("bản nháp chưa ghi tình trạng", #"<procedure code="1.004222"/>"#),
    ]
  )

  func check(_ node: ProcedureNode, in context: AnalysisContext) -> [Diagnostic] {
    let procedure = node.procedure
    // A draft has no state yet.
    guard let state = procedure.state, state != .abolished, procedure.type != .internal,
      procedure.publication?.number.isEmpty ?? true
    else { return [] }
    return [.unpublished(procedure)]
  }
}

extension Diagnostic {
  fileprivate static func unpublished(_ procedure: Procedure) -> Diagnostic {
    PublicationDecisionMissing.finding(
      Bilingual(
        vi: "Thủ tục \(procedure.code) không ghi số quyết định công bố",
        en: "Procedure \(procedure.code) names no publication decision"
      ),
      explanation: Bilingual(
        vi: "Ghi số quyết định công bố hoặc công bố sửa đổi gần nhất.",
        en: "Give the number of the latest decision that published or changed it."
      ),
      at: procedure.$code.place ?? procedure.anchor.place
    )
  }
}
