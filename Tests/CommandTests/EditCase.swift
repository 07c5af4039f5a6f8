import Foundation

/// One edit of the scenario repository, and what it must be found to cause.
///
/// In `Edits/edits.txt`: a title, `IN path` with `- old` and `+ new` lines (`#` is a line break), `REMOVE path`, `COPY
/// from to`; then `SINCE n` and `BASELINE n` with the exit status and the new findings as `rule address`.
struct EditCase: CustomStringConvertible, Sendable {
  enum Step: Sendable {
    case replace(String, old: String, new: String)
    case remove(String)
    case copy(String, to: String)
  }

  /// What a comparison must give.
  struct Expectation: Sendable {
    var exit: Int32
    var findings: [String]
  }

  let title: String
  private(set) var steps: [Step] = []
  private(set) var expectations: [String: Expectation] = [:]

  var description: String { title }

  init(title: String, lines: [String]) {
    self.title = title
    var path = ""
    var old = ""
    var comparison = ""
    for line in lines {
      let words = line.split(separator: " ").map(String.init)
      switch words.first {
      case "IN": path = words[1]
      case "-": old = String(line.dropFirst(2))
      case "+":
        let new = line.dropFirst(2).replacing("#", with: "\n")
        steps.append(.replace(path, old: old, new: String(new)))
      case "REMOVE": steps.append(.remove(words[1]))
      case "COPY": steps.append(.copy(words[1], to: words[2]))
      case "SINCE", "BASELINE":
        comparison = words[0]
        expectations[comparison] = Expectation(exit: Int32(words[1]) ?? -1, findings: [])
      case nil: break
      default: expectations[comparison]?.findings.append(line)
      }
    }
  }

  /// The files afterwards.
  func applied(to files: [String: String]) -> [String: String] {
    var files = files
    for step in steps {
      switch step {
      case .replace(let path, let old, let new):
        files[path] = files[path]?.replacing(old, with: new, maxReplacements: 1)
      case .remove(let path): files[path] = nil
      case .copy(let path, let other): files[other] = files[path]
      }
    }
    return files
  }
}

extension EditCase {
  /// The edits.
  static let all = sections(of: "edits").map { EditCase(title: $0.title, lines: $0.lines) }

  /// The repository before any edit.
  static let repository = Dictionary(
    uniqueKeysWithValues: sections(of: "repository").map { ($0.title, $0.lines.joined(separator: "\n")) }
  )

  private static func sections(of name: String) -> [(title: String, lines: [String])] {
    guard let url = Bundle.module.url(forResource: "Edits/\(name)", withExtension: "txt"),
      let text = try? String(contentsOf: url, encoding: .utf8)
    else { return [] }
    var sections: [(title: String, lines: [String])] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("=== ") {
        sections.append((String(line.dropFirst(4)), []))
      } else if !sections.isEmpty {
        sections[sections.count - 1].lines.append(String(line))
      }
    }
    return sections
  }

  /// The same content on other lines, in other files, its elements in another order.
  static func shuffled(_ files: [String: String]) -> [String: String] {
    var result: [String: String] = [:]
    for (path, text) in files {
      let isProcedure = path.hasPrefix("catalogue/procedures/")
      let name = isProcedure ? path.replacing("procedures/", with: "procedures/thư mục mới/z-") : path
      result[name] = isProcedure ? reordered(text) : text.replacing("{\"paper\"", with: "\n\n{\"paper\"")
    }
    return result
  }

  /// Rows, steps and channels stand one a line: each run of them is turned round, blank lines are put in between.
  private static func reordered(_ text: String) -> String {
    var lines: [String] = []
    var run: [String] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
      let element = line.drop { $0 == " " }
      if ["<component ", "<step ", "<channel "].contains(where: element.hasPrefix) {
        run.append(line)
        continue
      }
      lines += run.reversed().flatMap { [$0, ""] }
      run = []
      lines.append(line)
    }
    return lines.joined(separator: "\n")
  }
}
