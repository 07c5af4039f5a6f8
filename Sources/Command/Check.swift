import ArgumentParser
import CatalogueFormats
import Diagnostics
import Reports

/// Runs the rules.
struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Kiểm tra danh mục theo các quy tắc. / Rules over the catalogue."
  )

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, json
  }

  @Argument(help: "Thư mục hoặc tệp. / Folder or file.")
  var source: String?

  @OptionGroup var common: CommonOptions

  @Option(help: "text hoặc json.")
  var format: Format = .text

  @Option(help: "Mức làm lệnh thất bại: error, warning, information. / Severity that fails the command.")
  var failOn: Severity = .error

  func run() throws {
    let session = try Session(source: source, options: common)
    let findings = session.findings
    switch format {
    case .text:
      let text = FindingText(files: session.reading.files, language: common.lang)
      for finding in findings { try Output.result(text.text(finding) + "\n") }
      Output.error(FindingCount.line(findings, files: session.reading.outcomes.count, in: common.lang))
    case .json:
      try Output.result(FindingRecord.array(findings, files: session.reading.files).pretty)
    }
    throw ExitCode(findings.contains { $0.severity >= failOn } || !session.isKnowledgeIntact ? 1 : 0)
  }
}
