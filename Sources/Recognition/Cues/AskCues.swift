/// Wordings after which a paper is asked for.
enum AskCues {
  /// The verbs of filing themselves.
  static let filing = [
    "nộp", "nộp kèm", "nộp kèm theo", "nộp thêm", "nộp bổ sung", "phải nộp", "thì nộp", "xuất trình",
    "phải xuất trình",
    "thì xuất trình", "nộp hoặc xuất trình", "gửi kèm", "gửi kèm theo", "phải có", "cần có", "có thêm",
    "phải có thêm",
    "phải kèm theo", "cung cấp", "phải cung cấp", "tải lên", "bổ sung", "phải bổ sung", "kèm theo",
    "giao nộp", "chỉ nộp",
    "gồm", "bao gồm", "mang theo",
  ]

  /// The verbs of filing, by or about someone who has filed: nothing is asked.
  static let filed = [
    "đã nộp", "đã xuất trình", "đã gửi", "đã cung cấp", "đã tải lên", "người nộp", "người xuất trình",
  ]

  static let ask = [
    "nộp", "nộp kèm", "nộp kèm theo", "nộp thêm", "nộp bổ sung", "nộp một", "phải nộp", "thì nộp", "nộp lại",
    "nộp về",
    "xuất trình", "phải xuất trình", "thì xuất trình", "xuất trình thêm", "chỉ nộp", "nộp hoặc xuất trình",
    "nộp xuất trình", "gửi", "gửi kèm", "gửi kèm theo", "kèm theo", "kèm", "đính kèm", "đính kèm theo",
    "phải có", "cần có", "phải kèm theo", "phải gửi kèm", "có thêm", "phải có thêm", "gồm", "gồm có",
    "bao gồm",
    "cung cấp", "phải cung cấp", "tải lên", "đăng tải", "bổ sung", "phải bổ sung", "cùng",
    "cùng với", "sau", "sau đây", "như sau", "giấy tờ sau", "là", "ngoài", "việc nộp", "yêu cầu nộp",
    "yêu cầu xuất trình",
    "không phải nộp", "không phải xuất trình", "không yêu cầu nộp", "không cần nộp",
    "không yêu cầu xuất trình",
    "không cần xuất trình", "không nộp", "giao nộp", "trả lại", "dùng", "thì có", "và có", "hồ sơ gồm",
    "chỉ cần",
    "hồ sơ có", "mang theo", "miễn nộp", "không phải gửi", "không phải cung cấp", "không phải tải lên",
    "scan", "chụp",
  ]
}
