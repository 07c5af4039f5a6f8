import Analysis
import ArgumentParser
import CatalogueFormats
import CatalogueModel
import ProcedureGraph
import Reports

/// Prints one procedure as a tree of grounds.
struct Explain: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract:
      "Một thủ tục: giấy tờ, nơi Nhà nước đã có, căn cứ, điều kiện, văn bản phải sửa. / One procedure as a tree."
  )

  @Argument(help: "Mã thủ tục. / Procedure code.")
  var code: String

  @Argument(help: "Thư mục hoặc tệp. / Folder or file.")
  var source: String?

  @OptionGroup var common: CommonOptions

  func run() throws {
    let session = try Session(source: source, options: common)
    let content = session.content(findings: [])
    let matches = session.procedures(code: code)
    Session.sayErrors(of: session.reading, in: common.lang)
    guard !matches.isEmpty else { throw session.noProcedure(code: code) }
    for index in matches { try Output.result(ExplainText.print(content, procedure: index)) }
    throw ExitCode(session.readingStatus)
  }
}
