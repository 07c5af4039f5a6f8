import Analysis
import CatalogueModel
import Diagnostics
import Reports
import Testing

/// A check of two small files with findings of every kind, printed in any format.
struct CheckSample {
  static let xml = SourceFile(
    path: "thủ tục/a b.xml",
    bytes: Array("<procedure code=\"7.5\">\n  <name>Đăng ký, cấp: 100 %</name>\n</procedure>\n".utf8)
  )
  static let json = SourceFile(
    path: "b.json",
    bytes: Array("{\"procedure\": {\n  \"name\": \"Hai\"}}\n".utf8)
  )

  var findings: [Diagnostic] = [.misspelt, .doubled, .nowhere]
  var decisions: [Decision] = []
  var known: KnownFindings?
  var failOn = Severity.error
  var folder = "catalogue/"
  var isComplete = true
  var language = Language.vi

  static let files = SourceFiles([xml, json])

  func report() throws -> CheckReport {
    CheckReport(
      JudgedFindings(findings, in: Self.files, decisions: decisions, asOf: try Self.day),
      known: known,
      terms: CheckReport.Terms(
        failOn: failOn,
        asOf: try Self.day,
        folder: folder,
        files: 2,
        isComplete: isComplete,
        language: language
      )
    )
  }

  static var day: CalendarDate {
    get throws { try #require(CalendarDate("2026-06-01")) }
  }

  /// What a state with these findings is known for.
  static func known(_ findings: [Diagnostic]) throws -> KnownFindings {
    JudgedFindings(findings, in: files, asOf: try day).known
  }

  func text(_ format: CheckFormat) throws -> String {
    var text = ""
    format.write(try report()) { text += $0 }
    return text
  }

  /// Where a piece of text stands in a file.
  static func place(of piece: String, in number: UInt32) -> Place {
    let text = String(decoding: files[number].bytes, as: UTF8.self)
    guard let range = text.firstRange(of: piece) else { return Place(file: number, start: 0, end: 0) }
    let start = text.utf8.distance(from: text.startIndex, to: range.lowerBound)
    return Place(file: number, start: start, end: start + piece.utf8.count)
  }
}

extension Diagnostic {
  /// An error that an editorial edit mends, with a word that needs escaping.
  static let misspelt = Diagnostic(
    "text-not-normalised",
    .error,
    Bilingual(vi: "Sai chính tả: “100 %”", en: "Misspelt: '100 %'"),
    explanation: Bilingual(vi: "Sửa lại.", en: "Mend it."),
    at: CheckSample.place(of: "100 %", in: 0),
    subject: ElementPath("procedure/7.5"),
    remedies: [
      Remedy(
        Bilingual(vi: "Viết lại", en: "Rewrite"),
        edits: [TextEdit(CheckSample.place(of: "100 %", in: 0), with: "< 100% & \"hết\"")],
        applicability: .editorial
      ),
      Remedy(Bilingual(vi: "Sửa luật", en: "Amend the law"), applicability: .legislative),
    ]
  )

  /// A warning with another place.
  static let doubled = Diagnostic(
    "component-duplicate",
    .warning,
    Bilingual(vi: "Trùng <tên>\nhai dòng", en: "Doubled <name>\ntwo lines"),
    at: CheckSample.place(of: "Hai", in: 1),
    subject: ElementPath("procedure/7.6"),
    notes: [
      Note(Bilingual(vi: "lần đầu", en: "first"), at: CheckSample.place(of: "Đăng ký", in: 0)),
      Note(Bilingual(vi: "không ở đâu", en: "nowhere")),
    ]
  )

  /// A remark about something that no file holds.
  static let nowhere = Diagnostic(
    "decision-unused",
    .information,
    Bilingual(vi: "Ở đâu đó", en: "Somewhere"),
    at: nil,
    subject: ElementPath("decision/d1")
  )

  /// A finding that differs from others by number only.
  static func numbered(_ number: Int, _ severity: Severity) -> Diagnostic {
    Diagnostic(
      "fee-in-words",
      severity,
      Bilingual(vi: "Số \(number)", en: "Number \(number)"),
      at: CheckSample.place(of: "Hai", in: 1),
      subject: ElementPath("procedure/\(number)")
    )
  }
}
