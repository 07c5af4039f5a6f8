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
    return Bilingual(
      vi: "mô hình chưa có chỗ cho thuộc tính này",
      en: "the model has no place for this attribute"
    )
  }

  private static let second = Bilingual(
    vi: "mô hình giữ một lĩnh vực cho mỗi thủ tục",
    en: "the model keeps one field for each procedure"
  )

  private static let sourceID = Bilingual(
    vi: "mã nội bộ của hệ thống nguồn, không phải dữ kiện về thủ tục",
    en: "an internal id of the source system, not a fact about the procedure"
  )

  private static let delegation = Bilingual(
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
