import CSQLite

/// A prepared statement with places for values.
public final class Statement {
  private let database: Database
  private let handle: OpaquePointer

  init(_ sql: String, in database: Database) throws {
    var prepared: OpaquePointer?
    guard sqlite3_prepare_v2(database.handle, sql, -1, &prepared, nil) == SQLITE_OK, let prepared else {
      throw database.failure
    }
    self.database = database
    handle = prepared
  }

  deinit { sqlite3_finalize(handle) }

  /// Runs it once to its end with values in its places; rows are passed over.
  public func run(_ values: [DatabaseValue]) throws {
    try bind(values)
    while try step() {}
  }

  /// Begins anew with values in its places.
  public func bind(_ values: [DatabaseValue]) throws {
    sqlite3_reset(handle)
    for (index, value) in values.enumerated() {
      let status =
        switch value {
        case .null: sqlite3_bind_null(handle, Int32(index + 1))
        case .integer(let number): sqlite3_bind_int64(handle, Int32(index + 1), number)
        case .real(let number): sqlite3_bind_double(handle, Int32(index + 1), number)
        case .text(let text): bind(text, at: Int32(index + 1))
        }
      guard status == SQLITE_OK else { throw database.failure }
    }
  }

  /// The next row; false behind the last.
  public func step() throws -> Bool {
    switch sqlite3_step(handle) {
    case SQLITE_ROW: return true
    case SQLITE_DONE: return false
    default: throw database.failure
    }
  }

  /// The values of the current row.
  public var row: [DatabaseValue] {
    (0..<sqlite3_column_count(handle)).map { column in
      switch sqlite3_column_type(handle, column) {
      case SQLITE_NULL: .null
      case SQLITE_INTEGER: .integer(sqlite3_column_int64(handle, column))
      case SQLITE_FLOAT: .real(sqlite3_column_double(handle, column))
      default: .text(text(at: column))
      }
    }
  }

  /// A whole number of the current row; zero where it holds none.
  public func integer(_ column: Int) -> Int { Int(sqlite3_column_int64(handle, Int32(column))) }

  private func text(at column: Int32) -> String {
    guard let start = sqlite3_column_text(handle, column) else { return "" }
    let length = Int(sqlite3_column_bytes(handle, column))
    return String(decoding: UnsafeBufferPointer(start: start, count: length), as: UTF8.self)
  }

  private func bind(_ text: String, at place: Int32) -> Int32 {
    let copied = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
    guard !text.isEmpty else { return sqlite3_bind_text(handle, place, "", 0, copied) }
    var text = text
    return text.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) { characters in
        sqlite3_bind_text(handle, place, characters.baseAddress, Int32(characters.count), copied)
      }
    }
  }
}

/// A value in a database.
public enum DatabaseValue: Hashable, Sendable {
  /// Nothing known.
  case null
  /// A whole number.
  case integer(Int64)
  /// A number.
  case real(Double)
  /// A text.
  case text(String)
}
