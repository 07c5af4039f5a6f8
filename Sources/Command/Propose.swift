import Analysis
import ArgumentParser
import CatalogueFormats
import Diagnostics
import Reports

/// Prints proposals with verdicts and gates.
struct Propose: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract:
      "Phương án cho từng giấy tờ, kèm căn cứ, điều kiện, vị trí. / Proposals with verdicts and gates."
  )

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, json, jsonl, csv
  }

  @Argument(help: "Thư mục hoặc tệp. / Folder or file.")
  var source: String?

  @OptionGroup var common: CommonOptions

  @Option(help: "text, json, jsonl hoặc csv.")
  var format: Format = .text

  @Flag(help: "In cả các giấy tờ giữ lại và chưa xác định. / Print keep and unknown too.")
  var all = false

  @Flag(help: "In cả phương án cho trường thông tin của mẫu đơn (json, jsonl). / Form fields too.")
  var fields = false

  func run() throws {
    guard !fields || format == .json || format == .jsonl else {
      throw CommandFailure(
        vi: "--fields chỉ dùng với --format json hoặc jsonl; bản chữ của từng mẫu đơn: tthc explain MÃ.",
        en: "--fields goes with --format json or jsonl; in words a form is told by: tthc explain CODE."
      )
    }
    let session = try Session(source: source, options: common)
    let content = session.content(findings: session.reading.diagnostics)
    let proposals = content.analysis.proposals.filter { all || $0.isPrinted }
    let records = ProposalRecord(content)
    let text = ProposalText(content)
    let fieldRecords = fields ? content.analysis.fieldProposals.map { records.contract($0) } : []
    switch format {
    case .text: try Output.result(text.text(proposals) + StructureText(content).text())
    case .json:
      try Output.result(JSONValue.array(proposals.map { records.contract($0) } + fieldRecords).pretty)
    case .jsonl: try Output.result(records.lines(proposals) + fieldRecords.map { $0.line + "\n" }.joined())
    case .csv: try Output.result(ProposalTable(content).csv(proposals))
    }
    Output.error(text.silence() + text.tally() + StructureText(content).tally())
    Session.sayErrors(of: session.reading, in: common.lang)
    throw ExitCode(session.readingStatus)
  }
}
