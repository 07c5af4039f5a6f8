internal import Diagnostics

extension Bilingual {
  /// Marks what a truncated file left open.
  static let opensHere = Bilingual(vi: "mở ở đây, chưa đóng", en: "opened here, never closed")

  /// What to do about a file that ends too early.
  static let truncated = Bilingual(
    vi: "Tệp bị cắt cụt; lấy lại bản đầy đủ rồi đọc lại.",
    en: "The file is cut off; fetch the whole file and read it again."
  )

  /// What to do about any other mistake.
  static let restUnread = Bilingual(
    vi: "Sửa chỗ này rồi đọc lại; phần đứng sau chưa được đọc.",
    en: "Mend this place and read again; what stands behind it was not read."
  )

  /// A headline for broken JSON; nothing found means the end of the file.
  static func expected(_ expected: Bilingual, found: String) -> Bilingual {
    guard !found.isEmpty else {
      return Bilingual(
        vi: "Tệp JSON sai cú pháp: cần \(expected.vi) nhưng đã hết tệp",
        en: "malformed JSON: expected \(expected.en) but the file ends"
      )
    }
    let shown = visible(found)
    return Bilingual(
      vi: "Tệp JSON sai cú pháp: cần \(expected.vi) nhưng gặp “\(shown)”",
      en: "malformed JSON: expected \(expected.en) but found ‘\(shown)’"
    )
  }

  /// Text for one printed line: control characters show as their numbers.
  static func visible(_ text: String) -> String {
    var shown = ""
    for scalar in text.unicodeScalars {
      if scalar.value < 0x20 || scalar.value == 0x7F {
        shown += codePoint(scalar.value)
      } else {
        shown.unicodeScalars.append(scalar)
      }
    }
    return shown
  }

  /// A code point as Unicode writes it.
  static func codePoint(_ value: UInt32) -> String {
    let digits = String(value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}

extension Diagnostic {
  /// A file without content.
  static func emptyFile(_ format: SourceTree.Format, at place: Place) -> Diagnostic {
    let name = format == .xml ? "XML" : "JSON"
    return Diagnostic(
      "malformed-file",
      .error,
      Bilingual(vi: "Tệp \(name) trống", en: "empty \(name) file"),
      explanation: Bilingual(
        vi: "Điền nội dung hoặc xóa tệp khỏi danh mục.",
        en: "Fill the file or remove it from the catalogue."
      ),
      at: place
    )
  }

  /// A file longer than readers take.
  static func fileTooLarge(_ length: Int, number: UInt32) -> Diagnostic {
    let limit = ReaderLimits.fileLength / 1_048_576
    return Diagnostic(
      "file-too-large",
      .error,
      Bilingual(
        vi: "Tệp dài \(length) byte, quá mức \(limit) MiB",
        en: "file of \(length) bytes exceeds \(limit) MiB"
      ),
      explanation: Bilingual(
        vi: "Tách thành nhiều tệp, mỗi tệp một thủ tục; tệp này chưa được đọc.",
        en: "Split it, one procedure a file; nothing of this file was read."
      ),
      at: Place(file: number, start: 0, end: 0)
    )
  }

  /// Elements, objects or lists nested beyond the limit.
  static func nestingTooDeep(at place: Place) -> Diagnostic {
    Diagnostic(
      "nesting-too-deep",
      .error,
      Bilingual(
        vi: "Lồng nhau quá \(ReaderLimits.depth) tầng",
        en: "nested deeper than \(ReaderLimits.depth) levels"
      ),
      explanation: .restUnread,
      at: place
    )
  }

  /// Bytes that are not UTF-8, with at most ten places.
  static func notUTF8(_ faults: [Range<Int>], in file: UInt32) -> Diagnostic {
    let places = faults.prefix(10).map { Place(file: file, start: $0.lowerBound, end: $0.upperBound) }
    return Diagnostic(
      "invalid-encoding",
      .error,
      Bilingual(
        vi: "Tệp không phải UTF-8: \(faults.count) chỗ có byte sai",
        en: "not UTF-8: invalid bytes in \(faults.count == 1 ? "one place" : "\(faults.count) places")"
      ),
      explanation: Bilingual(
        vi: "Lưu lại tệp theo bảng mã UTF-8; các byte sai được đọc thành “\u{FFFD}”.",
        en: "Save the file as UTF-8; the invalid bytes were read as ‘\u{FFFD}’."
      ),
      at: places.first,
      notes: places.dropFirst().map { Note(Bilingual(vi: "byte sai", en: "invalid bytes"), at: $0) }
    )
  }

  /// A file in UTF-16 or UTF-32, told by its first bytes; nil for any other.
  static func notEightBit(_ bytes: [UInt8], in file: UInt32) -> Diagnostic? {
    let start = bytes.prefix(4)
    let isWide = start.starts(with: [0xFE, 0xFF]) || start.starts(with: [0xFF, 0xFE])
    guard isWide || (bytes.count >= 4 && start.contains(0)) else { return nil }
    return .wrongEncoding("UTF-16", at: Place(file: file, start: 0, end: start.count))
  }

  /// A file in an encoding other than UTF-8, or labelled so.
  static func wrongEncoding(_ name: String, at place: Place) -> Diagnostic {
    let shown = Bilingual.visible(name)
    return Diagnostic(
      "invalid-encoding",
      .error,
      Bilingual(vi: "Bảng mã \(shown) không được hỗ trợ", en: "encoding \(shown) is not supported"),
      explanation: Bilingual(
        vi: "Chuyển tệp sang UTF-8 và ghi encoding=\"UTF-8\" nếu là XML; tệp này chưa được đọc.",
        en: "Convert the file to UTF-8, with encoding=\"UTF-8\" in XML; nothing of it was read."
      ),
      at: place
    )
  }

  /// Half a surrogate pair in an escape.
  static func loneSurrogate(at place: Place) -> Diagnostic {
    Diagnostic(
      "invalid-encoding",
      .error,
      Bilingual(
        vi: #"Chuỗi thoát \u chỉ có một nửa cặp ký tự thay thế"#,
        en: #"\u escape is half of a surrogate pair"#
      ),
      explanation: Bilingual(
        vi: "Viết thẳng ký tự theo UTF-8; chỗ này được đọc thành “\u{FFFD}”.",
        en: "Write the character itself in UTF-8; it was read as ‘\u{FFFD}’."
      ),
      at: place
    )
  }

  /// A control character given by an escape, or another character that XML cannot hold.
  static func controlCharacter(_ value: UInt32, at place: Place) -> Diagnostic {
    let name = Bilingual.codePoint(value)
    return Diagnostic(
      "control-character",
      .warning,
      Bilingual(vi: "Ký tự điều khiển \(name) trong văn bản", en: "control character \(name) in text"),
      explanation: Bilingual(
        vi: "Bỏ ký tự này; giá trị được đọc như không có nó.",
        en: "Remove it; the value was read without it."
      ),
      at: place
    )
  }

  /// A key that its object has already.
  static func duplicateKey(_ key: String, at place: Place, first: Place) -> Diagnostic {
    let shown = Bilingual.visible(key)
    return Diagnostic(
      "duplicate-key",
      .error,
      Bilingual(
        vi: "Khóa “\(shown)” bị lặp trong cùng đối tượng",
        en: "key ‘\(shown)’ repeated in one object"
      ),
      explanation: Bilingual(
        vi: "Giữ lại một giá trị; khi đọc, giá trị đầu tiên được dùng.",
        en: "Keep one of the values; the first one was used."
      ),
      at: place,
      notes: [Note(Bilingual(vi: "lần đầu ở đây", en: "first given here"), at: first)]
    )
  }
}
