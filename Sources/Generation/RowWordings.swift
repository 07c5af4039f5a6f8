import CatalogueModel

/// Wordings of dossier rows of our own, in the manner of real ones; `{1}` and `{2}` stand for names of papers.
struct RowWordings {
  /// A wording, how it asks for the papers in it, and the rule that remarks on it, where one does.
  struct Frame {
    let text: String
    let demands: [Demand]
    let remark: String?

    init(_ text: String, _ demands: Demand..., remark: String? = nil) {
      self.text = text
      self.demands = demands
      self.remark = remark
    }
  }

  /// The names of papers that any of the frames takes.
  static let papers: [(id: String, names: [String])] = [
    ("birth-certificate", ["Giấy khai sinh", "Trích lục khai sinh"]),
    ("marriage-certificate", ["Giấy chứng nhận kết hôn", "Trích lục kết hôn"]),
    ("death-certificate", ["Giấy chứng tử", "Trích lục khai tử"]),
    ("marital-status-certificate", ["Giấy xác nhận tình trạng hôn nhân"]),
    ("health-insurance-card", ["Thẻ bảo hiểm y tế"]),
    ("social-insurance-book", ["Sổ bảo hiểm xã hội"]),
    ("driving-licence", ["Giấy phép lái xe"]),
    ("enterprise-registration", ["Giấy chứng nhận đăng ký doanh nghiệp"]),
    ("household-business-registration", ["Giấy chứng nhận đăng ký hộ kinh doanh"]),
    ("cooperative-registration", ["Giấy chứng nhận đăng ký hợp tác xã"]),
    ("vehicle-registration", ["Giấy chứng nhận đăng ký xe"]),
    ("criminal-record-certificate", ["Phiếu lý lịch tư pháp"]),
    ("health-check-certificate", ["Giấy khám sức khỏe"]),
    ("identity-card", ["Thẻ căn cước", "Căn cước công dân"]),
  ]

  static let frames: [Frame] = [
    Frame("Bản sao {1}", .required),
    Frame("{1} (bản chính)", .required),
    Frame(
      "01 bản sao có chứng thực {1} còn giá trị sử dụng",
      .required,
      remark: "certified-copy-of-held-paper"
    ),
    Frame("Bản chụp {1} của người nộp hồ sơ", .required),
    Frame("{1} hoặc {2}", .alternative, .alternative),
    Frame("Một trong các giấy tờ sau: {1}; {2}", .alternative, .alternative),
    Frame("Bản sao {1}; bản sao {2}", .required, .required, remark: "papers-packed"),
    Frame("{1} (đối với trường hợp nộp hồ sơ thay cho người khác)", .conditional),
    Frame("Trường hợp thông qua người đại diện thì nộp bản sao {1} của người đại diện", .conditional),
    Frame("{1} (không phải nộp nếu đã khai thác được thông tin trong cơ sở dữ liệu)", .fallback),
    Frame("{1} trong trường hợp cơ quan giải quyết không khai thác được dữ liệu", .fallback),
  ]

  /// Papers outside every vocabulary, to be lengthened.
  static let others = [
    "Bản thuyết minh phương án kỹ thuật", "Sơ đồ vị trí khu vực thực hiện", "Phương án tổ chức thực hiện",
    "Biên bản nghiệm thu trang thiết bị", "Bản mô tả quy trình vận hành", "Kế hoạch bố trí nhân lực",
    "Bản tóm tắt quá trình hoạt động", "Bản vẽ mặt bằng bố trí thiết bị",
  ]

  /// What makes a row long; none of it asks for anything.
  static let tails = [
    "có xác nhận của người đứng đầu đơn vị lập", "nêu rõ phạm vi, quy mô và thời gian thực hiện",
    "được lập thành văn bản, đánh số trang và đóng dấu giáp lai",
    "thể hiện đầy đủ các thông số chính theo hướng dẫn của cơ quan quản lý chuyên ngành",
    "phù hợp với quy chuẩn kỹ thuật hiện hành", "lập không quá sáu tháng tính đến ngày nộp",
    "có chữ ký của người lập và người chịu trách nhiệm chuyên môn",
    "kèm số liệu chi tiết của từng hạng mục",
  ]

  static let forms = [
    "Đơn đề nghị theo mẫu", "Tờ khai theo mẫu quy định", "Văn bản đề nghị theo mẫu ban hành kèm theo",
  ]

  static let notes = [
    "Lưu ý: người nộp hồ sơ chịu trách nhiệm về tính chính xác của thông tin đã kê khai",
    "Lưu ý: hồ sơ gửi theo hình thức trực tuyến phải bảo đảm rõ nét, đầy đủ",
    "Ghi chú: cơ quan tiếp nhận kiểm tra, đối chiếu và trả lại ngay cho người nộp",
  ]

  static let household = "Bản sao sổ hộ khẩu"
  static let district = "Ủy ban nhân dân cấp huyện"
}
