import ArgumentParser
import CatalogueFormats
import CatalogueModel
import Diagnostics
import Foundation
import ProcedureGraph
import Recognition
import Reports

/// Reads what wordings ask for.
struct Recognise: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract:
      "Đọc lời văn thành phần hồ sơ: loại, cấu trúc, giấy tờ, mức độ yêu cầu. / What a wording asks for."
  )

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, jsonl
  }

  @Argument(
    help:
      "Các đoạn văn; bỏ trống thì đọc JSONL từ đầu vào chuẩn. / Texts; JSONL on standard input if left out."
  )
  var texts: [String] = []

  @Option(help: "Ngôn ngữ: vi hoặc en. / Language.")
  var lang: Language = .vi

  @Option(help: "Thư mục cơ sở tri thức. / Folder of the knowledge base.")
  var knowledge: String?

  @Option(help: "text hoặc jsonl; đầu vào JSONL luôn cho đầu ra JSONL.")
  var format: Format = .text

  func run() throws {
    let vocabulary = try Session.knowledgeBase(knowledge, in: lang).knowledge
    let recogniser = Recogniser(papers: vocabulary.papers, roles: vocabulary.roles)
    guard texts.isEmpty else {
      for text in texts {
        var row = LabelledRow()
        row.text = text
        let recognition = recogniser.recognise(row.wording)
        try Output.result(
          format == .jsonl
            ? RecognitionText.record(recognition, id: nil).line + "\n"
            : RecognitionText.text(recognition, of: text, vocabulary: vocabulary, in: lang)
        )
      }
      return
    }
    let input = SourceFile(path: "stdin", bytes: try Self.standardInput())
    let (rows, diagnostics) = LabelledRow.read(input)
    for row in rows {
      try Output.result(RecognitionText.record(recogniser.recognise(row.wording), id: row.id).line + "\n")
    }
    let findings = FindingText(files: SourceFiles([input]), language: lang)
    for finding in diagnostics { Output.error(findings.text(finding)) }
    throw ExitCode(diagnostics.contains { $0.severity == .error } ? 1 : 0)
  }
}

extension Recognise {
  private static func standardInput() throws -> [UInt8] {
    do {
      return Array(try FileHandle.standardInput.readToEnd() ?? Data())
    } catch {
      throw CommandFailure(
        vi: "Không đọc được đầu vào chuẩn; hãy đưa JSONL vào đó, hoặc ghi lời văn làm đối số.",
        en: "Cannot read standard input; send JSONL there, or give wordings as arguments."
      )
    }
  }
}

extension LabelledRow {
  /// The row as recognition takes it.
  var wording: ComponentWording {
    ComponentWording(
      text: text,
      caseName: caseName ?? "",
      procedureName: procedureName ?? "",
      original: original,
      copy: copy
    )
  }
}
