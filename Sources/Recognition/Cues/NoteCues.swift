/// First words of rows that are no document, and turns that make a row a remark.
enum NoteCues {
  static let notice = [
    "lưu ý", "chú ý", "ghi chú", "số lượng hồ sơ", "số bộ hồ sơ", "những điều cần lưu ý", "thời hạn nộp",
    "kết quả giải quyết", "kết quả được trả",
  ]

  static let note = [
    "công dân", "người nộp", "thời hạn", "thời gian", "thông tin về",
    "khu vực", "giấy tờ phải nộp", "giấy tờ phải xuất trình", "giấy tờ phải gửi",
    "thành phần hồ sơ gồm",
    "thành phần hồ sơ bao gồm", "hồ sơ bao gồm", "hồ sơ gồm", "cách thức", "người tiếp nhận", "yêu cầu",
    "quy cách", "mức",
    "cơ quan", "người có yêu cầu", "người yêu cầu", "tên", "địa chỉ", "nội dung", "mục tiêu", "không",
    "ngoài các giấy tờ",
    "như trên", "phương thức nộp", "cán bộ", "công chức", "việc", "lệ phí", "phí", "số lượng", "được", "khi",
    "tên địa chỉ",
    "khuyến khích", "trách nhiệm", "lý do", "thực hiện theo",
  ]

  /// Turns that begin like another cue and mean nothing for the row.
  static let neutral = [
    "ban hành kèm theo", "ban hành theo", "kèm theo thông tư", "kèm theo nghị định", "kèm theo quyết định số",
    "kèm theo quyết định", "theo quyết định", "quyết định số", "nghị quyết số", "công văn số", "phụ lục số",
    "mẫu số",
    "theo mẫu", "theo mẫu số", "ban hành kèm", "bằng văn bản", "có văn bản", "ý kiến bằng văn bản",
    "bằng hình thức",
    "bằng tiền", "bằng tiếng", "ghi bằng", "hồ sơ bao gồm", "bằng cách", "bằng việc",
    "bằng dịch vụ",
    "bằng quyền", "vốn bằng", "kết quả là", "bằng hoặc", "thư điện tử", "bằng tài sản", "quy định tại",
    "cam kết về",
    "bằng phương thức", "văn bản này", "thẻ tín dụng", "hồ sơ này", "tỷ lệ", "theo kế hoạch", "trong hồ sơ",
    "tài liệu bằng tiếng nước ngoài",
    "giấy tờ bằng tiếng nước ngoài", "cấp xác nhận", "tình hình kết quả", "đánh giá kết quả", "đơn vị",
    "đơn giản", "đơn giá", "đơn hàng", "đơn phương", "đơn lẻ", "đơn nguyên",
  ]

  static let formality = [
    "không phải chứng thực", "không phải công chứng", "không cần chứng thực", "không cần công chứng",
    "phải chứng thực", "phải công chứng", "phải được chứng thực", "phải được công chứng",
    "phải được hợp pháp hóa", "được miễn hợp pháp hóa", "phải được dịch ra tiếng việt",
  ]

  static let remark = [
    "không áp dụng đối với", "chỉ áp dụng đối với", "phải bảo đảm rõ nét", "được sử dụng bản điện tử này",
    "có giá trị sử dụng trong thời hạn", "thì không phải nộp hồ sơ", "chịu trách nhiệm trước pháp luật về",
    "từ chối giải quyết", "phải được hợp pháp hóa", "phải được dịch ra tiếng việt", "được miễn hợp pháp hóa",
    "có trách nhiệm tra cứu", "có trách nhiệm khai thác", "trách nhiệm kiểm tra", "phải được chứng thực",
    "có trách nhiệm cung cấp thông tin", "thực hiện theo quy định tại", "thực hiện theo quy định của",
    "thực hiện theo quy định như", "thực hiện theo các nội dung", "thực hiện tương tự", "thủ tục tương tự",
    "được thể hiện dưới dạng văn bản điện tử", "phải được gửi kèm bản dịch",
  ]
}
