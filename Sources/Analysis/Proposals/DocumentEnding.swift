import CatalogueModel

/// How a document on file ends another one as a whole.
struct DocumentEnding: Sendable {
  /// Whether it repeals, replaces or suspends.
  let kind: RelationKind
  /// The document that does so.
  let document: LegalDocument
}

extension LegalDocument {
  /// Whether its own record says that it is over by a day.
  func isOver(on day: CalendarDate) -> Bool {
    if let expires { return expires < day }
    return status == .expired || status == .repealed
  }
}
