internal import CXMLEvents
public import Diagnostics

/// Reads XML 1.0 with namespaces into a tree with places.
///
/// Reading never fails: behind a mistake the tree ends, and a finding says where and what was expected. One
/// reader serves any number of files, one after another. Comments, processing instructions, blanks between
/// elements, and attributes of the `xml:` and `xsi:` namespaces are left out.
public struct XMLReader: ~Copyable {
  private var symbols = SymbolCache()
  private let parser: OpaquePointer?

  /// A reader that has met no name yet.
  public init() {
    parser = cxml_parser_create()
  }

  deinit {
    cxml_parser_free(parser)
  }

  /// Reads one file.
  public static func read(
    _ file: SourceFile,
    number: UInt32
  ) -> (tree: SourceTree, diagnostics: [Diagnostic]) {
    var reader = XMLReader()
    return reader.read(file, number: number)
  }

  /// Reads a file under its number in places.
  public mutating func read(
    _ file: SourceFile,
    number: UInt32
  ) -> (tree: SourceTree, diagnostics: [Diagnostic]) {
    if let refusal = Self.refusal(of: file, number: number) {
      return (SourceTreeBuilder().tree(format: .xml, file: number, bytes: []), [refusal])
    }
    let faults = file.bytes.withUnsafeBufferPointer { UTF8Validity.faults(in: $0) }
    guard faults.isEmpty else {
      // The parser stops at the first byte that is not UTF-8. A stand-in of the same length keeps all offsets.
      var repaired = file.bytes
      for fault in faults {
        for index in fault { repaired[index] = XMLTreeBuilder.standIn }
      }
      let (tree, findings) = parse(repaired, file: number, hasFaults: true)
      return (tree, [.notUTF8(faults, in: number)] + findings)
    }
    return parse(file.bytes, file: number, hasFaults: false)
  }

  private mutating func parse(
    _ bytes: [UInt8],
    file: UInt32,
    hasFaults: Bool
  ) -> (tree: SourceTree, diagnostics: [Diagnostic]) {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let start = bytes.starts(with: mark) ? mark.count : 0
    var builder = XMLTreeBuilder(file: file, hasFaults: hasFaults)
    swap(&builder.symbols, &symbols)
    bytes.withUnsafeBufferPointer { all in
      guard let base = all.baseAddress else { return }
      builder.run(parser, base: base, start: start, count: all.count)
    }
    swap(&builder.symbols, &symbols)
    let findings = builder.findings
    return (builder.tree(bytes: bytes), findings)
  }

  /// Why a file is not read at all.
  private static func refusal(of file: SourceFile, number: UInt32) -> Diagnostic? {
    if file.bytes.count > ReaderLimits.fileLength { return .fileTooLarge(file.bytes.count, number: number) }
    if let refusal = Diagnostic.notEightBit(file.bytes, in: number) { return refusal }
    let blanks: [UInt8] = [0x20, 0x09, 0x0A, 0x0D, 0xEF, 0xBB, 0xBF]
    if file.bytes.allSatisfy(blanks.contains) {
      return .emptyFile(.xml, at: Place(file: number, start: 0, end: file.bytes.count))
    }
    guard let label = XMLRawTag.encoding(in: file.bytes) else { return nil }
    let name = file.text(label)
    guard !["utf-8", "utf8"].contains(name.lowercased()) else { return nil }
    return .wrongEncoding(name, at: Place(file: number, start: label.lowerBound, end: label.upperBound))
  }
}
