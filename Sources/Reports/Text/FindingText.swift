public import Diagnostics

/// Findings as a terminal shows them: place, severity, headline, the source line underlined, notes, remedies.
public struct FindingText {
  private let files: SourceFiles
  private let language: Language

  /// Texts over files, in a language.
  public init(files: SourceFiles, language: Language) {
    self.files = files
    self.language = language
  }

  /// One finding, with the fingerprint it can be accepted by where there is one.
  public func text(_ finding: Diagnostic, known fingerprint: FindingFingerprint? = nil) -> String {
    var lines: [String] = []
    let severity = Self.word(finding.severity).text(in: language)
    let headline =
      "\(severity): \(finding.summary.text(in: language)) [\(finding.rule)]"
      + (fingerprint.map { " \($0)" } ?? "")
    if let place = finding.place {
      let position = files.position(of: place)
      lines.append("\(files.path(of: place)):\(position.line):\(position.column): \(headline)")
      lines += excerpt(place)
    } else {
      lines.append("\(finding.subject.map { "\($0): " } ?? "")\(headline)")
    }
    if let explanation = finding.explanation { lines.append("  \(explanation.text(in: language))") }
    for note in finding.notes {
      let place = note.place.map { place in
        let position = files.position(of: place)
        return "\(files.path(of: place)):\(position.line):\(position.column): "
      }
      lines.append("  \(place ?? "")\(note.text.text(in: language))")
    }
    for remedy in finding.remedies { lines.append("  → \(remedy.title.text(in: language))") }
    return TerminalText.safe(lines.joined(separator: "\n"))
  }

  /// The line a place begins in, cut to a window around it, and the underline.
  private func excerpt(_ place: Place) -> [String] {
    let file = files[place.file]
    let start = Int(place.start)
    let window = 100
    let line = file.surroundings(of: start, before: window, after: window)
    guard !line.after.isEmpty else { return [] }
    let (before, after) = (line.before.unicodeScalars, line.after.unicodeScalars)
    let lead = min(before.count, max(20, window - after.count))
    let shown = String.UnicodeScalarView(
      (Array(before.suffix(lead)) + after.prefix(window - lead)).map { $0 == "\t" ? " " : $0 }
    )
    let marked = file.text(start..<min(Int(place.end), start + line.after.utf8.count)).unicodeScalars
    let length = max(1, marked.prefix { $0 != "\n" }.count)
    let underline =
      String(repeating: " ", count: lead) + String(repeating: "^", count: min(length, shown.count - lead))
    return ["    \(String(shown))", "    \(underline)"]
  }

  /// A severity in words.
  public static func word(_ severity: Severity) -> Bilingual {
    switch severity {
    case .error: Bilingual(vi: "lỗi", en: "error")
    case .warning: Bilingual(vi: "cảnh báo", en: "warning")
    case .information: Bilingual(vi: "thông tin", en: "information")
    }
  }
}
