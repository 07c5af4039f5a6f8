import CatalogueModel
import Diagnostics
import ProcedureGraph

/// Flags a row, step or condition that leans on a document no longer in force.
struct DocumentEndedInText: Rule {
  static let manual = RuleManual(
    id: "document-ended-in-text",
    title: Bilingual(
      vi: "Hồ sơ, trình tự dẫn văn bản đã hết hiệu lực",
      en: "Row or step leaning on a document that ended"
    ),
    rationale: Bilingual(
      vi:
        "Mẫu đơn hoặc điều kiện theo văn bản đã hết hiệu lực thì người dân nộp sai mẫu và bị trả hồ sơ, dù căn cứ pháp lý đã cập nhật.",
      en:
        "A form or condition under a document that ended makes people file the wrong form, even where the legal basis was updated."
    ),
    legalBasis: [Citation(document: "63/2010/NĐ-CP", provision: "Điều 7")],
    severity: .warning,
    examples: [
      .flags(
        "mẫu đơn theo nghị định đã bị thay thế",
        example("Tờ khai theo mẫu của Nghị định số ⟦61/2018/NĐ-CP⟧")
      ),
      .accepts(
        "giấy tờ được cấp trước khi thay thế",
        example("Giấy xác nhận được cấp trước ngày 01/7/2025 theo Nghị định số 61/2018/NĐ-CP")
      ),
      .accepts("theo nghị định mới", example("Tờ khai theo mẫu của Nghị định số 118/2025/NĐ-CP")),
    ]
  )

  private static func example(_ row: String) -> String {
    """
    === law/new.json
    {"legalDocument": {"number": "118/2025/NĐ-CP", "kind": "decree", "effective": "2025-07-01", "status": "in-force",
      "title": "Cơ chế một cửa", "relations": [{"kind": "replaces", "document": "61/2018/NĐ-CP"}]}}
    === procedures/1.004222.xml
    <procedure code="1.004222"><cases><case id="main"><components>
      <component id="a"><text>\(row)</text></component></components></case></cases></procedure>
    """
  }

  func check(_ node: ProcedureNode, in context: AnalysisContext) -> [Diagnostic] {
    guard node.procedure.state != .abolished else { return [] }
    return DocumentsInText(node, in: context).mentions.compactMap { mention in
      let ending = context.ending(of: mention.number)
      if let ending, ending.kind == .suspends { return nil }
      let isOver = context.knowledge.document(mention.number)?.isOver(on: context.asOf) ?? false
      guard ending != nil || isOver else { return nil }
      return .ended(mention, by: ending?.document)
    }
  }
}

extension Diagnostic {
  fileprivate static func ended(_ mention: DocumentsInText.Mention, by document: LegalDocument?)
    -> Diagnostic
  {
    DocumentEndedInText.finding(
      Bilingual(
        vi: "\(mention.number) đã hết hiệu lực\(document.map { ", nay là \($0.number)" } ?? "")",
        en: "\(mention.number) is no longer in force\(document.map { "; now \($0.number)" } ?? "")"
      ),
      explanation: Bilingual(
        vi: "Dẫn mẫu, điều khoản của văn bản đang có hiệu lực.",
        en: "Refer to the form or article of the document now in force."
      ),
      at: mention.place,
      subject: mention.path,
      aspect: mention.number
    )
  }
}
