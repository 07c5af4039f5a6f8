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

  func run() throws {
    let session = try Session(source: source, options: common)
    let content = session.content(findings: session.reading.diagnostics)
    let proposals = content.analysis.proposals.filter { all || $0.isPrinted }
    let records = ProposalRecord(content)
    let text = ProposalText(content)
    switch format {
    case .text: try Output.result(text.text(proposals))
    case .json: try Output.result(JSONValue.array(proposals.map { records.contract($0) }).pretty)
    case .jsonl: try Output.result(records.lines(proposals))
    case .csv: try Output.result(ProposalTable(content).csv(proposals))
    }
    Output.error(text.silence() + text.tally())
    Session.sayErrors(of: session.reading, in: common.lang)
    throw ExitCode(session.readingStatus)
  }
}
