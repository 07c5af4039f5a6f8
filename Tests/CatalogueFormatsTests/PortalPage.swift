import CatalogueFormats
import CatalogueModel
import Diagnostics
import Foundation
import Testing

/// Handmade pages of the portal as flat text.
struct PortalPage {
  /// The keys of a page's sections in the page's order, with the headings that the page prints.
  static let headings: [(key: String, heading: String)] = [
    ("ten_thu_tuc", "Tên thủ tục"), ("ma_thu_tuc", "Mã thủ tục"), ("so_quyet_dinh", "Số quyết định"),
    ("cap_thuc_hien", "Cấp thực hiện"), ("loai_thu_tuc", "Loại thủ tục"), ("linh_vuc", "Lĩnh vực"),
    ("doi_tuong_thuc_hien", "Đối tượng thực hiện"), ("co_quan_co_tham_quyen", "Cơ quan có thẩm quyền"),
    ("dia_chi_tiep_nhan", "Địa chỉ tiếp nhận HS"), ("co_quan_duoc_uy_quyen", "Cơ quan được ủy quyền"),
    ("co_quan_phoi_hop", "Cơ quan phối hợp"), ("thu_tuc_lien_quan", "Thủ tục hành chính liên quan"),
    ("trinh_tu_thuc_hien", "Trình Tự Thực Hiện "), ("cach_thuc_thuc_hien", "Cách Thức Thực Hiện"),
    ("thanh_phan_ho_so", "Thành phần hồ sơ"), ("can_cu_phap_ly", "Căn cứ pháp lý"),
    ("co_quan_thuc_hien", "Cơ quan thực hiện"), ("yeu_cau_dieu_kien", "Yêu cầu, điều kiện thực hiện"),
    ("ket_qua_xu_ly", "Kết quả xử lý"),
  ]
  static let papers = "Tên giấy tờMẫu đơn, tờ khaiSố lượng"
  static let ways = "Hình thức nộpThời gianPhí, lệ phíMô tả"
  static let documents = "Tên văn bản pháp lýMã văn bản"
  static let controls =
    "Chọn cơ quan thực hiệnTỉnh/ Thành phốBộ ngành-- Chọn Tỉnh/ Thành phố --Phường/ XãSở-- Chọn Phường/ Xã --Nộp hồ sơ"

  var sections = [
    "ten_thu_tuc": "Đăng ký tạm trú", "ma_thu_tuc": "1.004194",
    "cach_thuc_thuc_hien": ways, "thanh_phan_ho_so": "--", "can_cu_phap_ly": "Không có thông tin",
  ]
  /// The whole page; nil for a file without it.
  var whole: String?

  init(_ sections: [String: String] = [:], whole: String? = nil) {
    self.sections.merge(sections) { $1 }
    self.whole = whole
  }

  /// The page that the sections were cut out of.
  var printed: String {
    (sections["ten_thu_tuc"] ?? "")
      + Self.headings.map { $0.heading + (sections[$0.key] ?? "") }.joined()
  }

  var json: String {
    var members = Self.headings.compactMap { heading in
      sections[heading.key].map { (heading.key, $0) }
    }
    if let whole { members.append(("raw_text", whole)) }
    return "{" + members.map { "\"\($0.0)\": \(Self.quoted($0.1))" }.joined(separator: ",\n") + "}"
  }

  static func quoted(_ text: String) -> String {
    var bytes = [UInt8(ascii: "\"")]
    JSONText.escape(text, into: &bytes)
    return String(decoding: bytes, as: UTF8.self) + "\""
  }

  var reading: Reading { Self.read(json) }

  static func read(_ text: String) -> Reading {
    CatalogueLoader().read([SourceFile(path: "page.json", bytes: Array(text.utf8))])
  }

  func procedure() throws -> Procedure {
    try #require(reading.catalogue.procedures.first)
  }

  /// A page that says everything a page can.
  static let full = PortalPage([
    "so_quyet_dinh": "885/QĐ-BCA-C06", "cap_thuc_hien": "Cấp tỉnh, Cấp xã, Cơ quan khác",
    "loai_thu_tuc": "TTHC được giao luật quy định chi tiết", "linh_vuc": "Đăng ký, quản lý cư trú",
    "doi_tuong_thuc_hien":
      "Cán bộ, công chức, viên chức, Tổ chức (không bao gồm doanh nghiệp, HTX), Công dân Việt Nam",
    "co_quan_co_tham_quyen": "Cục cảnh sát quản lý hành chính về trật tự, xã hội, Công an tỉnh",
    "dia_chi_tiep_nhan": "Số 1, Phố Hàng, Hà Nội", "co_quan_duoc_uy_quyen": "",
    "co_quan_phoi_hop": "Bộ Công an",
    "thu_tuc_lien_quan": "Không có thông tin", "trinh_tu_thuc_hien": "- Bước 1: Nộp.\n- Bước 2: Nhận.",
    "cach_thuc_thuc_hien": ways
      + "Trực tuyến3 Ngày làm việc7,000 Việt Nam Đồng(mỗi lần (một người))Nộp qua Cổng.\nTrực tiếpKhông có thông tinMiễn phí",
    "thanh_phan_ho_so": "* Giấy tờ phải nộp:" + papers
      + "Tờ khai (mẫu CT01).CT01.doc1 bản chínhBản sao Giấy khai sinh0 bản chính,2 bản sao--" + papers
      + "Giấy ủy quyền1 bản chính,1 bản sao",
    "can_cu_phap_ly": documents + "Luật Cư trú68/2020/QH14Thông tư 55/2021/TT-BCA55/2021/TT-BCA",
    "co_quan_thuc_hien": "Công an Xã", "yeu_cau_dieu_kien": "Có chỗ ở",
    "ket_qua_xu_ly":
      "Cập nhật thông tinMã: KQ.G01.000064Thông báo kết quảMã: KQ.G01.000065Từ khóaKhông có thông tinMô tảMô tả thử"
      + controls,
  ])
}
