import CatalogueModel
import Diagnostics

/// Flags a register that names no law it rests on.
struct RegisterLegalBasisMissing: Rule {
  static let manual = RuleManual(
    id: "register-legal-basis-missing",
    title: Bilingual(vi: "Cơ sở dữ liệu không nêu căn cứ pháp lý", en: "Register without a legal basis"),
    rationale: Bilingual(
      vi:
        "Cơ quan nhà nước chỉ xử lý dữ liệu cá nhân trong phạm vi, mục đích luật định; không nêu căn cứ thì không biết được khai thác trường nào cho thủ tục nào.",
      en:
        "A State body processes personal data only within a purpose set by law; without a basis it is open which field may serve which procedure."
    ),
    legalBasis: [Citation(document: "91/2025/QH15")],
    severity: .information,
    examples: [
      .flags(
        "không nêu căn cứ",
        #"{"register": {"id": "⟦children⟧", "owner": "moh", "name": {"vi": "Cơ sở dữ liệu về trẻ em"}}}"#
      ),
      .accepts(
        "có căn cứ",
        """
        <register id="population" owner="mps"><legalBasis><citation document="26/2023/QH15"><provision>Điều 9</provision></citation></legalBasis></register>
        """
      ),
    ]
  )

  func check(_ catalogue: Catalogue, in context: AnalysisContext) -> [Diagnostic] {
    catalogue.registers.filter(\.legalBasis.isEmpty).map { .lawless($0) }
  }
}

extension Diagnostic {
  fileprivate static func lawless(_ register: Register) -> Diagnostic {
    RegisterLegalBasisMissing.finding(
      Bilingual(
        vi: "\(register.name.vi.isEmpty ? register.id : register.name.vi) không nêu căn cứ pháp lý",
        en: "The register '\(register.id)' names no legal basis"
      ),
      explanation: Bilingual(
        vi: "Ghi văn bản lập cơ sở dữ liệu và điều khoản về khai thác ở “legalBasis”.",
        en: "Name the document that sets it up, and the article on access, under 'legalBasis'."
      ),
      at: register.$id.place ?? register.anchor.place,
      subject: ElementPath("register/\(register.id)")
    )
  }
}
