import ArgumentParser
import CatalogueFormats
import Diagnostics
import Foundation
import Reports

/// Writes the report set.
struct Report: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Bộ báo cáo: HTML, Markdown, JSON, DOCX, XLSX, CSV. / The report set."
  )

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case html, md, json, docx, xlsx, csv

    /// Whether it is made of the report's tables.
    var isTabular: Bool { self == .docx || self == .xlsx || self == .csv }
  }

  @Argument(
    help:
      "Thư mục hoặc tệp; bỏ trống là danh mục kèm theo. / Folder or file; the embedded catalogue if left out."
  )
  var source: String?

  @OptionGroup var common: CommonOptions

  @Option(help: "Thư mục ghi báo cáo; bắt buộc khi có nguồn. / Where to write; compulsory with a source.")
  var output: String?

  @Option(help: "Các dạng, cách nhau bằng dấu phẩy; mặc định là tất cả. / Formats; all of them by default.")
  var formats: String = Format.allCases.map(\.rawValue).joined(separator: ",")

  @Option(
    help:
      "Tên cơ quan ban hành ghi trên báo cáo; lặp lại được, cơ quan cấp trên trước. / The issuing body; superior ones first."
  )
  var issuer: [String] = []

  func run() throws {
    let formats = try wantedFormats()
    guard source == nil || output != nil else {
      throw CommandFailure(
        vi: "Hãy cho biết thư mục ghi báo cáo bằng --output THƯ-MỤC.",
        en: "Say where to write the report with --output FOLDER."
      )
    }
    let folder = try output.map(Output.folder) ?? (Session.home.map { $0 + "/reports" } ?? "reports")
    let session = try Session(source: source, options: common)
    let content = session.content(findings: session.findings, hasRoadmap: true)
    try ReportSet(content: content, folder: folder, issuers: issuer).write(formats)
    try Output.result(ProposalText(content).tally())
    let findings = FindingText(files: session.reading.files, language: common.lang)
    for finding in content.findings where finding.severity == .error { Output.error(findings.text(finding)) }
    throw ExitCode(session.readingStatus)
  }

  private static let known = Format.allCases.map(\.rawValue).joined(separator: ", ")

  private func wantedFormats() throws -> [Format] {
    guard formats.contains(where: { $0 != "," }) else {
      throw CommandFailure(
        vi: "Tùy chọn --formats để trống; hãy ghi một hay nhiều dạng trong: \(Self.known).",
        en: "The option --formats is empty; give one or more of: \(Self.known)."
      )
    }
    return try formats.split(separator: ",").map { name in
      guard let format = Format(rawValue: String(name)) else {
        throw CommandFailure(
          vi: "Không có dạng báo cáo “\(name)”; các dạng: \(Self.known).",
          en: "No report format '\(name)'; there are \(Self.known)."
        )
      }
      return format
    }
  }
}
