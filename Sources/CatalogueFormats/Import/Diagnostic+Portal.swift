import Diagnostics

extension Diagnostic {
  static func noRecord(at place: Place?) -> Diagnostic {
    Diagnostic(
      "missing-key",
      .error,
      Bilingual(vi: "Bản ghi của Cổng thiếu “data”", en: "The portal record has no 'data'"),
      explanation: Bilingual(
        vi: "Hãy tải lại bản ghi; tệp này không dùng được.",
        en: "Download the record again; this file cannot be used."
      ),
      at: place
    )
  }

  static func unknownWord(_ word: Located<String>, key: String) -> Diagnostic {
    Diagnostic(
      "bad-value",
      .warning,
      Bilingual(
        vi: "“\(word.wrappedValue)” không phải giá trị đã biết của “\(key)”; bỏ qua",
        en: "'\(word.wrappedValue)' is no known value of '\(key)'; left out"
      ),
      at: word.place
    )
  }

  static func noCode(_ key: String, at place: Place?) -> Diagnostic {
    Diagnostic(
      "missing-key",
      .error,
      Bilingual(
        vi: "Bản ghi của Cổng thiếu mã thủ tục “\(key)”",
        en: "The portal record has no procedure code '\(key)'"
      ),
      explanation: Bilingual(
        vi: "Hãy bổ sung mã hoặc tải lại bản ghi; tệp này không dùng được.",
        en: "Add the code or download the record again; this file cannot be used."
      ),
      at: place
    )
  }

  static func noName(_ code: String, key: String, at place: Place?) -> Diagnostic {
    Diagnostic(
      "missing-key",
      .error,
      Bilingual(
        vi: "Bản ghi của Cổng cho thủ tục “\(code)” thiếu tên “\(key)”",
        en: "The portal record of procedure '\(code)' has no '\(key)'"
      ),
      explanation: Bilingual(
        vi: "Hãy bổ sung tên hoặc tải lại bản ghi; phần còn lại vẫn được đọc.",
        en: "Add the name or download the record again; the rest has been read."
      ),
      at: place
    )
  }

  static func namelessComponent(at place: Place?) -> Diagnostic {
    Diagnostic(
      "empty-value",
      .warning,
      Bilingual(vi: "Thành phần hồ sơ không có tên; bỏ qua", en: "A component without a name; left out"),
      at: place
    )
  }
}
