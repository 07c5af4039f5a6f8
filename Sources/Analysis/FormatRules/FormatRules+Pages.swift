import Diagnostics

extension FormatRules {
  /// Pages and documents of the portal whose texts have run together.
  static let pages: [RuleManual] = [
    RuleManual(
      id: "uncut-text",
      title: Bilingual(vi: "Văn bản dính liền chưa tách được", en: "Run-together text left uncut"),
      rationale: Bilingual(
        vi:
          "Trang của Cổng được lưu thành văn bản liền, không có dấu ngăn giữa các ô của bảng. Chỗ nào không tách được một cách chắc chắn thì giữ nguyên lời văn và nêu ra, không đoán.",
        en:
          "Pages of the portal are kept as one text without marks between the cells of their tables. What cannot be cut with certainty is kept as it stands and named; nothing is guessed."
      ),
      severity: .information,
      examples: [
        .flags(
          "số lượng dính liền với số của mẫu",
          #"{"ma_thu_tuc": "1.004222", "ten_thu_tuc": "Đăng ký thường trú", "thanh_phan_ho_so": "--Tên giấy tờMẫu đơn, tờ khaiSố lượngĐơn theo Mẫu số ⟦181⟧ bản chính"}"#
        ),
        .flags(
          "thời hạn dính liền với mức phí",
          #"{"ma_thu_tuc": "1.004222", "ten_thu_tuc": "Đăng ký thường trú", "cach_thuc_thuc_hien": "Hình thức nộpThời gianPhí, lệ phíMô tảTrực tiếp⟦125 VNĐ⟧"}"#
        ),
        .accepts(
          "số lượng sau dấu câu",
          #"{"ma_thu_tuc": "1.004222", "ten_thu_tuc": "Đăng ký thường trú", "thanh_phan_ho_so": "--Tên giấy tờMẫu đơn, tờ khaiSố lượngĐơn theo Mẫu số 18;1 bản chính"}"#
        ),
      ]
    ),
    RuleManual(
      id: "page-of-another-code",
      title: Bilingual(vi: "Trang của thủ tục khác", en: "The page of another procedure"),
      rationale: Bilingual(
        vi:
          "Tệp mang mã của một thủ tục nhưng chứa trang của thủ tục khác (trang đã bị chuyển hướng khi tải về). Mọi nội dung là của thủ tục ghi trên trang, nên được đọc theo mã đó.",
        en:
          "The file bears one procedure's code and holds another's page (the download was redirected). All it says is of the page's procedure, so it is read under that code."
      ),
      severity: .warning,
      examples: [
        .flags(
          "mã trong tệp khác mã trên trang",
          #"{"ma_thu_tuc": "⟦1.004222⟧", "ten_thu_tuc": "Đăng ký tạm trú", "raw_text": "Đăng ký tạm trúTên thủ tụcĐăng ký tạm trúMã thủ tục1.004194Trình Tự Thực HiệnNộpCách Thức Thực HiệnHình thức nộpThời gianPhí, lệ phíMô tảThành phần hồ sơ--Căn cứ pháp lýKhông có thông tin"}"#
        ),
        .accepts(
          "cùng một mã",
          #"{"ma_thu_tuc": "1.004194", "ten_thu_tuc": "Đăng ký tạm trú", "raw_text": "Đăng ký tạm trúTên thủ tụcĐăng ký tạm trúMã thủ tục1.004194Trình Tự Thực HiệnNộpCách Thức Thực HiệnHình thức nộpThời gianPhí, lệ phíMô tảThành phần hồ sơ--Căn cứ pháp lýKhông có thông tin"}"#
        ),
      ]
    ),
    RuleManual(
      id: "section-cut-wrongly",
      title: Bilingual(vi: "Mục của trang bị cắt sai", en: "A section of the page cut in the wrong place"),
      rationale: Bilingual(
        vi:
          "Khi cắt trang thành các khóa, một tên mục xuất hiện giữa lời văn đã bị coi là đầu mục, nên khóa chứa đoạn khác. Mục được đọc lại từ toàn văn của trang.",
        en:
          "When the page was cut into keys, a heading that occurs as words of a text was taken for a true one, and the key holds another stretch. The section is read anew from the page's whole text."
      ),
      severity: .information,
      examples: [
        .flags(
          "“Thành phần hồ sơ” giữa trình tự thực hiện bị coi là đầu mục",
          #"{"ma_thu_tuc": "1.004194", "ten_thu_tuc": "Đăng ký tạm trú", "trinh_tu_thuc_hien": "Nộp theo mục Thành phần hồ sơ này", "cach_thuc_thuc_hien": "Hình thức nộpThời gianPhí, lệ phíMô tả", "thanh_phan_ho_so": "⟦này⟧", "can_cu_phap_ly": "Không có thông tin", "raw_text": "Đăng ký tạm trúTên thủ tụcĐăng ký tạm trúMã thủ tục1.004194Trình Tự Thực HiệnNộp theo mục Thành phần hồ sơ nàyCách Thức Thực HiệnHình thức nộpThời gianPhí, lệ phíMô tảThành phần hồ sơ--Tên giấy tờMẫu đơn, tờ khaiSố lượngTờ khai1 bản chínhCăn cứ pháp lýKhông có thông tin"}"#
        ),
        .accepts(
          "khóa đúng với trang",
          #"{"ma_thu_tuc": "1.004194", "ten_thu_tuc": "Đăng ký tạm trú", "trinh_tu_thuc_hien": "Nộp", "cach_thuc_thuc_hien": "Hình thức nộpThời gianPhí, lệ phíMô tả", "thanh_phan_ho_so": "--Tên giấy tờMẫu đơn, tờ khaiSố lượngTờ khai1 bản chính", "can_cu_phap_ly": "Không có thông tin", "raw_text": "Đăng ký tạm trúTên thủ tụcĐăng ký tạm trúMã thủ tục1.004194Trình Tự Thực HiệnNộpCách Thức Thực HiệnHình thức nộpThời gianPhí, lệ phíMô tảThành phần hồ sơ--Tên giấy tờMẫu đơn, tờ khaiSố lượngTờ khai1 bản chínhCăn cứ pháp lýKhông có thông tin"}"#
        ),
      ]
    ),
  ]
}
