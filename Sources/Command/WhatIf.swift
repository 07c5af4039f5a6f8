import Analysis
import ArgumentParser
import CatalogueModel
import Diagnostics
import Reports

/// The same analysis under supposed publications or on another day, and what changes.
struct WhatIf: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "what-if",
    abstract:
      "Nếu công bố một cơ sở dữ liệu, hoặc vào ngày khác, thì thay đổi gì; nên công bố gì trước. / What a publication or another day would change.",
    discussion: """
      --publish population công bố mọi trường; --publish civil-status:name,sex chỉ các trường đó. --rank xếp thứ tự các cơ sở dữ liệu và trường nên công bố.

      --publish population supposes every field published; --publish civil-status:name,sex those fields. --rank orders what to publish first.
      """
  )

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, json
  }

  @Argument(help: "Thư mục hoặc tệp. / Folder or file.")
  var source: String?

  @OptionGroup var common: CommonOptions

  @Option(
    help:
      "Cơ sở dữ liệu[:trường,trường] giả định được công bố; lặp lại được. / REGISTER[:FIELDS] supposed published."
  )
  var publish: [String] = []

  @Option(help: "Ngày giả định, YYYY-MM-DD. / The day supposed.")
  var date: DateArgument?

  @Flag(help: "Xếp thứ tự nên công bố. / Order what to publish first.")
  var rank = false

  @Option(help: "text hoặc json (chỉ với --rank). / text, or json with --rank.")
  var format: Format = .text

  func run() throws {
    let publications = publish.compactMap { Hypothesis.Publication($0) }
    guard publications.count == publish.count else {
      throw CommandFailure(
        vi: "--publish cần mã cơ sở dữ liệu, có thể kèm “:trường,trường”, như civil-status:name,sex.",
        en: "--publish takes a register's id, with ':field,field' if wanted, such as civil-status:name,sex."
      )
    }
    guard rank != (date != nil || !publish.isEmpty) else {
      throw CommandFailure(
        vi: "Hãy cho biết điều giả định (--publish, --date), hoặc xếp thứ tự (--rank).",
        en: "Say what to suppose (--publish, --date), or ask for the order (--rank)."
      )
    }
    guard rank || format == .text else {
      throw CommandFailure(vi: "--format json chỉ dùng với --rank.", en: "--format json goes with --rank.")
    }
    let session = try Session(source: source, options: common)
    Session.sayErrors(of: session.reading, in: common.lang)
    let hypothesis = Hypothesis(publications)
    if let mistake = hypothesis.mistake(in: session.context.knowledge) { throw CommandFailure(mistake) }
    let analysis = Analysis(session.context)
    if rank {
      let ranking = PublicationRanking(analysis)
      let text = PublicationRankingText(ranking, context: session.context, language: common.lang)
      try Output.result(
        format == .json ? PublicationRankingRecord(ranking, of: analysis).value.pretty : text.text
      )
    } else {
      let day = date?.date ?? session.context.asOf
      let difference = AnalysisDifference(analysis, under: hypothesis, on: day)
      try Output.result(WhatIfText(difference, language: common.lang).text)
    }
    throw ExitCode(session.readingStatus)
  }
}
