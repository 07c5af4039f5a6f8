import CatalogueModel
import Diagnostics

/// Flags a register that holds sensitive personal data and names no law it rests on.
struct SensitiveFieldWithoutLaw: Rule {
  static let manual = RuleManual(
    id: "sensitive-field-without-law",
    title: Bilingual(
      vi: "Dữ liệu nhạy cảm trong cơ sở dữ liệu không ghi căn cứ pháp lý",
      en: "Sensitive data in a register without a legal basis"
    ),
    rationale: Bilingual(
      vi:
        "Cơ quan nhà nước chỉ xử lý dữ liệu cá nhân nhạy cảm khi luật giao; không có căn cứ thì không thể đề xuất dùng dữ liệu đó thay giấy tờ.",
      en:
        "An authority may process sensitive personal data only where the law says so; without that ground the data cannot be proposed in place of a paper."
    ),
    legalBasis: [
      Citation(document: "91/2025/QH15", provision: "Điều 2"),
      Citation(document: "91/2025/QH15", provision: "Điều 19"),
    ],
    severity: .warning,
    examples: [
      .flags(
        "cơ sở dữ liệu sức khỏe không có căn cứ",
        """
        {"register": {"id": "⟦health⟧", "owner": "moh", "name": {"vi": "CSDL sức khỏe"}, "recordTypes": [
          {"id": "check", "name": {"vi": "Khám sức khỏe"}, "fields": [{"id": "diagnosis", "sensitive": true, "name": {"vi": "chẩn đoán"}}]}]}}
        """
      ),
      .accepts(
        "có căn cứ, hoặc không có dữ liệu nhạy cảm",
        """
        === registers/a.json
        {"register": {"id": "health", "owner": "moh", "name": {"vi": "CSDL sức khỏe"}, "recordTypes": [
          {"id": "check", "name": {"vi": "Khám sức khỏe"}, "fields": [{"id": "diagnosis", "sensitive": true}]}],
          "legalBasis": [{"document": "15/2023/QH15"}]}}
        === registers/b.json
        {"register": {"id": "vehicle", "owner": "mps", "name": {"vi": "CSDL phương tiện"}, "recordTypes": [
          {"id": "vehicle", "name": {"vi": "Xe"}, "fields": [{"id": "plate"}]}]}}
        """
      ),
    ]
  )

  func check(_ catalogue: Catalogue, in context: AnalysisContext) -> [Diagnostic] {
    catalogue.registers.compactMap { register in
      let sensitive = register.recordTypes.flatMap(\.fields).filter(\.isSensitive)
      return register.legalBasis.isEmpty && !sensitive.isEmpty
        ? .groundless(register, fields: sensitive) : nil
    }
  }
}

extension Diagnostic {
  fileprivate static func groundless(_ register: Register, fields: [RegisterField]) -> Diagnostic {
    SensitiveFieldWithoutLaw.finding(
      Bilingual(
        vi: "\(register.name.vi) có \(fields.count) trường dữ liệu nhạy cảm, không ghi căn cứ pháp lý",
        en: "'\(register.id)' holds \(fields.count) sensitive fields and names no law"
      ),
      explanation: Bilingual(
        vi: "Ghi luật, nghị định quy định cơ sở dữ liệu này.",
        en: "Name the law or decree that provides for the register."
      ),
      at: register.$id.place ?? register.anchor.place,
      subject: ElementPath("register/\(register.id)"),
      notes: fields.prefix(3).map {
        Note(Bilingual(vi: "trường nhạy cảm", en: "a sensitive field"), at: $0.$id.place ?? $0.anchor.place)
      }
    )
  }
}
