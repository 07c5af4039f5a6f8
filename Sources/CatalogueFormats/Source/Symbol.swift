import Synchronization

/// The name of an element, attribute or key, held once for the whole process.
///
/// Two symbols are equal when their texts are equal byte for byte. Numbers depend on the order of reading, so
/// nothing that is printed or sorted may rest on them.
public struct Symbol: Hashable, Sendable, CustomStringConvertible {
  private let number: UInt32

  /// The name of what has none: an item of a JSON list, a JSON file's outermost value.
  public static let none = Symbol(number: 0)

  private init(number: UInt32) {
    self.number = number
  }

  /// The symbol of a text.
  public init(_ text: String) {
    var text = text
    self = text.withUTF8 { Symbol(utf8: UnsafeRawBufferPointer($0)) }
  }

  /// The symbol of valid UTF-8.
  init(utf8 name: UnsafeRawBufferPointer) {
    number = Self.table.withLock { $0.number(of: name) }
  }

  /// The text; empty for ``none``.
  public var text: String {
    Self.table.withLock { $0.texts[Int(number)] }
  }

  /// The text.
  public var description: String { text }

  /// A small number for tables that live no longer than one reading.
  var slot: Int { Int(number) }

  private static let table = Mutex(Table())

  private struct Table: Sendable {
    var names = NameTable()
    /// Number 0 is ``Symbol/none``, so a name's number lies one above its number in `names`.
    var texts = [""]

    mutating func number(of name: UnsafeRawBufferPointer) -> UInt32 {
      let (number, isNew) = names.number(of: name)
      if isNew { texts.append(String(decoding: name, as: UTF8.self)) }
      return UInt32(number + 1)
    }
  }
}
