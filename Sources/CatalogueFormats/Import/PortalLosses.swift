import Diagnostics

/// Why a key of the portal's record is not carried over.
enum PortalLosses {
  static func reason(_ path: String) -> Bilingual {
    let key = path.split(separator: ".").last.map(String.init) ?? path
    if path.hasPrefix("data.categoriesDetails[].") && key != "id" { return second }
    if let known = reasons[key] { return known }
    if key.hasSuffix("Id") || key.hasSuffix("Ids[]") || key.hasSuffix("_id") || key == "id" {
      return sourceID
    }
    return noPlace
  }

  static let noPlace = Bilingual(
    vi: "mô hình chưa có chỗ cho thuộc tính này",
    en: "the model has no place for this attribute"
  )

  /// Words of the portal's page that are no fact about a procedure.
  static let controls = Bilingual(
    vi: "chữ trên các ô chọn, nút bấm của trang; không phải dữ kiện về thủ tục",
    en: "words of the page's controls, not facts about the procedure"
  )

  /// A stretch of text that is no table that is known.
  static let uncut = Bilingual(
    vi: "văn bản không có dạng bảng đã biết",
    en: "text that is no table that is known"
  )

  /// A section of the whole page that its own key says otherwise.
  static let changedSection = Bilingual(
    vi: "toàn văn khác với khóa riêng của mục ở một số mục; dùng khóa riêng",
    en: "in some sections the whole text differs from the section's own key; the key is used"
  )

  private static let second = Bilingual(
    vi: "mô hình giữ một lĩnh vực cho mỗi thủ tục",
    en: "the model keeps one field for each procedure"
  )

  private static let sourceID = Bilingual(
    vi: "mã nội bộ của hệ thống nguồn, không phải dữ kiện về thủ tục",
    en: "an internal id of the source system, not a fact about the procedure"
  )

  static let delegation = Bilingual(
    vi: "căn cứ ban hành (được giao quy định chi tiết hay không); mô hình chưa dùng",
    en: "whether the rule was delegated; not used by the model"
  )

  private static let document = Bilingual(
    vi: "dữ kiện về văn bản, không phải về thủ tục; có trong law/",
    en: "a fact about the document, not the procedure; it stands in law/"
  )

  private static let timestamp = Bilingual(
    vi: "thời điểm ghi bản ghi ở hệ thống nguồn",
    en: "when the source system wrote its record"
  )

  private static let storage = Bilingual(
    vi: "nơi lưu tệp ở hệ thống nguồn; tên tệp được giữ",
    en: "where the source stores a file; its name is kept"
  )

  private static let reasons: [String: Bilingual] = [
    "detail_url": Bilingual(vi: "địa chỉ trang ở hệ thống nguồn", en: "the page's address in the source"),
    "raw_text": Bilingual(
      vi: "toàn văn của trang, không nhận ra các mục; đã đọc từ các khóa riêng",
      en: "the whole page, whose sections are not recognised; read from their own keys"
    ),
    "createdAt": timestamp,
    "updatedAt": timestamp,
    "bucketName": storage,
    "filePath": storage,
    "processingTimeUnit": Bilingual(
      vi: "đơn vị không kèm thời hạn",
      en: "a unit without a time"
    ),
    "isFullProcess": Bilingual(
      vi: "không phải mức độ dịch vụ công trực tuyến; mức độ được tính từ hồ sơ, kênh, kết quả",
      en: "not the online level, which is computed from dossier, channels and outcome"
    ),
    "required": Bilingual(
      vi: "cờ “bắt buộc” của nguồn không được dùng; mức độ yêu cầu đọc từ lời văn",
      en: "the source's compulsory flag is not used; the demand is read from the wording"
    ),
    "formalityType": delegation,
    "loại_thủ_tục": delegation,
    "ngay_ban_hanh": document,
    "co_quan_ban_hanh": document,
    "source": Bilingual(vi: "cờ kỹ thuật của hệ thống nguồn", en: "a technical mark of the source system"),
    "message": Bilingual(vi: "thông báo của dịch vụ nguồn", en: "the source service's message"),
  ]
}
