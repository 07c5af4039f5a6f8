import Foundation

/// One Swift file of the package, as text.
struct SourceText: CustomStringConvertible, Sendable {
  /// The path below `Sources`.
  let path: String
  let lines: [String]

  var description: String { path }

  var module: String { String(path.split(separator: "/").first ?? "") }

  /// The file's name without its ending.
  var stem: String { String((path.split(separator: "/").last ?? "").dropLast(6)) }

  /// The lines without string literals and comments, so that words in them do not count as code.
  var code: [String] {
    var isInText = false
    return lines.map { line in
      let delimiters = line.components(separatedBy: "\"\"\"").count - 1
      defer { if delimiters % 2 == 1 { isInText.toggle() } }
      guard !isInText, delimiters == 0 else { return "" }
      return Self.withoutLiterals(line)
    }
  }

  /// Names of the types the file declares at its top level, in order.
  var topLevelTypes: [String] { code.compactMap { Self.typeName(in: $0, indented: false) } }

  /// Names of all types the file declares.
  var allTypes: [String] { code.compactMap { Self.typeName(in: $0, indented: true) } }

  /// Types the file extends.
  var extendedTypes: [String] {
    code.compactMap { line in
      guard let range = line.range(of: #"^(public |fileprivate |private )?extension "#, options: .regularExpression)
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

  private static func withoutLiterals(_ line: String) -> String {
    var result = ""
    var isQuoted = false
    var previous: Character = " "
    for character in line {
      if character == "\"", previous != "\\" { isQuoted.toggle() }
      if !isQuoted {
        result.append(character)
        if result.hasSuffix("//") { return String(result.dropLast(2)) }
      }
      previous = character == "\\" && previous == "\\" ? " " : character
    }
    return result
  }
}

extension SourceText {
  /// The package's folder, found upwards from this file.
  static let root: URL = {
    var url = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath()
    while url.path != "/" {
      url = url.deletingLastPathComponent()
      if FileManager.default.fileExists(atPath: url.appending(path: "catalogue/catalogue.xml").path) { break }
    }
    return url
  }()

  /// Every Swift file below `Sources`.
  static let all: [SourceText] = {
    let folder = root.appending(path: "Sources")
    let names = (try? FileManager.default.subpathsOfDirectory(atPath: folder.path)) ?? []
    return names.sorted().filter { $0.hasSuffix(".swift") }.compactMap { name in
      guard let text = try? String(contentsOf: folder.appending(path: name), encoding: .utf8) else { return nil }
      return SourceText(path: name, lines: text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init))
    }
  }()
}
