import CSQLite

/// A SQLite database held in memory, whose bytes are those of a file.
///
/// Nothing reaches the disk before everything is in it: whoever wants a file writes the bytes whole.
public final class Database {
  let handle: OpaquePointer

  /// An empty database with pages of 4096 bytes.
  public init() throws {
    var opened: OpaquePointer?
    let status = sqlite3_open_v2(":memory:", &opened, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, nil)
    guard let opened else { throw DatabaseFailure(message: "SQLite has no memory for a database") }
    guard status == SQLITE_OK else {
      sqlite3_close_v2(opened)
      throw DatabaseFailure(message: "SQLite opens no database in memory")
    }
    handle = opened
    try execute("PRAGMA page_size = 4096; PRAGMA encoding = 'UTF-8'; PRAGMA journal_mode = OFF")
  }

  /// A database out of a file's bytes.
  public convenience init(bytes: [UInt8]) throws {
    try self.init()
    guard let copy = sqlite3_malloc64(UInt64(max(bytes.count, 1))) else {
      throw DatabaseFailure(message: "SQLite has no memory for a database")
    }
    bytes.withUnsafeBytes { source in
      if let start = source.baseAddress { copy.copyMemory(from: start, byteCount: source.count) }
    }
    let length = sqlite3_int64(bytes.count)
    let flags = UInt32(SQLITE_DESERIALIZE_FREEONCLOSE | SQLITE_DESERIALIZE_READONLY)
    let start = copy.assumingMemoryBound(to: UInt8.self)
    guard sqlite3_deserialize(handle, "main", start, length, length, flags) == SQLITE_OK else {
      throw failure
    }
  }

  deinit { sqlite3_close_v2(handle) }

  /// The version of the library.
  public static var version: String { String(cString: sqlite3_libversion()) }

  /// Runs statements that give no rows.
  public func execute(_ sql: String) throws {
    guard sqlite3_exec(handle, sql, nil, nil, nil) == SQLITE_OK else { throw failure }
  }

  /// A statement to run any number of times.
  public func statement(_ sql: String) throws -> Statement { try Statement(sql, in: self) }

  /// All rows that a query gives.
  public func rows(_ sql: String) throws -> [[DatabaseValue]] {
    let statement = try statement(sql)
    var rows: [[DatabaseValue]] = []
    while try statement.step() { rows.append(statement.row) }
    return rows
  }

  /// The bytes of the database as a file.
  public func bytes() throws -> [UInt8] {
    var length: sqlite3_int64 = 0
    guard let start = sqlite3_serialize(handle, "main", &length, 0) else { throw failure }
    defer { sqlite3_free(start) }
    return Array(UnsafeBufferPointer(start: start, count: Int(length)))
  }

  var failure: DatabaseFailure { DatabaseFailure(message: String(cString: sqlite3_errmsg(handle))) }
}

/// What SQLite would not do, in its words.
public struct DatabaseFailure: Error, Hashable, Sendable {
  /// The library's message.
  public let message: String
}
