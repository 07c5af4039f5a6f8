import ArgumentParser
import Diagnostics
import Foundation

/// The command line: wires readers to analysis to writers and holds no logic.
struct Tool: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tthc",
    abstract: "Đọc thủ tục hành chính, tìm giấy tờ Nhà nước đã có dữ liệu, đề xuất cắt giảm kèm căn cứ.",
    discussion:
      "Reads administrative procedures, finds the papers whose contents the State already holds, and proposes what can go, with the law behind every sentence.",
    subcommands: [
      Check.self, Propose.self, Report.self, Explain.self, Recognise.self, Evaluate.self, Import.self,
      Rules.self,
      Schema.self,
    ]
  )
}

@main
enum Main {
  static func main() {
    do {
      var command = try Tool.parseAsRoot()
      try command.run()
    } catch let failure as CommandFailure {
      Output.error(failure.message)
      exit(2)
    } catch let status as ExitCode {
      exit(status.rawValue)
    } catch {
      let code = Tool.exitCode(for: error)
      if code.isSuccess {
        Output.result(Tool.fullMessage(for: error) + "\n")
        exit(0)
      }
      Output.error(Tool.fullMessage(for: error))
      exit(2)
    }
  }
}

/// Something the user must mend outside the catalogue.
///
/// One sentence that says what to do; ends with exit status 2.
struct CommandFailure: Error {
  let message: String

  init(_ message: String) {
    self.message = message
  }
}
