import CXMLEvents

/// What a part of a workbook says, element by element; names are without prefix.
protocol PartListener: AnyObject {
  func start(_ name: String, _ attributes: PartAttributes)
  func end(_ name: String)
  func text(_ text: String)
}

/// The attributes of a start tag; valid during the call only.
struct PartAttributes {
  fileprivate let tag: CXMLStartTag
  fileprivate let bytes: UnsafeBufferPointer<UInt8>

  /// The value of an attribute by its name without prefix.
  subscript(name: StaticString) -> String? {
    guard let attributes = tag.attributes else { return nil }
    for index in 0..<Int(tag.attribute_count) {
      let attribute = attributes[index]
      let range = Int(attribute.local_start)..<Int(attribute.name_end)
      guard range.count == name.utf8CodeUnitCount else { continue }
      let isSame = range.enumerated().allSatisfy { bytes[$0.element] == name.utf8Start[$0.offset] }
      guard isSame else { continue }
      let value = UnsafeBufferPointer(start: attribute.value, count: Int(attribute.value_length))
      // libxml2 leaves a resolved ampersand as a character reference.
      let text = String(decoding: value, as: UTF8.self)
      return text.contains("&") ? text.replacing("&#38;", with: "&") : text
    }
    return nil
  }
}

/// Reads a part of a workbook with the project's XML parser, which loads nothing and refuses a DOCTYPE.
final class PartReader {
  private let listener: any PartListener
  private let bytes: UnsafeBufferPointer<UInt8>
  private var names: [String] = []
  private var problem: String?

  private init(_ listener: any PartListener, _ bytes: UnsafeBufferPointer<UInt8>) {
    self.listener = listener
    self.bytes = bytes
  }

  /// Passes the events of a part on; gives the mistake that ended it, if one did.
  static func read(_ part: [UInt8], _ listener: any PartListener) -> String? {
    let start = part.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    guard part.count > start else { return "empty" }
    guard String(validating: part[start...], as: UTF8.self) != nil else { return "not UTF-8" }
    guard let parser = cxml_parser_create() else { return "out of memory" }
    defer { cxml_parser_free(parser) }
    return part.withUnsafeBufferPointer { all in
      let bytes = UnsafeBufferPointer(rebasing: all[start...])
      let reader = PartReader(listener, bytes)
      var events = CXMLHandler(
        context: Unmanaged.passUnretained(reader).toOpaque(),
        start: { PartReader.of($0)?.start($1.pointee) },
        end: { context, _, _ in PartReader.of(context)?.end() },
        text: { context, bytes, count in
          PartReader.of(context)?.listener
            .text(String(decoding: UnsafeBufferPointer(start: bytes, count: count), as: UTF8.self))
        },
        problem: { context, problem in PartReader.of(context)?.report(problem.pointee) }
      )
      guard let base = bytes.baseAddress, cxml_parser_read(parser, base, bytes.count, &events) else {
        return "too long"
      }
      return withExtendedLifetime(reader) { reader.problem }
    }
  }

  private static func of(_ context: UnsafeMutableRawPointer?) -> PartReader? {
    context.map { Unmanaged<PartReader>.fromOpaque($0).takeUnretainedValue() }
  }

  private func start(_ tag: CXMLStartTag) {
    let name = bytes[Int(tag.local_start)..<Int(tag.name_end)]
    names.append(String(decoding: name, as: UTF8.self))
    listener.start(names[names.count - 1], PartAttributes(tag: tag, bytes: bytes))
  }

  private func end() {
    if let name = names.popLast() { listener.end(name) }
  }

  private func report(_ problem: CXMLProblem) {
    guard problem.kind != CXMLProblemNamespace, self.problem == nil else { return }
    let words = String(cString: problem.message).split(whereSeparator: \.isNewline).first ?? ""
    self.problem = "\(words), line \(problem.line)"
  }
}
