import CatalogueModel
import Diagnostics
import ProcedureGraph

/// What changed in what a procedure asks applicants to file.
struct DossierComparison {
  private let procedure: ProcedureComparison
  /// The papers asked for in each case, by its id, before and afterwards.
  private let askedBefore: [String: Set<Int>]
  private let askedAfter: [String: Set<Int>]
  private(set) var changes: [Change] = []

  init(_ procedure: ProcedureComparison) {
    self.procedure = procedure
    askedBefore = Self.asked(in: procedure.old)
    askedAfter = Self.asked(in: procedure.new)
    let pairing = Pairing(procedure.old.components, procedure.new.components, key: \.path.description)
    // The same row under another id, or in another case.
    var twins = Dictionary(grouping: pairing.removed) { Self.nameless($0.component) }
    var found: Set<String> = []
    for row in pairing.added {
      if let twin = twins[Self.nameless(row.component)]?.popLast() {
        found.insert(twin.path.description)
        let kind: Change.Kind = twin.component.id == row.component.id ? .moved : .renamed
        changes.append(
          procedure.change(
            .component,
            kind,
            .nobody,
            at: row.path,
            old: twin.path.description,
            new: row.path.description,
            place: row.component.$text.place
          )
        )
      } else {
        changes.append(added(row))
      }
    }
    changes += pairing.removed.filter { !found.contains($0.path.description) }.map(removed)
    for (before, after) in pairing.both where before.component != after.component {
      changes.append(changed(before, after))
    }
    if pairing.isReordered {
      changes.append(
        procedure.change(.component, .moved, .nobody, at: procedure.path.appending("component", "*"))
      )
    }
    compareCases()
  }

  private static func asked(in node: ProcedureNode) -> [String: Set<Int>] {
    var asked: [String: Set<Int>] = [:]
    for row in node.components {
      asked[caseID(of: row, in: node), default: []].formUnion(BurdenMeasure.asked(in: row))
    }
    return asked
  }

  private static func caseID(of row: ComponentNode, in node: ProcedureNode) -> String {
    node.procedure.cases[row.caseIndex].id
  }

  /// The id of the case a row of either version stands in.
  private func caseID(of row: ComponentNode) -> String {
    row.path.parent.description.split(separator: "/").last.map(String.init) ?? ""
  }

  private static func nameless(_ row: Component) -> Component {
    var copy = row
    copy.id = ""
    return copy
  }

  private func added(_ row: ComponentNode) -> Change {
    var delta = BurdenDelta()
    delta.papers = BurdenMeasure.papers(of: row)
    var change = procedure.change(
      .component,
      .added,
      row.kind == .note ? .nobody : .applicant,
      at: row.path,
      new: row.component.text,
      place: row.component.$text.place,
      delta: delta
    )
    change.papersAdded = ids(BurdenMeasure.asked(in: row).subtracting(askedBefore[caseID(of: row)] ?? []))
    return change
  }

  private func removed(_ row: ComponentNode) -> Change {
    var delta = BurdenDelta()
    delta.papers = -BurdenMeasure.papers(of: row)
    var change = procedure.change(
      .component,
      .removed,
      row.kind == .note ? .nobody : .applicant,
      at: row.path,
      old: row.component.text,
      delta: delta
    )
    change.papersRemoved = ids(BurdenMeasure.asked(in: row).subtracting(askedAfter[caseID(of: row)] ?? []))
    return change
  }

  private func changed(_ old: ComponentNode, _ new: ComponentNode) -> Change {
    let (before, after) = (BurdenMeasure.asked(in: old), BurdenMeasure.asked(in: new))
    let papers = BurdenMeasure.papers(of: new) - BurdenMeasure.papers(of: old)
    let copies = Self.copies(new.component, minus: old.component)
    var kind = Change.Kind.changed
    var burdened = Change.Burdened.nobody
    if before != after || papers != 0 {
      burdened = .applicant
      kind =
        papers > 0 || before.isStrictSubset(of: after) && papers >= 0
        ? .tightened : papers < 0 || after.isStrictSubset(of: before) ? .loosened : .changed
    } else if copies != 0 {
      burdened = .applicant
      kind = copies > 0 ? .tightened : .loosened
    } else if old.component.text != new.component.text {
      kind = .reworded
    }
    var delta = BurdenDelta()
    if papers != 0 { delta.papers = papers }
    var change = procedure.change(
      .component,
      kind,
      burdened,
      at: new.path,
      old: Self.shown(old.component),
      new: Self.shown(new.component),
      place: new.component.$text.place,
      delta: delta
    )
    change.papersAdded = ids(after.subtracting(askedBefore[caseID(of: new)] ?? []))
    change.papersRemoved = ids(before.subtracting(askedAfter[caseID(of: old)] ?? []))
    return change
  }

  /// The wording with the quantities, where they are stated.
  private static func shown(_ row: Component) -> String {
    let counts = [row.original.map { "\($0) bản chính" }, row.copy.map { "\($0) bản sao" }]
      .compactMap { $0 }
    return counts.isEmpty ? row.text : "\(row.text) (\(counts.joined(separator: ", ")))"
  }

  private static func copies(_ new: Component, minus old: Component) -> Int {
    var difference = 0
    if let after = new.original, let before = old.original { difference += after - before }
    if let after = new.copy, let before = old.copy { difference += after - before }
    return difference
  }

  private mutating func compareCases() {
    let cases = Pairing(procedure.old.procedure.cases, procedure.new.procedure.cases, key: \.id)
    func path(_ item: ProcedureCase) -> ElementPath { procedure.path.appending("case", item.id) }
    for item in cases.removed {
      changes.append(procedure.change(.component, .removed, .nobody, at: path(item), old: item.name))
    }
    for item in cases.added {
      changes.append(
        procedure.change(
          .component,
          .added,
          .nobody,
          at: path(item),
          new: item.name,
          place: item.$id.place
        )
      )
    }
    for (old, new) in cases.both where old.name != new.name {
      changes.append(
        procedure.change(
          .component,
          .reworded,
          .nobody,
          at: path(new),
          old: old.name,
          new: new.name,
          place: new.$name.place
        )
      )
    }
  }

  private func ids(_ papers: Set<Int>) -> [String] {
    papers.sorted().map { procedure.knowledge.papers[$0].id }
  }
}
