import CatalogueModel
import Diagnostics
import ProcedureGraph

/// Flags a document said to change one that was issued after it.
struct DocumentRelationReversed: Rule {
  static let manual = RuleManual(
    id: "document-relation-reversed",
    title: Bilingual(vi: "Văn bản sửa văn bản ra đời sau nó", en: "Document changing a younger one"),
    rationale: Bilingual(
      vi:
        "Quan hệ ghi ngược chiều (văn bản năm 2015 thay thế văn bản năm 2025) làm văn bản mới bị coi là hết hiệu lực.",
      en:
        "A relation entered the wrong way round (a document of 2015 replacing one of 2025) makes the new document count as ended."
    ),
    severity: .error,
    examples: [
      .flags(
        "nghị định cũ thay thế nghị định mới",
        """
        {"legalDocument": {"number": "61/2018/NĐ-CP", "kind": "decree", "title": "Cơ chế một cửa",
          "relations": [{"kind": "replaces", "document": "⟦118/2025/NĐ-CP⟧"}]}}
        """
      ),
      .flags(
        "văn bản tự sửa mình",
        """
        {"legalDocument": {"number": "118/2025/NĐ-CP", "kind": "decree", "title": "Cơ chế một cửa",
          "relations": [{"kind": "amends", "document": "⟦118/2025/NĐ-CP⟧"}]}}
        """
      ),
      .accepts(
        "đúng chiều; hướng dẫn luật mới ban hành",
        """
        {"legalDocument": {"number": "118/2025/NĐ-CP", "kind": "decree", "issued": "2025-06-09", "title": "Cơ chế một cửa",
          "relations": [{"kind": "replaces", "document": "61/2018/NĐ-CP"}, {"kind": "guides", "document": "65/2025/QH15"}]}}
        """
      ),
    ]
  )

  func check(_ catalogue: Catalogue, in context: AnalysisContext) -> [Diagnostic] {
    var findings: [Diagnostic] = []
    for document in catalogue.documents {
      for relation in document.relations
      where Self.isReversed(relation, of: document, other: context.knowledge.document(relation.document)) {
        findings.append(.reversed(relation, of: document))
      }
    }
    return findings
  }

  private static func isReversed(
    _ relation: DocumentRelation,
    of document: LegalDocument,
    other: LegalDocument?
  ) -> Bool {
    if relation.document == document.number { return true }
    if let own = document.issued, let others = other?.issued { return own.lastDay < others }
    guard let own = DocumentNumber.parts(of: document.number)?.year ?? document.issued?.year,
      let others = DocumentNumber.parts(of: relation.document)?.year
    else { return false }
    return own < others
  }
}

extension Diagnostic {
  fileprivate static func reversed(_ relation: DocumentRelation, of document: LegalDocument) -> Diagnostic {
    let isItself = relation.document == document.number
    return DocumentRelationReversed.finding(
      Bilingual(
        vi: isItself
          ? "\(document.number) được ghi là tác động lên chính nó"
          : "\(document.number) được ghi là tác động lên \(relation.document), văn bản ra đời sau",
        en: isItself
          ? "\(document.number) is said to act on itself"
          : "\(document.number) is said to act on \(relation.document), which is younger"
      ),
      explanation: Bilingual(
        vi: "Ghi quan hệ ở văn bản mới, hoặc sửa số.",
        en: "Enter the relation with the younger document, or correct the number."
      ),
      at: relation.$document.place ?? relation.anchor.place,
      subject: ElementPath("law/\(document.number)"),
      aspect: "\(relation.kind.rawValue) \(relation.document)"
    )
  }
}
