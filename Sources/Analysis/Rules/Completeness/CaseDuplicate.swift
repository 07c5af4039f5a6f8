import CatalogueModel
import Diagnostics
import ProcedureGraph

/// Flags a case whose dossier is, row by row, that of another case.
struct CaseDuplicate: Rule {
  static let manual = RuleManual(
    id: "case-duplicate",
    title: Bilingual(vi: "Hai trường hợp cùng một bộ hồ sơ", en: "Two cases with one dossier"),
    rationale: Bilingual(
      vi:
        "Trường hợp chỉ đáng tách khi hồ sơ khác nhau; hai trường hợp giống hệt làm thủ tục dài thêm, sửa một nơi thì nơi kia lạc hậu, hoặc một trường hợp đã bị nhập nhầm hồ sơ.",
      en:
        "Cases are worth parting only where dossiers differ; twins lengthen the procedure, drift apart at the first edit, or show rows entered by mistake."
    ),
    legalBasis: [Citation(document: "63/2010/NĐ-CP", provision: "Điều 7")],
    severity: .information,
    examples: [
      .flags(
        "cùng các dòng, khác dấu câu",
        """
        {"procedure": {"code": "2.002041", "name": "Thay đổi đăng ký", "cases": [
          {"id": "name", "name": "Đổi tên doanh nghiệp", "components": [{"id": "a", "text": "Thông báo thay đổi"}, {"id": "b", "text": "Nghị quyết"}]},
          {"id": "⟦seat⟧", "name": "Đổi trụ sở", "components": [{"id": "c", "text": "Nghị quyết;"}, {"id": "d", "text": "Thông báo thay đổi."}]}]}}
        """
      ),
      .accepts(
        "hồ sơ khác nhau, hoặc khác số bản",
        """
        <procedure code="2.002041"><cases>
          <case id="a"><name>Đổi tên</name><components><component id="a" original="1"><text>Thông báo</text></component></components></case>
          <case id="b"><name>Đổi vốn</name><components><component id="b" original="1"><text>Thông báo</text></component>
            <component id="c" original="1"><text>Báo cáo</text></component></components></case>
          <case id="c"><name>Đổi cả hai</name><components><component id="d" original="2"><text>Thông báo</text></component></components></case>
        </cases></procedure>
        """
      ),
    ]
  )

  func check(_ node: ProcedureNode, in context: AnalysisContext) -> [Diagnostic] {
    let cases = node.procedure.cases
    guard node.procedure.state != .abolished, cases.count > 1 else { return [] }
    var first: [Set<Row>: ProcedureCase] = [:]
    var findings: [Diagnostic] = []
    for procedureCase in cases where !procedureCase.components.isEmpty {
      let dossier = Set(
        procedureCase.components.map { component in
          Row(
            words: context.folded(component.$text).words.map(\.identity),
            original: component.original,
            copy: component.copy
          )
        }
      )
      if let twin = first[dossier] {
        findings.append(.twin(procedureCase, of: twin, at: node.path))
      } else {
        first[dossier] = procedureCase
      }
    }
    return findings
  }

  /// A dossier row as far as it is compared.
  private struct Row: Hashable {
    let words: [UInt64]
    let original: Int?
    let copy: Int?
  }
}

extension Diagnostic {
  fileprivate static func twin(_ procedureCase: ProcedureCase, of twin: ProcedureCase, at path: ElementPath)
    -> Diagnostic
  {
    CaseDuplicate.finding(
      Bilingual(
        vi: "Trường hợp “\(procedureCase.shownName)” có hồ sơ giống hệt trường hợp “\(twin.shownName)”",
        en: "The case '\(procedureCase.shownName)' has the dossier of the case '\(twin.shownName)'"
      ),
      explanation: Bilingual(
        vi: "Gộp hai trường hợp và ghi cả hai tên, hoặc nhập đúng hồ sơ của trường hợp này.",
        en: "Make them one case under both names, or enter the right rows here."
      ),
      at: procedureCase.$id.place ?? procedureCase.anchor.place,
      subject: path.appending("case", procedureCase.id),
      notes: [Note(Bilingual(vi: "trường hợp kia", en: "the other case"), at: twin.$id.place)]
    )
  }
}

extension ProcedureCase {
  /// The name, shortened, else the id.
  fileprivate var shownName: String {
    guard let name, !name.isEmpty else { return id }
    return name.count > 60 ? String(name.prefix(60)) + "…" : name
  }
}
