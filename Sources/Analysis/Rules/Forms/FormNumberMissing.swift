import CatalogueModel
import Diagnostics
import ProcedureGraph

/// Flags a dossier row that says "on the form" and does not say on which.
struct FormNumberMissing: Rule {
  static let manual = RuleManual(
    id: "form-number-missing",
    title: Bilingual(vi: "Yêu cầu “theo mẫu” mà không nêu mẫu nào", en: "'On the form' without saying which"),
    rationale: Bilingual(
      vi:
        "Người nộp phải tự tìm mẫu; mẫu đơn, tờ khai là bộ phận của thủ tục và phải được ban hành kèm theo, có số hiệu hoặc tệp để tải về.",
      en:
        "People must look for the form themselves; a form is part of the procedure and comes with a number or a file."
    ),
    legalBasis: [Citation(document: "63/2010/NĐ-CP", provision: "điểm i khoản 2 Điều 8")],
    severity: .information,
    examples: [
      .flags(
        "tờ khai theo mẫu",
        """
        <procedure code="1.000419"><cases><case id="main"><components>
          <component id="a" kind="form"><text>Tờ khai đăng ký khai tử ⟦theo mẫu⟧</text></component>
          <component id="b" kind="form"><text>Đơn đề nghị ⟦theo mẫu quy định⟧; kèm bản sao hộ chiếu</text></component>
        </components></case></cases></procedure>
        """
      ),
      .accepts(
        "có số hiệu mẫu, văn bản ban hành, tệp đính kèm hoặc mẫu đã khai báo",
        """
        <procedure code="1.000419"><cases><case id="main"><components>
          <component id="a" kind="form"><text>Tờ khai theo mẫu TP/CN-2011/CN.04</text></component>
          <component id="b" kind="form"><text>Đơn đề nghị theo Mẫu số 18</text></component>
          <component id="c" kind="form"><text>Tờ khai theo mẫu tại Phụ lục Thông tư số 04/2020/TT-BTP</text></component>
          <component id="d" kind="form"><text>Tờ khai theo mẫu</text><attachments><attachment>to-khai.docx</attachment></attachments></component>
          <component id="e" kind="form" form="f1"><text>Tờ khai theo mẫu</text></component>
        </components></case></cases><forms><form id="f1"><name>Tờ khai</name></form></forms></procedure>
        """
      ),
    ]
  )

  func check(_ node: ProcedureNode, in context: AnalysisContext) -> [Diagnostic] {
    var findings: [Diagnostic] = []
    for component in node.components
    where component.kind == .form && component.component.form == nil
      && component.component.attachments.isEmpty
    {
      let text = component.component.$text
      let folded = context.folded(text)
      guard let found = Self.phrases.occurrences(in: folded).first,
        !Self.isNamed(from: found.words.lowerBound, in: folded, bytes: Array(text.wrappedValue.utf8))
      else { continue }
      findings.append(.unnumbered(folded.bytes(of: found.words), in: ProcedureText(component)))
    }
    return findings
  }

  /// Whether a number, a code in capitals, an annex or a document stands behind the phrase.
  private static func isNamed(from start: Int, in text: FoldedText, bytes: [UInt8]) -> Bool {
    text.words[start...].contains { word in
      if issued.contains(word.identity) { return true }
      let letters = bytes[word.bytes]
      if letters.contains(where: { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }) { return true }
      return letters.count > 1 && letters.allSatisfy { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }
    }
  }

  private static let phrases = WordingCues(["theo mẫu", "theo mẫu quy định", "theo biểu mẫu", "theo mẫu đơn"])
  private static let issued = Set(FoldedText("phụ lục thông nghị").words.map(\.identity))
}

extension Diagnostic {
  fileprivate static func unnumbered(_ bytes: Range<Int>, in item: ProcedureText) -> Diagnostic {
    FormNumberMissing.finding(
      Bilingual(
        vi: "Không nêu số hiệu mẫu và không có tệp kèm theo",
        en: "No number of the form and no file"
      ),
      explanation: Bilingual(
        vi: "Ghi số hiệu mẫu và văn bản ban hành, hoặc đính kèm tệp mẫu.",
        en: "Give the form's number and the document that issues it, or attach the file."
      ),
      at: item.text.place(of: bytes),
      subject: item.path
    )
  }
}
