import TestSupport

/// A document that can still be changed, part by part.
protocol Draft: Sendable {
  /// Lets a closure change each part, the outer ones first.
  mutating func visit(_ change: (inout Self) -> Void)
}

/// One change to a document: a slip, which makes it unsound, or another layout of the same content.
struct DraftChange<Document: Draft>: Sendable {
  let name: String
  let isSlip: Bool
  /// Changes one part; false where it does not apply.
  let change: @Sendable (inout Document, inout SplitMix) -> Bool

  static func slip(
    _ name: String,
    _ change: @escaping @Sendable (inout Document, inout SplitMix) -> Bool
  ) -> DraftChange {
    DraftChange(name: name, isSlip: true, change: change)
  }

  static func layout(
    _ name: String,
    _ change: @escaping @Sendable (inout Document, inout SplitMix) -> Bool
  ) -> DraftChange {
    DraftChange(name: name, isSlip: false, change: change)
  }

  /// The document with the change at one random part; nil where it applies nowhere.
  func applied(to document: Document, using random: inout SplitMix) -> Document? {
    _ = random.next()
    let start = random
    var count = 0
    var probe = document
    probe.visit { part in
      var (copy, dice) = (part, start)
      if change(&copy, &dice) { count += 1 }
    }
    guard count > 0 else { return nil }
    let chosen = Int.random(in: 0..<count, using: &random)
    var changed = document
    var index = 0
    changed.visit { part in
      guard index <= chosen else { return }
      var (copy, dice) = (part, start)
      guard change(&copy, &dice) else { return }
      if index == chosen { part = copy }
      index += 1
    }
    return changed
  }
}
