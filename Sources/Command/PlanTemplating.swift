import ArgumentParser
import CatalogueFormats
import Diagnostics

/// Writes an empty plan to be filled in.
struct PlanTemplating: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "template",
    abstract: "Ghi bảng tính mẫu để lập kế hoạch, kèm hướng dẫn. / Write an empty plan as a workbook.",
    discussion: "Các cột: "
      + PlanColumn.allCases.map { column in
        "\(column.heading) (cũng nhận: \(column.headings.dropFirst().joined(separator: "; ")))"
      }.joined(separator: ". ")
  )

  @Option(help: "Tệp .xlsx để ghi. / The .xlsx file to write.")
  var output: String = "ke-hoach.xlsx"

  @Option(help: "Ngôn ngữ: vi hoặc en. / Language.")
  var lang: Language = .vi

  func run() throws {
    guard let bytes = PlanTemplate.bytes() else { throw CommandFailure.noTemporaryFile }
    try Output.write(bytes, to: output)
  }
}

extension CommandFailure {
  /// A workbook is put together in a temporary file.
  static let noTemporaryFile = CommandFailure(
    vi: "Không ghi được tệp tạm khi lập bảng tính; hãy kiểm tra dung lượng đĩa của /tmp.",
    en: "No temporary file could be written for the workbook; check the space in /tmp."
  )
}
