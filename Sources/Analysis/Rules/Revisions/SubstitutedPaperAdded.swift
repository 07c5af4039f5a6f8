import CatalogueModel
import Diagnostics
import ProcedureGraph

/// Flags an edit that asks for a paper of Article 4 where none was asked for.
struct SubstitutedPaperAdded: Rule {
  static let manual = RuleManual(
    id: "substituted-paper-added",
    title: Bilingual(
      vi: "Thêm yêu cầu giấy tờ đã được thay thế bằng dữ liệu",
      en: "An Article 4 paper newly asked for"
    ),
    rationale: Bilingual(
      vi:
        "Lần sửa này thêm một giấy tờ mà Nghị quyết 66.7/2025/NQ-CP đã cho thay thế bằng dữ liệu; người nộp phải nộp lại điều Nhà nước đã có.",
      en:
        "The edit adds a paper that Resolution 66.7/2025/NQ-CP has replaced by data: applicants file again what the State holds."
    ),
    legalBasis: [Citation(document: "66.7/2025/NQ-CP", provision: "Điều 4")],
    severity: .error,
    examples: [
      .flags(
        "thêm dòng thẻ căn cước",
        """
        === before/procedures/1.004222.json
        {"procedure": {"code": "1.004222", "name": "Đăng ký thường trú", "cases": [{"id": "main", "components": [{"id": "a", "kind": "form", "text": "Tờ khai"}]}]}}
        === after/procedures/1.004222.json
        {"procedure": {"code": "1.004222", "name": "Đăng ký thường trú", "cases": [{"id": "main", "components": [{"id": "a", "kind": "form", "text": "Tờ khai"}, {"id": "b", "text": "⟦Bản sao thẻ căn cước⟧", "asks": [{"paper": "identity-card", "demand": "required"}]}]}]}}
        === before/papers/identity-card.json
        {"paper": {"id": "identity-card", "article4": true, "name": {"vi": "Thẻ căn cước"}}}
        === after/papers/identity-card.json
        {"paper": {"id": "identity-card", "article4": true, "name": {"vi": "Thẻ căn cước"}}}
        """
      ),
      .accepts(
        "chỉ nộp khi không khai thác được dữ liệu; giấy tờ đã có từ trước chỉ viết lại lời",
        """
        === before/procedures/1.004222.json
        {"procedure": {"code": "1.004222", "name": "Đăng ký", "cases": [{"id": "main", "components": [
          {"id": "c", "text": "Thẻ căn cước", "asks": [{"paper": "identity-card", "demand": "required"}]}]}]}}
        === after/procedures/1.004222.json
        {"procedure": {"code": "1.004222", "name": "Đăng ký", "cases": [{"id": "main", "components": [
          {"id": "c", "text": "Bản sao thẻ căn cước", "asks": [{"paper": "identity-card", "demand": "required"}]},
          {"id": "b", "text": "Thẻ căn cước khi không khai thác được dữ liệu", "asks": [{"paper": "identity-card", "demand": "fallback"}]}]}]}}
        === before/papers/identity-card.json
        {"paper": {"id": "identity-card", "article4": true, "name": {"vi": "Thẻ căn cước"}}}
        === after/papers/identity-card.json
        {"paper": {"id": "identity-card", "article4": true, "name": {"vi": "Thẻ căn cước"}}}
        """
      ),
    ]
  )

  func check(_ change: Change, in context: AnalysisContext) -> [Diagnostic] {
    change.papersAdded.compactMap { id in
      guard let index = context.knowledge.paper(id), context.knowledge.papers[index].isArticle4 else {
        return nil
      }
      return .added(context.knowledge.papers[index], change, law: context.generalSubstitution)
    }
  }
}

extension Diagnostic {
  fileprivate static func added(_ paper: Paper, _ change: Change, law: ProvisionReference?) -> Diagnostic {
    SubstitutedPaperAdded.finding(
      Bilingual(
        vi: "Thêm yêu cầu nộp \(paper.name.vi), giấy tờ đã được thay thế bằng dữ liệu",
        en: "Newly asks for the \(paper.name.en.isEmpty ? paper.id : paper.name.en), which data replaces"
      ),
      explanation: Bilingual(
        vi:
          "Bỏ dòng này và khai thác dữ liệu; nếu luật đòi bản giấy thì nêu điều khoản và phê duyệt bằng một quyết định trong decisions/.",
        en:
          "Drop it and look the data up; where law demands the paper, cite it and approve the change by a record in decisions/."
      ),
      at: change.place,
      aspect: "\(paper.id)\n\(change.matter)",
      evidence: law.map { reference in
        [
          .law(
            LegalCitation(document: reference.document.number, provision: reference.provision.wording),
            reference.provision.summary,
            verified: reference.provision.isVerified
          )
        ]
      } ?? []
    )
  }
}
