import Analysis
import ArgumentParser
import CatalogueFormats
import ProcedureGraph
import Reports

/// Prints what a person must obtain before a procedure can be used.
struct JourneyPrinting: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "journey",
    abstract:
      "Mọi giấy tờ, thủ tục phải qua trước một thủ tục, hiện nay và sau phương án. / What must be obtained first."
  )

  @Argument(help: "Mã thủ tục. / Procedure code.")
  var code: String

  @Argument(help: "Thư mục hoặc tệp. / Folder or file.")
  var source: String?

  @OptionGroup var common: CommonOptions

  func run() throws {
    let session = try Session(source: source, options: common)
    let matches = session.procedures(code: code)
    Session.sayErrors(of: session.reading, in: common.lang)
    guard !matches.isEmpty else { throw session.noProcedure(code: code) }
    let content = session.content(findings: [])
    let builder = JourneyBuilder(content.analysis)
    for index in matches {
      let journeys = builder.cases(of: index).map { builder.journey(to: index, case: $0) }
      try Output.result(JourneyText(content).text(journeys))
    }
    throw ExitCode(session.readingStatus)
  }
}
