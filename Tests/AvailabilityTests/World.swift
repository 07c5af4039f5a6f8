import Availability
import CatalogueModel
import Diagnostics
import TestSupport

/// Registers, parties and what is typed: a random case, made so that cycles, several ways and dead ends abound.
struct World {
  var registers: [Register] = []
  var parties: [Party] = []
  var typed: [Fact] = []
  var entities = CodeList()
  let asOf = CalendarDate(vietnamMilliseconds: 1_782_777_600_000)

  init() {}

  init(seed: UInt64) {
    var random = SplitMix(state: seed)
    entities.values = ["person", "organisation", "enterprise", "land"].map { code in
      var value = CodeListValue()
      value.code = code
      if code == "enterprise" { value.broader = "organisation" }
      return value
    }
    let elements = (0..<Int.random(in: 3...12, using: &random)).map { "e\($0)" }
    let relations = ["r0", "r1", "r2"]
    let codes = entities.values.map(\.code)
    registers = (0..<Int.random(in: 1...6, using: &random)).map { number in
      var register = Register()
      register.id = "register-\(number)"
      register.recordTypes = (0..<Int.random(in: 1...3, using: &random)).map { type in
        var record = RecordType()
        record.id = "record-\(type)"
        record.about = codes.randomElement(using: &random)
        record.isKnownAtLogin = Int.random(in: 0..<6, using: &random) == 0
        record.fields = (0..<Int.random(in: 1...6, using: &random)).map { position in
          var field = RegisterField()
          field.id = "f\(position)"
          field.element =
            Int.random(in: 0..<8, using: &random) == 0 ? nil : elements.randomElement(using: &random)
          field.relation =
            Int.random(in: 0..<3, using: &random) == 0 ? relations.randomElement(using: &random) : nil
          field.isVerified = Bool.random(using: &random)
          return field
        }
        record.keys = record.fields.filter { _ in Bool.random(using: &random) }
          .map { Located($0.id, at: nil) }
        return record
      }
      register.publications = publications(of: register, &random)
      return register
    }
    let count = Int.random(in: 1...5, using: &random)
    parties = (0..<count).map { number in
      Party(
        id: "p\(number)",
        entity: codes.randomElement(using: &random) ?? "person",
        isLoggedIn: number == 0 && Int.random(in: 0..<4, using: &random) > 0,
        relations: (0..<Int.random(in: 0...3, using: &random)).map { _ in
          PartyRelation(
            relation: relations.randomElement(using: &random) ?? "r0",
            origin: "p\(Int.random(in: 0..<count, using: &random))"
          )
        }
      )
    }
    typed = (0..<Int.random(in: 0...3, using: &random)).map { _ in
      Fact(
        party: "p\(Int.random(in: 0..<count, using: &random))",
        element: elements.randomElement(using: &random) ?? "e0"
      )
    }
    // What is typed and known to no register stays outside the table.
    let held = Set(registers.flatMap(\.recordTypes).flatMap(\.fields).flatMap { [$0.element, $0.relation] })
    typed = typed.filter { held.contains($0.element) }
  }

  private func publications(of register: Register, _ random: inout SplitMix) -> [Publication] {
    (0..<Int.random(in: 0...2, using: &random)).map { number in
      var publication = Publication()
      publication.id = "p\(number)"
      publication.state = Int.random(in: 0..<3, using: &random) == 0 ? .unpublished : .published
      publication.date = CalendarDate(["2026-01-15", "2027-01-15"][Int.random(in: 0...1, using: &random)])
      publication.coversAllFields = Int.random(in: 0..<3, using: &random) == 0
      if Bool.random(using: &random) {
        publication.recordTypes = register.recordTypes.prefix(1).map { Located($0.id, at: nil) }
      }
      if Bool.random(using: &random) {
        publication.fields = [Located("f0", at: nil), Located("f2", at: nil)]
      }
      return publication
    }
  }

  var table: LookupTable { LookupTable(registers, entities: entities, asOf: asOf) }

  /// An entity and everything it also is.
  func chain(of entity: String) -> [String] {
    let broader = entities.values.first { $0.code == entity }?.broader
    return [entity] + (broader.map { chain(of: $0) } ?? [])
  }

  /// How far a field may be leaned on, from the publications read plainly.
  func readiness(of field: RegisterField, _ type: RecordType, _ register: Register) -> Readiness {
    let bearing = register.publications.filter {
      $0.recordTypes.isEmpty || $0.recordTypes.map(\.wrappedValue).contains(type.id)
    }
    let made = bearing.filter { publication in
      guard publication.state == .published, let date = publication.date else { return false }
      return date <= asOf
    }
    if made.isEmpty {
      let refused = bearing.contains { $0.state == .unpublished && ($0.date ?? asOf) <= asOf }
      if refused { return .refused }
      return field.isVerified ? .unpublished : .unverified
    }
    if made.contains(where: { $0.coversAllFields || $0.fields.map(\.wrappedValue).contains(field.id) }) {
      return .published
    }
    return made.contains { !$0.fields.isEmpty } ? .uncovered : .unpublished
  }
}
