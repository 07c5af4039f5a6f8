import CatalogueModel
import Diagnostics
import ProcedureGraph

/// Flags a parenthesis that is opened and not closed, or closed and not opened.
struct ParenthesisUnbalanced: Rule {
  static let manual = RuleManual(
    id: "parenthesis-unbalanced",
    title: Bilingual(vi: "Dấu ngoặc đơn không cân", en: "Unbalanced parenthesis"),
    rationale: Bilingual(
      vi:
        "Thiếu một dấu ngoặc thì không biết điều kiện “nếu có”, “bản sao” áp dụng đến đâu; thường là văn bản bị cắt mất đoạn cuối.",
      en:
        "With one parenthesis missing nobody knows how far a condition such as 'if any' reaches; often the end of the text was cut off."
    ),
    severity: .information,
    examples: [
      .flags(
        "mở mà không đóng",
        """
        <procedure code="1.115609"><cases><case id="main"><components>
          <component id="a"><text>Quyết định giao đất để quản lý ⟦(⟧nếu có</text></component>
        </components></case></cases></procedure>
        """
      ),
      .flags(
        "đóng mà không mở",
        #"{"procedure": {"code": "1.115609", "name": "Giao đất để quản lý (cấp tỉnh)⟦)⟧"}}"#
      ),
      .accepts(
        "đánh thứ tự bằng chữ hoặc số và ngoặc lồng nhau",
        """
        <procedure code="1.115609"><cases><case id="main"><components>
          <component id="a"><text>a) Đơn; b) Quyết định giao đất (bản sao (nếu có)); 1) Bản vẽ; iv) Báo cáo</text></component>
        </components></case></cases></procedure>
        """
      ),
    ]
  )

  func check(_ node: ProcedureNode, in context: AnalysisContext) -> [Diagnostic] {
    var findings: [Diagnostic] = []
    for item in node.names + node.rowTexts {
      if let stray = Self.stray(in: Array(item.text.wrappedValue.utf8)) {
        findings.append(.unbalanced(stray, in: item))
      }
    }
    return findings
  }

  /// A parenthesis without its other half, and whether it opens; nil also where the marks of list entries leave it open
  /// which closes which.
  private static func stray(in bytes: [UInt8]) -> (byte: Int, opens: Bool)? {
    var open: [Int] = []
    var hasEntryInside = false
    for (index, byte) in bytes.enumerated() {
      if byte == UInt8(ascii: "(") {
        open.append(index)
      } else if byte == UInt8(ascii: ")") {
        let isEntry = isEntryMark(before: index, in: bytes)
        if let last = open.popLast() {
          if isEntry, index - last > 3 { hasEntryInside = true }
        } else if !isEntry {
          return hasEntryInside ? nil : (index, false)
        }
      }
    }
    return hasEntryInside ? nil : open.last.map { ($0, true) }
  }

  /// Whether a parenthesis closes the mark of a list entry: one or two plain letters or digits, or "đ", behind a blank or
  /// a mark.
  private static func isEntryMark(before end: Int, in bytes: [UInt8]) -> Bool {
    var start = end
    while start > 0, isAlphanumeric(bytes[start - 1]), end - start < 4 { start -= 1 }
    if start == end, bytes[..<end].suffix(2).elementsEqual("đ".utf8) { start = end - 2 }
    guard start < end, end - start < 4 else { return false }
    return start == 0 || !isAlphanumeric(bytes[start - 1]) && bytes[start - 1] < 0x80
  }

  private static func isAlphanumeric(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
      || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }
}

extension Diagnostic {
  fileprivate static func unbalanced(_ stray: (byte: Int, opens: Bool), in item: ProcedureText) -> Diagnostic
  {
    let count = item.text.wrappedValue.utf8.count
    return ParenthesisUnbalanced.finding(
      stray.opens
        ? Bilingual(vi: "Dấu ngoặc mở mà không đóng", en: "A parenthesis is opened and not closed")
        : Bilingual(vi: "Dấu ngoặc đóng mà không mở", en: "A parenthesis is closed and not opened"),
      explanation: stray.opens
        ? Bilingual(
          vi: "Đối chiếu với văn bản quy định: đoạn cuối có thể đã bị cắt.",
          en: "Compare with the provision: the end may have been cut off."
        ) : nil,
      at: item.text.place(of: stray.byte..<(stray.byte + 1)),
      subject: item.path,
      aspect: stray.opens ? "open" : "closed",
      remedies: [
        stray.opens
          ? Remedy(
            Bilingual(vi: "Đóng ngoặc ở cuối", en: "Close it at the end"),
            edits: item.text.edits(of: count..<count, with: ")"),
            applicability: .substantive
          )
          : Remedy(
            Bilingual(vi: "Bỏ dấu ngoặc", en: "Drop the parenthesis"),
            edits: item.text.edits(of: stray.byte..<(stray.byte + 1), with: ""),
            applicability: .editorial
          )
      ]
    )
  }
}
