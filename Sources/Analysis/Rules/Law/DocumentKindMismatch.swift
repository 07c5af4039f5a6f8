import CatalogueModel
import Diagnostics

/// Flags a legal document whose kind contradicts the letters of its number.
struct DocumentKindMismatch: Rule {
  static let manual = RuleManual(
    id: "document-kind-mismatch",
    title: Bilingual(vi: "Loại văn bản trái với ký hiệu", en: "Kind of document contradicts its number"),
    rationale: Bilingual(
      vi:
        "Loại văn bản quyết định thứ bậc: chỉ luật, nghị quyết, pháp lệnh, nghị định mới làm việc thay thế giấy tờ hết hiệu lực; ghi sai loại thì kết luận về hiệu lực sai.",
      en:
        "The kind gives the rank: only laws, resolutions, ordinances and decrees end a substitution; a wrong kind makes the verdict on force wrong."
    ),
    legalBasis: [
      Citation(document: "66.7/2025/NQ-CP", provision: "khoản 3 Điều 10"),
      Citation(document: "30/2020/NĐ-CP", provision: "Phụ lục I"),
    ],
    severity: .error,
    examples: [
      .flags(
        "nghị định ghi là thông tư",
        #"{"legalDocument": {"number": "⟦123/2015/NĐ-CP⟧", "kind": "circular", "title": "Quy định chi tiết Luật Hộ tịch"}}"#
      ),
      .accepts(
        "đúng loại; luật và nghị quyết của Quốc hội chung ký hiệu; số không nêu loại",
        """
        === law/a.json
        {"legalDocument": {"number": "254/2025/QH15", "kind": "resolution-na", "title": "Nghị quyết"}}
        === law/b.json
        {"legalDocument": {"number": "91/2015/QH13", "kind": "code", "title": "Bộ luật Dân sự"}}
        === law/c.json
        {"legalDocument": {"number": "04/2020/TT-BTP", "kind": "circular", "title": "Thông tư"}}
        """
      ),
    ]
  )

  func check(_ catalogue: Catalogue, in context: AnalysisContext) -> [Diagnostic] {
    catalogue.documents.compactMap { document in
      guard let told = DocumentKind(number: document.number), told != document.kind,
        document.kind != .other,
        !Self.shareLetters(told, document.kind)
      else { return nil }
      return .otherKind(document, told)
    }
  }

  /// Whether the letters of a number do not part two kinds.
  private static func shareLetters(_ left: DocumentKind, _ right: DocumentKind) -> Bool {
    groups.contains { $0.contains(left) && $0.contains(right) }
  }

  private static let groups: [Set<DocumentKind>] = [
    [.law, .code, .resolutionAssembly, .constitution], [.ordinance, .resolutionStandingCommittee],
    [.decisionMinister, .decisionLocal, .decisionPrimeMinister],
  ]
}

extension Diagnostic {
  fileprivate static func otherKind(_ document: LegalDocument, _ told: DocumentKind) -> Diagnostic {
    DocumentKindMismatch.finding(
      Bilingual(
        vi: "\(document.number) ghi là “\(document.kind.rawValue)”, ký hiệu cho thấy là “\(told.rawValue)”",
        en: "\(document.number) is entered as '\(document.kind.rawValue)', its letters say '\(told.rawValue)'"
      ),
      explanation: Bilingual(vi: "Sửa “kind”, hoặc sửa số.", en: "Correct 'kind', or the number."),
      at: document.$number.place ?? document.anchor.place,
      subject: ElementPath("law/\(document.number)")
    )
  }
}
