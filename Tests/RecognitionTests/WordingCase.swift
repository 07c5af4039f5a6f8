import CatalogueModel
import Recognition
import Testing

/// A wording of our own with what a careful reader makes of it.
struct WordingCase: Sendable, CustomTestStringConvertible {
  let wording: ComponentWording
  let demands: [String: Demand]
  var kind: ComponentKind = .paper

  init(
    _ text: String,
    _ demands: [String: Demand],
    kind: ComponentKind = .paper,
    caseName: String = "",
    procedureName: String = "",
    original: Int? = 1,
    copy: Int? = 0
  ) {
    wording = ComponentWording(
      text: text,
      caseName: caseName,
      procedureName: procedureName,
      original: original,
      copy: copy
    )
    self.demands = demands
    self.kind = kind
  }

  var testDescription: String { String(wording.text.prefix(80)) }

  static let required: [WordingCase] = [
    WordingCase("Bản sao thẻ căn cước của người nộp đơn", ["identity-card": .required]),
    WordingCase("CMND hoặc CCCD", ["identity-card": .required]),
    WordingCase("01 bản chụp chứng minh nhân dân", ["identity-card": .required]),
    WordingCase("Sổ hộ khẩu (bản chính)", ["residence-information": .required]),
    WordingCase("Giấy tờ chứng minh nơi cư trú của người giám hộ", ["residence-information": .required]),
    WordingCase("- Giấy khai sinh của con;", ["birth-certificate": .required]),
    WordingCase("Trích lục khai sinh", ["birth-certificate": .required]),
    WordingCase("Giấy chứng nhận kết hôn của vợ chồng bên bán", ["marriage-certificate": .required]),
    WordingCase("Bản chính giấy xác nhận tình trạng hôn nhân", ["marital-status-certificate": .required]),
    WordingCase("Giấy chứng tử của người để lại di sản", ["death-certificate": .required]),
    WordingCase("Thẻ bảo hiểm y tế còn hạn", ["health-insurance-card": .required]),
    WordingCase("Sổ BHXH đã chốt thời gian đóng", ["social-insurance-book": .required]),
    WordingCase("Bản gốc giấy phép lái xe hạng C", ["driving-licence": .required]),
    WordingCase(
      "Bản sao công chứng giấy chứng nhận đăng ký doanh nghiệp",
      ["enterprise-registration": .required]
    ),
    WordingCase(
      "Giấy chứng nhận đăng ký hộ kinh doanh của cửa hàng",
      ["household-business-registration": .required]
    ),
    WordingCase("Giấy chứng nhận đăng ký hợp tác xã", ["cooperative-registration": .required]),
    WordingCase("Bản chính chứng nhận đăng ký xe và biển số", ["vehicle-registration": .required]),
    WordingCase("Sổ đỏ của thửa đất xin tách", ["land-use-certificate": .required]),
    WordingCase(
      "Bản gốc Giấy chứng nhận đã cấp",
      ["land-use-certificate": .required],
      procedureName: "Tách thửa hoặc hợp thửa đất"
    ),
    WordingCase("Phiếu lý lịch tư pháp số 1 của giám đốc", ["criminal-record-certificate": .required]),
    WordingCase("Giấy khám sức khỏe của học viên", ["health-check-certificate": .required]),
    WordingCase(
      "Giấy khai sinh của con. Trường hợp do nước ngoài cấp thì giấy khai sinh phải được dịch ra tiếng Việt",
      ["birth-certificate": .required]
    ),
    WordingCase(
      "Giấy khai sinh, trừ trường hợp đã nộp ở lần đăng ký trước",
      ["birth-certificate": .required]
    ),
    WordingCase(
      "Bản sao giấy khám sức khỏe; bản sao giấy phép lái xe",
      ["health-check-certificate": .required, "driving-licence": .required]
    ),
    WordingCase(
      "Tờ khai theo mẫu kèm theo bản sao giấy khai sinh",
      ["birth-certificate": .required],
      kind: .form
    ),
  ]

  static let alternative: [WordingCase] = [
    WordingCase("Hộ chiếu hoặc thẻ căn cước của người đại diện", ["identity-card": .alternative]),
    WordingCase("Thẻ căn cước/hộ chiếu/giấy tờ thay thế", ["identity-card": .alternative]),
    WordingCase("Bản sao thẻ căn cước, hộ chiếu của từng cổ đông", ["identity-card": .alternative]),
    WordingCase(
      "Một trong các giấy tờ sau: giấy khai sinh; thẻ bảo hiểm y tế; học bạ",
      ["birth-certificate": .alternative, "health-insurance-card": .alternative]
    ),
    WordingCase("Giấy chứng tử hoặc bản án tuyên bố là đã chết", ["death-certificate": .alternative]),
    WordingCase(
      "Quyết định thành lập hoặc giấy chứng nhận đăng ký doanh nghiệp",
      ["enterprise-registration": .alternative]
    ),
    WordingCase(
      "Giấy chứng nhận kết hôn",
      ["marriage-certificate": .alternative],
      caseName: "Nộp một trong các giấy tờ sau để chứng minh quan hệ:"
    ),
    WordingCase(
      "Giấy phép lái xe. Nếu không có giấy phép lái xe thì nộp giấy xác nhận của cơ quan cấp",
      ["driving-licence": .alternative]
    ),
    WordingCase("Sổ bảo hiểm xã hội hoặc hợp đồng lao động", ["social-insurance-book": .alternative]),
    WordingCase(
      "Hợp đồng thuê nhà hoặc giấy chứng nhận quyền sử dụng đất",
      ["land-use-certificate": .alternative]
    ),
    WordingCase(
      "Giấy hẹn cấp chứng nhận đăng ký xe hoặc chứng nhận đăng ký xe",
      ["vehicle-registration": .alternative]
    ),
  ]

  static let conditional: [WordingCase] = [
    WordingCase("Giấy chứng nhận kết hôn (nếu có)", ["marriage-certificate": .conditional]),
    WordingCase("Giấy khai sinh đối với người dưới 14 tuổi", ["birth-certificate": .conditional]),
    WordingCase(
      "Quyết định của Tòa án; trường hợp không có quyết định này thì nộp giấy chứng tử",
      ["death-certificate": .conditional]
    ),
    WordingCase(
      "Thẻ căn cước (đối với trường hợp nộp hồ sơ thay cho người khác)",
      ["identity-card": .conditional]
    ),
    WordingCase(
      "Trường hợp bên bán đã mất thì nộp giấy chứng tử của bên bán",
      ["death-certificate": .conditional]
    ),
    WordingCase(
      "Đối với tổ chức: nộp bản sao giấy chứng nhận đăng ký doanh nghiệp",
      ["enterprise-registration": .conditional]
    ),
    WordingCase(
      "Phiếu lý lịch tư pháp (áp dụng đối với người quản lý)",
      ["criminal-record-certificate": .conditional]
    ),
    WordingCase(
      "Giấy khám sức khỏe trong trường hợp người học trên 60 tuổi",
      ["health-check-certificate": .conditional]
    ),
  ]

  static let fallback: [WordingCase] = [
    WordingCase(
      "Giấy khai sinh trong trường hợp cơ quan tiếp nhận không khai thác được dữ liệu hộ tịch",
      ["birth-certificate": .fallback]
    ),
    WordingCase(
      "Thẻ căn cước (không yêu cầu xuất trình giấy tờ này khi đã tra cứu được trong cơ sở dữ liệu)",
      ["identity-card": .fallback]
    ),
    WordingCase(
      "Bản sao giấy phép lái xe. Không phải nộp giấy phép lái xe nếu dữ liệu đã được chia sẻ",
      ["driving-licence": .fallback]
    ),
    WordingCase(
      "Chứng nhận đăng ký xe; chỉ nộp khi không tra cứu được trong cơ sở dữ liệu",
      ["vehicle-registration": .fallback]
    ),
    WordingCase(
      "Giấy xác nhận tình trạng hôn nhân được thay thế bằng việc khai thác cơ sở dữ liệu",
      ["marital-status-certificate": .fallback]
    ),
    WordingCase(
      "Trường hợp giấy tờ chứng minh nhân thân là: Hộ chiếu, Thẻ căn cước thì người nộp chỉ cần cung cấp thông tin số định danh, cơ quan tiếp nhận tra cứu trong cơ sở dữ liệu về dân cư",
      ["identity-card": .fallback],
      kind: .note,
      original: 0
    ),
    WordingCase(
      "Nếu người nộp đã gửi bản điện tử Giấy khám sức khỏe hoặc cơ quan đã khai thác được dữ liệu của giấy này thì không phải nộp bản giấy",
      ["health-check-certificate": .fallback],
      kind: .note,
      original: 0
    ),
  ]

  static let mentioned: [WordingCase] = [
    WordingCase("Đơn đề nghị cấp giấy phép lái xe", ["driving-licence": .mentioned], kind: .form),
    WordingCase(
      "Tờ khai, trong đó ghi rõ họ tên, số căn cước công dân, nơi ở",
      ["identity-card": .mentioned],
      kind: .form
    ),
    WordingCase(
      "Lưu ý: cơ quan giải quyết tra cứu thông tin trên giấy chứng nhận kết hôn",
      ["marriage-certificate": .mentioned],
      kind: .note
    ),
    WordingCase("Ảnh kiểu chứng minh nhân dân cỡ 3x4", ["identity-card": .mentioned]),
    WordingCase(
      "Hợp đồng mua bán (không bao gồm giấy chứng nhận quyền sử dụng đất)",
      ["land-use-certificate": .mentioned]
    ),
    WordingCase(
      "Giấy tờ chứng minh sai sót so với thông tin trên giấy khai sinh",
      ["birth-certificate": .mentioned]
    ),
  ]

  /// Rules about filing that stand in the table of components.
  static let rules: [WordingCase] = [
    WordingCase(
      "Trường hợp người nộp đã nộp bản điện tử Giấy chứng sinh hoặc cơ quan tiếp nhận đã khai thác được dữ liệu thì không phải nộp bản giấy",
      [:],
      kind: .note,
      original: 0
    ),
    WordingCase(
      "Khi không tra cứu được thông tin thì cơ quan tiếp nhận yêu cầu người nộp xuất trình bản chính giấy tờ để chứng minh",
      [:],
      kind: .note,
      original: 0
    ),
    WordingCase(
      "Trường hợp gửi hồ sơ qua bưu chính thì kèm theo bản sao có chứng thực các giấy tờ phải xuất trình ở trên",
      [:],
      kind: .note,
      original: 0
    ),
    WordingCase(
      "Trường hợp không tra cứu được thông tin thì nộp bản sao giấy tờ chứng minh",
      [:],
      kind: .paper,
      original: 1
    ),
    WordingCase("Trường hợp vắng mặt thì nộp giấy tờ chứng minh lý do", [:], kind: .paper, original: 0),
  ]

  static let nearMisses: [WordingCase] = [
    WordingCase("Giấy chứng sinh", [:]),
    WordingCase("Giấy báo tử do bệnh viện cấp", [:]),
    WordingCase("Giấy chứng nhận đăng ký đầu tư của dự án", [:]),
    WordingCase("Bản sao giấy chứng nhận đăng ký phương tiện thủy nội địa", [:]),
    WordingCase("Giấy tờ về quyền sử dụng đất theo Điều 137 Luật Đất đai", [:]),
    WordingCase("Trích lục bản đồ địa chính", [:]),
    WordingCase("Văn bản của cơ quan đăng ký kinh doanh", [:]),
    WordingCase("Giấy phép lái tàu", [:]),
    WordingCase("Giấy chứng nhận đã cấp", [:], procedureName: "Cấp lại chứng chỉ hành nghề"),
    WordingCase("Bản in sổ sức khỏe điện tử", [:]),
    WordingCase("Hợp đồng, đăng ký, xe", [:]),
    WordingCase("Giấy; khai sinh", [:]),
  ]

  static let spelling: [WordingCase] = [
    WordingCase("GIẤY KHAI SINH", ["birth-certificate": .required]),
    WordingCase("Gia\u{302}\u{301}y khai sinh", ["birth-certificate": .required]),
    WordingCase("Gia\u{301}\u{302}y khai sinh", ["birth-certificate": .required]),
    WordingCase("Giấy\u{A0}khai\u{A0}\u{A0}sinh", ["birth-certificate": .required]),
    WordingCase("Giấy\tkhai\nsinh", ["birth-certificate": .required]),
    WordingCase("Gi\u{AD}ấy khai\u{200B} sinh", ["birth-certificate": .required]),
    WordingCase("\u{202B}Giấy khai sinh\u{202C}", ["birth-certificate": .required]),
    WordingCase("Giấy khám sức khoẻ", ["health-check-certificate": .required]),
    WordingCase("Giấy chứng nhận Ðăng ký xe", ["vehicle-registration": .required]),
    WordingCase("Giầy khai sinh", [:]),
    WordingCase("Bản sao giấy khai sinhĐơn đề nghị", ["birth-certificate": .required]),
  ]
}
