public import Analysis
import CatalogueModel
public import Diagnostics

/// What changed between two revisions, ready to be shown.
public struct ChangeReport: Sendable {
  /// How much is shown.
  public enum Detail: String, CaseIterable, Sendable {
    /// The numbers.
    case summary
    /// A line a procedure.
    case procedures
    /// Every change of meaning.
    case changes
    /// Every value that differs.
    case values
  }

  let revision: Revision
  let detail: Detail
  let language: Language
  /// What is compared, as the user named it.
  let names: (old: String, new: String)

  /// A report on a revision.
  public init(_ revision: Revision, detail: Detail, old: String, new: String, in language: Language) {
    self.revision = revision
    self.detail = detail
    self.language = language
    names = (old, new)
  }

  /// The changes of each record, neighbours together, in the order of addresses.
  var groups: [(path: String, changes: [Change])] {
    var groups: [(path: String, changes: [Change])] = []
    for change in revision.changes {
      let path = Self.record(of: change)
      if groups.last?.path == path {
        groups[groups.count - 1].changes.append(change)
      } else {
        groups.append((path, [change]))
      }
    }
    return groups
  }

  /// The address of the record a change is in.
  static func record(of change: Change) -> String {
    guard change.topic != .record else { return change.path.description }
    return change.path.description.split(separator: "/").prefix(2).joined(separator: "/")
  }

  func count(_ burdened: Change.Burdened) -> Int { revision.changes.count { $0.burdened == burdened } }

  func say(_ text: Bilingual) -> String { text.text(in: language) }

  func say(_ vi: String, _ en: String) -> String { language == .vi ? vi : en }

  /// `+1 giấy tờ, −2 ngày làm việc`; empty where nothing is known to change.
  func words(_ delta: BurdenDelta) -> String {
    var parts: [String] = []
    func add(_ value: Int?, _ vi: String, _ en: String) {
      guard let value, value != 0 else { return }
      parts.append("\(signed(value)) \(say(vi, en))")
    }
    func addThousandths(_ value: Int?, _ vi: String, _ en: String) {
      guard let value, value != 0 else { return }
      let (whole, rest) = (value.magnitude / 1000, value.magnitude % 1000)
      var text = NumberText.grouped(Int(whole), in: language)
      if rest > 0 {
        var digits = String(1000 + rest).dropFirst()
        while digits.last == "0" { digits.removeLast() }
        text += (language == .vi ? "," : ".") + digits
      }
      parts.append("\(value < 0 ? "−" : "+")\(text) \(say(vi, en))")
    }
    add(delta.papers, "giấy tờ", "papers")
    add(delta.fields, "trường thông tin", "fields")
    add(delta.visits, "lần đi lại", "visits")
    addThousandths(delta.workingDays, "ngày làm việc", "working days")
    addThousandths(delta.days, "ngày", "days")
    addThousandths(delta.fees, "đồng phí, lệ phí", "đồng of fees")
    return parts.joined(separator: ", ")
  }

  private func signed(_ value: Int) -> String {
    (value < 0 ? "−" : "+") + NumberText.grouped(Int(value.magnitude), in: language)
  }

  /// The numbers in one sentence.
  var summary: String {
    let total = revision.changes.count
    guard total > 0 else { return say("Không có thay đổi", "No change") }
    let records = groups.count
    let counts = Change.Burdened.allCases.map { burdened in
      "\(NumberText.grouped(count(burdened), in: language)) \(say(ChangeWording.word(burdened)))"
    }
    let delta = words(revision.delta)
    let number = NumberText.grouped(total, in: language)
    let inRecords = NumberText.grouped(records, in: language)
    return say("\(number) thay đổi ở \(inRecords) bản ghi: ", "\(number) changes in \(inRecords) records: ")
      + counts.joined(separator: ", ")
      + (delta.isEmpty ? "" : say("; người nộp: ", "; applicants: ") + delta)
  }

  /// Whether something that could not be measured changed: forms, whose fields the catalogue does not hold.
  var unknown: String? {
    guard revision.changes.contains(where: { $0.topic == .form }) else { return nil }
    return say(
      "Số trường thông tin trong mẫu đơn và chi phí tuân thủ: chưa xác định.",
      "Fields of the forms and compliance cost: unknown."
    )
  }
}
