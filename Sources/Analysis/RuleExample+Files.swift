public import Diagnostics

extension RuleExample {
  /// The files of the example without their marks, in the order of paths, and what was marked in them.
  public var parts: (files: [SourceFile], marks: [Place]) {
    var files: [SourceFile] = []
    var marks: [Place] = []
    for (number, part) in texts.sorted(by: { $0.path < $1.path }).enumerated() {
      let (bytes, ranges) = Self.unmarked(part.text)
      files.append(SourceFile(path: part.path, bytes: bytes))
      marks += ranges.map { Place(file: UInt32(number), start: $0.lowerBound, end: $0.upperBound) }
    }
    return (files, marks)
  }

  /// Whether the example shows two revisions: files below `before/` and `after/`.
  public var isRevision: Bool { text.hasPrefix("=== before/") || text.contains("\n=== before/") }

  /// The files after lines `=== path`, else one procedure.
  private var texts: [(path: String, text: String)] {
    guard text.hasPrefix("=== ") else {
      let isJSON = text.drop { $0 == "⟦" || $0 == "⟧" }.hasPrefix("{")
      return [(isJSON ? "procedure.json" : "procedure.xml", text)]
    }
    var parts: [(path: String, text: String)] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("=== ") {
        parts.append((String(line.dropFirst(4)), ""))
      } else {
        parts[parts.count - 1].text += line + "\n"
      }
    }
    return parts
  }

  /// The text without its marks, `⟨text*300⟩` written out, and the bytes that were marked.
  private static func unmarked(_ text: String) -> (bytes: [UInt8], marks: [Range<Int>]) {
    var bytes: [UInt8] = []
    var marks: [Range<Int>] = []
    var start: Int?
    var repeated: String?
    for scalar in text.unicodeScalars {
      switch scalar {
      case "⟦": start = bytes.count
      case "⟧":
        if let opening = start { marks.append(opening..<bytes.count) }
        start = nil
      case "⟨": repeated = ""
      case "⟩":
        if let inside = repeated, let star = inside.lastIndex(of: "*"),
          let count = Int(inside[inside.index(after: star)...])
        {
          bytes += String(repeating: String(inside[..<star]), count: count).utf8
        }
        repeated = nil
      default:
        if repeated != nil {
          repeated?.unicodeScalars.append(scalar)
        } else {
          bytes += Array(String(Character(scalar)).utf8)
        }
      }
    }
    return (bytes, marks)
  }
}
