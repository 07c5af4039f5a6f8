import Analysis
import ArgumentParser
import CatalogueFormats
import Diagnostics
import ProcedureGraph
import Reports

/// Checks a plan against what must be amended.
struct PlanChecking: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract:
      "Kiểm tra kế hoạch: thiếu, thừa, trùng, sai thứ bậc, muộn. / What a plan lacks, repeats, gets wrong or too late."
  )

  @Argument(help: "Tệp kế hoạch, hoặc mã kế hoạch trong cơ sở tri thức (annex-3). / Plan file or id.")
  var plan: String

  @Argument(help: "Thư mục hoặc tệp. / Folder or file.")
  var source: String?

  @OptionGroup var common: CommonOptions

  /// What comes out: a list of findings, or the plan's own table with a verdict for each row.
  enum Format: ExpressibleByArgument {
    case findings(CheckFormat)
    case workbook

    init?(argument: String) {
      if argument == "xlsx" {
        self = .workbook
      } else if let format = CheckFormat(rawValue: argument) {
        self = .findings(format)
      } else {
        return nil
      }
    }

    var defaultValueDescription: String { "text" }
  }

  @Option(
    help: "text, json, sarif, junit, github, gitlab, markdown hoặc xlsx (bảng của bộ kèm kết luận từng hàng)."
  )
  var format: Format = .findings(.text)

  @Option(help: "Ghi kết quả vào tệp thay vì đầu ra chuẩn. / Write the result into a file.")
  var output: String?

  @Option(help: "Mức làm lệnh thất bại: error, warning, information. / Severity that fails the command.")
  var failOn: Severity = .error

  @Flag(help: "In cả những dòng không có vấn đề. / Print lines with nothing against them too.")
  var all = false

  func run() throws {
    if case .workbook = format, output == nil {
      throw CommandFailure(
        vi: "Hãy cho biết tệp ghi bảng tính bằng --output TỆP.xlsx.",
        en: "Say where to write the workbook with --output FILE.xlsx."
      )
    }
    let session = try Session(source: source, options: common)
    Session.sayErrors(of: session.reading, in: common.lang)
    let found = try PlanFile.read(plan, common).resolving(session.context.knowledge)
    let analysis = Analysis(session.context)
    let check = analysis.check(found.plan, isWhole: session.isWhole)
    let report = CheckReport(
      JudgedFindings(
        DiagnosticSet(found.reading.diagnostics + check.findings).items,
        in: found.reading.files,
        decisions: session.context.knowledge.decisions,
        asOf: session.context.asOf,
        isNarrowed: true
      ),
      known: nil,
      terms: CheckReport.Terms(
        failOn: failOn,
        asOf: session.context.asOf,
        folder: "",
        files: found.reading.outcomes.count,
        isComplete: session.isKnowledgeIntact && session.readingStatus == 0,
        language: common.lang
      )
    )
    if case .workbook = format, let output {
      let workbook = PlanCheckWorkbook(
        check,
        session.context.knowledge,
        own: found.table,
        readings: found.reading.diagnostics,
        in: common.lang
      )
      guard let bytes = workbook.bytes else { throw CommandFailure.noTemporaryFile }
      try Output.write(bytes, to: output)
      sayReading(found)
    } else if case .findings(let format) = format {
      try print(format, check, report, found, session)
    }
    Output.error(CheckCount.line(report))
    throw ExitCode(report.status)
  }

  private func sayReading(_ found: PlanFile) {
    let said = FindingText(files: found.reading.files, language: common.lang)
    for finding in found.reading.diagnostics { Output.error(said.text(finding)) }
  }

  private func print(
    _ format: CheckFormat,
    _ check: PlanCheck,
    _ report: CheckReport,
    _ found: PlanFile,
    _ session: Session
  ) throws {
    let text: String
    switch format {
    case .text:
      text = PlanCheckText(check, session.context.knowledge, isWhole: all, in: common.lang).print()
      sayReading(found)
    case .json: text = PlanCheckRecord.value(check, report).pretty
    default:
      var printed = ""
      format.write(report) { printed += $0 }
      text = printed
    }
    if let output { try Output.write(text.utf8, to: output) } else { try Output.result(text) }
  }
}
