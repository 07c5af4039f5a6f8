import CatalogueModel
import Diagnostics
import ProcedureGraph

/// Flags a publication decision whose number is none, or is that of a legal document.
struct PublicationNumberForm: Rule {
  static let manual = RuleManual(
    id: "publication-number-form",
    title: Bilingual(vi: "Số quyết định công bố không đúng thể thức", en: "Number of a publication decision"),
    rationale: Bilingual(
      vi:
        "Quyết định công bố là văn bản hành chính, số không kèm năm (2175/QĐ-UBND); ghi cụt thì không tra được, ghi số của văn bản quy phạm (44/2026/QĐ-UBND) là nhầm văn bản.",
      en:
        "A publication decision is an administrative document numbered without a year (2175/QĐ-UBND); cut off it cannot be found, and a number with a year belongs to a legal document."
    ),
    legalBasis: [
      Citation(document: "30/2020/NĐ-CP", provision: "Phụ lục I"),
      Citation(document: "63/2010/NĐ-CP", provision: "Điều 15"),
    ],
    severity: .information,
    examples: [
      .flags(
        "số ghi cụt",
        #"{"procedure": {"code": "1.115540", "name": "Đăng ký đất đai", "publication": {"number": "⟦543⟧"}}}"#
      ),
      .flags(
        "số của văn bản quy phạm pháp luật",
        #"<procedure code="1.115559"><publication number="⟦44/2026/QĐ-UBND⟧"/></procedure>"#
      ),
      .accepts(
        "số đủ ký hiệu",
        """
        === a.xml
        <procedure code="1.004222"><publication number="1523/QĐ-BCA-C06"/></procedure>
        === b.xml
        <procedure code="1.001193"><publication number="163/QĐ-BTP"/></procedure>
        """
      ),
    ]
  )

  func check(_ node: ProcedureNode, in context: AnalysisContext) -> [Diagnostic] {
    guard let publication = node.procedure.publication, !publication.number.isEmpty else { return [] }
    guard let number = DocumentNumber.canonical(in: publication.number) else {
      return [.malformed(publication, .unreadable)]
    }
    return DocumentNumber.parts(of: number) == nil ? [] : [.malformed(publication, .normative)]
  }

  /// What is wrong with a number.
  fileprivate enum Fault {
    case unreadable, normative
  }
}

extension Diagnostic {
  fileprivate static func malformed(_ publication: PublicationDecision, _ fault: PublicationNumberForm.Fault)
    -> Diagnostic
  {
    let number = publication.number
    let issuer = publication.issuer.map { " (\($0))" } ?? ""
    let isUnreadable = fault == .unreadable
    return PublicationNumberForm.finding(
      isUnreadable
        ? Bilingual(
          vi: "Không đọc được số quyết định công bố “\(number)”\(issuer)",
          en: "'\(number)'\(issuer) is not a number of a decision"
        )
        : Bilingual(
          vi: "“\(number)” là số của văn bản quy phạm pháp luật, không phải quyết định công bố",
          en: "'\(number)' is numbered as a legal document, not as a publication decision"
        ),
      explanation: isUnreadable
        ? Bilingual(
          vi: "Ghi đủ số và ký hiệu, như 163/QĐ-BTP.",
          en: "Write number and letters, such as 163/QĐ-BTP."
        )
        : Bilingual(
          vi: "Ghi số quyết định công bố; văn bản quy phạm ghi ở căn cứ pháp lý.",
          en: "Give the number of the publication decision; the legal document belongs to the legal basis."
        ),
      at: publication.$number.place ?? publication.anchor.place
    )
  }
}
