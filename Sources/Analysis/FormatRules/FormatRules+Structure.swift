import Diagnostics

extension FormatRules {
  /// Well-formed files that are not the native format.
  static let structure: [RuleManual] = [
    RuleManual(
      id: "unknown-root",
      title: Bilingual(vi: "Gốc không thuộc định dạng", en: "Unknown root"),
      rationale: Bilingual(
        vi: "Mỗi tệp chỉ có một gốc như procedure, paper, register; gốc khác thì không biết tệp mô tả gì.",
        en:
          "A file has one root such as procedure, paper or register; with another nobody knows what it describes."
      ),
      severity: .error,
      examples: [
        .flags(
          "viết sai tên gốc",
          #"<⟦proceduer⟧ xmlns="urn:tthc:catalogue:1" code="1.004222"/>"#
        ),
        .accepts("thủ tục", #"<procedure xmlns="urn:tthc:catalogue:1" code="1.004222"/>"#),
      ]
    ),
    RuleManual(
      id: "foreign-namespace",
      title: Bilingual(vi: "Không gian tên XML khác", en: "Foreign XML namespace"),
      rationale: Bilingual(
        vi:
          "Tệp XML của danh mục thuộc không gian tên urn:tthc:catalogue:1; không gian tên khác là dấu hiệu của định dạng khác.",
        en: "Catalogue XML is in urn:tthc:catalogue:1; another namespace hints at another format."
      ),
      severity: .error,
      examples: [
        .flags("thiếu khai báo", #"<⟦procedure⟧ code="1.004222"/>"#),
        .accepts("khai báo đúng", #"<procedure xmlns="urn:tthc:catalogue:1" code="1.004222"/>"#),
      ]
    ),
    RuleManual(
      id: "unknown-key",
      title: Bilingual(vi: "Khóa không có trong định dạng", en: "Unknown key"),
      rationale: Bilingual(
        vi: "Khóa viết sai bị bỏ qua, và dữ kiện tưởng đã khai lại không có.",
        en: "A misspelt key is left out, and the fact meant to be stated is not there."
      ),
      severity: .error,
      examples: [
        .flags(
          "viết sai tên khóa",
          #"{"procedure": {"code": "1.004222", ⟦"nmae"⟧: "Đăng ký thường trú"}}"#
        ),
        .accepts("khóa đúng", #"{"procedure": {"code": "1.004222", "name": "Đăng ký thường trú"}}"#),
      ]
    ),
    RuleManual(
      id: "missing-key",
      title: Bilingual(vi: "Thiếu khóa bắt buộc", en: "Compulsory key missing"),
      rationale: Bilingual(
        vi: "Bản ghi thiếu mã hoặc tên không được nhận ra, không tham chiếu tới được.",
        en: "Without its id or name a record can be neither recognised nor referred to."
      ),
      severity: .error,
      examples: [
        .flags("giấy tờ không có mã", #"{⟦"paper"⟧: {"verified": true, "name": {"vi": "Giấy khai sinh"}}}"#),
        .accepts(
          "đủ khóa bắt buộc",
          #"{"paper": {"id": "birth-certificate", "verified": true, "name": {"vi": "Giấy khai sinh"}}}"#
        ),
      ]
    ),
    RuleManual(
      id: "wrong-type",
      title: Bilingual(vi: "Sai kiểu giá trị", en: "Wrong kind of value"),
      rationale: Bilingual(
        vi: "Giá trị không đúng kiểu (bản ghi, danh sách, chữ, số) không đọc được và bị bỏ.",
        en: "A value of the wrong kind (record, list, text, number) cannot be read and is dropped."
      ),
      severity: .error,
      examples: [
        .flags("tên là số", #"{"procedure": {"code": "1.004222", "name": ⟦12⟧}}"#),
        .flags(
          "thuộc tính viết thành phần tử",
          "<procedure><⟦code⟧>1.004222</code><name>Đăng ký thường trú</name></procedure>"
        ),
        .accepts("tên là chữ", #"{"procedure": {"code": "1.004222", "name": "Đăng ký thường trú"}}"#),
      ]
    ),
    RuleManual(
      id: "bad-value",
      title: Bilingual(vi: "Giá trị không đúng dạng", en: "Malformed value"),
      rationale: Bilingual(
        vi:
          "Ngày không có thật, mã có dấu cách, từ ngoài danh sách cho phép đều không dùng được khi phân tích.",
        en: "A day that does not exist, an id with blanks or a word outside its list is of no use."
      ),
      severity: .error,
      examples: [
        .flags(
          "ngày không có thật",
          #"{"procedure": {"code": "1.004222", "validFrom": "⟦2026-02-30⟧", "name": "Đăng ký thường trú"}}"#
        ),
        .accepts(
          "ngày có thật",
          #"{"procedure": {"code": "1.004222", "validFrom": "2026-02-28", "name": "Đăng ký thường trú"}}"#
        ),
      ]
    ),
    RuleManual(
      id: "empty-value",
      title: Bilingual(vi: "Giá trị rỗng", en: "Empty value"),
      rationale: Bilingual(
        vi: "Điều chưa biết thì bỏ hẳn khóa; giá trị rỗng dễ bị hiểu là “không có”.",
        en: "What is not known is left out; an empty value reads like 'none'."
      ),
      severity: .error,
      examples: [
        .flags(
          "ghi chú rỗng, danh sách rỗng",
          #"{"procedure": {"code": "1.004222", "name": "Đăng ký thường trú", ⟦"steps"⟧: [], ⟦"note"⟧: ""}}"#
        ),
        .accepts("bỏ khóa chưa biết", #"{"procedure": {"code": "1.004222", "name": "Đăng ký thường trú"}}"#),
      ]
    ),
  ]
}
