/// Wordings that state in which case a paper is asked for.
enum ConditionCues {
  static let condition = [
    "nếu", "nếu có", "trường hợp", "trong trường hợp", "đối với", "đối với trường hợp", "khi",
    "trong trường hợp có",
    "áp dụng đối với", "áp dụng cho", "áp dụng trong trường hợp", "áp dụng với", "chỉ áp dụng", "dành cho",
    "tùy trường hợp", "tuỳ từng trường hợp", "với trường hợp", "nếu thuộc", "cho trường hợp", "nếu là",
    "khi có", "trường hợp nộp hồ sơ thay", "đối với trường hợp nộp hồ sơ thay", "nếu nộp hồ sơ thay",
  ]

  /// Names and ways of filing that begin like a condition.
  static let unconditional = [
    "trừ trường hợp", "sau khi", "trước khi", "nếu được cấp", "nếu được cấp chưa quá", "nếu được lập",
    "nếu còn", "ngoại trừ trường hợp",
    "đối với quyền", "đối với tài sản", "đối với đất",
    "đối với thửa đất",
    "đối với nhà", "đối với toàn bộ", "đối với phần diện tích", "trường hợp nộp trực tiếp",
    "nếu nộp trực tiếp",
    "trường hợp nộp hồ sơ", "trường hợp nộp bản sao", "trường hợp nộp bản chụp", "trường hợp nộp trực tuyến",
    "trong trường hợp nộp trực tuyến", "trong trường hợp nộp trực tiếp", "trong trường hợp nộp hồ sơ",
    "trường hợp nộp qua", "trường hợp gửi hồ sơ", "trường hợp gửi qua", "nếu nộp hồ sơ", "nếu nộp qua",
    "nếu gửi qua",
    "nếu gửi hồ sơ", "đối với hồ sơ nộp", "đối với trường hợp nộp hồ sơ", "đối với trường hợp nộp trực tiếp",
    "đối với trường hợp nộp trực tuyến", "khi nộp hồ sơ", "khi nộp", "khi đến", "khi làm thủ tục",
    "trường hợp bản sao",
    "nếu người có yêu cầu lựa chọn nộp hồ sơ", "trường hợp lựa chọn nộp hồ sơ", "trường hợp này",
    "đối với bản",
    "nếu là bản sao", "khi thực hiện", "nếu bản sao", "trường hợp là bản sao", "khi có yêu cầu",
    "trường hợp giấy tờ",
    "đối với hình thức", "đối với nộp", "nếu nộp bản", "nếu nộp", "đối với giấy tờ", "khi trực tiếp",
  ]
}
