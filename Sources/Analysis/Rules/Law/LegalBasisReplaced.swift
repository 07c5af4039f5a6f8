import CatalogueModel
import Diagnostics
import ProcedureGraph

/// Flags a cited document that another one on file has replaced or repealed.
struct LegalBasisReplaced: Rule {
  static let manual = RuleManual(
    id: "legal-basis-replaced",
    title: Bilingual(vi: "Căn cứ đã có văn bản thay thế", en: "Legal basis replaced by another document"),
    rationale: Bilingual(
      vi:
        "Văn bản thay thế có thể đã bỏ yêu cầu hoặc đổi thời hạn, thẩm quyền; thủ tục còn dẫn văn bản cũ thì người dân làm theo quy định cũ. Chỉ nêu khi văn bản thay thế toàn bộ đã có hiệu lực.",
      en:
        "The new document may have dropped a demand or changed limits and competence; citing the old one keeps people at the old rules. Said only where the whole document was replaced by one in force."
    ),
    legalBasis: [Citation(document: "63/2010/NĐ-CP", provision: "Điều 7")],
    severity: .warning,
    examples: [
      .flags("văn bản thay thế đã có hiệu lực", example("⟦61/2018/NĐ-CP⟧")),
      .accepts("dẫn văn bản mới", example("118/2025/NĐ-CP")),
      .accepts("văn bản thay thế chưa có hiệu lực", example("61/2018/NĐ-CP"), asOf: "2025-06-30"),
    ]
  )

  private static func example(_ cited: String) -> String {
    """
    === law/new.json
    {"legalDocument": {"number": "118/2025/NĐ-CP", "kind": "decree", "effective": "2025-07-01", "status": "in-force",
      "title": "Cơ chế một cửa", "relations": [{"kind": "replaces", "document": "61/2018/NĐ-CP"}]}}
    === procedures/1.004222.json
    {"procedure": {"code": "1.004222", "name": "Đăng ký thường trú", "legalBasis": [{"document": "\(cited)"}]}}
    """
  }

  func check(_ node: ProcedureNode, in context: AnalysisContext) -> [Diagnostic] {
    guard node.procedure.state != .abolished else { return [] }
    let cited = Set(node.citedDocuments)
    var findings: [Diagnostic] = []
    for (citation, number) in zip(node.procedure.legalBasis, node.citedDocuments) {
      // A document whose own record says that it is over is another rule's.
      guard let ending = context.ending(of: number), ending.kind != .suspends,
        !(context.knowledge.document(number)?.isOver(on: context.asOf) ?? false)
      else { continue }
      findings.append(
        .ended(number, by: ending, isCited: cited.contains(ending.document.number), at: citation.$document)
      )
    }
    return findings
  }
}

extension Diagnostic {
  fileprivate static func ended(
    _ number: String,
    by ending: DocumentEnding,
    isCited: Bool,
    at cited: Located<String>
  ) -> Diagnostic {
    let new = ending.document
    let day = new.effective.map { Bilingual(vi: " từ ngày \($0.vietnamese)", en: " since \($0)") }
    let isReplaced = ending.kind == .replaces
    let remedy = Remedy(
      Bilingual(vi: "Dẫn \(new.number)", en: "Cite \(new.number)"),
      edits: isCited || !isReplaced ? [] : cited.place.map { [TextEdit($0, with: new.number)] } ?? [],
      applicability: .substantive
    )
    return LegalBasisReplaced.finding(
      Bilingual(
        vi: "\(number) đã bị \(new.number) \(isReplaced ? "thay thế" : "bãi bỏ")\(day?.vi ?? "")",
        en: "\(number) was \(isReplaced ? "replaced" : "repealed") by \(new.number)\(day?.en ?? "")"
      ),
      explanation: isCited
        ? Bilingual(
          vi: "Văn bản mới đã được viện dẫn; bỏ văn bản cũ.",
          en: "The new document is cited already; drop the old one."
        )
        : Bilingual(
          vi: "Đối chiếu từng yêu cầu với văn bản mới trước khi đổi viện dẫn.",
          en: "Compare each demand with the new document before changing the citation."
        ),
      at: cited.place,
      aspect: number,
      remedies: isReplaced ? [remedy] : []
    )
  }
}
