@testable import Reports

/// Counts of a report's tables, worked out over the rows themselves.
struct CountedRows {
  let tables: [ReportTable.ID: ReportTable]

  init(_ report: SimplificationReport) {
    tables = Dictionary(uniqueKeysWithValues: report.tables.map { ($0.id, $0) })
  }

  /// What a count of a cell gives.
  func number(_ count: ReportCount, in own: ReportTable, row: Int, column: Int) -> Int {
    switch count {
    case .plus(let one, let other):
      number(one, in: own, row: row, column: column) + number(other, in: own, row: row, column: column)
    case .above: own.rows[..<row].reduce(0) { $0 + Self.number($1.cells[column]) }
    case .sum(let id, let key): rows(id).reduce(0) { $0 + Self.number(cell($1, id, key)) }
    case .rows(let id, let terms):
      rows(id).count { candidate in
        terms.allSatisfy { term in
          switch term {
          case .equals(let key, let word): Self.text(cell(candidate, id, key)) == word
          case .differs(let key, let word): Self.text(cell(candidate, id, key)) != word
          case .matches(let key, let ownKey):
            Self.text(cell(candidate, id, key)) == Self.text(own.rows[row].cells[own.column(ownKey) ?? 0])
          }
        }
      }
    }
  }

  private func rows(_ id: ReportTable.ID) -> [ReportRow] {
    (tables[id]?.rows ?? []).filter { if case .cells = $0 { true } else { false } }
  }

  private func cell(_ row: ReportRow, _ id: ReportTable.ID, _ key: String) -> ReportCell {
    tables[id]?.column(key).map { row.cells[$0] } ?? .empty
  }

  static func number(_ cell: ReportCell) -> Int {
    if case .number(let number, _) = cell { number } else { 0 }
  }

  static func text(_ cell: ReportCell) -> String {
    switch cell {
    case .text(let text), .link(let text, _): text
    case .empty, .number: ""
    }
  }
}
