import CatalogueModel
import Diagnostics
import ProcedureGraph

/// Flags a name or dossier row written in capitals only.
struct NameInCapitals: Rule {
  static let manual = RuleManual(
    id: "name-in-capitals",
    title: Bilingual(vi: "Tên gọi viết toàn chữ hoa", en: "A name in capitals only"),
    rationale: Bilingual(
      vi:
        "Chữ hoa toàn bộ che mất tên riêng và chữ viết tắt, khó đọc, và phần mềm đọc màn hình đọc từng chữ cái.",
      en:
        "Capitals hide proper names and abbreviations, are hard to read, and are spelt out by screen readers."
    ),
    severity: .information,
    examples: [
      .flags(
        "tên thủ tục và thành phần hồ sơ",
        """
        {"procedure": {"code": "1.004222", "name": "⟦ĐĂNG KÝ THƯỜNG TRÚ⟧", "cases": [{"id": "main", "components": [
          {"id": "a", "text": "⟦TỜ KHAI THAY ĐỔI THÔNG TIN CƯ TRÚ⟧"}]}]}}
        """
      ),
      .accepts(
        "chữ thường, mã mẫu và chữ viết tắt ngắn",
        """
        {"procedure": {"code": "1.004222", "name": "Đăng ký thường trú (CSDLQGVDC)", "cases": [{"id": "main", "components": [
          {"id": "a", "text": "Mẫu CT01"}, {"id": "b", "text": "CCCD/CMND"}]}]}}
        """
      ),
    ]
  )

  /// Fewer words than this are a code or an abbreviation.
  private static let shortestName = 3

  func check(_ node: ProcedureNode, in context: AnalysisContext) -> [Diagnostic] {
    (node.names + node.rowTexts).filter { Self.isInCapitals($0.text, folded: { context.folded($0) }) }
      .map { .capitals($0) }
  }

  private static func isInCapitals(_ text: Located<String>, folded: (Located<String>) -> FoldedText) -> Bool {
    let isPlainLower = text.wrappedValue.utf8.contains {
      (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0)
    }
    guard !isPlainLower, folded(text).words.filter({ !$0.isNumber }).count >= shortestName else {
      return false
    }
    return !text.wrappedValue.unicodeScalars.contains { $0.properties.isLowercase }
  }
}

extension Diagnostic {
  fileprivate static func capitals(_ item: ProcedureText) -> Diagnostic {
    NameInCapitals.finding(
      Bilingual(vi: "Viết toàn chữ hoa", en: "Written in capitals only"),
      explanation: Bilingual(
        vi: "Viết hoa chữ đầu và tên riêng như trong quyết định công bố.",
        en: "Capitalise the first word and proper names only, as the publishing decision does."
      ),
      at: item.text.place,
      subject: item.path
    )
  }
}
