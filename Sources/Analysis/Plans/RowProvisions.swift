import CatalogueModel
import Diagnostics
import ProcedureGraph

/// The documents that an annex row names, each with the provisions that the row's other column gives it.
struct RowProvisions {
  struct Demand {
    let document: String
    let amendedBy: [String]
    var provisions: [ProvisionAddress]
    var isByOrder = false
  }

  private(set) var demands: [Demand]

  init(_ row: SubstitutionRow, _ knowledge: Knowledge) {
    demands = row.documents.map { document in
      Demand(document: document.number, amendedBy: document.amendedBy.map(\.wrappedValue), provisions: [])
    }
    guard let text = row.provision else { return }
    let cited = CitedText(text)
    for document in cited.documents where !document.provisions.isEmpty {
      if let index = index(of: document, knowledge) {
        demands[index].provisions += document.provisions
      } else if let number = knowledge.finder.find(document).number {
        // The column of provisions names a document that the other column does not.
        demands.append(Demand(document: number, amendedBy: [], provisions: document.provisions))
      }
    }
    assign(cited.parts, listed: row.documents.count, hasNames: !cited.documents.isEmpty)
  }

  /// Gives provisions that name no document to the only one left, or to documents listed in the same order.
  private mutating func assign(_ parts: [[ProvisionAddress]], listed: Int, hasNames: Bool) {
    guard !parts.isEmpty, listed > 0 else { return }
    let open = (0..<listed).filter { demands[$0].provisions.isEmpty }
    if listed == 1 {
      demands[0].provisions += parts.flatMap { $0 }
    } else if open.count == 1 {
      demands[open[0]].provisions = parts.flatMap { $0 }
    } else if !hasNames, parts.count == listed {
      for (index, part) in parts.enumerated() {
        demands[index].provisions = part
        demands[index].isByOrder = true
      }
    }
  }

  /// The listed document that a citation means: by number, by title, or as the only one of its kind.
  private func index(of cited: CitedDocument, _ knowledge: Knowledge) -> Int? {
    if let number = knowledge.finder.find(cited).number {
      return demands.firstIndex { $0.document == number }
    }
    guard let word = cited.word, cited.mention == nil else { return nil }
    let ofKind = demands.indices.filter { index in
      knowledge.kind(of: demands[index].document).map(word.kinds.contains) ?? false
    }
    return ofKind.count == 1 ? ofKind[0] : nil
  }
}
