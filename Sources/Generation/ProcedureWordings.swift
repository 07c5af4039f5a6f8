import CatalogueModel

/// Names, steps and bodies of made-up procedures.
enum ProcedureWordings {
  static let acts = [
    "Cấp", "Cấp lại", "Cấp đổi", "Gia hạn", "Điều chỉnh", "Công nhận", "Đăng ký", "Xác nhận", "Thẩm định",
    "Phê duyệt",
  ]
  /// Acts in which a paper may be what the procedure changes, so that nothing can be said of its replacement.
  static let changes: Set = ["Cấp lại", "Cấp đổi", "Gia hạn", "Điều chỉnh"]
  static let objects = [
    "giấy phép hoạt động", "chứng chỉ hành nghề", "chứng nhận đủ điều kiện", "phương án vận hành",
    "kế hoạch bảo trì", "báo cáo đánh giá an toàn", "giấy xác nhận năng lực", "danh mục sản phẩm",
    "chứng nhận chất lượng", "hồ sơ kỹ thuật",
  ]
  static let areas = [
    "cơ sở đào tạo nghề", "phòng thử nghiệm", "cơ sở chế biến thủy sản", "trạm quan trắc môi trường",
    "cơ sở lưu trú du lịch", "bến thủy nội địa", "cơ sở sản xuất giống cây trồng", "phòng khám đa khoa",
    "cơ sở in ấn phẩm", "công trình cấp nước", "điểm kinh doanh trò chơi điện tử", "cơ sở trợ giúp xã hội",
    "trung tâm ngoại ngữ", "đại lý hải quan", "kho ngoại quan", "cơ sở bảo tồn đa dạng sinh học",
  ]
  static let places = [
    "trên biển", "tại vùng đệm", "thuộc khu công nghiệp", "ngoài khu đô thị", "quy mô nhỏ",
  ]
  static let bodies = [
    ("moj", "Sở Tư pháp"), ("mof", "Sở Tài chính"), ("mae", "Sở Nông nghiệp và Môi trường"),
    ("moh", "Sở Y tế"), ("moc", "Sở Xây dựng"), ("moha", "Sở Nội vụ"), ("moit", "Sở Công Thương"),
    ("most", "Sở Khoa học và Công nghệ"), ("mcst", "Sở Văn hóa, Thể thao và Du lịch"),
    ("moet", "Sở Giáo dục và Đào tạo"), ("mod", "Bộ Chỉ huy quân sự tỉnh"), ("mps", "Công an cấp tỉnh"),
  ]
  static let sentences = [
    "Tổ chức, cá nhân chuẩn bị hồ sơ và gửi đến Trung tâm Phục vụ hành chính công.",
    "Bộ phận tiếp nhận kiểm tra tính đầy đủ của hồ sơ và cấp giấy tiếp nhận, hẹn trả kết quả.",
    "Hồ sơ được chuyển đến phòng chuyên môn để xem xét theo quy định.",
    "Phòng chuyên môn lấy ý kiến của các đơn vị liên quan và tổng hợp kết quả.",
    "Trường hợp hồ sơ chưa hợp lệ, cơ quan giải quyết có văn bản nêu rõ lý do.",
    "Lãnh đạo cơ quan xem xét, ký duyệt kết quả giải quyết.",
    "Kết quả được cập nhật trên hệ thống thông tin giải quyết thủ tục hành chính.",
    "Tổ chức, cá nhân nhận kết quả theo hình thức đã đăng ký khi nộp hồ sơ.",
  ]
  /// What a procedure says about look-ups that fail; Resolution 66.7/2025/NQ-CP, Article 8.
  static let fallback =
    "Khi không khai thác được thông tin trong cơ sở dữ liệu, cơ quan tiếp nhận thông báo để người nộp bổ sung, hoàn thiện hồ sơ và hướng dẫn cập nhật dữ liệu."
  static let source = "Dữ liệu sinh tự động để kiểm thử"
}
