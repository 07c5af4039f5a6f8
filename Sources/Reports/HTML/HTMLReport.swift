import Diagnostics

/// The report as one self-contained page: it needs no network and draws itself from the payload it carries.
public enum HTMLReport {
  /// The page.
  public static func print(_ content: ReportContent) -> String {
    let payload = ReportPayload(content).value.line.replacing("<", with: "\\u003c")
    let title =
      content.language == .vi
      ? "Báo cáo phương án cắt giảm, đơn giản hóa thủ tục hành chính dựa trên dữ liệu"
      : "Report on cutting and simplifying administrative procedures on the basis of data"
    // The payload goes in last: text of the catalogue may look like a marker.
    return PageTemplate.text
      .replacing("{{lang}}", with: content.language.rawValue)
      .replacing("{{title}}", with: title)
      .replacing("{{style}}", with: PageStylesheet.text)
      .replacing("{{script}}", with: PageScript.text)
      .replacing("{{figure}}", with: content.roadmapWording.map { RoadmapFigure($0).svg } ?? "")
      .replacing("{{payload}}", with: payload)
  }
}
