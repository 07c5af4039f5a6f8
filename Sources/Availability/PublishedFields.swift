public import CatalogueModel
import Diagnostics

/// What a register's publications say of one kind of record on a day.
public struct PublishedFields: Sendable {
  private let isPublished: Bool
  private let coversAll: Bool
  private let listed: Set<String>
  private let isListKnown: Bool
  private let isRefused: Bool

  /// What is published by a day; an act dated with a month counts from the last day of it.
  public init(_ register: Register, type: RecordType, asOf: CalendarDate) {
    let bearing = register.publications.filter { publication in
      publication.recordTypes.isEmpty || publication.recordTypes.contains { $0.wrappedValue == type.id }
    }
    let made = bearing.filter { $0.state == .published && ($0.date.map { $0.lastDay <= asOf } ?? false) }
    isPublished = !made.isEmpty
    coversAll = made.contains(where: \.coversAllFields)
    listed = Set(made.flatMap { $0.fields.map(\.wrappedValue) })
    isListKnown = coversAll || !listed.isEmpty
    isRefused =
      made.isEmpty
      && bearing.contains { $0.state == .unpublished && ($0.date.map { $0.lastDay <= asOf } ?? true) }
  }

  /// How far a field may be leaned on.
  public func readiness(of field: RegisterField) -> Readiness {
    if isRefused { return .refused }
    if isPublished {
      if coversAll || listed.contains(field.id) { return .published }
      return isListKnown ? .uncovered : .unpublished
    }
    return field.isVerified ? .unpublished : .unverified
  }
}
