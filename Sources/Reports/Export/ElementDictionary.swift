import CatalogueModel
public import Diagnostics
public import ProcedureGraph

/// The data elements as entries with the 25 attributes of Vietnam's shared data dictionary (Từ điển dữ liệu dùng chung,
/// Quyết định 2439/QĐ-TTg); what is not known of an attribute stays empty.
public struct ElementDictionary {
  private let knowledge: Knowledge
  private let language: Language

  /// A dictionary with wordings in a language.
  public init(_ knowledge: Knowledge, language: Language) {
    self.knowledge = knowledge
    self.language = language
  }

  /// One element a line, comma-separated, with the mark by which spreadsheets know UTF-8.
  public var csv: String {
    var table = "\u{FEFF}" + CSVText.line(Self.headings.map { $0.text(in: language) })
    for element in knowledge.elements { table += CSVText.line(cells(element)) }
    return table
  }

  private func cells(_ element: DataElement) -> [String] {
    let group = String(element.id.prefix { $0 != "." })
    return [
      element.id, "\(element.name.vi) / \(element.name.en)", element.definition?.text(in: language) ?? "", "",
      "",
      entity(group), "", element.owner.map(owner) ?? "", "vi, en", Self.state(element).text(in: language),
      element.legalBasis.map(\.asText).joined(separator: "; "),
      element.synonyms.map(\.wrappedValue).joined(separator: "; "), "",
      element.isSensitive ? Bilingual.sensitive.text(in: language) : "", element.id, element.type.rawValue,
      element.format ?? "", Self.schemaType(element.type), element.leadsTo.map(entity) ?? "", "",
      element.codeList ?? "", "", "", "", "",
    ]
  }

  /// What an entity of the list is called; empty where the list has none of the code.
  private func entity(_ code: String) -> String {
    knowledge.entities?.values.first { $0.code == code }?.name.text(in: language) ?? ""
  }

  private func owner(_ id: String) -> String { knowledge.authority(id)?.name.text(in: language) ?? id }

  private static func state(_ element: DataElement) -> Bilingual {
    element.isVerified
      ? Bilingual(vi: "đã đối chiếu nguồn", en: "seen in a source")
      : Bilingual(vi: "chưa đối chiếu nguồn", en: "not yet seen in a source")
  }

  private static func schemaType(_ type: ElementType) -> String {
    switch type {
    case .text, .code: "xs:string"
    case .date: "xs:date"
    case .number: "xs:decimal"
    case .boolean: "xs:boolean"
    case .image, .file, .record: ""
    }
  }

  private static let headings = [
    Bilingual(vi: "Mã định danh", en: "Identifier"), Bilingual(vi: "Tên nghiệp vụ", en: "Business name"),
    Bilingual(vi: "Định nghĩa", en: "Definition"), Bilingual(vi: "Ngữ cảnh", en: "Context"),
    Bilingual(vi: "Nhóm dữ liệu", en: "Group"), Bilingual(vi: "Thực thể", en: "Entity"),
    Bilingual(vi: "Đơn vị tạo lập", en: "Creating unit"), Bilingual(vi: "Cơ quan chủ quản", en: "Owner"),
    Bilingual(vi: "Ngôn ngữ", en: "Language"),
    Bilingual(vi: "Phiên bản, trạng thái", en: "Version and status"),
    Bilingual(vi: "Văn bản", en: "Document"), Bilingual(vi: "Từ đồng nghĩa", en: "Synonyms"),
    Bilingual(vi: "Phần tử liên quan", en: "Related elements"),
    Bilingual(vi: "Thuộc tính nghiệp vụ", en: "Business property"),
    Bilingual(vi: "Tên kỹ thuật", en: "Technical name"), Bilingual(vi: "Kiểu dữ liệu", en: "Type"),
    Bilingual(vi: "Độ dài, định dạng", en: "Length and format"), Bilingual(vi: "Kiểu XSD", en: "XSD"),
    Bilingual(vi: "Quan hệ", en: "Relation"),
    Bilingual(vi: "Thuộc tính kỹ thuật", en: "Technical property"),
    Bilingual(vi: "Danh mục giá trị", en: "Value list"), Bilingual(vi: "Chuẩn hóa", en: "Normalisation"),
    Bilingual(vi: "API", en: "API"), Bilingual(vi: "Ánh xạ", en: "Mapping"),
    Bilingual(vi: "Quy tắc kiểm tra", en: "Validation"),
  ]
}

extension Bilingual {
  fileprivate static let sensitive = Bilingual(
    vi: "dữ liệu cá nhân nhạy cảm",
    en: "sensitive personal data"
  )
}
