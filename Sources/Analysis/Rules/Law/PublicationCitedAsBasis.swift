import CatalogueModel
import Diagnostics
import ProcedureGraph

/// Flags a publication decision that a procedure gives as its legal basis.
struct PublicationCitedAsBasis: Rule {
  static let manual = RuleManual(
    id: "publication-cited-as-basis",
    title: Bilingual(
      vi: "Lấy quyết định công bố làm căn cứ pháp lý",
      en: "Publication decision given as legal basis"
    ),
    rationale: Bilingual(
      vi:
        "Quyết định công bố chỉ công khai thủ tục đã được văn bản quy phạm quy định, không tự đặt ra hồ sơ, thời hạn, phí; dẫn nó làm căn cứ là che mất văn bản phải sửa.",
      en:
        "A publication decision makes known what legal documents prescribe and sets no duty itself; cited as the ground it hides the document to amend."
    ),
    legalBasis: [Citation(document: "63/2010/NĐ-CP", provision: "Điều 15")],
    severity: .warning,
    examples: [
      .flags(
        "số của quyết định công bố đứng trong căn cứ",
        """
        {"procedure": {"code": "1.115559", "name": "Đăng ký đất đai", "publication": {"number": "2175/QĐ-UBND"},
          "legalBasis": [{"document": "31/2024/QH15"}, {"document": "⟦2175/QĐ-UBND⟧"}]}}
        """
      ),
      .flags(
        "tên văn bản cho thấy là quyết định công bố",
        """
        <procedure code="1.009141"><legalBasis>
          <citation document="⟦2298/QĐ-UBND⟧"><title>Về việc công bố danh mục thủ tục hành chính thuộc phạm vi quản lý của Sở Xây dựng</title></citation>
        </legalBasis></procedure>
        """
      ),
      .accepts(
        "quyết định quy phạm của Ủy ban nhân dân",
        """
        {"procedure": {"code": "1.115559", "name": "Đăng ký đất đai", "publication": {"number": "2175/QĐ-UBND"},
          "legalBasis": [{"document": "52/2026/QĐ-UBND", "title": "Quy định trình tự, thủ tục hành chính về đất đai"}]}}
        """
      ),
    ]
  )

  func check(_ node: ProcedureNode, in context: AnalysisContext) -> [Diagnostic] {
    let procedure = node.procedure
    let publication = procedure.publication?.number ?? ""
    var findings: [Diagnostic] = []
    for (citation, number) in zip(procedure.legalBasis, node.citedDocuments) {
      // A publication decision with the number of a legal document is another rule's.
      let isSame =
        !publication.isEmpty && number == publication && DocumentNumber.parts(of: publication) == nil
      guard isSame || citation.title.map({ Self.isPublication(FoldedText($0)) }) ?? false else { continue }
      findings.append(.published(number, isSame: isSame, at: citation.$document.place))
    }
    return findings
  }

  /// Whether a title begins with publishing and speaks of procedures.
  private static func isPublication(_ title: FoldedText) -> Bool {
    let head = 0..<min(6, title.words.count)
    return publishing.occur(in: head, of: title) && procedures.occur(in: title)
  }

  private static let publishing = WordingCues(["công bố"])
  private static let procedures = WordingCues(["thủ tục hành chính", "TTHC"])
}

extension Diagnostic {
  fileprivate static func published(_ number: String, isSame: Bool, at place: Place?) -> Diagnostic {
    PublicationCitedAsBasis.finding(
      Bilingual(
        vi: isSame
          ? "\(number) vừa là quyết định công bố vừa là căn cứ pháp lý"
          : "\(number) là quyết định công bố thủ tục, không phải văn bản quy định thủ tục",
        en: isSame
          ? "\(number) is given both as publication decision and as legal basis"
          : "\(number) publishes procedures; it does not prescribe them"
      ),
      explanation: Bilingual(
        vi:
          "Nếu là quyết định công bố thì bỏ khỏi căn cứ; nếu là văn bản quy phạm thì sửa số quyết định công bố.",
        en: "If it publishes, drop it here; if it prescribes, correct the number of the publication decision."
      ),
      at: place,
      aspect: number
    )
  }
}
