public import CatalogueModel

/// One place where two revisions of a record differ, on the finest level.
public struct ValueEdit: Hashable, Sendable {
  /// The keys and items that lead there.
  public let path: [String]
  /// What stood there; nil where nothing did.
  public let old: PlainValue?
  /// What stands there; nil where nothing does.
  public let new: PlainValue?
  /// Whether it is the order of a list that differs.
  public let isOrder: Bool
}

extension ValueDiff {
  /// Every place that differs, in the order of the record.
  public var edits: [ValueEdit] { edits(below: []) }

  private func edits(below path: [String]) -> [ValueEdit] {
    switch self {
    case .replaced(let old, let new): return [ValueEdit(path: path, old: old, new: new, isOrder: false)]
    case .record(let parts): return parts.flatMap { Self.edits($0, below: path) }
    case .list(_, let parts, let order):
      let moved = order == nil ? [] : [ValueEdit(path: path, old: nil, new: nil, isOrder: true)]
      return parts.flatMap { Self.edits($0, below: path) } + moved
    }
  }

  private static func edits(_ part: Part, below path: [String]) -> [ValueEdit] {
    // Items of one key are numbered behind a zero character.
    let path = path + [part.name.replacing("\0", with: "~")]
    switch part.change {
    case .added(let value, _): return [ValueEdit(path: path, old: nil, new: value, isOrder: false)]
    case .removed(let value): return [ValueEdit(path: path, old: value, new: nil, isOrder: false)]
    case .changed(let diff): return diff.edits(below: path)
    }
  }
}
