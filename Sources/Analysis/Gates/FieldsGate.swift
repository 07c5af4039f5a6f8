import CatalogueModel
import Diagnostics
import ProcedureGraph

/// Whether the published fields cover what the procedure uses from the paper.
///
/// Used elements are the annotated ones, else all that the paper carries (law.md rule 6: what is not covered is
/// named).
struct FieldsGate {
  let context: AnalysisContext

  func judge(
    paper: Paper,
    demand: DemandEdge,
    record: HeldRecord?,
    publications: [Publication]
  ) -> GateResult {
    guard let record, let first = publications.first else { return GateResult(.unknown, .notPublished) }
    let whole = demand.isUsedWhole ? paper.elements.map(\.wrappedValue) : []
    let used = demand.elements + whole.filter { !demand.elements.contains($0) }
    guard !used.isEmpty else { return GateResult(.unknown, .noElements(paper)) }
    guard publications.contains(where: { $0.coversAllFields || !$0.fields.isEmpty }) else {
      return GateResult(.unknown, .noFieldList(first))
    }
    let covered = coveredElements(of: record, by: publications)
    let missing = used.filter { !covered.contains($0) }
    guard !missing.isEmpty else { return GateResult(.pass, .covered(used.count, publications)) }
    let names = missing.map { context.knowledge.element($0)?.name ?? Bilingual(vi: $0, en: $0) }
    let isAnnotatedMissing = missing.contains { demand.elements.contains($0) }
    return GateResult(isAnnotatedMissing ? .fail : .unknown, .missing(names, publications))
  }

  private func coveredElements(of record: HeldRecord, by publications: [Publication]) -> Set<String> {
    let recordTypes = record.recordType.map { [$0] } ?? record.register.recordTypes
    let isWhole = publications.contains(where: \.coversAllFields)
    let listed = Set(publications.flatMap { $0.fields.map(\.wrappedValue) })
    var elements: Set<String> = []
    for field in recordTypes.flatMap(\.fields) where isWhole || listed.contains(field.id) {
      if let element = field.stated { elements.insert(element) }
    }
    return elements
  }
}

extension Bilingual {
  fileprivate static let notPublished = Bilingual(
    vi: "Chưa có công bố dữ liệu nên chưa đối chiếu được các trường cần dùng.",
    en: "Without a publication on file the fields cannot be compared."
  )

  fileprivate static func noElements(_ paper: Paper) -> Bilingual {
    Bilingual(
      vi: "Chưa có danh mục dữ liệu thể hiện trên \(paper.name.vi).",
      en: "The data carried by the \(paper.name.en) is not on file."
    )
  }

  fileprivate static func noFieldList(_ publication: Publication) -> Bilingual {
    Bilingual(
      vi: "Danh mục trường dữ liệu công bố theo \(publication.actName) chưa có trong cơ sở tri thức.",
      en: "The field list published by \(publication.actName) is not on file."
    )
  }

  fileprivate static func covered(_ count: Int, _ publications: [Publication]) -> Bilingual {
    let acts = acts(publications)
    return
      Bilingual(
        vi:
          "\(count)/\(count) dữ liệu cần dùng có trong danh mục trường công bố theo \(acts).",
        en: "\(count) of \(count) data used are among the fields published by \(acts)."
      )
  }

  fileprivate static func missing(_ names: [Bilingual], _ publications: [Publication]) -> Bilingual {
    let acts = acts(publications)
    return
      Bilingual(
        vi:
          "Chưa có trong danh mục trường công bố theo \(acts): \(names.map(\.vi).joined(separator: "; ")).",
        en:
          "Not among the fields published by \(acts): \(names.map(\.en).joined(separator: "; "))."
      )
  }

  private static func acts(_ publications: [Publication]) -> String {
    publications.map { $0.actName }.joined(separator: ", ")
  }
}
