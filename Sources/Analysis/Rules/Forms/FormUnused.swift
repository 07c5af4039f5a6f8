import CatalogueModel
import Diagnostics
import ProcedureGraph

/// Flags a form that is declared and that no dossier row asks for.
struct FormUnused: Rule {
  static let manual = RuleManual(
    id: "form-unused",
    title: Bilingual(vi: "Mẫu đơn, tờ khai không dòng hồ sơ nào dùng", en: "A form that no dossier row uses"),
    rationale: Bilingual(
      vi:
        "Mẫu khai báo mà không gắn với thành phần hồ sơ thường là mẫu của lần công bố trước, hoặc dòng hồ sơ quên dẫn mẫu; các trường thông tin của mẫu không được rà soát.",
      en:
        "A form without a row is mostly left over from an earlier edition, or the row forgot to name it; its fields are then not reviewed."
    ),
    severity: .information,
    examples: [
      .flags(
        "hai mẫu, một mẫu không được dùng",
        """
        <procedure code="1.004222"><cases><case id="main"><components>
          <component id="a" form="ct01"><text>Tờ khai CT01</text></component></components></case></cases>
          <forms><form id="ct01"><name>Tờ khai thay đổi thông tin cư trú</name></form>
          <form id="⟦hk02⟧"><name>Phiếu báo thay đổi hộ khẩu</name></form></forms></procedure>
        """
      ),
      .accepts(
        "mẫu được dùng; không dòng nào dẫn mẫu thì chưa biết",
        """
        === procedures/a.xml
        <procedure code="1.004222"><cases><case id="main"><components>
          <component id="a" form="ct01"><text>Tờ khai CT01</text></component></components></case></cases>
          <forms><form id="ct01"><name>Tờ khai thay đổi thông tin cư trú</name></form></forms></procedure>
        === procedures/b.xml
        <procedure code="1.004194"><cases><case id="main"><components>
          <component id="a"><text>Tờ khai CT01</text></component></components></case></cases>
          <forms><form id="ct01"><name>Tờ khai thay đổi thông tin cư trú</name></form></forms></procedure>
        """
      ),
    ]
  )

  func check(_ node: ProcedureNode, in context: AnalysisContext) -> [Diagnostic] {
    let used = Set(node.components.compactMap(\.component.form))
    // A reference to a form that does not exist may have meant the one nobody names.
    guard !used.isEmpty, used.isSubset(of: Set(node.procedure.forms.map(\.id))) else { return [] }
    return node.procedure.forms.filter { !$0.id.isEmpty && !used.contains($0.id) }.map {
      .unused($0, of: node)
    }
  }
}

extension Diagnostic {
  fileprivate static func unused(_ form: FormMention, of node: ProcedureNode) -> Diagnostic {
    FormUnused.finding(
      Bilingual(
        vi: "Không thành phần hồ sơ nào dẫn mẫu “\(form.name)”",
        en: "No component names the form '\(form.id)'"
      ),
      explanation: Bilingual(
        vi: "Ghi mẫu ở thành phần hồ sơ dùng nó, hoặc bỏ mẫu.",
        en: "Name it at the component that uses it, or drop it."
      ),
      at: form.$id.place ?? form.anchor.place,
      subject: node.path.appending("form", form.id)
    )
  }
}
