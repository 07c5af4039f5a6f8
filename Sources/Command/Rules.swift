import Analysis
import ArgumentParser
import Diagnostics
import Reports

/// Prints the manual of rules.
struct Rules: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Cẩm nang quy tắc. / The manual of rules."
  )

  @Argument(help: "Mã quy tắc; bỏ trống thì liệt kê. / Rule id; all if left out.")
  var id: String?

  @Option(help: "Ngôn ngữ: vi hoặc en. / Language.")
  var lang: Language = .vi

  @Option(help: "Ghi cẩm nang vào thư mục, mỗi quy tắc một trang. / Write the manual, one page a rule.")
  var output: String?

  func run() throws {
    if let output {
      let folder = try Output.folder(output)
      let manuals = RuleRegistry.manuals
      try Output.write(RuleManualMarkdown.index(manuals).utf8, to: "\(folder)/README.md")
      for manual in manuals {
        let page = RuleManualMarkdown.page(manual) { example in
          let run = ExampleRun(example, of: manual.id)
          return (run.findings, run.files)
        }
        try Output.write(page.utf8, to: "\(folder)/\(manual.id).md")
      }
      return
    }
    guard let id else {
      try Output.result(RuleManualText.list(RuleRegistry.manuals, in: lang))
      return
    }
    guard let manual = RuleRegistry.manual(id) else {
      throw CommandFailure(
        vi: "Không có quy tắc “\(id)”; xem danh sách bằng “tthc rules”.",
        en: "No rule '\(id)'; list them with 'tthc rules'."
      )
    }
    try Output.result(RuleManualText.page(manual, in: lang))
  }
}
