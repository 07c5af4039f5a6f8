import ArgumentParser
import CatalogueFormats
import Diagnostics

/// Rewrites foreign definitions, and native files, in the native format.
struct Import: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract:
      "Chuyển định nghĩa ngoài (và tệp gốc) sang định dạng danh mục. / Foreign definitions into native files."
  )

  @Argument(help: "Thư mục hoặc tệp. / Folder or file.")
  var source: String

  @Option(help: "Thư mục ghi, ngoài nguồn. / Where to write, outside the source.")
  var output: String

  @Option(help: "xml hoặc json.")
  var to: NativeFormat = .json

  @Option(
    help: "Đọc mọi tệp theo một dạng: native, portal-api, portal-doc, portal-text. / One shape for all."
  )
  var from: FileShape?

  @Option(help: "Ngôn ngữ: vi hoặc en. / Language.")
  var lang: Language = .vi

  func run() throws {
    let folder = try Output.folder(output)
    throw try Rewriting(source: source, folder: folder, format: to, shape: from, language: lang).run()
  }
}
