/// Comma-separated values (RFC 4180), lines ending with CR LF.
enum CSVText {
  /// A row of cells.
  static func line(_ cells: [String]) -> String { cells.map(cell).joined(separator: ",") + "\r\n" }

  /// A cell that no spreadsheet takes for a formula, quoted where it must be.
  ///
  /// Other programs split at scalars: a comma with a combining mark is one character here and a separator there.
  static func cell(_ text: String) -> String {
    let isFormula = text.unicodeScalars.first.map(formulaStarts.contains) ?? false
    let safe = (isFormula ? "'" : "") + text
    guard safe.unicodeScalars.contains(where: quotedScalars.contains) else { return safe }
    var cell = String.UnicodeScalarView("\"".unicodeScalars)
    for scalar in safe.unicodeScalars {
      if scalar == "\"" { cell.append(scalar) }
      cell.append(scalar)
    }
    cell.append("\"")
    return String(cell)
  }

  private static let formulaStarts: Set<Unicode.Scalar> = ["=", "+", "-", "@", "\t", "\r", "\n"]
  private static let quotedScalars: Set<Unicode.Scalar> = [",", "\"", "\n", "\r"]
}
