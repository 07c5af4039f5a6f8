/// A table of the report, whole and in no format: a sheet, a file of values, and in part a table of a text.
public struct ReportTable: Sendable {
  /// Which table it is; the raw value names the file of a table that is written on its own.
  public enum ID: String, CaseIterable, Hashable, Sendable {
    /// The numbers that matter.
    case summary
    /// By promulgating authority.
    case authorities
    /// By field of administration.
    case domains
    /// By register.
    case registers
    /// By paper.
    case papers
    /// One line a procedure.
    case procedures
    /// One line a proposal.
    case proposals
    /// How many proposals each gate holds.
    case gates
    /// Each ground on which a gate is not passed.
    case conditions
    /// What must be amended.
    case amendments
    /// The fewest documents for each part of the relief.
    case targets
    /// The documents in the order that brings most.
    case roadmap
    /// Papers asked for of which nothing is concluded, kind by kind.
    case unknownPapers = "unknown-papers"
    /// Papers asked for of which nothing is concluded, one by one.
    case unknowns
    /// Procedures without a proposal.
    case silent
    /// Findings, rule by rule.
    case rules
    /// Findings, one by one.
    case findings
    /// Files that could not be read.
    case unread
    /// Legal documents leant on.
    case sources
  }

  /// A column.
  struct Column: Sendable {
    /// What counts refer to it by.
    let key: String
    let heading: String
    /// Its width in a sheet, in characters.
    let width: Double
    /// Its share of the width in a text; nil where texts leave it out.
    let share: Int?

    init(_ key: String, _ heading: String, width: Double, share: Int? = nil) {
      self.key = key
      self.heading = heading
      self.width = width
      self.share = share
    }
  }

  let id: ID
  let title: String
  var columns: [Column]
  var rows: [ReportRow]
  /// What is to be known below the table.
  var note: String?

  /// The position of a column.
  func column(_ key: String) -> Int? { columns.firstIndex { $0.key == key } }

  /// Whether nothing stands below the heading.
  var isEmpty: Bool { rows.isEmpty }
}

/// A row of a table.
enum ReportRow: Sendable {
  /// One cell a column.
  case cells([ReportCell])
  /// A line across all columns that names the rows below it.
  case group(String)
  /// The sums of the rows above.
  case total([ReportCell])

  /// Its cells; a group's name is its only one.
  var cells: [ReportCell] {
    switch self {
    case .cells(let cells), .total(let cells): cells
    case .group(let name): [.text(name)]
    }
  }
}

/// A cell of a table.
enum ReportCell: Sendable {
  /// Nothing.
  case empty
  /// Text.
  case text(String)
  /// A number, and how it is counted from rows, where it is.
  case number(Int, ReportCount? = nil)
  /// Text that leads to a table.
  case link(String, ReportTable.ID)
}

/// How a number follows from the rows of a table.
indirect enum ReportCount: Sendable {
  /// How many rows meet all of the terms.
  case rows(ReportTable.ID, [Term])
  /// The sum of a column.
  case sum(ReportTable.ID, String)
  /// The sum of the own column's rows above.
  case above
  /// Two counts together.
  case plus(ReportCount, ReportCount)

  /// What a row must meet to be counted.
  enum Term: Sendable {
    /// A column holds a word.
    case equals(String, String)
    /// A column holds another word.
    case differs(String, String)
    /// A column holds what the number's own row holds in a column.
    case matches(String, own: String)
  }
}
