public import CatalogueModel
public import Diagnostics
public import ProcedureGraph

/// Supposed publications of registers, or another day, under which the same analysis is made.
public struct Hypothesis: Sendable {
  /// A register, or some of its fields, supposed to be published.
  public struct Publication: Hashable, Sendable {
    /// The register's id.
    public var register: String
    /// The ids of the fields; empty means all.
    public var fields: [String]

    /// A supposed publication written as `REGISTER` or `REGISTER:FIELD,FIELD`.
    public init?(_ text: String) {
      let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
      guard let register = parts.first, !register.isEmpty else { return nil }
      self.register = String(register)
      fields = parts.count == 1 ? [] : parts[1].split(separator: ",").map(String.init)
      if parts.count == 2, fields.isEmpty { return nil }
    }
  }

  /// The supposed publications.
  public var publications: [Publication]

  /// A hypothesis.
  public init(_ publications: [Publication]) {
    self.publications = publications
  }

  /// What it names and the knowledge base does not have; nil where everything is there.
  public func mistake(in knowledge: Knowledge) -> Bilingual? {
    for publication in publications {
      guard let register = knowledge.register(publication.register) else {
        let ids = knowledge.registers.map(\.id).joined(separator: ", ")
        return Bilingual(
          vi: "Không có cơ sở dữ liệu “\(publication.register)”; các mã có thể dùng: \(ids).",
          en: "No register '\(publication.register)'; the ids are: \(ids)."
        )
      }
      let fields = register.recordTypes.flatMap(\.fields).map(\.id)
      if let unknown = publication.fields.first(where: { !fields.contains($0) }) {
        return Bilingual(
          vi:
            "\(register.name.vi) không có trường “\(unknown)”; các trường có thể dùng: \(fields.joined(separator: ", ")).",
          en: "'\(register.id)' has no field '\(unknown)'; the fields are: \(fields.joined(separator: ", "))."
        )
      }
    }
    return nil
  }

  /// The knowledge base as it would be on a day.
  public func applied(to knowledge: Knowledge, on day: CalendarDate) -> Knowledge {
    publications.reduce(knowledge) { knowledge, supposed in
      guard var register = knowledge.register(supposed.register) else { return knowledge }
      var publication = CatalogueModel.Publication()
      publication.id = "supposed"
      publication.state = .published
      publication.date = day
      publication.coversAllFields = supposed.fields.isEmpty
      publication.fields = supposed.fields.map { Located($0, at: nil) }
      publication.note = "giả định"
      // What a source says against a publication is supposed away with it.
      register.publications.removeAll { $0.state == .unpublished }
      register.publications.append(publication)
      return knowledge.replacing(register)
    }
  }
}
