import CatalogueModel
import Diagnostics
import ProcedureGraph

/// Flags HTML that was left in a text.
struct MarkupResidue: Rule {
  static let manual = RuleManual(
    id: "markup-residue",
    title: Bilingual(vi: "Còn sót thẻ HTML", en: "HTML left in the text"),
    rationale: Bilingual(
      vi:
        "Thẻ và mã ký tự HTML chép từ trang web hiện ra như chữ, làm người đọc và phần mềm đều hiểu sai tên giấy tờ.",
      en:
        "Tags and character codes copied from a web page show as text and spoil names for people and programs."
    ),
    severity: .warning,
    examples: [
      .flags(
        "thẻ và mã ký tự",
        #"{"procedure": {"code": "1.004222", "name": "Đăng ký ⟦<b>⟧thường trú</b>&nbsp;"}}"#
      ),
      .flags(
        "trong XML, thẻ được viết bằng mã",
        """
        <procedure code="1.004222"><steps><step id="s1"><text>⟦Nộp hồ sơ.&lt;br/&gt;Nhận kết quả.⟧</text></step></steps></procedure>
        """
      ),
      .accepts(
        "dấu so sánh và dấu và",
        #"{"procedure": {"code": "1.004222", "name": "Đo nồng độ bụi < 10 mg và > 2 mg, công ty A&B; R&D"}}"#
      ),
    ]
  )

  func check(_ node: ProcedureNode, in context: AnalysisContext) -> [Diagnostic] {
    var findings: [Diagnostic] = []
    for item in node.wordings {
      let pieces = Self.pieces(in: Array(item.text.wrappedValue.utf8))
      if let first = pieces.first { findings.append(.markup(first, all: pieces, in: item)) }
    }
    return findings
  }

  /// A tag or character code, and the plain text it stands for.
  fileprivate struct Piece {
    let bytes: Range<Int>
    let plain: String
  }

  private static func pieces(in bytes: [UInt8]) -> [Piece] {
    var pieces: [Piece] = []
    var index = 0
    while let start = bytes[index...].firstIndex(where: { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "&") }
    ) {
      index = start + 1
      guard
        let piece = bytes[start] == UInt8(ascii: "<") ? tag(at: start, in: bytes) : code(at: start, in: bytes)
      else { continue }
      pieces.append(piece)
      index = piece.bytes.upperBound
    }
    return pieces
  }

  private static func tag(at start: Int, in bytes: [UInt8]) -> Piece? {
    var index = start + 1
    if index < bytes.count, bytes[index] == UInt8(ascii: "/") { index += 1 }
    let nameStart = index
    while index < bytes.count, isLetter(bytes[index]) { index += 1 }
    let name = String(decoding: bytes[nameStart..<index], as: UTF8.self).lowercased()
    guard tags.contains(name), let end = bytes[index...].firstIndex(of: UInt8(ascii: ">")) else { return nil }
    return Piece(bytes: start..<(end + 1), plain: breaks.contains(name) ? " " : "")
  }

  private static func code(at start: Int, in bytes: [UInt8]) -> Piece? {
    let rest = bytes[(start + 1)...].prefix(8)
    guard let end = rest.firstIndex(of: UInt8(ascii: ";")) else { return nil }
    let name = String(decoding: bytes[(start + 1)..<end], as: UTF8.self)
    return codes[name].map { Piece(bytes: start..<(end + 1), plain: $0) }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }

  private static let breaks: Set<String> = ["br", "p", "div", "li", "ul", "ol", "td", "tr", "table"]
  private static let tags = breaks.union(["b", "i", "u", "em", "strong", "span", "a", "font", "sup", "sub"])
  private static let codes = [
    "nbsp": " ", "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "#39": "'", "ndash": "–",
    "ldquo": "“", "rdquo": "”",
  ]
}

extension Diagnostic {
  fileprivate static func markup(
    _ first: MarkupResidue.Piece,
    all pieces: [MarkupResidue.Piece],
    in item: ProcedureText
  ) -> Diagnostic {
    let shown = item.text.wording(of: first.bytes)
    return MarkupResidue.finding(
      Bilingual(vi: "Còn sót mã HTML “\(shown)”", en: "HTML '\(shown)' left in the text"),
      at: item.text.place(of: first.bytes),
      subject: item.path,
      remedies: [
        Remedy(
          Bilingual(vi: "Bỏ mã HTML, \(pieces.count) chỗ", en: "Drop the HTML, \(pieces.count) places"),
          edits: pieces.flatMap { item.text.edits(of: $0.bytes, with: $0.plain) },
          applicability: .editorial
        )
      ]
    )
  }
}
