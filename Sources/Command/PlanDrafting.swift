import Analysis
import ArgumentParser
import CatalogueFormats
import Reports

/// Draws up a plan from the proposals.
struct PlanDrafting: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "draft",
    abstract: "Dự thảo kế hoạch từ các phương án và phụ lục. / A plan drawn up from proposals and annexes."
  )

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, json, xml
  }

  @Argument(help: "Thư mục hoặc tệp. / Folder or file.")
  var source: String?

  @OptionGroup var common: CommonOptions

  @Option(help: "text, hoặc tệp kế hoạch dạng json, xml. / text, or a plan file as json or xml.")
  var format: Format = .text

  @Option(help: "Ghi kết quả vào tệp thay vì đầu ra chuẩn. / Write the result into a file.")
  var output: String?

  func run() throws {
    let session = try Session(source: source, options: common)
    Session.sayErrors(of: session.reading, in: common.lang)
    let draft = Analysis(session.context).draftPlan(isWhole: session.isWhole)
    let text: String
    switch format {
    case .text: text = PlanDraftText.print(draft, session.context.knowledge, in: common.lang)
    case .json: text = String(decoding: NativeFormat.json.print(.plan(draft.plan)), as: UTF8.self)
    case .xml: text = String(decoding: NativeFormat.xml.print(.plan(draft.plan)), as: UTF8.self)
    }
    if let output { try Output.write(text.utf8, to: output) } else { try Output.result(text) }
    throw ExitCode(session.readingStatus)
  }
}
