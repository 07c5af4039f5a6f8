import CatalogueModel
import Diagnostics
import ProcedureGraph

/// Flags a relation that no data element declares to lead to another party.
struct RelationUndeclared: Rule {
  static let manual = RuleManual(
    id: "relation-undeclared",
    title: Bilingual(vi: "Quan hệ chưa khai báo dẫn tới đối tượng nào", en: "A relation that leads nowhere"),
    rationale: Bilingual(
      vi:
        "Trường hoặc vai trò dùng một phần tử làm quan hệ (cha, mẹ, người đại diện …) nhưng phần tử không ghi dẫn tới đối tượng nào (leadsTo), nên người đọc không biết bản ghi nói về ai.",
      en:
        "A field or role uses an element as a relation, and the element does not say to what it leads (leadsTo)."
    ),
    severity: .warning,
    examples: [
      .flags(
        "quan hệ “cha” không ghi leadsTo",
        #"""
        === elements/person.json
        {"elements": [{"id": "person.father", "type": "record", "name": {"vi": "cha"}}]}
        === registers/a.json
        {"register": {"id": "population", "owner": "mps", "name": {"vi": "CSDL dân cư"}, "recordTypes": [{"id": "person", "name": {"vi": "Công dân"},
          "fields": [{"id": "father-name", "element": "person.full-name", "relation": "⟦person.father⟧"}]}]}}
        """#
      ),
      .accepts(
        "quan hệ ghi leadsTo",
        #"""
        === elements/person.json
        {"elements": [{"id": "person.father", "type": "record", "leadsTo": "person", "name": {"vi": "cha"}}]}
        === forms/a.json
        {"form": {"id": "a", "name": {"vi": "Đơn"}, "roles": [{"id": "applicant", "entity": "person", "login": true},
            {"id": "father", "entity": "person", "relation": "person.father", "of": "applicant"}],
          "fields": [{"id": "name", "role": "father", "element": "person.full-name", "label": "Họ tên cha"}]}}
        """#
      ),
    ]
  )

  func check(_ catalogue: Catalogue, in context: AnalysisContext) -> [Diagnostic] {
    var findings: [Diagnostic] = []
    for register in catalogue.registers {
      for field in register.recordTypes.flatMap(\.fields) {
        guard let relation = field.relation, leadsNowhere(relation, in: context) else { continue }
        let subject = ElementPath("register/\(register.id)").appending("field", field.id)
        findings.append(.undeclared(relation, at: field.$relation.place ?? field.anchor.place, of: subject))
      }
    }
    for form in catalogue.forms {
      for role in form.roles {
        guard let relation = role.relation, leadsNowhere(relation, in: context) else { continue }
        let subject = ElementPath("form/\(form.id)").appending("role", role.id)
        findings.append(.undeclared(relation, at: role.$relation.place ?? role.anchor.place, of: subject))
      }
    }
    return findings
  }

  /// Whether an element on file does not say to what it leads; one that is not on file is another rule's finding.
  private func leadsNowhere(_ relation: String, in context: AnalysisContext) -> Bool {
    context.knowledge.element(relation).map { $0.leadsTo == nil } ?? false
  }
}

extension Diagnostic {
  fileprivate static func undeclared(_ relation: String, at place: Place?, of subject: ElementPath)
    -> Diagnostic
  {
    RelationUndeclared.finding(
      Bilingual(
        vi: "“\(relation)” được dùng làm quan hệ nhưng không ghi dẫn tới đối tượng nào",
        en: "'\(relation)' is used as a relation and does not say to what it leads"
      ),
      explanation: Bilingual(
        vi: "Ghi leadsTo cho phần tử, như person.",
        en: "Give the element a leadsTo, such as person."
      ),
      at: place,
      subject: subject
    )
  }
}
