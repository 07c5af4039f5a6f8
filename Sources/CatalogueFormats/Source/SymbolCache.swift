/// One reader's own copy of the symbols it has met, so that it seldom waits for the table all share.
struct SymbolCache: Sendable {
  private var names = NameTable()
  private var symbols: [Symbol] = []

  /// The symbol of valid UTF-8.
  mutating func symbol(of name: UnsafeRawBufferPointer) -> Symbol {
    let (number, isNew) = names.number(of: name)
    if isNew { symbols.append(Symbol(utf8: name)) }
    return symbols[number]
  }
}
