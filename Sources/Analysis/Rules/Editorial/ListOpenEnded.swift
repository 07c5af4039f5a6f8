import CatalogueModel
import Diagnostics
import ProcedureGraph

/// Flags a dossier row whose list goes on with dots or "v.v.".
struct ListOpenEnded: Rule {
  static let manual = RuleManual(
    id: "list-open-ended",
    title: Bilingual(vi: "Liệt kê bỏ lửng", en: "A list that is left open"),
    rationale: Bilingual(
      vi:
        "Dấu ba chấm và “v.v.” để ngỏ những gì phải nộp: người nộp không biết hồ sơ đã đủ chưa, người nhận có thể yêu cầu thêm.",
      en: "Dots and 'etc.' leave open what is to be filed; nobody can tell when the dossier is complete."
    ),
    legalBasis: [Citation(document: "63/2010/NĐ-CP", provision: "Điều 7")],
    severity: .warning,
    examples: [
      .flags(
        "dấu ba chấm và v.v.",
        """
        <procedure code="1.008572"><cases><case id="main"><components>
          <component id="a"><text>Hợp đồng, chứng từ chi trả thu nhập⟦…⟧</text></component>
          <component id="b"><text>Sơ đồ, bản vẽ, thuyết minh, ⟦v.v.⟧</text></component>
        </components></case></cases></procedure>
        """
      ),
      .accepts(
        "chỗ để điền, và liệt kê đủ",
        """
        <procedure code="1.008572"><cases><case id="main"><components>
          <component id="a"><text>Hóa đơn của tờ khai tạm nhập số … ngày …/…/…</text></component>
          <component id="b"><text>Hợp đồng và chứng từ chi trả thu nhập; mẫu số ........</text></component>
        </components></case></cases></procedure>
        """
      ),
    ]
  )

  func check(_ node: ProcedureNode, in context: AnalysisContext) -> [Diagnostic] {
    var findings: [Diagnostic] = []
    for component in node.components where component.kind != .note {
      let text = component.component.$text
      guard let range = Self.opening(in: Array(text.wrappedValue.utf8), folded: { context.folded(text) })
      else { continue }
      findings.append(.open(range, in: ProcedureText(component)))
    }
    return findings
  }

  /// The first "…", "..." or "v.v." that is no blank to be filled in.
  private static func opening(in bytes: [UInt8], folded: () -> FoldedText) -> Range<Int>? {
    for mark in marks {
      var index = 0
      while let start = firstIndex(of: mark, in: bytes, from: index) {
        var end = start + mark.count
        while end < bytes.count, bytes[end] == UInt8(ascii: ".") { end += 1 }
        index = end
        let isDots = mark[0] != UInt8(ascii: "v")
        guard isDots else { return start..<end }
        guard end - start <= mark.count + 1 else { continue }
        let before = folded().words.last { $0.bytes.upperBound <= start }
        let isBlank = bytes[start..<end].count > 4 || before.map { fillable.contains($0.identity) } ?? true
        let next = end < bytes.count ? bytes[end] : 0
        if !isBlank, next != UInt8(ascii: "/") { return start..<end }
      }
    }
    return nil
  }

  private static func firstIndex(of mark: [UInt8], in bytes: [UInt8], from start: Int) -> Int? {
    guard bytes.count >= mark.count, start <= bytes.count - mark.count else { return nil }
    return (start...(bytes.count - mark.count)).first { index in
      bytes[index] == mark[0] && bytes[index..<(index + mark.count)].elementsEqual(mark)
    }
  }

  private static let marks = ["…", "...", "v.v"].map { Array($0.utf8) }
  private static let fillable = Set(
    FoldedText("số ngày tháng năm ký hiệu mẫu tại điều khoản điểm là").words.map(\.identity)
  )
}

extension Diagnostic {
  fileprivate static func open(_ range: Range<Int>, in item: ProcedureText) -> Diagnostic {
    ListOpenEnded.finding(
      Bilingual(vi: "Liệt kê giấy tờ bỏ lửng", en: "The list of papers is left open"),
      explanation: Bilingual(
        vi: "Liệt kê đủ, hoặc nêu tiêu chí để biết giấy tờ nào thuộc danh sách.",
        en: "Name them all, or say what tells which papers belong."
      ),
      at: item.text.place(of: range),
      subject: item.path
    )
  }
}
