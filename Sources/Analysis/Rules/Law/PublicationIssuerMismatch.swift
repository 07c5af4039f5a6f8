import CatalogueModel
import Diagnostics
import ProcedureGraph

/// Flags a publication decision signed by another body than the procedure's own.
struct PublicationIssuerMismatch: Rule {
  static let manual = RuleManual(
    id: "publication-issuer-mismatch",
    title: Bilingual(
      vi: "Cơ quan công bố khác cơ quan của thủ tục",
      en: "Published by another body than the procedure's"
    ),
    rationale: Bilingual(
      vi:
        "Bộ quản lý ngành công bố thủ tục thuộc phạm vi của mình; ký hiệu của quyết định công bố chỉ bộ khác thì hoặc số ghi nhầm, hoặc cơ quan ghi nhầm (bộ đã hợp nhất).",
      en:
        "A ministry publishes the procedures of its own field; letters of another one mean a wrong number or a wrong body (a ministry that merged)."
    ),
    legalBasis: [Citation(document: "63/2010/NĐ-CP", provision: "Điều 15")],
    severity: .warning,
    examples: [
      .flags("thủ tục của Bộ Tư pháp, quyết định của Bộ Y tế", example("⟦163/QĐ-BYT⟧")),
      .accepts("quyết định của chính bộ đó", example("163/QĐ-BTP")),
      .accepts("ký hiệu không có trong danh mục cơ quan", example("163/QĐ-VP")),
    ]
  )

  private static func example(_ number: String) -> String {
    """
    === authorities/a.json
    {"authorities": [
      {"id": "moj", "kind": "ministry", "name": {"vi": "Bộ Tư pháp"}, "aliases": ["BTP"]},
      {"id": "moh", "kind": "ministry", "name": {"vi": "Bộ Y tế"}, "aliases": ["BYT"]}]}
    === procedures/1.001193.json
    {"procedure": {"code": "1.001193", "authority": "moj", "name": "Đăng ký khai sinh", "publication": {"number": "\(number)"}}}
    """
  }

  func check(_ node: ProcedureNode, in context: AnalysisContext) -> [Diagnostic] {
    guard let publication = node.procedure.publication, let own = node.authority,
      Self.central.contains(own.kind),
      let letters = Self.issuer(of: publication.number),
      let signing = context.knowledge.authority(code: nil, name: letters), signing.id != own.id,
      Self.central.contains(signing.kind)
    else { return [] }
    return [.signed(by: signing, not: own, publication)]
  }

  /// The letters of the issuer: `BCA` in `1523/QĐ-BCA-C06`.
  private static func issuer(of number: String) -> String? {
    guard let last = DocumentNumber.canonical(in: number)?.split(separator: "/").last else { return nil }
    let letters = last.split(separator: "-")
    return letters.count > 1 ? String(letters[1]) : nil
  }

  private static let central: Set<AuthorityKind> = [.ministry, .ministerialBody, .governmentBody]
}

extension Diagnostic {
  fileprivate static func signed(
    by signing: Authority,
    not own: Authority,
    _ publication: PublicationDecision
  ) -> Diagnostic {
    PublicationIssuerMismatch.finding(
      Bilingual(
        vi: "\(publication.number) do \(signing.name.vi) ký, thủ tục thuộc \(own.name.vi)",
        en: "\(publication.number) is signed by \(signing.id), the procedure belongs to \(own.id)"
      ),
      explanation: Bilingual(
        vi: "Sửa số quyết định công bố, hoặc sửa cơ quan của thủ tục.",
        en: "Correct the number, or the procedure's authority."
      ),
      at: publication.$number.place ?? publication.anchor.place
    )
  }
}
