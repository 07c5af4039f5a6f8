public import CatalogueModel
public import Diagnostics

/// What makes one catalogue another, record by record; files, formats and their order do not matter.
public struct CatalogueDiff: Sendable {
  /// What became of a record.
  public enum RecordChange: Hashable, Sendable {
    /// It is new.
    case added(CatalogueRecord)
    /// It is gone.
    case removed(CatalogueRecord)
    /// It is the same under another address.
    case renamed(CatalogueRecord, to: CatalogueRecord)
    /// It changed.
    case changed(ElementPath, kind: String, ValueDiff)
  }

  /// The changes, in the order of addresses.
  public let changes: [RecordChange]

  /// Compares two catalogues, each record under an address of its own.
  public init(_ old: [CatalogueRecord], _ new: [CatalogueRecord]) {
    let before = Self.numbered(old)
    let after = Self.numbered(new)
    var removed: [CatalogueRecord] = []
    var added: [CatalogueRecord] = []
    var changes: [RecordChange] = []
    for (path, record) in before where after[path] == nil { removed.append(record) }
    for (path, record) in after {
      guard let earlier = before[path] else {
        added.append(record)
        continue
      }
      if let diff = ValueDiff(earlier.value, record.value) {
        changes.append(.changed(record.path, kind: record.kind, diff))
      }
    }
    removed.sort { $0.path < $1.path }
    var twins = Dictionary(grouping: removed, by: \.nameless)
    var found: Set<ElementPath> = []
    for record in added.sorted(by: { $0.path < $1.path }) {
      if let twin = twins[record.nameless]?.popLast() {
        changes.append(.renamed(twin, to: record))
        found.insert(twin.path)
      } else {
        changes.append(.added(record))
      }
    }
    changes += removed.filter { !found.contains($0.path) }.map { .removed($0) }
    self.changes = changes.sorted { $0.path < $1.path }
  }

  /// Whether the catalogues are the same.
  public var isEmpty: Bool { changes.isEmpty }

  /// The second catalogue, made of the first, in the order of addresses.
  public func applied(to records: [CatalogueRecord]) -> [CatalogueRecord] {
    var result = Self.numbered(records)
    for change in changes {
      switch change {
      case .removed(let record): result[record.path] = nil
      case .added(let record): result[record.path] = record
      case .renamed(let old, let new):
        result[old.path] = nil
        result[new.path] = new
      case .changed(let path, _, let diff):
        if let record = result[path] { result[path]?.value = diff.applied(to: record.value) }
      }
    }
    return result.values.sorted { $0.path < $1.path }
  }

  /// Records of one address are told apart by number.
  private static func numbered(_ records: [CatalogueRecord]) -> [ElementPath: CatalogueRecord] {
    var result: [ElementPath: CatalogueRecord] = [:]
    var counts: [ElementPath: Int] = [:]
    for var record in records {
      let count = (counts[record.path] ?? 0) + 1
      counts[record.path] = count
      if count > 1 { record.path = ElementPath("\(record.path)~\(count)") }
      result[record.path] = record
    }
    return result
  }
}

extension CatalogueDiff.RecordChange {
  /// The address afterwards, or the last one.
  public var path: ElementPath {
    switch self {
    case .added(let record), .removed(let record), .renamed(_, let record): record.path
    case .changed(let path, _, _): path
    }
  }

  /// The kind of record.
  public var kind: String {
    switch self {
    case .added(let record), .removed(let record), .renamed(_, let record): record.kind
    case .changed(_, let kind, _): kind
    }
  }
}

extension CatalogueRecord {
  /// The record without what its address is made of.
  fileprivate var nameless: CatalogueRecord {
    guard case .record(let members) = value else { return self }
    let names = ["id", "code", "number"]
    return CatalogueRecord(
      path: ElementPath(""),
      kind: kind,
      value: .record(members.filter { !names.contains($0.name) })
    )
  }
}
