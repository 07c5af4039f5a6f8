import CatalogueModel
import Diagnostics
import ProcedureGraph

/// What a report is about: a procedure, a field, a ministry, or several.
struct ReportSubject: Sendable {
  /// The only procedure.
  let procedure: ProcedureNode?
  /// The body that promulgates all procedures.
  let authority: Authority?
  /// The field all procedures belong to.
  let domain: String?

  init(_ procedures: [ProcedureNode]) {
    procedure = procedures.count == 1 ? procedures.first : nil
    let authorities = Set(procedures.map { $0.authority?.id })
    authority = authorities.count == 1 ? procedures.first?.authority : nil
    let domains = Set(procedures.map { $0.procedure.domain?.name })
    domain = domains.count == 1 ? procedures.first?.procedure.domain?.name : nil
  }

  /// What follows the report's title; empty where it is about several ministries.
  var wording: Bilingual {
    if let procedure {
      return Bilingual(
        vi: "đối với thủ tục “\(procedure.procedure.name)” (mã \(procedure.procedure.code))",
        en: "for the procedure '\(procedure.procedure.name)' (code \(procedure.procedure.code))"
      )
    }
    let field = domain.map { Bilingual(vi: "lĩnh vực \($0)", en: "in the field \($0)") }
    let body = authority.map {
      Bilingual(vi: "thuộc phạm vi quản lý của \($0.name.vi)", en: "of the \($0.name.en)")
    }
    let parts = [field, body].compactMap { $0 }
    return Bilingual(
      vi: parts.map(\.vi).joined(separator: " "),
      en: parts.map(\.en).joined(separator: " ")
    )
  }
}
