import CatalogueModel
import Diagnostics
import ProcedureGraph

/// Flags a name that is broken into lines.
struct LineBreakInName: Rule {
  static let manual = RuleManual(
    id: "line-break-in-name",
    title: Bilingual(vi: "Tên gọi bị ngắt dòng", en: "A line break within a name"),
    rationale: Bilingual(
      vi:
        "Tên chép từ tệp PDF giữ cả chỗ xuống dòng của trang giấy; tìm theo tên và đối chiếu với phụ lục không khớp, bảng xuất ra bị vỡ.",
      en:
        "A name copied from a PDF keeps the line breaks of the page; it is not found by searching, and tables break."
    ),
    severity: .information,
    examples: [
      .flags(
        "xuống dòng giữa tên thủ tục",
        "<procedure code=\"1.115714\"><name>⟦Cấp Giấy chứng nhận quyền sử dụng đất, quyền sở hữu\ntài sản gắn liền với đất⟧</name></procedure>"
      ),
      .accepts(
        "tên trên một dòng, trình tự nhiều dòng",
        "<procedure code=\"1.115714\"><name>Cấp Giấy chứng nhận</name><steps><step id=\"s1\"><text>Nộp hồ sơ.\nNhận kết quả.</text></step></steps></procedure>"
      ),
    ]
  )

  func check(_ node: ProcedureNode, in context: AnalysisContext) -> [Diagnostic] {
    node.names.filter {
      $0.text.wrappedValue.utf8.contains { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }
    }
    .map { .broken($0) }
  }
}

extension Diagnostic {
  fileprivate static func broken(_ item: ProcedureText) -> Diagnostic {
    let joined = item.text.wrappedValue.split(whereSeparator: \.isNewline)
      .map { $0.drop(while: \.isWhitespace) }.joined(separator: " ")
    return LineBreakInName.finding(
      Bilingual(vi: "Tên gọi bị ngắt thành nhiều dòng", en: "The name is broken into lines"),
      at: item.text.place,
      subject: item.path,
      remedies: [
        Remedy(
          Bilingual(vi: "Viết trên một dòng", en: "Write it on one line"),
          edits: item.text.edits(of: 0..<item.text.wrappedValue.utf8.count, with: joined),
          applicability: .editorial
        )
      ]
    )
  }
}
