import CatalogueModel
import Diagnostics
import ProcedureGraph

/// Local variants that ask more of people than their base does.
struct VariantProposals {
  let context: AnalysisContext
  let families: [ProcedureFamily]

  func proposals() -> [ProcedureProposal] {
    families.flatMap { family in family.variants.compactMap { proposal($0, in: family) } }
  }

  private func proposal(_ variant: ProcedureFamily.Variant, in family: ProcedureFamily) -> ProcedureProposal?
  {
    let burdens = variant.deviations.filter(\.isBurden)
    let node = context.graph.procedures[variant.procedure]
    let base = context.graph.procedures[family.base]
    // Two procedures of one body are a matter of merging, not of local practice.
    guard !burdens.isEmpty, family.isNational || node.authority?.id != base.authority?.id else { return nil }
    let list = burdens.prefix(4).map(\.wording)
    let more = burdens.count - list.count
    let (vi, en) = (list.map(\.vi).joined(separator: "; "), list.map(\.en).joined(separator: "; "))
    let code = base.procedure.code
    let local = variant.deviations.filter { $0.subject == .law }
    return ProcedureProposal(
      procedure: variant.procedure,
      kind: .variant,
      others: [family.base],
      reason: Bilingual(
        vi:
          "So với \(family.isNational ? "bản quốc gia" : "bản phổ biến nhất trong nguồn") \(code): \(vi)\(more > 0 ? " và \(more) khác biệt nữa" : "").",
        en:
          "Against \(family.isNational ? "the national base" : "the commonest form in the source") \(code): \(en)\(more > 0 ? " and \(more) more" : "")."
      ),
      evidence: .concluded(
        Bilingual(vi: "cùng một thủ tục, hồ sơ khác nhau", en: "one procedure, different demands"),
        from: [
          .written(
            Bilingual(vi: "tên: \(node.procedure.name)", en: "title: \(node.procedure.name)"),
            at: node.procedure.$name.place
          ),
          .written(
            Bilingual(vi: "bản gốc: \(base.procedure.name)", en: "base: \(base.procedure.name)"),
            at: base.procedure.$name.place
          ),
        ] + burdens.map { .written($0.wording, at: $0.place) }
      ),
      confidence: (family.isNational ? 0.8 : 0.6) * max(0.5, variant.likeness ?? 0.5),
      counterEvidence: local.map(\.wording)
        + (family.isNational
          ? []
          : [
            Bilingual(
              vi:
                "Nguồn không có bản quốc gia của thủ tục này; bản dùng để so sánh chỉ là bản phổ biến nhất.",
              en: "The source holds no national base; the form compared with is only the commonest."
            )
          ]),
      wouldChange: [
        Bilingual(
          vi: "Luật hoặc văn bản được luật giao cho phép địa phương yêu cầu thêm.",
          en: "A law, or an act based on one, that lets the province ask for more."
        )
      ],
      place: node.procedure.$code.place
    )
  }
}
