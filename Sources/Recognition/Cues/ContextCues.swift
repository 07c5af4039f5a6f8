/// Wordings that say where a paper comes from and what a procedure is about.
enum ContextCues {
  static let abroad = [
    "nước ngoài cấp", "của nước ngoài", "ở nước ngoài", "nước sở tại", "nước láng giềng", "nước cấp",
    "tại nước ngoài",
    "có thẩm quyền nước ngoài", "doanh nghiệp nước ngoài", "thương nhân nước ngoài", "tổ chức nước ngoài",
    "nước nơi", "quốc gia nơi", "hợp pháp hóa lãnh sự", "hợp pháp hoá lãnh sự", "người nước ngoài",
  ]

  static let land = [
    "đất đai", "sử dụng đất", "thửa đất", "gắn liền với đất", "giao đất", "thuê đất", "biến động đất",
    "tách thửa",
    "hợp thửa", "đất ở", "mục đích sử dụng đất", "thế chấp nhà ở", "đăng ký biến động", "thu hồi đất",
  ]
}
