import CatalogueModel
import Diagnostics
import ProcedureGraph

/// What the texts and the structure of one procedure say about places and presence, each text folded once.
struct PresenceReading {
  /// The needs, in the order of the record, structure first.
  let needs: [PlaceNeed]
  /// The codes of wordings met that are no needs, such as `online-payment`.
  let marks: Set<String>

  init(_ node: ProcedureNode, in context: AnalysisContext) {
    let reader = PlaceNeedReader(context)
    var needs = reader.structure(of: node)
    var marks: Set<String> = []
    var seen: Set<PlaceNeedKey> = []
    for text in PresenceText.all(of: node) {
      let clauses = PresenceClauses(context.folded(text.text), cues: context.knowledge.presenceCues)
      marks.formUnion(clauses.codes)
      for need in reader.needs(of: text, clauses: clauses) where seen.insert(PlaceNeedKey(need)).inserted {
        needs.append(need)
      }
    }
    self.needs = needs
    self.marks = marks
  }
}

/// The same words about the same need, however often they are repeated.
private struct PlaceNeedKey: Hashable {
  let kind: PlaceNeedKind
  let stage: PlaceNeedStage
  let wording: String

  init(_ need: PlaceNeed) {
    kind = need.kind
    stage = need.stage
    wording = need.wording
  }
}
