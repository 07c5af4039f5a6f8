import CatalogueModel
import Diagnostics
import ProcedureGraph

/// Flags a form without a file in a procedure whose other forms have theirs.
struct FormFileMissing: Rule {
  static let manual = RuleManual(
    id: "form-file-missing",
    title: Bilingual(vi: "Mẫu đơn, tờ khai thiếu tệp để tải về", en: "A form without a file to download"),
    rationale: Bilingual(
      vi:
        "Các mẫu khác của thủ tục có tệp đính kèm, riêng mẫu này không có: người dân không tải được để điền trước.",
      en:
        "The procedure's other forms come as files and this one does not: people cannot fill it in beforehand."
    ),
    legalBasis: [Citation(document: "63/2010/NĐ-CP", provision: "điểm i khoản 2 Điều 8")],
    severity: .information,
    examples: [
      .flags(
        "một mẫu có tệp, một mẫu không",
        """
        <procedure code="1.013216"><cases><case id="main"><components>
          <component id="a" kind="form"><text>Đơn đề nghị theo Mẫu số 01</text><attachments><attachment>Mẫu số 01.docx</attachment></attachments></component>
          <component id="b" kind="form"><text>⟦Tờ trình thẩm định theo Mẫu số 02⟧</text></component>
        </components></case></cases></procedure>
        """
      ),
      .accepts(
        "mẫu điện tử tương tác, tệp ở dòng khác của cùng mẫu, hoặc nguồn không kèm tệp nào",
        """
        === procedures/a.xml
        <procedure code="1.013216"><cases><case id="main"><components>
          <component id="a" kind="form"><text>Đơn đề nghị theo Mẫu số 01</text><attachments><attachment>Mẫu số 01.docx</attachment></attachments></component>
          <component id="b" kind="form"><text>Mẫu hộ tịch điện tử tương tác đăng ký kết hôn theo Mẫu số 03</text></component>
        </components></case><case id="other"><components>
          <component id="c" kind="form"><text>Đơn đề nghị theo Mẫu số 01</text></component>
        </components></case></cases></procedure>
        === procedures/b.xml
        <procedure code="1.013217"><cases><case id="main"><components>
          <component id="a" kind="form"><text>Đơn đề nghị theo Mẫu số 01</text></component>
        </components></case></cases></procedure>
        """
      ),
    ]
  )

  func check(_ node: ProcedureNode, in context: AnalysisContext) -> [Diagnostic] {
    let forms = node.components.filter { $0.kind == .form }
    let withFile = forms.filter { Self.hasFile($0, in: node.procedure) }
    guard !withFile.isEmpty else { return [] }
    var seen = Set(withFile.map { Self.key(context.folded($0.component.$text)) })
    var findings: [Diagnostic] = []
    for component in forms where !Self.hasFile(component, in: node.procedure) {
      let folded = context.folded(component.component.$text)
      guard Self.models.occur(in: folded), !Self.interactive.occur(in: folded),
        seen.insert(Self.key(folded)).inserted
      else { continue }
      findings.append(.fileless(ProcedureText(component)))
    }
    return findings
  }

  private static func hasFile(_ node: ComponentNode, in procedure: Procedure) -> Bool {
    if !node.component.attachments.isEmpty { return true }
    guard let form = node.component.form else { return false }
    return procedure.forms.contains { $0.id == form && $0.file != nil }
  }

  private static func key(_ text: FoldedText) -> [UInt64] { text.words.map(\.identity) }

  private static let models = WordingCues(["theo mẫu", "mẫu số", "theo biểu mẫu"])
  private static let interactive = WordingCues(["điện tử tương tác", "biểu mẫu điện tử", "tự động điền"])
}

extension Diagnostic {
  fileprivate static func fileless(_ item: ProcedureText) -> Diagnostic {
    FormFileMissing.finding(
      Bilingual(
        vi: "Mẫu này không có tệp, các mẫu khác của thủ tục có",
        en: "This form has no file, the others have"
      ),
      explanation: Bilingual(vi: "Đính kèm tệp mẫu.", en: "Attach the form."),
      at: item.text.place,
      subject: item.path
    )
  }
}
