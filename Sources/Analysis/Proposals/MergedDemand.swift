import CatalogueModel
import ProcedureGraph

/// The demands of one row for one paper, judged together: the father's and the mother's card are one paper here.
enum MergedDemand {
  /// One demand for each paper asked for, in the order of the wording; `mentioned` ones are left out.
  ///
  /// The way of asking is the mildest one; what the paper is used for is everything any of them uses.
  static func all(of component: ComponentNode) -> [DemandEdge] {
    var merged: [DemandEdge] = []
    for demand in component.demands where demand.demand != .mentioned {
      guard let index = merged.firstIndex(where: { $0.paper == demand.paper }) else {
        merged.append(demand)
        continue
      }
      let other = merged[index]
      merged[index] = (demand.demand.priority < other.demand.priority ? demand : other)
        .using(
          elements: other.elements + demand.elements.filter { !other.elements.contains($0) },
          isUsedWhole: other.isUsedWhole || demand.isUsedWhole
        )
    }
    return merged
  }
}
