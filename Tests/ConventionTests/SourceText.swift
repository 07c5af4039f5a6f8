import Foundation
import TestSupport

/// One Swift file of the package, as text.
struct SourceText: CustomStringConvertible, Sendable {
  /// The path below `Sources`.
  let path: String
  let lines: [String]

  var description: String { path }

  var module: String { String(path.split(separator: "/").first ?? "") }

  /// The file's name without its ending.
  var stem: String { String((path.split(separator: "/").last ?? "").dropLast(6)) }

  /// The lines without literals and comments, so that words in them do not count as code; what stands in an
  /// interpolation is left out too.
  let code: [String]

  init(path: String, lines: [String]) {
    self.path = path
    self.lines = lines
    var filter = LiteralFilter()
    code = lines.map { filter.code(of: $0) }
  }

  /// Names of the types the file declares at its top level, in order.
  var topLevelTypes: [String] { code.compactMap { Self.typeName(in: $0, indented: false) } }

  /// Names of all types the file declares.
  var allTypes: [String] { code.compactMap { Self.typeName(in: $0, indented: true) } }

  /// Types the file extends.
  var extendedTypes: [String] {
    code.compactMap { line in
      guard
        let range = line.range(
          of: #"^(public |fileprivate |private )?extension "#,
          options: .regularExpression
        )
      else { return nil }
      return String(line[range.upperBound...].prefix { $0.isLetter || $0.isNumber || $0 == "." })
    }
  }

  private static let declaration =
    #"^(public |private |fileprivate |internal |final |indirect |nonisolated )*(struct|class|enum|actor|protocol) ([A-Za-z_][A-Za-z0-9_]*)"#

  private static func typeName(in line: String, indented: Bool) -> String? {
    let text = indented ? line.trimmingCharacters(in: .whitespaces) : line
    guard let range = text.range(of: declaration, options: .regularExpression) else { return nil }
    let name = text[range].split(separator: " ").last.map(String.init)
    return name == "func" || name == "var" ? nil : name
  }
}

extension SourceText {
  /// Every Swift file below `Sources`.
  static let all: [SourceText] = {
    let folder = PackageFolder.url.appending(path: "Sources")
    let names = (try? FileManager.default.subpathsOfDirectory(atPath: folder.path)) ?? []
    return names.sorted().filter { $0.hasSuffix(".swift") }.compactMap { name in
      guard let text = try? String(contentsOf: folder.appending(path: name), encoding: .utf8) else {
        return nil
      }
      return SourceText(
        path: name,
        lines: text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      )
    }
  }()
}

/// Takes string literals and comments out of Swift text, line by line.
private struct LiteralFilter {
  private enum Context: Equatable {
    /// In a literal, with the number of its `#` and whether it runs over lines.
    case literal(hashes: Int, isLong: Bool)
    /// In an interpolation, with the number of open parentheses.
    case interpolation(Int)
  }

  private var contexts: [Context] = []

  mutating func code(of line: String) -> String {
    var kept = ""
    var rest = Substring(line)
    while let character = rest.first {
      if case .literal(let hashes, let isLong)? = contexts.last {
        skipLiteral(&rest, hashes: hashes, isLong: isLong)
        continue
      }
      if rest.hasPrefix("//") { break }
      if character == "/", kept.last == " " || kept.last == "(",
        let pattern = rest.prefixMatch(of: /\/[^\/ ][^\/]*\//)
      {
        rest.removeFirst(pattern.0.count)
        continue
      }
      if character == "#" || character == "\"", let opening = rest.prefixMatch(of: /(#*)("""|")/) {
        rest.removeFirst(opening.0.count)
        contexts.append(.literal(hashes: opening.1.count, isLong: opening.2.count == 3))
        continue
      }
      rest.removeFirst()
      guard case .interpolation(let depth)? = contexts.last else {
        kept.append(character)
        continue
      }
      if character == "(" { contexts[contexts.count - 1] = .interpolation(depth + 1) }
      if character == ")" {
        contexts.removeLast()
        if depth > 1 { contexts.append(.interpolation(depth - 1)) }
      }
    }
    return kept
  }

  private mutating func skipLiteral(_ rest: inout Substring, hashes: Int, isLong: Bool) {
    let marks = String(repeating: "#", count: hashes)
    let end = (isLong ? "\"\"\"" : "\"") + marks
    if rest.hasPrefix(end) {
      rest.removeFirst(end.count)
      contexts.removeLast()
    } else if rest.hasPrefix("\\" + marks + "(") {
      rest.removeFirst(2 + hashes)
      contexts.append(.interpolation(1))
    } else if rest.hasPrefix("\\" + marks), rest.count > 1 + hashes {
      rest.removeFirst(2 + hashes)
    } else {
      rest.removeFirst()
    }
  }
}
