import CatalogueModel
import Diagnostics
import ProcedureGraph

/// Flags a legal document that the texts of a procedure lean on and its legal basis leaves out.
struct DocumentOutsideLegalBasis: Rule {
  static let manual = RuleManual(
    id: "document-outside-legal-basis",
    title: Bilingual(
      vi: "Văn bản nêu trong nội dung nhưng không có trong căn cứ pháp lý",
      en: "Document named in the text, not in the legal basis"
    ),
    rationale: Bilingual(
      vi:
        "Hồ sơ, trình tự dẫn một văn bản mà căn cứ pháp lý bỏ sót thì khi văn bản đó được sửa, thay thế, không ai biết thủ tục này phải sửa theo.",
      en:
        "Where a row or step leans on a document the legal basis omits, nobody learns that this procedure must follow when that document changes."
    ),
    legalBasis: [Citation(document: "63/2010/NĐ-CP", provision: "Điều 7")],
    severity: .information,
    examples: [
      .flags(
        "mẫu đơn theo nghị định chưa nêu trong căn cứ",
        """
        <procedure code="1.004756"><cases><case id="main"><components>
          <component id="a"><text>Đơn theo Mẫu số 01 kèm theo Nghị định số ⟦32/2026/NĐ-CP⟧</text></component>
        </components></case></cases><legalBasis><citation document="79/2015/QH13"/></legalBasis></procedure>
        """
      ),
      .accepts(
        "văn bản đã có trong căn cứ, hoặc sửa đổi văn bản trong căn cứ",
        """
        === law/a.json
        {"legalDocument": {"number": "280/2025/NĐ-CP", "kind": "decree", "title": "Sửa đổi",
          "relations": [{"kind": "amends", "document": "23/2015/NĐ-CP"}]}}
        === procedures/2.001019.json
        {"procedure": {"code": "2.001019", "name": "Chứng thực di chúc", "legalBasis": [{"document": "Nghị định số 23/2015/NĐ-CP"}],
          "steps": [{"id": "s1", "text": "Thực hiện theo Nghị định số 23/2015/NĐ-CP (sửa đổi bởi Nghị định số 280/2025/NĐ-CP)."}]}}
        """
      ),
      .accepts(
        "chưa nêu căn cứ nào: quy tắc khác báo",
        """
        <procedure code="1.004756"><steps><step id="s1"><text>Theo Nghị định số 32/2026/NĐ-CP.</text></step></steps></procedure>
        """
      ),
    ]
  )

  func check(_ node: ProcedureNode, in context: AnalysisContext) -> [Diagnostic] {
    guard node.procedure.state != .abolished, !node.citedDocuments.isEmpty else { return [] }
    var known = Set(node.citedDocuments)
    for number in node.citedDocuments {
      known.formUnion(context.amendments(of: number).map(\.number))
      for document in [number] + context.amendments(of: number).map(\.number) {
        known.formUnion(context.knowledge.document(document)?.relations.map(\.document) ?? [])
      }
    }
    if let substitution = context.substitutionDocument { known.insert(substitution.number) }
    if let publication = node.procedure.publication { known.insert(publication.number) }
    return DocumentsInText(node, in: context).mentions.compactMap { mention in
      guard !known.contains(mention.number) else { return nil }
      let number = context.knowledge.finder.find(number: mention.number, title: nil).number
      return number.map(known.contains) ?? false ? nil : .leftOut(mention, in: context)
    }
  }
}

extension Diagnostic {
  fileprivate static func leftOut(_ mention: DocumentsInText.Mention, in context: AnalysisContext)
    -> Diagnostic
  {
    let name = context.knowledge.documentName(mention.number)
    return DocumentOutsideLegalBasis.finding(
      Bilingual(
        vi: "\(name) được dẫn ở đây nhưng không có trong căn cứ pháp lý",
        en: "\(mention.number) is leaned on here and missing from the legal basis"
      ),
      explanation: Bilingual(
        vi: "Bổ sung vào căn cứ pháp lý, hoặc sửa số văn bản nếu ghi nhầm.",
        en: "Add it to the legal basis, or correct the number."
      ),
      at: mention.place,
      subject: mention.path,
      aspect: mention.number
    )
  }
}
