public import Diagnostics

/// Reads JSON by RFC 8259 into a tree with places.
///
/// Reading never fails: behind a mistake the tree ends, and a finding says where and what was expected. One
/// reader serves any number of files, one after another, and remembers their names.
public struct JSONReader: Sendable {
  private var symbols = SymbolCache()

  /// A reader that has met no name yet.
  public init() {}

  /// Reads one file.
  public static func read(
    _ file: SourceFile,
    number: UInt32
  ) -> (tree: SourceTree, diagnostics: [Diagnostic]) {
    var reader = JSONReader()
    return reader.read(file, number: number)
  }

  /// Reads a file under its number in places.
  public mutating func read(
    _ file: SourceFile,
    number: UInt32
  ) -> (tree: SourceTree, diagnostics: [Diagnostic]) {
    if file.bytes.count > ReaderLimits.fileLength {
      let empty = SourceTreeBuilder().tree(format: .json, file: number, bytes: [])
      return (empty, [.fileTooLarge(file.bytes.count, number: number)])
    }
    if let refusal = Diagnostic.notEightBit(file.bytes, in: number) {
      return (SourceTreeBuilder().tree(format: .json, file: number, bytes: []), [refusal])
    }
    var builder = SourceTreeBuilder()
    let findings = file.bytes.withUnsafeBufferPointer { bytes in
      let faults = UTF8Validity.faults(in: bytes)
      var parser = JSONParser(bytes: bytes, file: number, hasFaults: !faults.isEmpty)
      swap(&parser.symbols, &symbols)
      parser.read()
      swap(&parser.symbols, &symbols)
      builder = parser.builder
      return (faults.isEmpty ? [] : [.notUTF8(faults, in: number)]) + parser.findings
    }
    return (builder.tree(format: .json, file: number, bytes: file.bytes), findings)
  }
}
