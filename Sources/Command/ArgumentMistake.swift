import Diagnostics
import Foundation

/// A mistake on the command line in one sentence: which argument, and what to do.
///
/// The parser's mistakes have no public type, so its English headlines are taken apart.
struct ArgumentMistake {
  let wording: Bilingual

  /// A mistake by the parser's headline and the arguments it was given.
  init(_ headline: String, arguments: [String], commands: [String]) {
    let command = arguments.first.flatMap { commands.contains($0) ? $0 : nil }
    let help = command.map { "tthc \($0) --help" } ?? "tthc --help"
    if let first = arguments.first, !first.hasPrefix("-"), command == nil {
      wording = Bilingual(
        vi: "Không có lệnh “\(first)”; hãy dùng một trong: \(commands.joined(separator: ", ")).",
        en: "No command '\(first)'; use one of: \(commands.joined(separator: ", "))."
      )
    } else {
      wording =
        Self.unknownOption(headline, help) ?? Self.badValue(headline, help)
        ?? Self.missing(headline, help) ?? Self.superfluous(headline, help)
        ?? Bilingual(
          vi: "Dòng lệnh không hợp lệ (\(headline)); xem cách dùng bằng “\(help)”.",
          en: "The command line is not valid (\(headline)); see '\(help)'."
        )
    }
  }

  private static func unknownOption(_ headline: String, _ help: String) -> Bilingual? {
    guard let rest = Self.rest(of: headline, behind: "Unknown option '") else { return nil }
    if let range = rest.range(of: "'. Did you mean '", options: .backwards) {
      let option = rest[..<range.lowerBound]
      let similar = rest[range.upperBound...].prefix { $0 != "'" }
      return Bilingual(
        vi: "Không có tùy chọn “\(option)”; hãy dùng “\(similar)” hoặc xem “\(help)”.",
        en: "No option '\(option)'; use '\(similar)' or see '\(help)'."
      )
    }
    let option = rest.hasSuffix("'") ? rest.dropLast() : rest
    return Bilingual(
      vi: "Không có tùy chọn “\(option)”; xem các tùy chọn bằng “\(help)”.",
      en: "No option '\(option)'; see the options with '\(help)'."
    )
  }

  private static func badValue(_ headline: String, _ help: String) -> Bilingual? {
    guard let rest = Self.rest(of: headline, behind: "The value '"),
      let range = rest.range(of: "' is invalid for '", options: .backwards)
    else { return nil }
    let value = rest[..<range.lowerBound]
    let parts = rest[range.upperBound...].split(separator: "'", omittingEmptySubsequences: false)
    let argument = parts.first?.split(separator: " ").first ?? ""
    // Behind the argument, every second part stands between quotes: the values it may have. Six or more stand one a
    // line behind hyphens.
    let quoted = parts.enumerated().filter { $0.offset > 0 && $0.offset % 2 == 0 }.map(\.element)
      .filter { !$0.isEmpty && !$0.contains(" ") && $0 != "." }
    let listed = rest.split(separator: "\n").filter { $0.hasPrefix("  - ") }.map { $0.dropFirst(4) }
    let choices = (quoted + listed).joined(separator: ", ")
    let expected =
      if argument == "--as-of" {
        Bilingual(vi: "hãy ghi một ngày có thật dạng YYYY-MM-DD", en: "give a real day as YYYY-MM-DD")
      } else if choices.isEmpty {
        Bilingual(vi: "xem giá trị dùng được bằng “\(help)”", en: "see what it takes with '\(help)'")
      } else {
        Bilingual(vi: "hãy dùng một trong: \(choices)", en: "use one of: \(choices)")
      }
    return Bilingual(
      vi: "Giá trị “\(value)” không dùng được cho \(argument); \(expected.vi).",
      en: "The value '\(value)' is not valid for \(argument); \(expected.en)."
    )
  }

  private static func missing(_ headline: String, _ help: String) -> Bilingual? {
    if let rest = Self.rest(of: headline, behind: "Missing value for '") {
      let option = rest.prefix { $0 != " " && $0 != "'" }
      return Bilingual(
        vi: "Tùy chọn \(option) thiếu giá trị; hãy ghi giá trị ngay sau nó, hoặc xem “\(help)”.",
        en: "The option \(option) lacks its value; write it right behind, or see '\(help)'."
      )
    }
    if let rest = Self.rest(of: headline, behind: "Missing expected argument '") {
      let argument = rest.prefix { $0 != "'" }
      return Bilingual(
        vi: "Thiếu \(argument); hãy bổ sung, xem cách dùng bằng “\(help)”.",
        en: "\(argument) is missing; add it, see '\(help)'."
      )
    }
    return nil
  }

  private static func superfluous(_ headline: String, _ help: String) -> Bilingual? {
    if let rest = Self.rest(of: headline, behind: "The option '") {
      let option = rest.prefix { $0 != "'" }
      return Bilingual(
        vi: "Tùy chọn \(option) không nhận giá trị; hãy bỏ phần sau dấu bằng.",
        en: "The option \(option) takes no value; leave out what stands behind the equals sign."
      )
    }
    let one = Self.rest(of: headline, behind: "Unexpected argument ")
    guard
      let arguments = one ?? headline.range(of: " unexpected arguments: ").map({ headline[$0.upperBound...] })
    else { return nil }
    return Bilingual(
      vi: "Thừa đối số \(arguments); hãy bỏ đi, hoặc đặt trong dấu nháy nếu là một đoạn văn.",
      en: "Too many arguments: \(arguments); leave them out, or quote what is one text."
    )
  }

  private static func rest(of headline: String, behind start: String) -> Substring? {
    headline.hasPrefix(start) ? headline.dropFirst(start.count) : nil
  }
}
