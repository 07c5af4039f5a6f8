import CatalogueModel
import Diagnostics

/// Flags a name that two registers claim.
struct RegisterNameShared: Rule {
  static let manual = RuleManual(
    id: "register-name-shared",
    title: Bilingual(vi: "Hai cơ sở dữ liệu chung một tên", en: "Two registers share a name"),
    rationale: Bilingual(
      vi:
        "Phụ lục của Nghị quyết và lời văn dẫn cơ sở dữ liệu bằng tên; tên ứng với hai cơ sở dữ liệu thì chủ quản và việc công bố bị xét nhầm.",
      en:
        "Annexes and texts name registers; a name that means two of them leads to the wrong owner and the wrong publication."
    ),
    severity: .error,
    examples: [
      .flags(
        "bí danh trùng tên của cơ sở dữ liệu khác",
        """
        === registers/a.json
        {"register": {"id": "population", "owner": "mps", "name": {"vi": "Cơ sở dữ liệu quốc gia về dân cư"}}}
        === registers/b.json
        {"register": {"id": "residence", "owner": "mps", "name": {"vi": "Cơ sở dữ liệu về cư trú"}, "aliases": ["⟦CƠ SỞ DỮ LIỆU quốc gia về dân cư⟧"]}}
        """
      ),
      .accepts(
        "mỗi tên một cơ sở dữ liệu",
        """
        === registers/a.json
        {"register": {"id": "population", "owner": "mps", "name": {"vi": "Cơ sở dữ liệu quốc gia về dân cư"}, "aliases": ["CSDL quốc gia về dân cư", "cơ sở dữ liệu quốc gia về dân cư"]}}
        === registers/b.json
        {"register": {"id": "residence", "owner": "mps", "name": {"vi": "Cơ sở dữ liệu về cư trú"}}}
        """
      ),
    ]
  )

  func check(_ catalogue: Catalogue, in context: AnalysisContext) -> [Diagnostic] {
    var owners = NameOwners<String>()
    var findings: [Diagnostic] = []
    for register in catalogue.registers {
      let name = Located(register.name.vi, at: register.$id.place ?? register.anchor.place)
      for spelling in [name] + register.aliases where !spelling.wrappedValue.isEmpty {
        let key = FoldedText.key(spelling.wrappedValue)
        guard let owner = owners.claim(key, by: register.id, register.id, at: spelling.place) else {
          continue
        }
        findings.append(.shared(spelling, by: register, and: owner.record, first: owner.place))
      }
    }
    return findings
  }
}

extension Diagnostic {
  fileprivate static func shared(
    _ spelling: Located<String>,
    by register: Register,
    and other: String,
    first: Place?
  ) -> Diagnostic {
    RegisterNameShared.finding(
      Bilingual(
        vi: "“\(spelling.wrappedValue)” vừa chỉ “\(register.id)”, vừa chỉ “\(other)”",
        en: "'\(spelling.wrappedValue)' means '\(register.id)' and '\(other)'"
      ),
      at: spelling.place,
      subject: ElementPath("register/\(register.id)"),
      aspect: FoldedText.key(spelling.wrappedValue),
      notes: [Note(Bilingual(vi: "đã dùng ở đây", en: "also used here"), at: first)]
    )
  }
}
