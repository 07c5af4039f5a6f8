public import Diagnostics

/// A column of a plan as ministries keep it, with the headings it is known by.
public enum PlanColumn: String, CaseIterable, Hashable, Sendable {
  /// Số thứ tự.
  case serial
  /// Số, ký hiệu.
  case document
  /// Tên văn bản.
  case title
  /// Điều, khoản.
  case provisions
  /// Hình thức.
  case form
  /// Thời hạn.
  case deadline
  /// Tình trạng.
  case status
  /// Cơ quan chủ trì.
  case authority
  /// Cơ quan ban hành.
  case issuer
  /// Văn bản sẽ sửa.
  case instrument
  /// Văn bản đã ban hành.
  case issuedDocument
  /// Ngày hiệu lực.
  case effective
  /// Mã thủ tục.
  case procedures
  /// Ghi chú.
  case note

  /// The headings a column is known by; the first one is what a new workbook says.
  ///
  /// Case, punctuation and blanks make no difference.
  public var headings: [String] {
    switch self {
    case .serial: ["STT", "TT", "Số thứ tự"]
    case .document:
      [
        "Số, ký hiệu văn bản", "Số ký hiệu", "Số hiệu", "Số hiệu văn bản", "Số văn bản", "Số, ký hiệu",
        "Số, ký hiệu VBQPPL", "Văn bản cần sửa đổi", "Văn bản phải sửa đổi", "Văn bản sửa đổi, bổ sung",
        "Văn bản quy phạm pháp luật", "VBQPPL", "Văn bản QPPL", "Văn bản", "Tên, số, ký hiệu văn bản",
        "Văn bản được sửa đổi", "Văn bản cần sửa đổi, bổ sung, thay thế, bãi bỏ",
      ]
    case .title:
      ["Tên văn bản", "Trích yếu", "Trích yếu nội dung", "Tên gọi văn bản", "Tên VBQPPL", "Tên gọi"]
    case .provisions:
      [
        "Điều, khoản, điểm cần sửa đổi", "Điều, khoản, điểm", "Điều khoản", "Điều, khoản",
        "Quy định cần sửa đổi",
        "Nội dung sửa đổi", "Nội dung cần sửa đổi", "Nội dung sửa đổi, bổ sung", "Quy định",
        "Điều khoản cần sửa đổi",
        "Điều khoản sửa đổi, bổ sung", "Điều, khoản cần sửa đổi, bổ sung",
      ]
    case .form:
      ["Hình thức sửa đổi", "Hình thức xử lý", "Phương án xử lý", "Hình thức", "Hình thức thực thi"]
    case .deadline:
      [
        "Thời hạn hoàn thành", "Thời hạn", "Thời gian hoàn thành", "Thời hạn ban hành", "Thời gian ban hành",
        "Thời hạn trình ban hành", "Thời gian trình", "Thời gian thực hiện", "Thời hạn thực hiện",
        "Tiến độ hoàn thành",
        "Hạn hoàn thành", "Thời hạn trình", "Thời gian",
      ]
    case .status:
      [
        "Tình trạng", "Trạng thái", "Tiến độ", "Tình hình thực hiện", "Kết quả thực hiện",
        "Tiến độ thực hiện",
      ]
    case .authority:
      [
        "Cơ quan chủ trì", "Cơ quan chủ trì soạn thảo", "Đơn vị chủ trì", "Bộ chủ trì", "Bộ, cơ quan chủ trì",
        "Chủ trì",
        "Cơ quan thực hiện", "Đơn vị thực hiện", "Bộ, cơ quan", "Cơ quan chủ trì thực hiện",
        "Cơ quan soạn thảo",
      ]
    case .issuer:
      ["Cơ quan ban hành", "Thẩm quyền ban hành", "Cấp ban hành", "Cấp có thẩm quyền ban hành", "Cấp trình"]
    case .instrument:
      [
        "Văn bản dự kiến ban hành", "Loại văn bản sửa đổi", "Hình thức văn bản", "Văn bản thực thi",
        "Văn bản thay thế",
        "Tên văn bản dự kiến", "Loại văn bản dự kiến ban hành",
      ]
    case .issuedDocument:
      [
        "Văn bản đã ban hành", "Số văn bản đã ban hành", "Văn bản ban hành",
        "Số, ký hiệu văn bản đã ban hành",
      ]
    case .effective:
      [
        "Ngày có hiệu lực", "Ngày hiệu lực", "Hiệu lực", "Thời điểm có hiệu lực", "Dự kiến có hiệu lực",
        "Hiệu lực thi hành",
      ]
    case .procedures:
      [
        "Mã thủ tục hành chính", "Mã thủ tục", "Mã TTHC", "Mã số TTHC", "Thủ tục hành chính", "TTHC",
        "Thủ tục liên quan",
        "TTHC liên quan", "Mã số thủ tục hành chính", "Thủ tục hành chính liên quan",
        "Tên thủ tục hành chính",
      ]
    case .note: ["Ghi chú", "Chú thích", "Ý kiến"]
    }
  }

  /// The heading that a new workbook says.
  public var heading: String { headings[0] }

  /// What belongs into the column.
  public var guidance: Bilingual {
    switch self {
    case .serial: Bilingual(vi: "Số thứ tự của dòng.", en: "The number of the line.")
    case .document:
      Bilingual(
        vi:
          "Số, ký hiệu văn bản phải sửa, mỗi hàng một văn bản, ví dụ 123/2015/NĐ-CP. Bắt buộc, trừ khi có tên văn bản.",
        en:
          "The number of the document to amend, one a row, such as 123/2015/NĐ-CP. Compulsory unless a title is given."
      )
    case .title: Bilingual(vi: "Tên văn bản như được ban hành.", en: "The document's title as issued.")
    case .provisions:
      Bilingual(
        vi:
          "Các điểm, khoản, điều, phụ lục phải sửa; nhiều quy định cách nhau bằng dấu chấm phẩy hoặc xuống dòng.",
        en: "The provisions to amend; several with semicolons or line breaks between them."
      )
    case .form:
      Bilingual(
        vi: "Sửa đổi, bổ sung; bổ sung; thay thế; thay thế cụm từ; hoặc bãi bỏ.",
        en: "Amend, supplement, replace, replace a phrase, or repeal."
      )
    case .deadline:
      Bilingual(
        vi: "Ngày hoàn thành, ví dụ 15/01/2027; cũng đọc được “tháng 6/2026”, “quý III/2026”.",
        en: "The day to be done by, such as 15/01/2027; months and quarters are read too."
      )
    case .status:
      Bilingual(
        vi: "Chưa thực hiện; đang soạn thảo; đã trình; hoặc đã ban hành.",
        en: "Not begun, being drafted, submitted, or issued."
      )
    case .authority: Bilingual(vi: "Bộ, cơ quan chủ trì soạn thảo.", en: "The body in charge of drafting.")
    case .issuer:
      Bilingual(vi: "Cơ quan ban hành văn bản sửa đổi.", en: "The body that issues the amendment.")
    case .instrument:
      Bilingual(
        vi: "Văn bản sẽ sửa, ví dụ “Nghị định của Chính phủ”.",
        en: "The document that will amend it, such as a decree of the Government."
      )
    case .issuedDocument:
      Bilingual(
        vi: "Số, ký hiệu văn bản sửa đổi đã ban hành.",
        en: "The number of the amendment once issued."
      )
    case .effective:
      Bilingual(vi: "Ngày văn bản sửa đổi có hiệu lực.", en: "The first day in force of the amendment.")
    case .procedures:
      Bilingual(
        vi:
          "Mã các thủ tục được phục vụ, ví dụ 1.001193; nhiều mã cách nhau bằng dấu phẩy, chấm phẩy hoặc xuống dòng.",
        en: "The codes of the procedures served, with commas, semicolons or line breaks between them."
      )
    case .note: Bilingual(vi: "Ghi chú.", en: "A remark.")
    }
  }
}
