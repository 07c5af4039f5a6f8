import CatalogueModel
import Diagnostics
import ProcedureGraph

/// Flags two or more blanks in a row within a line of text.
struct BlanksRepeated: Rule {
  static let manual = RuleManual(
    id: "blanks-repeated",
    title: Bilingual(vi: "Thừa dấu cách giữa hai từ", en: "More than one blank between two words"),
    rationale: Bilingual(
      vi:
        "Dấu cách thừa là dấu vết của việc sao chép từ bảng hoặc văn bản canh đều; tìm kiếm theo cụm từ và so sánh hai phiên bản sẽ sai.",
      en:
        "Extra blanks are left over from tables and justified text; they break searching for a phrase and comparing two revisions."
    ),
    severity: .information,
    examples: [
      .flags(
        "nhiều dấu cách trong thành phần hồ sơ",
        """
        <procedure code="1.000419"><cases><case id="main"><components>
          <component id="a"><text>Giấy tờ xác định⟦     ⟧thẩm quyền</text></component>
        </components></case></cases></procedure>
        """
      ),
      .flags(
        "trong tên thủ tục",
        #"{"procedure": {"code": "1.004222", "name": "Đăng ký⟦  ⟧thường trú"}}"#
      ),
      .accepts(
        "một dấu cách, và lùi đầu dòng",
        "<procedure code=\"1.004222\"><steps><step id=\"s1\"><text>Nộp hồ sơ.\n      Nhận kết quả.</text></step></steps></procedure>"
      ),
    ]
  )

  func check(_ node: ProcedureNode, in context: AnalysisContext) -> [Diagnostic] {
    var findings: [Diagnostic] = []
    for item in node.wordings {
      let runs = Self.runs(in: item.text.wrappedValue)
      if !runs.isEmpty { findings.append(.repeated(runs, in: item.text, of: item.path)) }
    }
    return findings
  }

  /// The runs of blanks between two words of one line.
  private static func runs(in text: String) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    var start: Int?
    var isBehindText = false
    for (offset, byte) in text.utf8.enumerated() {
      if byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") {
        if start == nil { start = offset }
        continue
      }
      let isLineEnd = byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
      if let first = start, offset - first > 1, isBehindText, !isLineEnd { runs.append(first..<offset) }
      start = nil
      isBehindText = !isLineEnd
    }
    return runs
  }
}

extension Diagnostic {
  fileprivate static func repeated(
    _ runs: [Range<Int>],
    in text: Located<String>,
    of path: ElementPath
  ) -> Diagnostic {
    BlanksRepeated.finding(
      Bilingual(
        vi: runs.count == 1 ? "Thừa dấu cách" : "Thừa dấu cách ở \(runs.count) chỗ",
        en: runs.count == 1 ? "Extra blanks" : "Extra blanks in \(runs.count) places"
      ),
      at: text.place(of: runs[0]),
      subject: path,
      remedies: [
        Remedy(
          Bilingual(vi: "Để một dấu cách", en: "Leave one blank"),
          edits: runs.flatMap { text.edits(of: $0, with: " ") },
          applicability: .editorial
        )
      ]
    )
  }
}
