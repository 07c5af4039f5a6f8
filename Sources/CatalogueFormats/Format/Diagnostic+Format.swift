import Diagnostics

extension Diagnostic {
  static func unknownKey(_ key: String, at place: Place?, in schema: RecordSchema) -> Diagnostic {
    let known = schema.fields.map(\.name).joined(separator: ", ")
    return Diagnostic(
      "unknown-key",
      .error,
      Bilingual(
        vi: "Khóa “\(key)” không có trong định dạng của “\(schema.name)”",
        en: "Key '\(key)' is not part of '\(schema.name)'"
      ),
      explanation: Bilingual(vi: "Các khóa được dùng: \(known).", en: "Known keys: \(known)."),
      at: place
    )
  }

  static func duplicateKey(_ key: String, at place: Place?) -> Diagnostic {
    Diagnostic(
      "duplicate-key",
      .error,
      Bilingual(
        vi: "Khóa “\(key)” xuất hiện hai lần trong một bản ghi",
        en: "Key '\(key)' occurs twice in one record"
      ),
      explanation: Bilingual(
        vi: "Chỉ giá trị đầu tiên được đọc; hãy bỏ một trong hai.",
        en: "Only the first is read; remove one of them."
      ),
      at: place
    )
  }

  static func missingKey(_ key: String, of record: String, at place: Place?) -> Diagnostic {
    Diagnostic(
      "missing-key",
      .error,
      Bilingual(
        vi: "“\(record)” thiếu khóa bắt buộc “\(key)”",
        en: "'\(record)' lacks its compulsory key '\(key)'"
      ),
      explanation: Bilingual(
        vi: "Bổ sung khóa này; phần còn lại của tệp vẫn được đọc.",
        en: "Add it; the rest of the file has been read."
      ),
      at: place,
      aspect: key
    )
  }

  static func wrongType(_ place: Place?, expected: ExpectedContent, named name: String) -> Diagnostic {
    Diagnostic(
      "wrong-type",
      .error,
      Bilingual(
        vi: "“\(name)” phải là \(expected.wording.vi)",
        en: "'\(name)' must be \(expected.wording.en)"
      ),
      at: place
    )
  }

  static func shouldBeAttribute(_ name: String, at place: Place?) -> Diagnostic {
    Diagnostic(
      "wrong-type",
      .error,
      Bilingual(
        vi: "“\(name)” phải viết thành thuộc tính XML, không phải phần tử con",
        en: "'\(name)' must be an XML attribute, not a child element"
      ),
      at: place
    )
  }

  static func shouldBeElement(_ name: String, at place: Place?) -> Diagnostic {
    Diagnostic(
      "wrong-type",
      .error,
      Bilingual(
        vi: "“\(name)” phải viết thành phần tử con XML, không phải thuộc tính",
        en: "'\(name)' must be an XML child element, not an attribute"
      ),
      at: place
    )
  }

  static func badValue(_ value: String, type: ScalarType, at place: Place?) -> Diagnostic {
    let shown = value.count > 60 ? String(value.prefix(60)) + "…" : value
    return Diagnostic(
      "bad-value",
      .error,
      Bilingual(
        vi: "“\(shown)” không đúng dạng: cần \(type.wording.vi)",
        en: "'\(shown)' is malformed: expected \(type.wording.en)"
      ),
      at: place
    )
  }

  static func emptyValue(_ name: String, at place: Place?) -> Diagnostic {
    Diagnostic(
      "empty-value",
      .error,
      Bilingual(vi: "“\(name)” để trống", en: "'\(name)' is empty"),
      explanation: Bilingual(
        vi: "Điều chưa biết thì bỏ hẳn khóa; không viết giá trị rỗng.",
        en: "Leave the key out where the value is not known."
      ),
      at: place
    )
  }

  static func emptyList(_ place: Place?) -> Diagnostic {
    Diagnostic(
      "empty-value",
      .error,
      Bilingual(vi: "Danh sách rỗng", en: "The list is empty"),
      explanation: Bilingual(
        vi: "Điều chưa biết thì bỏ hẳn khóa; không viết danh sách rỗng.",
        en: "Leave the key out where nothing is known."
      ),
      at: place
    )
  }

  static func unexpectedItem(_ name: String, expected: String, at place: Place?) -> Diagnostic {
    Diagnostic(
      "unknown-key",
      .error,
      Bilingual(
        vi: "Danh sách chỉ gồm các phần tử “\(expected)”, gặp “\(name)”",
        en: "The list holds '\(expected)' elements only, found '\(name)'"
      ),
      at: place
    )
  }

  static func unknownRoot(_ name: String, known: [String], at place: Place?) -> Diagnostic {
    Diagnostic(
      "unknown-root",
      .error,
      Bilingual(
        vi: "Gốc “\(name)” không thuộc định dạng danh mục",
        en: "Root '\(name)' is not part of the catalogue format"
      ),
      explanation: Bilingual(
        vi: "Các gốc được dùng: \(known.joined(separator: ", ")).",
        en: "Known roots: \(known.joined(separator: ", "))."
      ),
      at: place
    )
  }

  static func noRoot(known: [String], at place: Place?) -> Diagnostic {
    Diagnostic(
      "unknown-root",
      .error,
      Bilingual(
        vi: "Tệp không có gốc của định dạng danh mục",
        en: "The file has no root of the catalogue format"
      ),
      explanation: Bilingual(
        vi: "Viết một đối tượng JSON với một khóa duy nhất, là một trong: \(known.joined(separator: ", ")).",
        en: "Write one JSON object with a single key, one of: \(known.joined(separator: ", "))."
      ),
      at: place
    )
  }

  static func secondRoot(_ name: String, beside first: String, at place: Place?) -> Diagnostic {
    Diagnostic(
      "unknown-key",
      .error,
      Bilingual(
        vi: "Gốc thứ hai “\(name)” đứng cạnh gốc “\(first)”",
        en: "Second root '\(name)' beside the root '\(first)'"
      ),
      explanation: Bilingual(
        vi: "Mỗi tệp chỉ có một gốc; hãy chuyển “\(name)” sang tệp riêng, phần này chưa được đọc.",
        en: "A file has one root; move '\(name)' to a file of its own, it was not read."
      ),
      at: place
    )
  }

  static func wrongNamespace(_ namespace: String?, expected: String, at place: Place?) -> Diagnostic {
    Diagnostic(
      "foreign-namespace",
      .error,
      Bilingual(
        vi: "Không gian tên “\(namespace ?? "")” không phải “\(expected)”",
        en: "Namespace '\(namespace ?? "")' is not '\(expected)'"
      ),
      explanation: Bilingual(
        vi: "Ghi xmlns=\"\(expected)\" ở phần tử gốc.",
        en: "Write xmlns=\"\(expected)\" on the root element."
      ),
      at: place
    )
  }
}
