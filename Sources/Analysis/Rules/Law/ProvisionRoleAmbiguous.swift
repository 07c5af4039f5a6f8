import CatalogueModel
import Diagnostics

/// Flags a role of the analysis that provisions of two documents in force claim.
struct ProvisionRoleAmbiguous: Rule {
  static let manual = RuleManual(
    id: "provision-role-ambiguous",
    title: Bilingual(vi: "Hai văn bản cùng giữ một vai trò", en: "One role claimed by two documents"),
    rationale: Bilingual(
      vi:
        "Phân tích tìm quy định theo vai trò (thay thế giấy tờ, hết hiệu lực, khai thác dữ liệu…); hai văn bản cùng còn hiệu lực giữ một vai trò thì không biết áp dụng văn bản nào.",
      en:
        "The analysis finds the law by role (substitution, lapse, look-up …); with two documents in force in one role it is open which applies."
    ),
    severity: .error,
    examples: [
      .flags(
        "hai nghị quyết cùng quy định việc thay thế",
        example(second: #""status": "in-force""#, id: "⟦a1⟧")
      ),
      .accepts("văn bản kia đã hết hiệu lực", example(second: #""status": "expired""#, id: "a1")),
      .accepts("chưa biết hiệu lực", example(second: #""status": "unknown""#, id: "a1")),
    ]
  )

  private static func example(second: String, id: String) -> String {
    """
    === law/a.json
    {"legalDocument": {"number": "66.7/2025/NQ-CP", "kind": "resolution-government", "effective": "2026-01-01",
      "status": "in-force", "title": "Nghị quyết", "provisions": [{"id": "a3.k2", "role": "substitution-general"}]}}
    === law/b.json
    {"legalDocument": {"number": "66.9/2026/NQ-CP", "kind": "resolution-government", \(second), "effective": "2026-06-01",
      "title": "Nghị quyết", "provisions": [{"id": "\(id)", "role": "substitution-general"}]}}
    """
  }

  func check(_ catalogue: Catalogue, in context: AnalysisContext) -> [Diagnostic] {
    var first: [ProvisionRole: (document: LegalDocument, provision: Provision)] = [:]
    var findings: [Diagnostic] = []
    for document in catalogue.documents.sorted(by: { $0.number < $1.number })
    where document.status == .inForce && context.isInForce(document) == true {
      for provision in document.provisions {
        guard let role = provision.role else { continue }
        if let earlier = first[role] {
          guard earlier.document.number != document.number else { continue }
          findings.append(.claimed(role, provision, of: document, first: earlier))
        } else {
          first[role] = (document, provision)
        }
      }
    }
    return findings
  }
}

extension Diagnostic {
  fileprivate static func claimed(
    _ role: ProvisionRole,
    _ provision: Provision,
    of document: LegalDocument,
    first: (document: LegalDocument, provision: Provision)
  ) -> Diagnostic {
    ProvisionRoleAmbiguous.finding(
      Bilingual(
        vi: "Vai trò “\(role.rawValue)” của \(document.number) đã do \(first.document.number) giữ",
        en: "The role '\(role.rawValue)' of \(document.number) is held by \(first.document.number)"
      ),
      explanation: Bilingual(
        vi: "Bỏ vai trò ở một văn bản, hoặc sửa tình trạng hiệu lực của văn bản đã hết hiệu lực.",
        en: "Drop the role in one of them, or correct the status of the one that ended."
      ),
      at: provision.$id.place ?? provision.anchor.place,
      subject: ElementPath("law/\(document.number)"),
      aspect: role.rawValue,
      notes: [
        Note(Bilingual(vi: "đang giữ vai trò", en: "holds the role"), at: first.provision.$id.place)
      ]
    )
  }
}
