import CatalogueModel
import Diagnostics
import Reports

/// Writes the formats of one report into a folder, one after the other, so that only one is held at a time.
struct ReportSet {
  let content: ReportContent
  let folder: String
  /// The bodies that put the report out, the superior ones first.
  let issuers: [String]

  func write(_ formats: [Report.Format]) throws {
    for format in formats where !format.isTabular { try writePage(format) }
    guard formats.contains(where: \.isTabular) else { return }
    let report = SimplificationReport(content, issuers: issuers)
    for format in formats where format.isTabular { try write(format, of: report) }
  }

  private func writePage(_ format: Report.Format) throws {
    let text =
      switch format {
      case .html: HTMLReport.print(content)
      case .md: MarkdownReport.print(content)
      default: ReportPayload(content).value.pretty
      }
    try Output.write(text.utf8, to: "\(folder)/report.\(format.rawValue)")
  }

  private func write(_ format: Report.Format, of report: SimplificationReport) throws {
    switch format {
    case .docx: try write(DOCXReport.bytes(report), format)
    case .xlsx: try write(XLSXReport.bytes(report), format)
    default:
      for table in CSVReport.files(report) {
        try Output.write(table.bytes, to: "\(folder)/csv/\(table.name)")
      }
    }
  }

  private func write(_ bytes: [UInt8]?, _ format: Report.Format) throws {
    guard let bytes else {
      throw CommandFailure(
        vi:
          "Không lập được tệp \(format.rawValue); hãy kiểm tra dung lượng đĩa và quyền ghi vào thư mục tạm.",
        en:
          "The \(format.rawValue) file cannot be made; check the space on the disk and the temporary folder."
      )
    }
    try Output.write(bytes, to: "\(folder)/report.\(format.rawValue)")
  }
}
