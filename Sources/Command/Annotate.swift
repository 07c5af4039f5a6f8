import ArgumentParser
import CatalogueFormats
import CatalogueModel
import Diagnostics
import Foundation
import ProcedureGraph
import Reports

/// Writes accepted recognitions into procedure files.
struct Annotate: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Ghi kết quả đọc đã chấp nhận vào tệp thủ tục. / Accepted recognitions into procedure files.",
    discussion:
      "Không có --write thì chỉ in ra để xem. / Without --write it only shows what would be written."
  )

  @Argument(help: "Thư mục hoặc tệp; mặc định là danh mục đi kèm. / Folder or file.")
  var source: String?

  @Option(help: "Chỉ một thủ tục. / One procedure only.")
  var procedure: String?

  @Option(help: "Chỉ một dòng của thủ tục. / One row only.")
  var component: String?

  @Option(help: "Độ tin cậy thấp nhất, 0 đến 1. / Least confidence, 0 to 1.")
  var atLeast = 0.9

  @Flag(help: "Chấp nhận và ghi vào tệp. / Accept, and write the files.")
  var write = false

  @Option(help: "Ngôn ngữ: vi hoặc en. / Language.")
  var lang: Language = .vi

  @Option(help: "Thư mục cơ sở tri thức. / Folder of the knowledge base.")
  var knowledge: String?

  func run() throws {
    let path = source ?? Session.embeddedCatalogue
    let (vocabulary, isIntact) = try Session.knowledgeBase(knowledge, in: lang)
    let annotator = Annotator(vocabulary, leastConfidence: atLeast)
    var annotations: [Annotator.Annotation] = []
    let edits: ProcedureEdits
    do {
      edits = try CatalogueLoader().edit(path) { value in
        guard procedure == nil || value.code == procedure else { return false }
        let added = annotator.annotate(&value, only: component)
        annotations += added
        return !added.isEmpty
      }
    } catch {
      throw CommandFailure(error.message)
    }
    if write {
      var isFolder: ObjCBool = false
      _ = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
      let folder = isFolder.boolValue ? path : URL(fileURLWithPath: path).deletingLastPathComponent().path
      for file in edits.files { try Output.write(file.bytes, to: "\(folder)/\(file.path)") }
    }
    try Output.result(AnnotationText.text(annotations, vocabulary: vocabulary, in: lang))
    for path in edits.uncanonical {
      Output.error(
        lang == .vi
          ? "“\(path)” chưa ở dạng chuẩn nên không ghi; hãy chuyển bằng lệnh import rồi chạy lại."
          : "'\(path)' is not in canonical form and was left alone; rewrite it with import and run again."
      )
    }
    Output.error(summary(rows: annotations.count, files: edits.files.count))
    let isBroken = edits.reading.diagnostics.contains { $0.severity == .error }
    if isBroken { Session.sayErrors(of: edits.reading, in: lang) }
    throw ExitCode(isIntact && !isBroken && edits.uncanonical.isEmpty ? 0 : 1)
  }

  private func summary(rows: Int, files: Int) -> String {
    switch (lang, write) {
    case (.vi, true): "\(rows) dòng đã chú giải trong \(files) tệp."
    case (.vi, false): "\(rows) dòng có thể chú giải trong \(files) tệp; thêm --write để ghi."
    case (_, true): "\(rows) rows annotated in \(files) files."
    case (_, false): "\(rows) rows could be annotated in \(files) files; add --write to write them."
    }
  }
}
