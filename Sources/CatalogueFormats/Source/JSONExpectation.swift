internal import Diagnostics

/// What could have stood where JSON's grammar was broken.
enum JSONExpectation {
  case value
  case itemOrEnd
  case itemBehindComma
  case key
  case keyOrEnd
  case keyBehindComma
  case colon
  case commaOrObjectEnd
  case commaOrListEnd
  case endOfFile
  case closingQuote
  case noControlCharacter
  case escape
  case hexDigit
  case digit
  case noLeadingZero

  /// Whether a byte may be part of an unquoted word.
  static func isWordByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), 0x80...0xFF:
      true
    default:
      false
    }
  }

  /// The finding for a mistake at an offset; `unclosed` is where a file that ends too early left something open.
  func finding(in bytes: UnsafeBufferPointer<UInt8>, at offset: Int, file: UInt32, unclosed: Int?)
    -> Diagnostic
  {
    var end = offset
    while end < bytes.count, end < offset + 40, Self.isWordByte(bytes[end]) { end += 1 }
    if end == offset, end < bytes.count { end += 1 }
    let found = String(decoding: bytes[offset..<end], as: UTF8.self)
    let notes = unclosed.map { start in
      [Note(.opensHere, at: Place(file: file, start: start, end: start + 1))]
    }
    return Diagnostic(
      "malformed-file",
      .error,
      .expected(wording, found: found),
      explanation: advice(found),
      at: Place(file: file, start: offset, end: end),
      notes: notes ?? []
    )
  }
}

extension JSONExpectation {
  /// What was expected.
  private var wording: Bilingual {
    switch self {
    case .value, .itemBehindComma: Bilingual(vi: "một giá trị", en: "a value")
    case .itemOrEnd: Bilingual(vi: "một giá trị hoặc dấu “]”", en: "a value or ‘]’")
    case .key, .keyBehindComma: Bilingual(vi: "một khóa trong ngoặc kép", en: "a key in double quotes")
    case .keyOrEnd:
      Bilingual(vi: "một khóa trong ngoặc kép hoặc dấu “}”", en: "a key in double quotes or ‘}’")
    case .colon: Bilingual(vi: "dấu hai chấm sau khóa", en: "a colon behind the key")
    case .commaOrObjectEnd: Bilingual(vi: "dấu phẩy hoặc dấu “}”", en: "a comma or ‘}’")
    case .commaOrListEnd: Bilingual(vi: "dấu phẩy hoặc dấu “]”", en: "a comma or ‘]’")
    case .endOfFile: Bilingual(vi: "hết tệp sau giá trị đầu tiên", en: "nothing behind the first value")
    case .closingQuote: Bilingual(vi: "dấu ngoặc kép kết thúc chuỗi", en: "the quote that ends the string")
    case .noControlCharacter:
      Bilingual(vi: "ký tự thường hoặc dấu ngoặc kép", en: "an ordinary character or the closing quote")
    case .escape:
      Bilingual(vi: #"một trong các ký tự "\/bfnrtu sau dấu “\”"#, en: #"one of "\/bfnrtu behind ‘\’"#)
    case .hexDigit: Bilingual(vi: #"bốn chữ số hệ 16 sau “\u”"#, en: #"four hexadecimal digits behind ‘\u’"#)
    case .digit: Bilingual(vi: "một chữ số", en: "a digit")
    case .noLeadingZero: Bilingual(vi: "số không bắt đầu bằng 0", en: "a number without leading zeros")
    }
  }

  /// What to do.
  private func advice(_ found: String) -> Bilingual {
    if found.isEmpty { return .truncated }
    switch self {
    case .itemBehindComma, .keyBehindComma:
      return Bilingual(
        vi: "Bỏ dấu phẩy đứng trước dấu đóng ngoặc, hoặc viết tiếp phần còn thiếu.",
        en: "Remove the comma before the closing bracket, or add what is missing."
      )
    case .endOfFile:
      return Bilingual(
        vi: "Mỗi tệp chỉ chứa một giá trị; bỏ phần thừa hoặc tách thành tệp khác.",
        en: "A file holds one value; remove the rest or move it to a file of its own."
      )
    case .noControlCharacter:
      return Bilingual(
        vi: #"Viết xuống dòng là \n, dấu tab là \t; kiểm tra chuỗi đã có dấu ngoặc kép kết thúc chưa."#,
        en: #"Write a line break as \n and a tab as \t; check that the string has its closing quote."#
      )
    case .noLeadingZero:
      return Bilingual(
        vi: "Bỏ các số 0 đứng đầu; mã số thì viết trong ngoặc kép.",
        en: "Remove the leading zeros; write a code in double quotes."
      )
    case .escape:
      return Bilingual(
        vi: #"Dấu “\” trong văn bản viết là “\\”."#,
        en: #"Write a ‘\’ that belongs to the text as ‘\\’."#
      )
    default:
      return Self.advice(onWord: found)
    }
  }

  private static func advice(onWord found: String) -> Bilingual {
    switch found {
    case "/", "#":
      Bilingual(vi: "JSON không có chú thích; hãy bỏ đi.", en: "JSON has no comments; remove it.")
    case "'":
      Bilingual(vi: "Dùng ngoặc kép thay cho ngoặc đơn.", en: "Use double quotes instead of single ones.")
    case "NaN", "Infinity", "undefined", "None":
      Bilingual(vi: "Khi không có giá trị thì viết null.", en: "Write null where there is no value.")
    case "True", "TRUE", "False", "FALSE", "Null", "NULL":
      Bilingual(vi: "Viết bằng chữ thường.", en: "Write it in lower case.")
    default:
      .restUnread
    }
  }
}
