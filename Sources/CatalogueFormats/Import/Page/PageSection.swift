/// A part of the portal's page of a procedure, in the page's order.
enum PageSection: Int, CaseIterable {
  case name, code, decision, levels, kind, domain, subjects, competent, address, delegated, coordinating,
    related
  case steps, channels, dossier, law, executing, conditions, outcomes

  /// The heading that the page prints in front of it.
  var label: ByteWord { Self.labels[rawValue] }

  /// The key that holds it in the file.
  var key: Symbol { Self.keys[rawValue] }

  /// Whether a page without it is none.
  var isCompulsory: Bool {
    switch self {
    case .name, .code, .steps, .channels, .dossier, .law: true
    default: false
    }
  }

  private static let labels: [ByteWord] = [
    "Tên thủ tục", "Mã thủ tục", "Số quyết định", "Cấp thực hiện", "Loại thủ tục", "Lĩnh vực",
    "Đối tượng thực hiện",
    "Cơ quan có thẩm quyền", "Địa chỉ tiếp nhận HS", "Cơ quan được ủy quyền", "Cơ quan phối hợp",
    "Thủ tục hành chính liên quan", "Trình Tự Thực Hiện", "Cách Thức Thực Hiện", "Thành phần hồ sơ",
    "Căn cứ pháp lý", "Cơ quan thực hiện", "Yêu cầu, điều kiện thực hiện", "Kết quả xử lý",
  ]

  private static let keys = [
    "ten_thu_tuc", "ma_thu_tuc", "so_quyet_dinh", "cap_thuc_hien", "loai_thu_tuc", "linh_vuc",
    "doi_tuong_thuc_hien",
    "co_quan_co_tham_quyen", "dia_chi_tiep_nhan", "co_quan_duoc_uy_quyen", "co_quan_phoi_hop",
    "thu_tuc_lien_quan",
    "trinh_tu_thuc_hien", "cach_thuc_thuc_hien", "thanh_phan_ho_so", "can_cu_phap_ly", "co_quan_thuc_hien",
    "yeu_cau_dieu_kien", "ket_qua_xu_ly",
  ].map { Symbol($0) }
}
