/// Wordings after which a paper is named but not asked for.
enum ReferenceCues {
  static let reference = [
    "số", "do", "vì", "mã số", "số của", "số thẻ", "số hiệu", "số và ngày cấp", "ngày cấp", "nơi cấp", "cấp",
    "được cấp",
    "đã cấp", "đã được cấp", "chưa được cấp", "chưa cấp", "để cấp", "đề nghị cấp", "yêu cầu cấp", "việc cấp",
    "cấp lại", "cấp đổi", "cấp mới", "cấp phát", "cấp chung", "cấp chung một", "đổi", "đề nghị đổi",
    "thu hồi", "hủy",
    "huỷ", "nhận", "trao", "hẹn cấp", "hẹn nhận", "hẹn trả", "giấy hẹn", "phát hành", "trên", "ghi trên",
    "ghi trong",
    "ghi tại", "trong", "theo", "tại", "về", "thông tin", "thông tin về", "thông tin trên", "thông tin trong",
    "thông tin tại", "nội dung", "nội dung trên", "mẫu", "kiểu", "cỡ", "ảnh kiểu", "đăng ký", "sửa đổi",
    "điều chỉnh",
    "đính chính", "liên quan", "liên quan đến", "so với", "thay", "thay thế", "thay cho", "giá trị thay thế",
    "mất", "bị mất", "làm mất", "sử dụng", "chỉnh lý", "lập", "lưu giữ", "giữ", "việc", "không có", "chưa có",
    "đã có",
    "có trong", "căn cứ", "căn cứ vào", "cấp bản sao", "xin cấp", "gia hạn", "bổ sung vào", "ghi vào", "ngày",
    "thời hạn của", "hiệu lực của", "nội dung của", "giá trị của", "thay đổi", "xác định", "thể hiện trên",
    "thể hiện tại", "thể hiện trong", "khai thác thông tin", "tra cứu", "tra cứu thông tin", "dữ liệu",
    "cơ sở dữ liệu",
    "công nhận", "hồ sơ cấp", "thủ tục cấp", "đăng ký cấp", "kê khai", "khai", "đối chiếu",
    "đối chiếu với", "phù hợp với", "trùng với", "khác với", "đúng với", "tên trên", "đứng tên trong",
    "đứng tên trên",
    "tình trạng", "quy định tại", "quy định về", "luật", "xóa", "xoá", "số lượng", "hạng",
    "số giấy phép hạng",
    "hiện trạng", "nghị định", "danh mục", "quản lý", "khoản", "điểm", "điều", "biểu mẫu", "in", "in trên",
    "của các",
  ]

  static let contents = [
    "ghi rõ", "nêu rõ", "ghi đầy đủ", "thể hiện rõ", "trong đó có", "họ và tên", "họ tên", "họ chữ đệm tên",
    "các thông tin sau", "thông tin sau", "thông tin sau đây", "có các nội dung", "nội dung chủ yếu",
    "tên doanh nghiệp",
    "gồm các nội dung", "gồm những nội dung", "các nội dung sau", "nội dung sau", "nội dung gồm",
    "trong đó nêu",
    "trong đó ghi", "tên địa chỉ",
  ]

  static let exemption = [
    "trừ", "ngoại trừ", "không bao gồm", "không kể", "trừ trường hợp", "ngoại trừ trường hợp", "loại trừ",
    "không áp dụng", "không phải là",
  ]
}
