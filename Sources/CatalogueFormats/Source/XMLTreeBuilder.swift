internal import CXMLEvents
internal import Diagnostics
#if canImport(Glibc)
  internal import Glibc
#else
  internal import Musl
#endif

/// Receives the events of one XML document and grows its tree.
struct XMLTreeBuilder {
  /// Stands for a byte that is not UTF-8 while the parser reads.
  ///
  /// XML allows DEL and nobody writes it, so in such a file each DEL becomes U+FFFD afterwards.
  static let standIn: UInt8 = 0x7F

  private struct Element {
    var tagEnd: UInt32
    var isEmpty: Bool
    var hasElements = false
    var namespace: UnsafePointer<CChar>?
  }

  /// The text since the last tag: a piece of the file while it reads the same there, else a piece of the arena.
  private struct Text {
    var start = 0
    var count = 0
    var isInArena = false
  }

  private let file: UInt32
  private let hasFaults: Bool
  private var bytes = UnsafeBufferPointer<UInt8>(start: nil, count: 0)
  /// Events count from behind the byte order mark.
  private var bias: UInt32 = 0
  private var builder = SourceTreeBuilder()
  private var elements: [Element] = []
  private var text = Text()
  private var lastTagEnd = 0
  private var rootNamespace: UnsafePointer<CChar>?
  private var rootNamespaceText: String?
  private var isBroken = false

  var symbols = SymbolCache()
  private(set) var findings: [Diagnostic] = []

  /// A builder for a file; `hasFaults` says that stand-ins are among its bytes.
  init(file: UInt32, hasFaults: Bool) {
    self.file = file
    self.hasFaults = hasFaults
  }

  /// Reads the document that begins at `start`.
  mutating func run(_ parser: OpaquePointer?, base: UnsafePointer<UInt8>, start: Int, count: Int) {
    bytes = UnsafeBufferPointer(start: base, count: count)
    bias = UInt32(start)
    builder.reserve(count / 20)
    withUnsafeMutablePointer(to: &self) { builder in
      var handler = CXMLHandler(
        context: UnsafeMutableRawPointer(builder),
        start: { context, tag in XMLTreeBuilder.at(context) { $0.pointee.start(tag.pointee) } },
        end: { context, start, end in XMLTreeBuilder.at(context) { $0.pointee.end(start, end) } },
        text: { context, text, count in XMLTreeBuilder.at(context) { $0.pointee.take(text, count) } },
        problem: { context, problem in XMLTreeBuilder.at(context) { $0.pointee.report(problem.pointee) } }
      )
      let isRead = parser.map { cxml_parser_read($0, base + start, count - start, &handler) }
      if isRead != true {
        let start = Place(file: builder.pointee.file, start: 0, end: 0)
        builder.pointee.findings.append(.unreadable(at: start))
      }
    }
    finish()
    bytes = UnsafeBufferPointer(start: nil, count: 0)
  }

  /// The tree.
  consuming func tree(bytes: [UInt8]) -> SourceTree {
    builder.tree(format: .xml, file: file, rootNamespace: rootNamespaceText, bytes: bytes)
  }

  @inline(__always)
  private static func at(
    _ context: UnsafeMutableRawPointer?,
    _ body: (UnsafeMutablePointer<XMLTreeBuilder>) -> Void
  ) {
    if let context { body(context.assumingMemoryBound(to: XMLTreeBuilder.self)) }
  }

  /// Closes what a mistake left open; text that was cut off is no value.
  private mutating func finish() {
    if !isBroken, let base = bytes.baseAddress, let zero = memchr(base, 0, bytes.count) {
      let index = UnsafeRawPointer(base).distance(to: UnsafeRawPointer(zero))
      // The parser takes a zero byte behind the root element for the end of the file.
      findings.append(.zeroByte(at: Place(file: file, start: index, end: index + 1)))
    }
    let position = UInt32(lastTagEnd)
    while elements.popLast() != nil {
      builder.close { node in
        node.end = position
        node.valueStart = min(node.valueStart, position)
        node.valueEnd = position
      }
    }
  }

  private mutating func start(_ tag: CXMLStartTag) {
    dropText(upTo: Int(tag.start + bias))
    if let last = elements.indices.last, !elements[last].hasElements {
      elements[last].hasElements = true
      builder.changeInnermost { $0.kind = .object }
    }
    var node = SourceTree.Node(
      name: symbols.symbol(of: raw(tag.local_start + bias, tag.name_end + bias)),
      kind: tag.attribute_count > 0 ? .object : .string,
      nameStart: tag.start + bias + 1,
      nameEnd: tag.name_end + bias,
      start: tag.start + bias
    )
    node.valueStart = tag.end + bias
    checkNamespace(tag)
    builder.open(node)
    elements.append(
      Element(tagEnd: tag.end + bias, isEmpty: tag.is_empty, namespace: tag.namespace_uri)
    )
    if let attributes = tag.attributes {
      var kept = 0
      for index in 0..<Int(tag.attribute_count) where add(attributes[index]) { kept += 1 }
      if kept == 0, tag.attribute_count > 0 { builder.changeInnermost { $0.kind = .string } }
    }
    lastTagEnd = Int(tag.end + bias)
  }

  private mutating func end(_ start: UInt32, _ end: UInt32) {
    guard let element = elements.last else { return }
    let isText = !element.hasElements && !(builder.isInside(.object) && isBlank)
    if !isText { dropText(upTo: Int(start + bias)) }
    let value = isText ? takeText() : nil
    elements.removeLast()
    let (start, end) = (start + bias, end + bias)
    builder.close { node in
      node.end = end
      node.valueStart = element.isEmpty ? node.start : element.tagEnd
      node.valueEnd = element.isEmpty ? end : start
      if let value {
        node.hasValue = true
        node.isInArena = value.isInArena
        node.contentStart = UInt32(value.start)
        node.contentLength = UInt32(value.count)
      }
    }
    lastTagEnd = Int(end)
  }

  /// Adds an attribute below the innermost open element; false when it is of no interest.
  private mutating func add(_ attribute: CXMLAttribute) -> Bool {
    if let namespace = attribute.namespace_uri {
      let uri = String(cString: namespace)
      if Self.ignoredNamespaces.contains(uri) { return false }
      if uri != rootNamespaceText { report(foreign: uri, attribute.name_start, attribute.name_end) }
    }
    var node = SourceTree.Node(
      name: symbols.symbol(of: raw(attribute.local_start + bias, attribute.name_end + bias)),
      kind: .string,
      isAttribute: true,
      hasValue: true,
      nameStart: attribute.name_start + bias,
      nameEnd: attribute.name_end + bias,
      valueStart: attribute.value_start + bias,
      valueEnd: attribute.value_end + bias,
      start: attribute.name_start + bias,
      end: attribute.value_end + bias + 1
    )
    text = Text(start: Int(node.valueStart))
    takeAttribute(attribute.value, Int(attribute.value_length))
    let value = takeText()
    node.isInArena = value.isInArena
    node.contentStart = UInt32(value.start)
    node.contentLength = UInt32(value.count)
    builder.add(node)
    return true
  }

  private func raw(_ start: UInt32, _ end: UInt32) -> UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(UnsafeBufferPointer(rebasing: bytes[Int(start)..<max(Int(start), Int(end))]))
  }
}

extension XMLTreeBuilder {
  private static let ignoredNamespaces = [
    "http://www.w3.org/XML/1998/namespace", "http://www.w3.org/2001/XMLSchema-instance",
  ]

  private mutating func take(_ part: UnsafePointer<UInt8>, _ count: Int) {
    if text.count == 0, !text.isInArena { text.start = lastTagEnd }
    if !text.isInArena, !readsSame(part, count) { moveTextToArena() }
    append(part, count)
  }

  /// Takes an attribute's value, in which libxml2 leaves each resolved ampersand as `&#38;`.
  private mutating func takeAttribute(_ value: UnsafePointer<UInt8>, _ count: Int) {
    let escape = 5
    var start = 0
    while let found = memchr(value + start, 0x26, count - start) {
      let ampersand = UnsafeRawPointer(value).distance(to: UnsafeRawPointer(found))
      if !text.isInArena { moveTextToArena() }
      append(value + start, ampersand + 1 - start)
      start = min(count, ampersand + escape)
    }
    if !text.isInArena, !readsSame(value, count) { moveTextToArena() }
    append(value + start, count - start)
  }

  private mutating func append(_ part: UnsafePointer<UInt8>, _ count: Int) {
    if text.isInArena { builder.arena.append(contentsOf: UnsafeBufferPointer(start: part, count: count)) }
    text.count += count
  }

  /// Whether the file goes on behind the text with the same bytes.
  ///
  /// What they mean there is of no concern: the value is these bytes.
  private func readsSame(_ part: UnsafePointer<UInt8>, _ count: Int) -> Bool {
    let next = text.start + text.count
    guard let base = bytes.baseAddress, next + count <= bytes.count else { return false }
    return memcmp(base + next, part, count) == 0
  }

  private mutating func moveTextToArena() {
    let start = builder.arena.count
    builder.arena.append(contentsOf: bytes[text.start..<text.start + text.count])
    text.start = start
    text.isInArena = true
  }

  /// Ends the text since the last tag and hands it over.
  private mutating func takeText() -> Text {
    if hasFaults { repairText() }
    defer { text = Text() }
    return text.count == 0 ? Text(start: lastTagEnd) : text
  }

  private mutating func repairText() {
    let parts = currentText.split(separator: Self.standIn, omittingEmptySubsequences: false).map(Array.init)
    guard parts.count > 1 else { return }
    let repaired = Array(parts.joined(separator: UTF8.encodedReplacementCharacter))
    text = Text(start: builder.arena.count, count: repaired.count, isInArena: true)
    builder.arena.append(contentsOf: repaired)
  }

  private var currentText: [UInt8] {
    let range = text.start..<text.start + text.count
    return text.isInArena ? Array(builder.arena[range]) : Array(bytes[range])
  }

  private var isBlank: Bool {
    let range = text.start..<text.start + text.count
    return text.isInArena
      ? builder.arena[range].allSatisfy(XMLRawTag.isSpace)
      : UnsafeBufferPointer(rebasing: bytes[range]).allSatisfy(XMLRawTag.isSpace)
  }

  /// Ends text that stands between elements; it may be blank only.
  private mutating func dropText(upTo end: Int) {
    guard text.count > 0 else { return }
    if !isBlank {
      if hasFaults { repairText() }
      let shown = String(decoding: currentText, as: UTF8.self)
      var range = lastTagEnd..<max(lastTagEnd, end)
      while let first = range.first, XMLRawTag.isSpace(bytes[first]) { range = first + 1..<range.upperBound }
      while let last = range.last, XMLRawTag.isSpace(bytes[last]) { range = range.lowerBound..<last }
      if findings.count < ReaderLimits.findings {
        findings.append(
          .mixedContent(shown, at: Place(file: file, start: range.lowerBound, end: range.upperBound))
        )
      }
    }
    if text.isInArena { builder.arena.removeSubrange(text.start...) }
    text = Text()
  }

  private mutating func checkNamespace(_ tag: CXMLStartTag) {
    guard let parent = elements.last else {
      rootNamespace = tag.namespace_uri
      rootNamespaceText = tag.namespace_uri.map { String(cString: $0) }
      return
    }
    if tag.namespace_uri == rootNamespace || tag.namespace_uri == parent.namespace { return }
    let uri = tag.namespace_uri.map { String(cString: $0) }
    report(foreign: uri, tag.start + 1, tag.name_end)
  }

  private mutating func report(foreign uri: String?, _ start: UInt32, _ end: UInt32) {
    guard findings.count < ReaderLimits.findings else { return }
    let place = Place(file: file, start: Int(start + bias), end: Int(end + bias))
    findings.append(.foreignNamespace(uri, root: rootNamespaceText, at: place))
  }

  private mutating func report(_ problem: CXMLProblem) {
    let offset = Int(problem.offset + bias)
    switch problem.kind {
    case CXMLProblemDoctype:
      findings.append(.doctypeRefused(at: Place(file: file, start: offset, end: offset + 9)))
    case CXMLProblemDepth:
      findings.append(.nestingTooDeep(at: Place(file: file, start: offset, end: offset + 1)))
    case CXMLProblemNamespace:
      if findings.count >= ReaderLimits.findings { return }
      fallthrough
    default:
      let mistake = XMLMistake(problem, offset: offset, unclosed: builder.openStarts.first.map(Int.init))
      findings.append(mistake.finding(in: bytes, file: file))
      if problem.kind == CXMLProblemNamespace { return }
    }
    isBroken = true
  }
}
