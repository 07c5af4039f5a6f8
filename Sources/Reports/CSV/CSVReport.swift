import Diagnostics

/// The report's tables as comma-separated values (RFC 4180), a file a table; UTF-8 with the mark that spreadsheets
/// know it by.
public enum CSVReport {
  /// A table as a file.
  public struct File: Sendable {
    /// Its name.
    public let name: String
    /// Its bytes.
    public let bytes: [UInt8]
  }

  /// The files of every table, the empty ones too: their heading says what was looked for.
  public static func files(_ report: SimplificationReport) -> [File] {
    report.tables.map { File(name: "\($0.id.rawValue).csv", bytes: bytes($0)) }
  }

  private static func bytes(_ table: ReportTable) -> [UInt8] {
    var bytes: [UInt8] = [0xEF, 0xBB, 0xBF]
    append(table.columns.map { .text($0.heading) }, of: table, to: &bytes)
    for row in table.rows { append(row.cells, of: table, to: &bytes) }
    return bytes
  }

  private static func append(
    _ cells: [ReportCell],
    of table: ReportTable,
    to bytes: inout [UInt8]
  ) {
    for index in table.columns.indices {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      guard index < cells.count else { continue }
      switch cells[index] {
      case .empty: continue
      case .text(let text), .link(let text, _):
        bytes.append(contentsOf: CSVText.cell(PrintableText.clean(text)).utf8)
      case .number(let number, _): bytes.append(contentsOf: String(number).utf8)
      }
    }
    bytes.append(contentsOf: "\r\n".utf8)
  }
}
