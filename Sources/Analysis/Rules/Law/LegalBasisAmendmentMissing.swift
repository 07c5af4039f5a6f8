import CatalogueModel
import Diagnostics
import ProcedureGraph

/// Flags a cited document that one of the same kind amended, where the legal basis does not name the amendment.
struct LegalBasisAmendmentMissing: Rule {
  static let manual = RuleManual(
    id: "legal-basis-amendment-missing",
    title: Bilingual(
      vi: "Dẫn văn bản mà không dẫn văn bản sửa đổi",
      en: "Amended document cited without its amendment"
    ),
    rationale: Bilingual(
      vi:
        "Văn bản sửa đổi thường bỏ bớt hồ sơ, rút ngắn thời hạn; thủ tục chỉ dẫn văn bản gốc thì dễ giữ yêu cầu đã được bỏ. Chỉ xét văn bản cùng loại: luật thường được nhiều luật khác sửa ở vài điều không liên quan.",
      en:
        "Amendments mostly drop papers or shorten limits; a procedure that cites the original alone tends to keep what is gone. Only documents of one kind are compared: laws are touched by many others in passing."
    ),
    legalBasis: [Citation(document: "63/2010/NĐ-CP", provision: "Điều 7")],
    severity: .information,
    examples: [
      .flags("nghị định đã được sửa đổi", example(["⟦118/2025/NĐ-CP⟧"])),
      .accepts("dẫn cả văn bản sửa đổi", example(["118/2025/NĐ-CP", "367/2025/NĐ-CP"])),
      .accepts("văn bản sửa đổi ban hành sau", example(["118/2025/NĐ-CP"]), asOf: "2025-10-01"),
    ]
  )

  private static func example(_ cited: [String]) -> String {
    let basis = cited.map { #"{"document": "\#($0)"}"# }.joined(separator: ", ")
    return """
      === law/a.json
      {"legalDocument": {"number": "118/2025/NĐ-CP", "kind": "decree", "issued": "2025-06-09", "title": "Cơ chế một cửa"}}
      === law/b.json
      {"legalDocument": {"number": "367/2025/NĐ-CP", "kind": "decree", "issued": "2025-12-31",
        "title": "Sửa đổi, bổ sung một số điều", "relations": [{"kind": "amends", "document": "118/2025/NĐ-CP"}]}}
      === procedures/1.004222.json
      {"procedure": {"code": "1.004222", "name": "Đăng ký thường trú", "legalBasis": [\(basis)]}}
      """
  }

  func check(_ node: ProcedureNode, in context: AnalysisContext) -> [Diagnostic] {
    guard node.procedure.state != .abolished else { return [] }
    let cited = Set(node.citedDocuments)
    var seen: Set<String> = []
    var findings: [Diagnostic] = []
    for (citation, number) in zip(node.procedure.legalBasis, node.citedDocuments) {
      guard seen.insert(number).inserted, let document = context.knowledge.document(number),
        Self.kinds.contains(document.kind)
      else { continue }
      let amendments = context.amendments(of: number).filter { amendment in
        amendment.kind == document.kind && !cited.contains(amendment.number)
          && Self.isMade(amendment, in: context)
      }
      guard !amendments.isEmpty else { continue }
      findings.append(.amended(document, by: amendments, at: citation.$document.place))
    }
    return findings
  }

  /// Whether a document was issued by the as-of date; one without dates on file is told by its series.
  private static func isMade(_ document: LegalDocument, in context: AnalysisContext) -> Bool {
    if let day = document.effective ?? document.issued { return day <= context.asOf }
    return context.wasIssued(document.number, by: context.asOf)
  }

  private static let kinds: Set<DocumentKind> = [
    .decree, .circular, .jointCircular, .decisionPrimeMinister, .resolutionGovernment,
  ]
}

extension Diagnostic {
  fileprivate static func amended(
    _ document: LegalDocument,
    by amendments: [LegalDocument],
    at place: Place?
  ) -> Diagnostic {
    let numbers = amendments.map(\.number).joined(separator: ", ")
    return LegalBasisAmendmentMissing.finding(
      Bilingual(
        vi: "\(document.number) đã được \(numbers) sửa đổi, bổ sung; căn cứ chưa nêu",
        en: "\(document.number) was amended by \(numbers), which is not cited"
      ),
      explanation: Bilingual(
        vi: "Đối chiếu hồ sơ, thời hạn, thẩm quyền với phần sửa đổi, rồi bổ sung căn cứ.",
        en: "Compare papers, limits and competence with the amendment, then add it."
      ),
      at: place,
      aspect: document.number
    )
  }
}
