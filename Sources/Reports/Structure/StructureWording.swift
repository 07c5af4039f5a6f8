import Analysis
import CatalogueModel
import Diagnostics
import ProcedureGraph

/// The words for proposals about whole procedures, their families and grounds.
struct StructureWording {
  let content: ReportContent

  /// The kinds of proposals that this part of the analysis makes, in the order they are told.
  static let kinds: [ProposalKind] = [.abolish, .merge, .chain, .variant]

  static let proactive = Bilingual(
    vi:
      "Chủ động cung cấp dịch vụ: chưa xác định (chưa xét dữ liệu nào tự suy ra được và sự kiện nào khởi đầu)",
    en:
      "Proactive provision: unknown (which inputs can be derived and which event triggers it was not examined)"
  )

  /// The code and the name of a procedure.
  func name(_ index: Int) -> String {
    let procedure = content.context.graph.procedures[index].procedure
    return "\(procedure.code) \(procedure.name)"
  }

  /// The leaves of a tree of grounds, in order, with their places.
  func grounds(_ evidence: Evidence) -> [(text: Bilingual, place: Place?)] {
    switch evidence {
    case .written(let text, let place): return [(text, place)]
    case .held(_, let text): return [(Bilingual(vi: "lưu giữ tại \(text.vi)", en: "held in \(text.en)"), nil)]
    case .law(let citation, let text, _):
      let name = content.context.knowledge.citationName(citation)
      return [(Bilingual(vi: "\(name): \(text.vi)", en: "\(name): \(text.en)"), nil)]
    case .absent(let what, let searched):
      return [
        (
          Bilingual(
            vi: "không tìm thấy \(what.vi) trong \(searched.vi)",
            en: "not found in \(searched.en): \(what.en)"
          ), nil
        )
      ]
    case .estimate(let text, _), .decided(let text, _): return [(text, nil)]
    case .concluded(_, let grounds): return grounds.flatMap(self.grounds)
    }
  }

  /// How many proposals there are of each kind.
  var counts: [(kind: ProposalKind, count: Int)] {
    Self.kinds.map { kind in (kind, content.structure.proposals.count { $0.kind == kind }) }
  }

  /// What families there are, in one sentence.
  var families: Bilingual {
    let families = content.structure.families
    let members = families.reduce(0) { $0 + $1.members.count }
    let national = families.count { $0.isNational }
    return Bilingual(
      vi:
        "\(members) thủ tục thuộc \(families.count) nhóm trùng hoặc gần trùng; \(national) nhóm có bản quốc gia trong nguồn",
      en:
        "\(members) procedures in \(families.count) families; \(national) of them with a national base in the source"
    )
  }
}
