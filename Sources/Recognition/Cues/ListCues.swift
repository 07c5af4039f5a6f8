/// Wordings that join papers, offer a choice between them, or put one in the place of another.
enum ListCues {
  static let or = ["hoặc", "hay", "hoặc là", "và hoặc"]

  static let and = [
    "và", "cùng với", "kèm theo", "kèm", "cùng", "đồng thời", "và kèm theo", "đính kèm", "gửi kèm", "nộp kèm",
  ]

  static let oneOf = [
    "một trong các", "một trong những", "một trong số", "một trong hai", "một trong ba", "một trong bốn",
    "một trong", "một hoặc các", "một hoặc một số", "1 trong các", "01 trong các", "1 trong những",
    "01 trong những",
    "một trong các loại", "bất kỳ giấy tờ", "1 trong 2", "01 trong 02", "1 trong", "01 trong",
    "các loại giấy tờ sau",
  ]

  /// Introduces examples, any one of which will do.
  static let example = ["như", "như là", "ví dụ", "ví dụ như", "chẳng hạn", "chẳng hạn như", "cụ thể như"]

  /// Beside it, an identity card is one of two.
  static let passport = ["hộ chiếu", "giấy tờ có giá trị thay thế hộ chiếu", "số hộ chiếu"]

  static let apposition = ["đồng thời là", "sau đây gọi là", "gọi tắt là", "gọi chung là", "viết tắt là"]

  static let absence = [
    "không có", "nếu không có", "trường hợp không có", "trong trường hợp không có", "chưa có", "không còn",
    "không còn lưu giữ", "nếu không còn", "trường hợp không còn", "không lưu giữ được", "bị mất", "đã mất",
    "không cung cấp được", "không nộp được",
    "người yêu cầu không có",
  ]

  static let substitution = [
    "được thay bằng", "được thay thế bằng", "thay bằng", "thay thế bằng", "thay cho", "có thể thay thế",
    "hoặc giấy tờ thay thế", "có giá trị thay thế", "có giá trị tương đương",
    "có giá trị pháp lý tương đương",
  ]
}
