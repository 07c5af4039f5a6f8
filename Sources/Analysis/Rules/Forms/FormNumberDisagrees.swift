import CatalogueModel
import Diagnostics
import ProcedureGraph

/// Flags a dossier row whose attached form bears another number than its wording.
struct FormNumberDisagrees: Rule {
  static let manual = RuleManual(
    id: "form-number-disagrees",
    title: Bilingual(
      vi: "Số hiệu mẫu trong lời ghi khác tệp đính kèm",
      en: "The attached form has another number than the wording"
    ),
    rationale: Bilingual(
      vi:
        "Người dân tải tệp đính kèm về điền; tệp là mẫu khác thì hồ sơ bị trả lại dù đã làm đúng theo Cổng.",
      en:
        "People fill in the attached file; where it is another form their dossier is sent back though they did as told."
    ),
    legalBasis: [Citation(document: "63/2010/NĐ-CP", provision: "điểm i khoản 2 Điều 8")],
    severity: .warning,
    examples: [
      .flags(
        "lời ghi Mẫu số 18, tệp Mẫu 21",
        """
        <procedure code="1.115609"><cases><case id="main"><components>
          <component id="a"><text>Đơn đăng ký biến động theo ⟦Mẫu số 18⟧</text><attachments><attachment>Mẫu 21.pdf</attachment></attachments></component>
        </components></case></cases></procedure>
        """
      ),
      .accepts(
        "cùng số, số có chữ, tệp không ghi số, nhiều tệp",
        """
        <procedure code="1.115609"><cases><case id="main"><components>
          <component id="a"><text>Mẫu 9a Đơn đề nghị</text><attachments><attachment>Mẫu số 09a.docx</attachment></attachments></component>
          <component id="b"><text>Đơn theo Mẫu số 18</text><attachments><attachment>don dang ky 2024.docx</attachment></attachments></component>
          <component id="c"><text>Mẫu số 18</text><attachments><attachment>Mẫu số 17.docx</attachment><attachment>Mẫu số_ 18.docx</attachment></attachments></component>
        </components></case></cases></procedure>
        """
      ),
    ]
  )

  func check(_ node: ProcedureNode, in context: AnalysisContext) -> [Diagnostic] {
    var findings: [Diagnostic] = []
    for component in node.components where !component.component.attachments.isEmpty {
      let text = component.component.$text
      let folded = context.folded(text)
      guard let wanted = Self.number(in: folded, of: text.wrappedValue) else { continue }
      let attached = component.component.attachments.compactMap { file in
        Self.number(in: FoldedText(file.wrappedValue), of: file.wrappedValue).map {
          (file.wrappedValue, $0.number)
        }
      }
      guard let first = attached.first, !attached.contains(where: { $0.1 == wanted.number }) else { continue }
      findings.append(.disagrees(folded.bytes(of: wanted.words), file: first.0, in: ProcedureText(component)))
    }
    return findings
  }

  /// The number behind "mẫu" or "mẫu số", without leading zeros, and the words that state it.
  private static func number(in text: FoldedText, of source: String) -> (number: String, words: Range<Int>)? {
    for found in cues.occurrences(in: text) where found.words.upperBound < text.words.count {
      let next = found.words.upperBound
      let word = String(decoding: Array(source.utf8)[text.words[next].bytes], as: UTF8.self).lowercased()
      guard word.first?.isNumber ?? false, word.count <= longestNumber else { continue }
      return (String(word.drop { $0 == "0" }), found.words.lowerBound..<(next + 1))
    }
    return nil
  }

  /// Longer runs of digits are dates and codes.
  private static let longestNumber = 4
  private static let cues = WordingCues(["mẫu", "mẫu số", "mau", "mau so", "biểu mẫu số"])
}

extension Diagnostic {
  fileprivate static func disagrees(_ bytes: Range<Int>, file: String, in item: ProcedureText) -> Diagnostic {
    FormNumberDisagrees.finding(
      Bilingual(
        vi: "Lời ghi “\(item.text.wording(of: bytes))”, tệp đính kèm “\(file)”",
        en: "The wording says '\(item.text.wording(of: bytes))', the attached file is '\(file)'"
      ),
      explanation: Bilingual(
        vi: "Đính kèm đúng mẫu, hoặc sửa số hiệu trong lời ghi.",
        en: "Attach the right form, or mend the number in the wording."
      ),
      at: item.text.place(of: bytes),
      subject: item.path
    )
  }
}
