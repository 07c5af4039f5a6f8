internal import CXMLEvents
internal import Diagnostics

/// A breach of XML's grammar, in the words of an editor instead of a parser's.
struct XMLMistake {
  private let code: Int32
  private let isNamespaceMistake: Bool
  private let message: String
  private let subject: String
  private let offset: Int
  private let unclosed: Int?

  /// A parser's problem at an offset of the file; `unclosed` is where the innermost open element begins.
  init(_ problem: CXMLProblem, offset: Int, unclosed: Int?) {
    code = problem.code
    isNamespaceMistake = problem.kind == CXMLProblemNamespace
    message = String(cString: problem.message).split(whereSeparator: \.isNewline).joined(separator: " ")
    subject = problem.subject.map { String(cString: $0) } ?? ""
    self.offset = offset
    self.unclosed = unclosed
  }

  /// The finding.
  func finding(in bytes: UnsafeBufferPointer<UInt8>, file: UInt32) -> Diagnostic {
    let range = range(in: bytes)
    let isCutOff = offset >= bytes.count && unclosed != nil
    let wording = isCutOff ? Self.cutOff : wording
    let opening = isCutOff || code == 76 ? unclosed : nil
    let notes = opening.map { start in
      [Note(.opensHere, at: Place(file: file, start: start, end: min(start + 1, bytes.count)))]
    }
    return Diagnostic(
      "malformed-file",
      .error,
      Bilingual(vi: "Tệp XML sai cú pháp: \(wording.vi)", en: "malformed XML: \(wording.en)"),
      explanation: isCutOff ? .truncated : advice,
      at: Place(file: file, start: range.lowerBound, end: range.upperBound),
      notes: notes ?? []
    )
  }

  /// What to mark: the parser notices some mistakes only behind the tag they are in.
  private func range(in bytes: UnsafeBufferPointer<UInt8>) -> Range<Int> {
    if code == 76 || code == 42, let open = bytes.prefix(offset).lastIndex(of: UInt8(ascii: "<")) {
      return code == 76 ? open..<offset : repeatedAttribute(in: Array(bytes[open..<offset]), at: open)
    }
    if code == 201, let open = bytes.prefix(offset).lastIndex(of: UInt8(ascii: "<")) {
      let name = bytes[(open + 1)..<offset].prefix { !XMLRawTag.isSpace($0) && $0 != UInt8(ascii: "/") }
      return name.startIndex..<name.endIndex
    }
    if let reference = reference(in: bytes) { return reference }
    guard offset < bytes.count else { return bytes.count..<bytes.count }
    var end = offset + 1
    while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
    return offset..<end
  }

  /// The reference that ends at the offset, or the bare sign before it.
  private func reference(in bytes: UnsafeBufferPointer<UInt8>) -> Range<Int>? {
    guard [6, 7, 8, 9, 23, 26, 68].contains(code), offset > 0, offset <= bytes.count else { return nil }
    let last = bytes[offset - 1]
    if last == UInt8(ascii: "<") { return offset - 1..<offset }
    if code == 9, last != UInt8(ascii: ";") { return nil }
    let tail = bytes[max(0, offset - 80)..<offset]
    guard let sign = tail.lastIndex(where: { $0 == UInt8(ascii: "&") || $0 == UInt8(ascii: "<") }) else {
      return nil
    }
    return bytes[sign] == UInt8(ascii: "&") ? sign..<offset : nil
  }

  private func repeatedAttribute(in tag: [UInt8], at open: Int) -> Range<Int> {
    let nameEnd = tag.firstIndex(where: XMLRawTag.isSpace) ?? tag.endIndex
    var seen = false
    for (name, _) in XMLRawTag.attributes(in: tag[nameEnd...]) {
      let local = tag[name].split(separator: UInt8(ascii: ":")).last ?? []
      guard local.elementsEqual(subject.utf8) else { continue }
      if seen { return open + name.lowerBound..<open + name.upperBound }
      seen = true
    }
    return open..<offset
  }

  private static let cutOff = Bilingual(
    vi: "hết tệp mà phần tử chưa đóng",
    en: "the file ends inside an element"
  )

  /// What to do.
  private var advice: Bilingual {
    switch code {
    case 26:
      Bilingual(
        vi: "Viết thẳng ký tự cần dùng; chỉ có sẵn &amp; &lt; &gt; &quot; &apos;.",
        en: "Write the character itself; only &amp; &lt; &gt; &quot; &apos; are known."
      )
    case 201:
      Bilingual(
        vi: "Khai báo xmlns:\(subject) ở phần tử gốc hoặc bỏ tiền tố; phần còn lại vẫn được đọc.",
        en: "Declare xmlns:\(subject) on the root element or drop the prefix; the rest was read."
      )
    case _ where isNamespaceMistake:
      Bilingual(
        vi: "Sửa khai báo không gian tên; phần còn lại vẫn được đọc.",
        en: "Mend the namespace declaration; the rest was read."
      )
    default:
      .restUnread
    }
  }

  /// What is wrong, by the parser's number for it; the parser's own words where it is a rare one.
  private var wording: Bilingual {
    switch code {
    case 4: Bilingual(vi: "không bắt đầu bằng một phần tử", en: "it does not begin with an element")
    case 5: Bilingual(vi: "còn nội dung sau phần tử gốc", en: "content behind the root element")
    case 6, 7, 8: Bilingual(vi: "mã ký tự &#…; không hợp lệ", en: "invalid character reference &#…;")
    case 9: Bilingual(vi: "ký tự không được phép", en: "character not allowed")
    case 23: Bilingual(vi: "tham chiếu & thiếu dấu “;”", en: "a reference with & lacks its ‘;’")
    case 26: Bilingual(vi: "không có thực thể &\(subject);", en: "entity &\(subject); is not known")
    case 38:
      Bilingual(
        vi: "dấu “<” trong thuộc tính phải viết là &lt;",
        en: "‘<’ in an attribute must be written &lt;"
      )
    case 39:
      Bilingual(vi: "giá trị thuộc tính phải nằm trong ngoặc kép", en: "an attribute value needs quotes")
    case 40: Bilingual(vi: "thuộc tính thiếu dấu ngoặc kép đóng", en: "an attribute lacks its closing quote")
    case 41: Bilingual(vi: "thuộc tính \(subject) thiếu giá trị", en: "attribute \(subject) has no value")
    case 42: Bilingual(vi: "thuộc tính \(subject) bị lặp", en: "attribute \(subject) is repeated")
    case 45: Bilingual(vi: "chú thích chưa đóng bằng “-->”", en: "a comment lacks its ‘-->’")
    case 62: Bilingual(vi: "chuỗi “]]>” không được phép trong văn bản", en: "‘]]>’ is not allowed in text")
    case 63: Bilingual(vi: "đoạn CDATA chưa đóng bằng “]]>”", en: "a CDATA section lacks its ‘]]>’")
    case 65: Bilingual(vi: "thiếu khoảng trắng", en: "a space is missing")
    case 68:
      Bilingual(
        vi: "cần một tên; dấu “<” và “&” trong văn bản viết là &lt; và &amp;",
        en: "a name is missing; write ‘<’ and ‘&’ in text as &lt; and &amp;"
      )
    case 73: Bilingual(vi: "thẻ thiếu dấu “>”", en: "a tag lacks its ‘>’")
    case 76:
      Bilingual(
        vi: "thẻ đóng không khớp thẻ mở \(subject)",
        en: "end tag does not match start tag \(subject)"
      )
    case 77: Self.cutOff
    case 99: Bilingual(vi: "“\(subject)” không phải là URI", en: "‘\(subject)’ is not a URI")
    case 201: Bilingual(vi: "tiền tố \(subject) chưa khai báo", en: "prefix \(subject) is not declared")
    default: Bilingual(vi: message, en: message)
    }
  }
}
