import CatalogueModel
import Diagnostics
import ProcedureGraph

/// Flags several prints of one photograph.
struct PhotosSeveral: Rule {
  static let manual = RuleManual(
    id: "photos-several",
    title: Bilingual(vi: "Yêu cầu nhiều ảnh giống nhau", en: "Several prints of one photograph"),
    rationale: Bilingual(
      vi:
        "Ảnh được quét một lần để in lên giấy phép, chứng chỉ và lưu hồ sơ; ảnh thứ hai chỉ là chi phí. Ảnh chân dung của công dân đã có trong cơ sở dữ liệu căn cước.",
      en:
        "A photograph is scanned once for the licence and the file; a second print is mere cost. The identity register holds citizens' portraits."
    ),
    legalBasis: [
      Citation(document: "63/2010/NĐ-CP", provision: "Điều 7"),
      Citation(document: "26/2023/QH15", provision: "Điều 15"),
    ],
    severity: .information,
    examples: [
      .flags(
        "hai ảnh",
        """
        <procedure code="1.008991"><cases><case id="main"><components>
          <component id="a" kind="paper"><text>⟦02 ảnh màu⟧ nền trắng cỡ 4 x 6 cm của người đề nghị</text></component>
          <component id="b" kind="paper"><text>Tờ khai kèm ⟦hai ảnh⟧ chân dung</text></component>
          <component id="c" kind="paper"><text>⟦02 (hai) ảnh⟧ chân dung</text></component>
        </components></case></cases></procedure>
        """
      ),
      .accepts(
        "một ảnh, ảnh chụp công trình, số của điều khoản",
        """
        <procedure code="1.008991"><cases><case id="main"><components>
          <component id="a" kind="paper"><text>01 ảnh màu nền trắng cỡ 4 x 6 cm</text></component>
          <component id="b" kind="paper"><text>Bản vẽ theo khoản 2, ảnh chụp hiện trạng công trình</text></component>
          <component id="c" kind="paper"><text>03 ảnh chụp hiện trạng công trình</text></component>
        </components></case></cases></procedure>
        """
      ),
    ]
  )

  func check(_ node: ProcedureNode, in context: AnalysisContext) -> [Diagnostic] {
    var findings: [Diagnostic] = []
    for component in node.components where component.kind != .note {
      let folded = context.folded(component.component.$text)
      guard let words = Self.photos(in: folded) else { continue }
      findings.append(.several(folded.bytes(of: words), in: ProcedureText(component)))
    }
    return findings
  }

  /// A number above one before photographs of a person.
  private static func photos(in text: FoldedText) -> Range<Int>? {
    for found in portraits.occurrences(in: text) {
      var start = found.words.lowerBound
      guard start > 0, text.words[start].gap.marks.isDisjoint(with: [.comma, .semicolon, .period, .colon])
      else { continue }
      if counters.contains(text.words[start - 1].identity) { start -= 1 }
      if start > 1, text.words[start].gap.closed > 0, text.words[start - 1].gap.opened > 0 { start -= 1 }
      guard start > 0, numbers.contains(text.words[start - 1].identity) else { continue }
      let next = found.words.upperBound
      if next < text.words.count, things.contains(text.words[next].identity) { continue }
      return (start - 1)..<found.words.upperBound
    }
    return nil
  }

  private static let portraits = WordingCues(["ảnh", "ảnh màu", "ảnh thẻ"])
  private static let counters = Set(FoldedText("tấm chiếc bức").words.map(\.identity))
  private static let numbers = Set(
    FoldedText("02 2 03 3 04 4 05 5 06 6 hai ba bốn năm sáu").words.map(\.identity)
  )
  private static let things = Set(FoldedText("chụp vệ hàng").words.map(\.identity))
}

extension Diagnostic {
  fileprivate static func several(_ bytes: Range<Int>, in item: ProcedureText) -> Diagnostic {
    PhotosSeveral.finding(
      Bilingual(
        vi: "Yêu cầu “\(item.text.wording(of: bytes))”",
        en: "'\(item.text.wording(of: bytes))' are asked for"
      ),
      explanation: Bilingual(
        vi: "Một ảnh, hoặc một tệp ảnh, là đủ; với công dân thì khai thác ảnh trong cơ sở dữ liệu căn cước.",
        en: "One print or file will do; for citizens use the portrait of the identity register."
      ),
      at: item.text.place(of: bytes),
      subject: item.path
    )
  }
}
