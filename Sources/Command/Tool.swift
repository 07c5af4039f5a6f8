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
      Check.self, Propose.self, Report.self, Explain.self, JourneyPrinting.self, Recognise.self,
      Annotate.self, Evaluate.self, Import.self, Export.self,
      WhatIf.self, PlanCommand.self, Diff.self, Rules.self,
      Schema.self,
    ]
  )

  /// The subcommands as they are typed.
  fileprivate static var commands: [String] {
    configuration.subcommands.map { $0.configuration.commandName ?? "\($0)".lowercased() } + ["help"]
  }
}

@main
enum Main {
  static func main() {
    Output.occupyClosedStreams()
    let arguments = Array(CommandLine.arguments.dropFirst())
    do {
      try run(arguments)
    } catch let status as ExitCode {
      exit(status.rawValue)
    } catch let failure as CommandFailure {
      end(failure.message, arguments)
    } catch {
      let headline = Tool.message(for: error)
      end(ArgumentMistake(headline, arguments: arguments, commands: Tool.commands).wording, arguments)
    }
  }

  private static func run(_ arguments: [String]) throws {
    do {
      var command = try Tool.parseAsRoot(arguments)
      try command.run()
    } catch {
      let isHelp = !(error is ExitCode) && !(error is CommandFailure) && Tool.exitCode(for: error).isSuccess
      guard isHelp else { throw error }
      try Output.result(Tool.fullMessage(for: error) + "\n")
    }
  }

  /// Says in one line what the user can do, and ends.
  private static func end(_ message: Bilingual, _ arguments: [String]) -> Never {
    let lines = message.text(in: Language(arguments)).split(whereSeparator: \.isNewline)
    Output.error(lines.joined(separator: " "))
    exit(2)
  }
}

extension Language {
  /// The language asked for anywhere among the arguments, else Vietnamese: mistakes are told before they are parsed.
  fileprivate init(_ arguments: [String]) {
    var language = Language.vi
    for (index, argument) in arguments.enumerated() {
      let next = index + 1 < arguments.count ? arguments[index + 1] : ""
      let value = argument == "--lang" ? next : String(argument.dropFirst("--lang=".count))
      guard argument == "--lang" || argument.hasPrefix("--lang=") else { continue }
      language = Language(rawValue: value) ?? language
    }
    self = language
  }
}
