import Diagnostics
import Reports

/// What must hold of every finding: it says something in both languages, points into its file, and can be shown.
enum FindingCheck {
  static func run(_ findings: [Diagnostic], in file: SourceFile) throws(Violation) {
    let items = DiagnosticSet(findings).items
    for item in items {
      for place in [item.place].compactMap({ $0 }) + item.notes.compactMap(\.place) {
        try Violation.unless(
          place.file == 0 && place.start <= place.end && place.end <= file.bytes.count,
          "\(item.rule) points to \(place.start)..<\(place.end) in a file of \(file.bytes.count) bytes"
        )
      }
    }
    for language in Language.allCases {
      let printer = FindingText(files: SourceFiles([file]), language: language)
      for item in items {
        try Violation.unless(!item.summary.text(in: language).isEmpty, "\(item.rule) says nothing")
        let text = printer.text(item)
        try Violation.unless(TerminalText.safe(text) == text, "\(item.rule) prints control characters")
      }
    }
  }
}
