public import Analysis
import CatalogueModel
import Diagnostics

/// How many findings a check has, by standing and severity, in one line.
public enum CheckCount {
  /// The line.
  public static func line(_ report: CheckReport) -> String {
    let language = report.terms.language
    let new = FindingCount.line(report.new.map(\.diagnostic), files: report.terms.files, in: language)
    var parts = [new]
    func add(_ count: Int, _ vi: String, _ en: String) {
      guard count > 0 else { return }
      parts.append("\(NumberText.grouped(count, in: language)) \(language == .vi ? vi : en)")
    }
    if report.isCompared {
      parts[0] = (language == .vi ? "mới: " : "new: ") + new
      add(report.count("known"), "đã có từ trước", "known before")
    }
    add(report.count("accepted"), "đã được chấp nhận", "accepted")
    add(report.gone.reduce(0) { $0 + $1.count }, "không còn", "gone")
    return parts.joined(separator: "; ")
  }
}
