public import ArgumentParser
public import CatalogueFormats
import CatalogueModel
public import Diagnostics
public import Reports

extension Language: ExpressibleByArgument {}
extension FileShape: ExpressibleByArgument {}
extension NativeFormat: ExpressibleByArgument {}
extension Severity: ExpressibleByArgument {}
extension CheckFormat: ExpressibleByArgument {}
extension ChangeReport.Detail: ExpressibleByArgument {}

/// A day given on the command line.
struct DateArgument: ExpressibleByArgument {
  let date: CalendarDate

  init?(argument: String) {
    guard let date = CalendarDate(argument), date.day != nil else { return nil }
    self.date = date
  }
}

/// The options that every analysing command takes.
struct CommonOptions: ParsableArguments {
  @Option(help: "Ngày xét, YYYY-MM-DD; mặc định là ngày của cơ sở tri thức. / As-of date.")
  var asOf: DateArgument?

  @Option(help: "Ngôn ngữ: vi hoặc en. / Language.")
  var lang: Language = .vi

  @Option(
    help: "Đọc mọi tệp theo một dạng: native, portal-api, portal-doc, portal-text. / One shape for all."
  )
  var from: FileShape?

  @Option(help: "Thư mục cơ sở tri thức. / Folder of the knowledge base.")
  var knowledge: String?

  @Option(help: "Chỉ các thủ tục của một cơ quan (mã hoặc tên). / One authority only.")
  var authority: String?

  @Option(help: "Chỉ các thủ tục của một lĩnh vực. / One field only.")
  var domain: String?

  @Option(help: "Chỉ một thủ tục. / One procedure only.")
  var procedure: String?

  /// Whether only a part of the source is looked at.
  var isNarrowed: Bool { authority != nil || domain != nil || procedure != nil }
}
