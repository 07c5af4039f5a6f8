import Diagnostics

extension FormatRules {
  /// Files that are not well-formed XML or JSON in UTF-8.
  static let syntax: [RuleManual] = [
    RuleManual(
      id: "malformed-file",
      title: Bilingual(vi: "Tệp sai cú pháp", en: "Malformed file"),
      rationale: Bilingual(
        vi:
          "Tệp không đúng cú pháp XML hoặc JSON; phần đứng sau chỗ sai không đọc được nên thủ tục bị thiếu nội dung.",
        en: "The file is not well-formed XML or JSON; what stands behind the mistake is not read."
      ),
      severity: .error,
      examples: [
        .flags("thiếu dấu phẩy", #"{"procedure": {"code": "1.004222" ⟦"⟧name": "Đăng ký thường trú"}}"#),
        .flags("thẻ đóng không khớp", "<procedure><name>Đăng ký thường trú⟦</nome>⟧</procedure>"),
        .accepts("JSON đúng cú pháp", #"{"procedure": {"code": "1.004222", "name": "Đăng ký thường trú"}}"#),
      ]
    ),
    RuleManual(
      id: "invalid-encoding",
      title: Bilingual(vi: "Bảng mã không phải UTF-8", en: "Not UTF-8"),
      rationale: Bilingual(
        vi: "Danh mục chỉ dùng UTF-8; bảng mã khác làm hỏng dấu tiếng Việt.",
        en: "The catalogue is UTF-8 throughout; another encoding garbles Vietnamese."
      ),
      severity: .error,
      examples: [
        .flags(
          "chuỗi thoát chỉ có nửa cặp ký tự",
          #"{"procedure": {"code": "1.004222", "name": "Đăng ký ⟦\uD83D⟧"}}"#
        ),
        .flags(
          "nhãn bảng mã khác trong XML",
          #"<?xml version="1.0" encoding="⟦windows-1258⟧"?><procedure code="1.004222"/>"#
        ),
        .accepts(
          "chữ có dấu viết thẳng",
          #"{"procedure": {"code": "1.004222", "name": "Đăng ký thường trú"}}"#
        ),
      ]
    ),
    RuleManual(
      id: "control-character",
      title: Bilingual(vi: "Ký tự điều khiển trong văn bản", en: "Control character in text"),
      rationale: Bilingual(
        vi: "Ký tự điều khiển không in được và không có trong XML; văn bản được đọc như không có nó.",
        en: "Control characters cannot be printed and XML has none; the text is read without them."
      ),
      severity: .warning,
      examples: [
        .flags(
          "dấu nhảy trang lẫn trong tên",
          #"{"procedure": {"code": "1.004222", "name": "Đăng ký⟦\u000C⟧ thường trú"}}"#
        ),
        .accepts(
          "dấu xuống dòng",
          #"{"procedure": {"code": "1.004222", "name": "Đăng ký\nthường trú"}}"#
        ),
      ]
    ),
    RuleManual(
      id: "duplicate-key",
      title: Bilingual(vi: "Khóa bị lặp", en: "Repeated key"),
      rationale: Bilingual(
        vi: "Một khóa ghi hai lần trong một bản ghi; chỉ giá trị đầu được đọc, giá trị sau bị mất.",
        en: "With a key twice in one record only the first value is read; the second is lost."
      ),
      severity: .error,
      examples: [
        .flags(
          "hai lần tên",
          #"{"procedure": {"code": "1.004222", "name": "Đăng ký thường trú", ⟦"name"⟧: "Đăng ký tạm trú"}}"#
        ),
        .accepts(
          "cùng khóa ở hai bản ghi",
          #"{"procedure": {"code": "1.004222", "name": "A", "steps": [{"id": "s1", "text": "a"}, {"id": "s2", "text": "b"}]}}"#
        ),
      ]
    ),
    RuleManual(
      id: "mixed-content",
      title: Bilingual(vi: "Văn bản lẫn giữa các phần tử XML", en: "Text between XML elements"),
      rationale: Bilingual(
        vi: "Văn bản nằm ngoài phần tử của nó không thuộc trường nào và bị bỏ qua.",
        en: "Text outside an element of its own belongs to no field and is left out."
      ),
      severity: .error,
      examples: [
        .flags(
          "chữ thừa sau phần tử tên",
          "<procedure><name>Đăng ký thường trú</name>⟦ghi chú⟧<source>Cổng</source></procedure>"
        ),
        .accepts("chỉ có khoảng trắng", "<procedure>\n  <name>Đăng ký thường trú</name>\n</procedure>"),
      ]
    ),
    RuleManual(
      id: "doctype-refused",
      title: Bilingual(vi: "Khai báo DOCTYPE", en: "DOCTYPE declaration"),
      rationale: Bilingual(
        vi:
          "DOCTYPE cho phép nạp tệp ngoài và thực thể tự định nghĩa, là đường tấn công quen thuộc; tệp như vậy không được đọc.",
        en:
          "A DOCTYPE can load other files and define entities, a well-known attack; such a file is not read."
      ),
      severity: .error,
      examples: [
        .flags("khai báo trước phần tử gốc", "⟦<!DOCTYPE procedure>⟧<procedure code=\"1.004222\"/>"),
        .accepts("không có DOCTYPE", "<procedure code=\"1.004222\"/>"),
      ]
    ),
    RuleManual(
      id: "nesting-too-deep",
      title: Bilingual(vi: "Lồng nhau quá sâu", en: "Nested too deep"),
      rationale: Bilingual(
        vi: "Tệp lồng quá giới hạn là tệp hỏng hoặc tệp tấn công; phần sâu hơn không được đọc.",
        en: "Beyond the limit a file is broken or hostile; what is deeper is not read."
      ),
      severity: .error,
      examples: [
        .flags("một nghìn danh sách lồng nhau", #"{"procedure": ⟦⟨[*1000⟩⟨]*1000⟩⟧}"#),
        .accepts(
          "vài tầng",
          #"{"procedure": {"code": "1.004222", "cases": [{"id": "main", "components": []}]}}"#
        ),
      ]
    ),
  ]
}
