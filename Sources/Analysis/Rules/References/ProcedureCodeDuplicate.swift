import CatalogueModel
import Diagnostics
import ProcedureGraph

/// Flags a second procedure with the code of another one.
struct ProcedureCodeDuplicate: Rule {
  static let manual = RuleManual(
    id: "procedure-code-duplicate",
    title: Bilingual(vi: "Trùng mã thủ tục", en: "Duplicate procedure code"),
    rationale: Bilingual(
      vi:
        "Mỗi mã chỉ một thủ tục; trùng mã làm phương án, số liệu bị tính hai lần và không xác định được nội dung nào có hiệu lực.",
      en:
        "One code, one procedure: with two, proposals and figures count twice and nobody knows which text holds."
    ),
    legalBasis: [Citation(document: "63/2010/NĐ-CP", provision: "Điều 24")],
    severity: .error,
    examples: [
      .flags(
        "hai tệp cùng mã",
        """
        === procedures/a.json
        {"procedure": {"code": "1.004222", "name": "Đăng ký thường trú"}}
        === procedures/b.xml
        <procedure code="⟦1.004222⟧"><name>Đăng ký thường trú</name></procedure>
        """
      ),
      .accepts(
        "hai thủ tục khác mã",
        """
        === procedures/a.json
        {"procedure": {"code": "1.004222", "name": "Đăng ký thường trú"}}
        === procedures/b.json
        {"procedure": {"code": "1.004194", "name": "Đăng ký tạm trú"}}
        """
      ),
    ]
  )

  func check(_ overview: CatalogueOverview, in context: AnalysisContext) -> [Diagnostic] {
    var first: [String: Place?] = [:]
    var findings: [Diagnostic] = []
    for procedure in overview.procedures where !procedure.code.wrappedValue.isEmpty {
      if let place = first[procedure.key] {
        findings.append(.repeated(procedure, first: place))
      } else {
        first[procedure.key] = procedure.code.place
      }
    }
    return findings
  }
}

extension Diagnostic {
  fileprivate static func repeated(_ procedure: ProcedureDigest, first: Place?) -> Diagnostic {
    ProcedureCodeDuplicate.finding(
      Bilingual(
        vi: "Mã thủ tục \(procedure.key) đã dùng cho thủ tục khác",
        en: "Procedure code \(procedure.key) is already taken"
      ),
      explanation: Bilingual(
        vi: "Giữ một tệp hoặc sửa mã của một trong hai thủ tục.",
        en: "Keep one file, or correct the code of one."
      ),
      at: procedure.code.place,
      subject: procedure.path,
      notes: [Note(Bilingual(vi: "lần đầu ở đây", en: "first used here"), at: first)]
    )
  }
}
