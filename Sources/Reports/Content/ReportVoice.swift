import CatalogueModel
import Diagnostics

/// Words and numbers in the language of a report.
struct ReportVoice: Sendable {
  let language: Language

  func say(_ vi: String, _ en: String) -> String { language == .vi ? vi : en }

  func say(_ text: Bilingual) -> String { text.text(in: language) }

  func number(_ value: Int) -> String { NumberText.grouped(value, in: language) }

  func share(_ part: Int, of whole: Int) -> String {
    NumberText.percent(whole == 0 ? 0 : Double(part) / Double(whole), in: language)
  }

  func date(_ date: CalendarDate) -> String { language == .vi ? date.vietnamese : date.description }

  /// A text on one line.
  func line(_ text: String) -> String { text.split(whereSeparator: \.isWhitespace).joined(separator: " ") }

  /// A text on one line, cut where it is long.
  func short(_ text: String, _ limit: Int = 240) -> String {
    let line = line(text)
    return line.unicodeScalars.count > limit
      ? String(String.UnicodeScalarView(line.unicodeScalars.prefix(limit))) + "…" : line
  }

  /// The first few of a list, and how many more there are.
  func first(_ list: [String], _ limit: Int, separator: String = ", ") -> String {
    let shown = list.prefix(limit).joined(separator: separator)
    let rest = list.count - limit
    return rest > 0 ? shown + say(" và \(number(rest)) mục khác", " and \(number(rest)) more") : shown
  }
}
