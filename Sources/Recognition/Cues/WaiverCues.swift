/// Wordings that take a paper back where its data can be looked up.
enum WaiverCues {
  static let waiver = [
    "không phải nộp", "không phải xuất trình", "không phải gửi", "không phải cung cấp", "không phải tải lên",
    "không phải đính kèm", "không phải kèm", "không yêu cầu nộp", "không yêu cầu xuất trình",
    "không yêu cầu cung cấp",
    "không cần nộp", "không cần xuất trình", "không cần cung cấp", "không bắt buộc nộp",
    "không bắt buộc phải nộp",
    "không bắt buộc xuất trình", "không nộp", "miễn nộp", "được miễn", "được miễn trừ",
    "được thay thế hoặc cắt giảm", "được cắt giảm", "được thay thế bằng", "được thay bằng",
    "không được yêu cầu", "không yêu cầu", "không phải có", "không đề nghị", "thay thế cho việc nộp",
    "không phải kê khai",
    "thay cho việc nộp", "thay thế giấy tờ", "không được yêu cầu nộp", "thay thế bằng dữ liệu",
    "không cần phải nộp",
    "chỉ cần cung cấp thông tin", "chỉ cần cung cấp số", "chỉ cần khai", "chỉ cần kê khai", "chỉ cần ghi",
    "không cần có", "không cần phải có", "không cần phải xuất trình",
  ]

  static let lookup = [
    "khai thác", "khai thác được", "tra cứu", "tra cứu được", "cơ sở dữ liệu", "csdl", "csdlqg", "csdlqgvdc",
    "dữ liệu", "dữ liệu điện tử", "kết nối", "chia sẻ", "liên thông", "điền tự động", "tích hợp", "vneid",
    "định danh điện tử", "hệ thống thông tin", "đồng bộ", "trên hệ thống",
  ]

  static let lookupFailure = [
    "không khai thác được", "không thể khai thác", "không thể khai thác được", "chưa khai thác được",
    "không tra cứu được", "không thể tra cứu", "không thể tra cứu được", "chưa có trong cơ sở dữ liệu",
    "không có trong cơ sở dữ liệu", "chưa có thông tin trong cơ sở dữ liệu",
    "không có thông tin trong cơ sở dữ liệu",
    "chưa được cập nhật", "chưa được kết nối", "chưa kết nối", "chưa được tích hợp", "chưa tích hợp",
    "chưa được chia sẻ", "chưa chia sẻ được",
    "chưa kết nối được", "không truy cập được", "không tự khai thác được", "không tìm thấy dữ liệu",
    "không tìm thấy thông tin",
    "chưa được cập nhật đầy đủ", "không khai thác sử dụng được",
    "không thể khai thác sử dụng", "khai thác được không đầy đủ", "khai thác được không chính xác",
    "chưa có dữ liệu", "không có dữ liệu", "không kết nối được", "không thể kết nối",
    "không tự kiểm tra được",
    "không xác thực được", "không khai thác", "chưa được số hóa", "không truy xuất được", "không lấy được",
    "chưa đưa vào vận hành", "chưa vận hành", "chưa hoàn thành kết nối", "chưa được đăng tải",
  ]

  static let anaphora = [
    "giấy tờ này", "thành phần hồ sơ trong thủ tục hành chính này", "các giấy tờ này", "những giấy tờ này",
    "giấy tờ trên", "giấy tờ nêu trên", "giấy tờ đó",
    "các giấy tờ trên", "các giấy tờ nêu trên", "thành phần hồ sơ này", "tài liệu này", "các tài liệu này",
    "các thông tin này", "thông tin này", "các thành phần hồ sơ này",
    "bản sao này",
    "thành phần này", "loại giấy tờ này", "giấy này", "các loại giấy tờ này", "bản giấy",
    "giấy tờ quy định tại điểm này",
  ]
}
