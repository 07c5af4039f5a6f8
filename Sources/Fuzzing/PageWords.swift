/// The words that the portal's pages print between what they say, and the keys of their sections.
enum PageWords {
  static let keys = [
    "ma_thu_tuc", "ten_thu_tuc", "so_quyet_dinh", "cap_thuc_hien", "loai_thu_tuc", "linh_vuc",
    "doi_tuong_thuc_hien",
    "co_quan_co_tham_quyen", "dia_chi_tiep_nhan", "co_quan_duoc_uy_quyen", "co_quan_phoi_hop",
    "thu_tuc_lien_quan",
    "trinh_tu_thuc_hien", "cach_thuc_thuc_hien", "thanh_phan_ho_so", "can_cu_phap_ly", "co_quan_thuc_hien",
    "yeu_cau_dieu_kien", "ket_qua_xu_ly", "raw_text", "detail_url", "formality_id",
  ]

  static let values = [
    "Tên giấy tờMẫu đơn, tờ khaiSố lượng", "1 bản chính", ",2 bản sao", "01 bản chính", " bản chính",
    "20251 bản chính",
    "Mẫu 01.docx", ".doc", ".pdf", "mẫu", "Phụ lục I.9", "NĐ-CP", "/QĐ-TTg", "(", ")", "; ", "--",
    "Không có thông tin",
    "Hình thức nộpThời gianPhí, lệ phíMô tả", "Trực tiếp", "Trực tuyến", "Dịch vụ bưu chính",
    "5 Ngày làm việc", " Giờ",
    "Miễn phí", "10,000 Việt Nam Đồng", "125 VNĐ", "Tên văn bản pháp lýMã văn bản", "12/2021/NĐ-CP",
    "Luật số ", "/QH15",
    "816/QĐ-UBND", "Nghị định số ", " ngày ", "Mã: KQ.G01.000064", "Từ khóa", "Mô tả",
    "Chọn cơ quan thực hiệnTỉnh/ Thành phố", "Cấp xã", "Công dân Việt Nam", ", Sở ",
    "Tên thủ tục", "Mã thủ tục", "Trình Tự Thực Hiện", "Cách Thức Thực Hiện", "Thành phần hồ sơ",
    "Căn cứ pháp lý",
    "Cơ quan thực hiện", "Yêu cầu, điều kiện thực hiện", "Kết quả xử lý",
  ]
}
