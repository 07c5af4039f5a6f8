import CatalogueModel
import Diagnostics
import ProcedureGraph

/// Flags a date in a text that no calendar has.
struct DateImpossible: Rule {
  static let manual = RuleManual(
    id: "date-impossible",
    title: Bilingual(vi: "Ngày không có trong lịch", en: "A date that no calendar has"),
    rationale: Bilingual(
      vi:
        "Ngày 31/6 hoặc tháng 13 là lỗi đánh máy ở ngày ban hành hoặc ngày có hiệu lực; người đọc không biết mốc nào đúng để áp dụng.",
      en: "31 June or month 13 is a slip in a day of issue or effect; nobody can tell which day counts."
    ),
    severity: .warning,
    examples: [
      .flags(
        "31 tháng 6 và tháng 13",
        """
        <procedure code="1.115737"><name>Cấp Giấy chứng nhận trước ngày ⟦31/6/2024⟧</name><cases><case id="main"><components>
          <component id="a"><text>Mẫu tại Quyết định số 52/2026/QĐ-UBND ngày ⟦30/13/2026⟧</text></component>
          <component id="b"><text>Trước ngày ⟦30 tháng 02 năm 2024⟧</text></component>
        </components></case></cases></procedure>
        """
      ),
      .accepts(
        "ngày có thật, năm nhuận, số văn bản và tỷ lệ",
        """
        <procedure code="1.115737"><name>Cấp Giấy chứng nhận trước ngày 29/02/2024</name><cases><case id="main"><components>
          <component id="a"><text>Quyết định số 52/2026/QĐ-UBND ngày 30/6/2026, bản đồ 1/500/2024</text></component>
          <component id="b"><text>Trước ngày 01 tháng 8 năm 2024; mẫu 35/13/2024-A</text></component>
        </components></case></cases></procedure>
        """
      ),
    ]
  )

  func check(_ node: ProcedureNode, in context: AnalysisContext) -> [Diagnostic] {
    var findings: [Diagnostic] = []
    for item in node.wordings {
      let folded = context.folded(item.text)
      let bytes = Array(item.text.wrappedValue.utf8)
      for index in folded.words.indices
      where folded.words[index].identity == Self.day && index + 3 < folded.words.count {
        guard let date = Self.date(from: index + 1, in: folded, bytes), !Self.exists(date.numbers) else {
          continue
        }
        findings.append(.impossible(folded.bytes(of: date.words), in: item))
      }
    }
    return findings
  }

  /// Day, month and year behind the word "ngày", written with slashes or in words.
  private static func date(
    from start: Int,
    in text: FoldedText,
    _ bytes: [UInt8]
  ) -> (numbers: [Int], words: Range<Int>)? {
    var numbers: [Int] = []
    var index = start
    let separators = [nil, month, year]
    while numbers.count < 3, index < text.words.count {
      if let word = separators[numbers.count], text.words[index].identity == word {
        index += 1
        continue
      }
      let word = text.words[index]
      guard word.isNumber, let number = Int(String(decoding: bytes[word.bytes], as: UTF8.self)) else {
        return nil
      }
      let isJoined = numbers.isEmpty || word.gap.marks == .slash || word.gap.marks == .space
      guard isJoined else { return nil }
      numbers.append(number)
      index += 1
    }
    guard numbers.count == 3, years.contains(numbers[2]) else { return nil }
    // "35/13/2024-A" is a number of something.
    if index < text.words.count, !text.words[index].gap.marks.isDisjoint(with: [.slash, .dash]),
      !text.words[index].gap.marks.contains(.space)
    {
      return nil
    }
    return (numbers, start..<index)
  }

  private static func exists(_ numbers: [Int]) -> Bool {
    let padded = numbers.prefix(2).map { $0 < 10 ? "0\($0)" : "\($0)" }
    return CalendarDate("\(numbers[2])-\(padded[1])-\(padded[0])") != nil
  }

  private static let years = 1900...2100
  private static let day = FoldedText("ngày").words[0].identity
  private static let month = FoldedText("tháng").words[0].identity
  private static let year = FoldedText("năm").words[0].identity
}

extension Diagnostic {
  fileprivate static func impossible(_ bytes: Range<Int>, in item: ProcedureText) -> Diagnostic {
    DateImpossible.finding(
      Bilingual(
        vi: "Không có ngày “\(item.text.wording(of: bytes))”",
        en: "There is no day '\(item.text.wording(of: bytes))'"
      ),
      explanation: Bilingual(vi: "Tra lại ngày trong văn bản gốc.", en: "Look the day up in the document."),
      at: item.text.place(of: bytes),
      subject: item.path
    )
  }
}
