import CatalogueModel
import Diagnostics
import ProcedureGraph

/// Flags a case without a dossier in a procedure whose other cases have one.
struct CaseEmpty: Rule {
  static let manual = RuleManual(
    id: "case-empty",
    title: Bilingual(vi: "Trường hợp không có thành phần hồ sơ", en: "Case without a dossier"),
    rationale: Bilingual(
      vi:
        "Người thuộc trường hợp này không biết phải nộp gì; thường là đoạn dẫn bị nhập thành trường hợp, hoặc hồ sơ bị bỏ sót. Không yêu cầu giấy tờ nào thì phải ghi rõ.",
      en:
        "People in this case cannot tell what to file; mostly a heading became a case or the rows got lost. Where nothing is asked, say so."
    ),
    legalBasis: [Citation(document: "63/2010/NĐ-CP", provision: "khoản 2 Điều 8")],
    severity: .warning,
    examples: [
      .flags(
        "trường hợp thứ hai để trống",
        """
        <procedure code="1.115490"><cases>
          <case id="main"><components><component id="a"><text>Đơn đăng ký</text></component></components></case>
          <case id="⟦other⟧"><name>Trường hợp ủy quyền</name></case>
        </cases></procedure>
        """
      ),
      .accepts(
        "mọi trường hợp có hồ sơ; hoặc thủ tục chưa có hồ sơ nào (quy tắc khác báo)",
        """
        === a.json
        {"procedure": {"code": "1.115490", "name": "Đăng ký đất đai", "cases": [
          {"id": "main", "components": [{"id": "a", "text": "Đơn đăng ký"}]},
          {"id": "other", "components": [{"id": "b", "text": "Văn bản ủy quyền"}]}]}}
        === b.json
        {"procedure": {"code": "1.115491", "name": "Đăng ký đất đai", "cases": [{"id": "main"}]}}
        """
      ),
    ]
  )

  func check(_ node: ProcedureNode, in context: AnalysisContext) -> [Diagnostic] {
    let cases = node.procedure.cases
    guard node.procedure.state != .abolished, cases.contains(where: { !$0.components.isEmpty })
    else { return [] }
    return cases.filter { $0.components.isEmpty }.map { .empty($0, of: node.path) }
  }
}

extension Diagnostic {
  fileprivate static func empty(_ procedureCase: ProcedureCase, of path: ElementPath) -> Diagnostic {
    let name = procedureCase.name ?? procedureCase.id
    let shown = name.count > 80 ? String(name.prefix(80)) + "…" : name
    return CaseEmpty.finding(
      Bilingual(
        vi: "Trường hợp “\(shown)” không có thành phần hồ sơ nào",
        en: "The case '\(shown)' has no dossier"
      ),
      explanation: Bilingual(
        vi: "Bổ sung hồ sơ; nếu chỉ là đoạn dẫn thì bỏ; nếu không yêu cầu giấy tờ thì ghi một dòng “Không”.",
        en: "Add the rows; drop it if it is a heading; where nothing is asked, enter a row that says so."
      ),
      at: procedureCase.$id.place ?? procedureCase.anchor.place,
      subject: path.appending("case", procedureCase.id)
    )
  }
}
