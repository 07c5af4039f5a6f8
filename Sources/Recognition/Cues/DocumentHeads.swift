/// First words of the names of documents.
enum DocumentHeads {
  static let document = [
    "giấy", "giấy hẹn", "giấy tờ", "giấy chứng nhận", "giấy phép", "giấy xác nhận", "giấy ủy quyền",
    "giấy giới thiệu", "giấy cam đoan",
    "thẻ", "sổ", "văn bản", "văn bản xác nhận", "văn bản chứng minh", "văn bản ủy quyền",
    "văn bản chấp thuận",
    "văn bản thỏa thuận", "quyết định", "hợp đồng", "hộ chiếu", "bằng", "văn bằng", "chứng chỉ", "tài liệu",
    "xác nhận",
    "biên bản", "phiếu", "bản án", "hồ sơ", "trích lục", "báo cáo", "bản vẽ", "sơ đồ", "danh sách",
    "danh mục", "bảng kê",
    "bảng", "điều lệ", "nghị quyết", "phương án", "đề án", "dự án", "dự thảo", "thuyết minh",
    "bản thuyết minh", "hóa đơn",
    "hoá đơn", "chứng từ", "tờ rời", "sao kê", "bản cam kết", "văn bản cam kết", "cam kết", "biên lai",
    "di chúc",
    "chứng thư", "chứng nhận", "chứng minh thư", "thị thực", "kết quả", "bản đồ", "mảnh trích đo",
    "bản trích lục",
    "ảnh", "ảnh màu", "tệp", "đĩa", "lý lịch", "bản tóm tắt", "bản mô tả", "bản kê", "bản thỏa thuận",
    "thỏa thuận",
    "thư", "công văn", "lệnh", "kế hoạch", "quy chế", "quy trình", "nội quy", "học bạ", "bảng điểm",
    "căn cước điện tử",
    "tờ khai", "đơn", "giấy đề nghị", "văn bản đề nghị", "bản khai", "tờ trình", "thông báo", "phiếu yêu cầu",
    "phiếu đề nghị", "chứng minh nhân dân", "căn cước công dân", "thẻ căn cước", "bản thông tin", "hình vẽ",
    "giải trình", "đánh giá", "văn bản giải trình", "ý kiến", "bản kiểm điểm", "giấy báo", "vận đơn",
    "bản tự công bố",
    "tờ gấp", "nhãn", "giáo trình", "chương trình", "quy tắc", "biểu phí", "huân chương", "huy chương",
    "biển số",
    "phong bì", "phụ lục", "catalogue", "bản kết luận", "kết luận", "giấy tờ tùy thân", "mẫu nhãn", "dự toán",
    "bản tường trình",
  ]

  /// Heads that stand for several documents by themselves.
  static let documents = [
    "các văn bản", "các tài liệu", "các giấy tờ", "các hồ sơ", "các loại giấy tờ", "các chứng từ",
    "các hợp đồng",
    "các báo cáo", "các quyết định", "các bản vẽ", "các số liệu", "những giấy tờ", "những tài liệu",
    "các bản sao",
    "các chứng chỉ", "các văn bằng", "các bằng chứng", "các biên bản", "bản sao các tài liệu",
    "bản sao các giấy tờ", "các hóa đơn", "các hoá đơn", "các thành phần hồ sơ",
  ]
}
