import Diagnostics

extension FormatRules {
  /// What becomes of whole files.
  static let files: [RuleManual] = [
    RuleManual(
      id: "file-too-large",
      title: Bilingual(vi: "Tệp quá lớn", en: "File too large"),
      rationale: Bilingual(
        vi: "Tệp vượt giới hạn không được đọc để bảo vệ bộ nhớ; hãy tách mỗi thủ tục một tệp.",
        en: "Beyond the limit a file is refused, to protect memory; keep one procedure a file."
      ),
      severity: .error,
      examples: [
        .flags("70 triệu byte, quá 64 MiB", "⟦⟧{\"procedure\": {\"code\": \"1.004222\"}}⟨ *70000000⟩"),
        .accepts("một thủ tục", #"{"procedure": {"code": "1.004222", "name": "Đăng ký thường trú"}}"#),
      ]
    ),
    RuleManual(
      id: "unreadable-file",
      title: Bilingual(vi: "Không đọc được tệp", en: "Unreadable file"),
      rationale: Bilingual(
        vi:
          "Tệp không mở được (thiếu quyền, hoặc liên kết hỏng) thì nội dung bị thiếu mà không ai biết.",
        en:
          "What cannot be opened (no permission, a broken link) would be missing without anybody knowing."
      ),
      severity: .error,
      examples: [
        .flags(
          "liên kết đến tệp không còn",
          """
          === procedures/1.004222.json
          → no-longer-there.json
          """
        ),
        .accepts(
          "tệp thường",
          """
          === procedures/1.004222.json
          {"procedure": {"code": "1.004222", "name": "Đăng ký thường trú"}}
          """
        ),
      ]
    ),
    RuleManual(
      id: "not-a-definition",
      title: Bilingual(vi: "Tệp không chứa định nghĩa thủ tục", en: "Not a procedure definition"),
      rationale: Bilingual(
        vi: "Tệp không thuộc dạng nào đọc được; được nêu ra để biết tệp không bị bỏ sót vì nhầm lẫn.",
        en: "The file is of no known shape; it is named so that nobody wonders whether it was lost."
      ),
      severity: .information,
      examples: [
        .flags("cấu hình của công cụ khác", "⟦⟧{\"settings\": {\"theme\": \"dark\"}}"),
        .accepts("thủ tục", #"{"procedure": {"code": "1.004222", "name": "Đăng ký thường trú"}}"#),
      ]
    ),
    RuleManual(
      id: "procedure-in-two-shapes",
      title: Bilingual(vi: "Một thủ tục có ở hai dạng tệp", en: "One procedure in two shapes"),
      rationale: Bilingual(
        vi:
          "Khi một mã có ở nhiều dạng, bản giàu thông tin hơn được dùng; tệp kia không dùng để khỏi tính hai lần.",
        en:
          "Where one code comes in several shapes the richest is used and the other left, so that nothing counts twice."
      ),
      severity: .information,
      examples: [
        .flags(
          "bản gốc và bản của Cổng",
          """
          === a.json
          {"procedure": {"code": "1.004222", "verified": true, "name": "Đăng ký thường trú"}}
          === b.json
          {"code": 200, "data": {"code": "⟦1.004222⟧", "name": "Đăng ký thường trú"}}
          """
        ),
        .accepts(
          "hai thủ tục",
          """
          === a.json
          {"procedure": {"code": "1.004222", "verified": true, "name": "Đăng ký thường trú"}}
          === b.json
          {"code": 200, "data": {"code": "1.004194", "name": "Đăng ký tạm trú"}}
          """
        ),
      ]
    ),
  ]
}
