/// The replacement of a byte range of a file.
public struct TextEdit: Hashable, Sendable {
  /// What is replaced: a whole value or a part of one, as written without escapes.
  public var place: Place
  /// What the value says there afterwards; escapes are added where it is written into a file.
  public var replacement: String

  /// A replacement.
  public init(_ place: Place, with replacement: String) {
    self.place = place
    self.replacement = replacement
  }

  /// The replacement as the format of the file writes it.
  public func written(in file: SourceFile) -> String {
    if file.path.lowercased().hasSuffix(".xml") {
      return XMLText.escaped(replacement, at: isInTag(of: file) ? .attribute : .content)
    }
    var bytes: [UInt8] = []
    JSONText.escape(replacement, into: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Whether the place lies between the angle brackets of an XML tag: in an attribute.
  private func isInTag(of file: SourceFile) -> Bool {
    let start = min(Int(place.start), file.bytes.count)
    let last = file.bytes[..<start].last { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: ">") }
    return last == UInt8(ascii: "<")
  }
}
