import CatalogueModel
import Diagnostics
import ProcedureGraph

/// Flags a name that ends in a punctuation mark.
struct NameEndsInPunctuation: Rule {
  static let manual = RuleManual(
    id: "name-ends-in-punctuation",
    title: Bilingual(vi: "Tên gọi kết thúc bằng dấu câu", en: "A name that ends in a punctuation mark"),
    rationale: Bilingual(
      vi:
        "Tên thủ tục, tên kết quả không phải là câu. Dấu câu ở cuối thường do cắt từ một danh mục; tên không còn khớp với quyết định công bố và phụ lục.",
      en:
        "The name of a procedure or an outcome is no sentence. The mark is left over from a list, and the name no longer matches decision and annexes."
    ),
    severity: .information,
    examples: [
      .flags(
        "tên thủ tục và tên kết quả",
        """
        {"procedure": {"code": "1.013222", "name": "Cấp giấy phép hoạt động xây dựng cho nhà thầu nước ngoài⟦..⟧",
          "outcomes": [{"id": "o1", "name": "Giấy phép hoạt động xây dựng⟦;⟧"}]}}
        """
      ),
      .accepts(
        "không có dấu câu, ngoặc đơn, chữ viết tắt v.v.",
        """
        {"procedure": {"code": "1.013222", "name": "Cấp giấy phép (cấp tỉnh)",
          "outcomes": [{"id": "o1", "name": "Giấy phép, chứng chỉ v.v."}]}}
        """
      ),
    ]
  )

  func check(_ node: ProcedureNode, in context: AnalysisContext) -> [Diagnostic] {
    var findings: [Diagnostic] = []
    for item in node.names {
      guard let tail = Self.tail(of: Array(item.text.wrappedValue.utf8)) else { continue }
      findings.append(.punctuated(tail, in: item.text, of: item.path))
    }
    return findings
  }

  /// The marks and blanks behind the last word, where there are marks.
  private static func tail(of bytes: [UInt8]) -> Range<Int>? {
    var start = bytes.count
    while start > 0, ends.contains(bytes[start - 1]) { start -= 1 }
    let tail = start..<bytes.count
    guard start > 0, bytes[tail].contains(where: marks.contains) else { return nil }
    // "v.v." ends with its own full stop.
    return bytes[..<start].suffix(3).elementsEqual("v.v".utf8) ? nil : tail
  }

  private static let marks = Set(".,;:".utf8)
  private static let ends = marks.union(" \t\r\n".utf8)
}

extension Diagnostic {
  fileprivate static func punctuated(
    _ tail: Range<Int>,
    in text: Located<String>,
    of path: ElementPath
  ) -> Diagnostic {
    let marks = text.wording(of: tail).filter { !$0.isWhitespace }
    return NameEndsInPunctuation.finding(
      Bilingual(vi: "Tên gọi kết thúc bằng “\(marks)”", en: "The name ends in '\(marks)'"),
      at: text.place(of: tail),
      subject: path,
      remedies: [
        Remedy(
          Bilingual(vi: "Bỏ dấu câu ở cuối tên", en: "Drop the mark at the end"),
          edits: text.edits(of: tail, with: ""),
          applicability: .editorial
        )
      ]
    )
  }
}
