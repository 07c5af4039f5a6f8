import CatalogueModel
import Diagnostics
import ProcedureGraph

/// Flags one of several cases that does not say when it applies.
struct CaseNameMissing: Rule {
  static let manual = RuleManual(
    id: "case-name-missing",
    title: Bilingual(vi: "Trường hợp không có tên", en: "Case without a name"),
    rationale: Bilingual(
      vi:
        "Thủ tục chia nhiều trường hợp thì mỗi trường hợp phải nói khi nào áp dụng; trường hợp không tên thì người nộp không biết hồ sơ đó có dành cho mình không.",
      en:
        "Where a procedure has several cases each must say when it applies; without a name nobody knows whether its dossier is meant for them."
    ),
    legalBasis: [Citation(document: "63/2010/NĐ-CP", provision: "khoản 2 Điều 8")],
    severity: .information,
    examples: [
      .flags(
        "hai trường hợp, một không tên",
        """
        {"procedure": {"code": "1.115501", "name": "Chuyển mục đích sử dụng đất", "cases": [
          {"id": "extension", "name": "Gia hạn sử dụng đất", "components": [{"id": "a", "text": "Đơn xin gia hạn"}]},
          {"id": "⟦main⟧", "components": [{"id": "b", "text": "Đơn xin chuyển mục đích"}]}]}}
        """
      ),
      .accepts(
        "một trường hợp duy nhất, hoặc mọi trường hợp có tên",
        """
        === a.xml
        <procedure code="1.115501"><cases><case id="main"><components><component id="a"><text>Đơn</text></component></components></case></cases></procedure>
        === b.xml
        <procedure code="1.115502"><cases>
          <case id="a"><name>Nộp trực tiếp</name><components><component id="a"><text>Đơn</text></component></components></case>
          <case id="b"><name>Ủy quyền</name><components><component id="b"><text>Đơn, văn bản ủy quyền</text></component></components></case>
        </cases></procedure>
        """
      ),
    ]
  )

  func check(_ node: ProcedureNode, in context: AnalysisContext) -> [Diagnostic] {
    // Notes need no name, and headings are another rule's.
    let asking = Set(node.components.filter { $0.kind != .note }.map(\.caseIndex))
    let filled = node.procedure.cases.enumerated().filter { asking.contains($0.offset) }.map(\.element)
    guard node.procedure.state != .abolished, filled.count > 1,
      !node.procedure.cases.contains(where: { $0.name.map(CaseNotVariant.isHeading) ?? false })
    else { return [] }
    return filled.filter { ($0.name ?? "").isEmpty }.map { .unnamed($0, of: node.path) }
  }
}

extension Diagnostic {
  fileprivate static func unnamed(_ procedureCase: ProcedureCase, of path: ElementPath) -> Diagnostic {
    CaseNameMissing.finding(
      Bilingual(
        vi: "Trường hợp “\(procedureCase.id)” không có tên trong khi thủ tục có nhiều trường hợp",
        en: "Case '\(procedureCase.id)' has no name while the procedure has several cases"
      ),
      explanation: Bilingual(
        vi: "Ghi khi nào trường hợp áp dụng; nếu là phần chung của hồ sơ thì ghi “Hồ sơ chung”.",
        en: "Say when it applies; where it is the common part of the dossier, call it so."
      ),
      at: procedureCase.$id.place ?? procedureCase.anchor.place,
      subject: path.appending("case", procedureCase.id)
    )
  }
}
