import CatalogueModel
import Diagnostics
import ProcedureGraph

/// What changed in the meaning of one procedure.
struct ProcedureComparison {
  let old: ProcedureNode
  let new: ProcedureNode
  let knowledge: Knowledge
  private(set) var changes: [Change] = []

  /// The keys of a procedure that are compared by meaning; any other is a change that burdens nobody.
  static let compared: Set<String> = [
    "name", "cases", "channels", "returns", "conditions", "forms", "steps", "outcomes", "onlineLevel",
    "boundary", "publication", "legalBasis", "authorities", "subjects",
  ]

  init(_ old: ProcedureNode, _ new: ProcedureNode, knowledge: Knowledge) {
    self.old = old
    self.new = new
    self.knowledge = knowledge
    compareHead()
    DossierComparison(self).changes.forEach { add($0) }
    ChannelComparison(self).changes.forEach { add($0) }
    compareTexts(.condition, "condition", \.conditions, id: \.id, text: \.$text, burdens: true)
    compareTexts(.form, "form", \.forms, id: \.id, text: \.$name, burdens: true)
    compareTexts(.step, "step", \.steps, id: \.id, text: \.$text, burdens: false)
    compareTexts(.outcome, "outcome", \.outcomes, id: \.id, text: \.$name, burdens: false)
    compareRest()
    countVisits()
  }

  var path: ElementPath { new.path }

  /// A change of this procedure.
  func change(
    _ topic: Change.Topic,
    _ kind: Change.Kind,
    _ burdened: Change.Burdened,
    at path: ElementPath? = nil,
    old text: String? = nil,
    new newText: String? = nil,
    place: Place? = nil,
    delta: BurdenDelta = BurdenDelta(),
    increase: Int? = nil
  ) -> Change {
    Change(
      topic: topic,
      kind: kind,
      burdened: burdened,
      path: path ?? self.path,
      old: text,
      new: newText,
      delta: delta,
      increase: increase,
      place: place ?? new.procedure.$code.place,
      before: old,
      after: new
    )
  }

  private mutating func add(_ change: Change) { changes.append(change) }

  private mutating func compareHead() {
    let (before, after) = (old.procedure, new.procedure)
    if before.name != after.name {
      add(change(.name, .reworded, .nobody, old: before.name, new: after.name, place: after.$name.place))
    }
    if before.onlineLevel != after.onlineLevel {
      let kind = Self.kind(rank(before.onlineLevel), rank(after.onlineLevel))
      add(
        change(
          .online,
          kind,
          .applicant,
          old: before.onlineLevel?.rawValue,
          new: after.onlineLevel?.rawValue
        )
      )
    }
    if before.boundary != after.boundary {
      let kind = Self.kind(rank(before.boundary), rank(after.boundary))
      add(
        change(.boundary, kind, .applicant, old: before.boundary?.rawValue, new: after.boundary?.rawValue)
      )
    }
    if before.publication != after.publication {
      add(
        change(
          .publication,
          Self.presence(before.publication != nil, after.publication != nil),
          .official,
          old: before.publication?.number,
          new: after.publication?.number,
          place: after.publication?.$number.place
        )
      )
    }
    if before.subjects != after.subjects {
      add(
        change(
          .subject,
          .changed,
          .applicant,
          old: before.subjects.map(\.rawValue).joined(separator: ", "),
          new: after.subjects.map(\.rawValue).joined(separator: ", ")
        )
      )
    }
  }

  /// A lower rank burdens more; what is unknown on one side only changes.
  private static func kind(_ before: Int?, _ after: Int?) -> Change.Kind {
    guard let before, let after else { return .changed }
    return after < before ? .tightened : .loosened
  }

  private static func presence(_ before: Bool, _ after: Bool) -> Change.Kind {
    before == after ? .changed : after ? .added : .removed
  }

  private func rank(_ level: OnlineLevel?) -> Int? {
    switch level {
    case .some(.none): 0
    case .part: 1
    case .full: 2
    case nil: nil
    }
  }

  private func rank(_ scope: BoundaryScope?) -> Int? {
    switch scope {
    case .some(.none): 0
    case .province: 1
    case .nation: 2
    case nil: nil
    }
  }

  private mutating func compareTexts<Item: Hashable>(
    _ topic: Change.Topic,
    _ step: String,
    _ items: (Procedure) -> [Item],
    id: (Item) -> String,
    text: (Item) -> Located<String>,
    burdens: Bool
  ) {
    let pairing = Pairing(items(old.procedure), items(new.procedure), key: id)
    let burdened: Change.Burdened = burdens ? .applicant : .official
    for item in pairing.removed {
      add(
        change(
          topic,
          .removed,
          burdened,
          at: path.appending(step, id(item)),
          old: text(item).wrappedValue
        )
      )
    }
    for item in pairing.added {
      add(
        change(
          topic,
          .added,
          burdened,
          at: path.appending(step, id(item)),
          new: text(item).wrappedValue,
          place: text(item).place
        )
      )
    }
    for (before, after) in pairing.both where before != after {
      let isReworded = text(before) != text(after)
      add(
        change(
          topic,
          isReworded ? .reworded : .changed,
          burdens ? .nobody : .official,
          at: path.appending(step, id(after)),
          old: text(before).wrappedValue,
          new: text(after).wrappedValue,
          place: text(after).place
        )
      )
    }
    if pairing.isReordered { add(change(topic, .moved, .nobody, at: path.appending(step, "*"))) }
  }

  private mutating func compareRest() {
    let (before, after) = (old.procedure, new.procedure)
    if before.legalBasis != after.legalBasis {
      let numbers = Pairing(before.legalBasis, after.legalBasis, key: \.document)
      add(
        change(
          .law,
          .changed,
          .nobody,
          old: numbers.removed.map(\.document).joined(separator: "; "),
          new: numbers.added.map(\.document).joined(separator: "; "),
          place: after.legalBasis.first?.$document.place
        )
      )
    }
    if before.authorities != after.authorities {
      add(
        change(
          .authority,
          .changed,
          .official,
          old: before.authorities.map(\.name).joined(separator: "; "),
          new: after.authorities.map(\.name).joined(separator: "; "),
          place: after.authorities.first?.$name.place
        )
      )
    }
    let returns = Pairing(before.returns, after.returns, key: \.kind.rawValue)
    for item in returns.removed {
      add(change(.returns, .removed, .applicant, at: path.appending("return", item.kind.rawValue)))
    }
    for item in returns.added {
      add(
        change(
          .returns,
          .added,
          .applicant,
          at: path.appending("return", item.kind.rawValue),
          place: item.anchor.place
        )
      )
    }
  }

  private mutating func countVisits() {
    let delta = BurdenMeasure.visits(of: new.procedure, minus: old.procedure)
    guard let delta, delta != 0 else { return }
    if let index = changes.firstIndex(where: { $0.topic == .channel || $0.topic == .returns }) {
      changes[index].delta.visits = delta
    }
  }
}
