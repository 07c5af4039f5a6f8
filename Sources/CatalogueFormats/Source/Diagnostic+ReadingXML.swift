internal import Diagnostics

extension Diagnostic {
  /// Text between the children of an element.
  static func mixedContent(_ text: String, at place: Place) -> Diagnostic {
    let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let invisible = text.unicodeScalars.filter { $0.value > 0x20 }.prefix(5).map {
      Bilingual.codePoint($0.value)
    }
    let quoted = words.isEmpty ? invisible.joined(separator: " ") : words
    let shown = quoted.count > 40 ? quoted.prefix(40) + "…" : quoted[...]
    return Diagnostic(
      "mixed-content",
      .error,
      Bilingual(vi: "Văn bản “\(shown)” nằm lẫn giữa các phần tử", en: "text ‘\(shown)’ between elements"),
      explanation: Bilingual(
        vi: "Đặt văn bản trong một phần tử riêng; đoạn này bị bỏ qua.",
        en: "Put the text into an element of its own; it was left out."
      ),
      at: place
    )
  }

  /// A document type declaration.
  static func doctypeRefused(at place: Place) -> Diagnostic {
    Diagnostic(
      "doctype-refused",
      .error,
      Bilingual(vi: "Khai báo DOCTYPE không được chấp nhận", en: "DOCTYPE is not accepted"),
      explanation: Bilingual(
        vi: "Bỏ khai báo DOCTYPE và các thực thể tự định nghĩa; tệp này chưa được đọc.",
        en: "Remove the DOCTYPE and entities of your own; nothing of this file was read."
      ),
      at: place
    )
  }

  /// An element or attribute of a namespace that is not the root element's.
  static func foreignNamespace(_ uri: String?, root: String?, at place: Place) -> Diagnostic {
    let expected = named(root)
    let found = named(uri)
    return Diagnostic(
      "foreign-namespace",
      .warning,
      Bilingual(
        vi: "Thuộc \(found.vi), khác với phần tử gốc",
        en: "in \(found.en), unlike the root element"
      ),
      explanation: Bilingual(
        vi: "Phần tử gốc thuộc \(expected.vi); hãy khai báo cho giống.",
        en: "The root element is in \(expected.en); declare the same."
      ),
      at: place
    )
  }

  private static func named(_ namespace: String?) -> Bilingual {
    guard let namespace else { return Bilingual(vi: "không gian tên trống", en: "no namespace") }
    let shown = Bilingual.visible(namespace)
    return Bilingual(vi: "không gian tên “\(shown)”", en: "namespace ‘\(shown)’")
  }

  /// A file for which there was no memory.
  static func unreadable(at place: Place) -> Diagnostic {
    Diagnostic(
      "malformed-file",
      .error,
      Bilingual(vi: "Không đủ bộ nhớ để đọc tệp XML", en: "too little memory to read the XML file"),
      explanation: Bilingual(vi: "Tách nhỏ tệp rồi đọc lại.", en: "Split the file and read again."),
      at: place
    )
  }

  /// A zero byte behind the root element.
  static func zeroByte(at place: Place) -> Diagnostic {
    Diagnostic(
      "malformed-file",
      .error,
      Bilingual(vi: "Tệp XML sai cú pháp: có byte 0", en: "malformed XML: zero byte"),
      explanation: .restUnread,
      at: place
    )
  }
}
