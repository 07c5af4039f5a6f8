import Analysis
import CatalogueModel
import Diagnostics

extension ChangeReport {
  /// The report as JSON; the detail says which lists it holds.
  public var json: String {
    var members: [(String, JSONValue)] = [
      ("old", .string(names.old)), ("new", .string(names.new)),
      (
        "summary",
        .object([
          ("changes", .integer(revision.changes.count)),
          ("applicant", .integer(count(.applicant))), ("official", .integer(count(.official))),
          ("nobody", .integer(count(.nobody))), ("delta", record(revision.delta)),
        ])
      ),
    ]
    if detail != .summary {
      members.append(
        (
          "records",
          .array(
            groups.map { group in
              .object([
                ("path", .string(group.path)), ("changes", .integer(group.changes.count)),
                ("delta", record(group.changes.reduce(BurdenDelta()) { $0 + $1.delta })),
              ])
            }
          )
        )
      )
    }
    if detail == .changes || detail == .values {
      members.append(("changes", .array(revision.changes.map(record))))
    }
    if detail == .values { members.append(("values", .array(revision.diff.changes.map(record)))) }
    return JSONValue.object(members).pretty
  }

  private func record(_ change: Change) -> JSONValue {
    .object([
      ("path", .string(change.path.description)), ("topic", .string(change.topic.rawValue)),
      ("kind", .string(change.kind.rawValue)), ("burdened", .string(change.burdened.rawValue)),
      ("old", .optional(change.old)), ("new", .optional(change.new)),
      ("papersAdded", .array(change.papersAdded.map { .string($0) })),
      ("papersRemoved", .array(change.papersRemoved.map { .string($0) })), ("delta", record(change.delta)),
    ])
  }

  /// What is unknown is `null`.
  private func record(_ delta: BurdenDelta) -> JSONValue {
    func number(_ value: Int?) -> JSONValue { value.map { .integer($0) } ?? .null }
    func thousandths(_ value: Int?) -> JSONValue { value.map { .hundredths(Double($0) / 1000) } ?? .null }
    return .object([
      ("papers", number(delta.papers)), ("fields", number(delta.fields)), ("visits", number(delta.visits)),
      ("workingDays", thousandths(delta.workingDays)), ("days", thousandths(delta.days)),
      ("fees", thousandths(delta.fees)),
    ])
  }

  private func record(_ change: CatalogueDiff.RecordChange) -> JSONValue {
    var members: [(String, JSONValue)] = [("path", .string(change.path.description))]
    switch change {
    case .added: members.append(("kind", .string("added")))
    case .removed: members.append(("kind", .string("removed")))
    case .renamed(let old, _):
      members += [("kind", .string("renamed")), ("from", .string(old.path.description))]
    case .changed(_, _, let diff):
      members += [
        ("kind", .string("changed")),
        (
          "edits",
          .array(
            diff.edits.map { edit in
              .object([
                ("path", .array(edit.path.map { .string($0) })),
                ("old", .optional(edit.old.map(Self.shown))), ("new", .optional(edit.new.map(Self.shown))),
                ("reordered", .boolean(edit.isOrder)),
              ])
            }
          )
        ),
      ]
    }
    return .object(members)
  }
}
