import Testing

/// Comma-separated values as another program reads them: RFC 4180, scalar by scalar.
struct CSVRecords {
  private(set) var records: [[String]] = []

  init(_ text: String) {
    var record: [String] = []
    var cell = String.UnicodeScalarView()
    var isQuoted = false
    var scalars = Array(text.unicodeScalars)[...]
    while let scalar = scalars.popFirst() {
      switch scalar {
      case "\"" where !isQuoted: isQuoted = true
      case "\"" where scalars.first == "\"": cell.append(scalars.removeFirst())
      case "\"": isQuoted = false
      case "," where !isQuoted:
        record.append(String(cell))
        cell = String.UnicodeScalarView()
      case "\r" where !isQuoted && scalars.first == "\n":
        scalars.removeFirst()
        record.append(String(cell))
        records.append(record)
        record = []
        cell = String.UnicodeScalarView()
      default: cell.append(scalar)
      }
    }
    #expect(!isQuoted && record.isEmpty && cell.isEmpty)
  }
}
