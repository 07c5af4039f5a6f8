import Availability
import CatalogueModel
import Diagnostics
import Generation

/// Made-up procedures over the registers on file: who takes part, what is typed, and what the forms ask for.
struct ClosureWorkload {
  /// One procedure.
  struct Request {
    var parties: [Party] = []
    var typed: [Fact] = []
    var needs: [Fact] = []
  }

  /// How many fields a procedure asks for.
  static let fields = 40

  private let seed: UInt64
  /// What can take part, each with the elements its records state, their keys, and the relations they name.
  private let kinds: [Kind]
  private let elements: [String]

  private struct Kind {
    let entity: String
    var hasLogin = false
    var stated: [String] = []
    var keys: [String] = []
    var relations: [(relation: String, entity: String)] = []
  }

  /// Procedures over the registers of a catalogue.
  init(_ registers: [Register], entities: CodeList?, elements: [DataElement], seed: UInt64) {
    self.seed = seed
    self.elements = elements.map(\.id)
    let leads = Dictionary(
      elements.compactMap { element in element.leadsTo.map { (element.id, $0) } },
      uniquingKeysWith: { first, _ in first }
    )
    let broader = Dictionary(
      (entities?.values ?? []).compactMap { value in value.broader.map { (value.code, $0) } },
      uniquingKeysWith: { first, _ in first }
    )
    kinds = (entities?.values ?? []).map(\.code).compactMap { code in
      var also = [code]
      while let wider = also.last.flatMap({ broader[$0] }), !also.contains(wider) { also.append(wider) }
      var kind = Kind(entity: code)
      for type in registers.flatMap(\.recordTypes) {
        guard let about = type.about, also.contains(about) else { continue }
        let keys = Set(type.keys.map(\.wrappedValue))
        kind.hasLogin = kind.hasLogin || type.isKnownAtLogin
        for field in type.fields {
          guard let element = field.element else { continue }
          kind.stated.append(field.relation ?? element)
          if let relation = field.relation {
            if let entity = leads[relation] { kind.relations.append((relation, entity)) }
          } else if keys.contains(field.id) {
            kind.keys.append(element)
          }
        }
      }
      return kind.stated.isEmpty ? nil : kind
    }
  }

  /// A procedure by its number: from two to six parties, the first logged in, most others named by an earlier one, half
  /// of them found by a key that is typed.
  func request(_ index: Int) -> Request {
    var numbers = SeededNumbers(seed: seed, index: index)
    var request = Request()
    var taking: [Kind] = []
    for number in 0..<(2 + numbers.below(5)) {
      let origin = numbers.below(max(1, number))
      var kind = numbers.pick(kinds.filter { number > 0 || $0.hasLogin })
      var relations: [PartyRelation] = []
      if number > 0, numbers.comes(75), !taking[origin].relations.isEmpty {
        let link = numbers.pick(taking[origin].relations)
        if let other = kinds.first(where: { $0.entity == link.entity }) {
          kind = other
          relations = [PartyRelation(relation: link.relation, origin: "party-\(origin)")]
        }
      }
      let party = Party(
        id: "party-\(number)",
        entity: kind.entity,
        isLoggedIn: number == 0,
        relations: relations
      )
      if number > 0, numbers.comes(50), !kind.keys.isEmpty {
        request.typed.append(Fact(party: party.id, element: numbers.pick(kind.keys)))
      }
      request.parties.append(party)
      taking.append(kind)
    }
    for _ in 0..<Self.fields {
      let party = numbers.below(taking.count)
      let element = numbers.comes(90) ? numbers.pick(taking[party].stated) : numbers.pick(elements)
      request.needs.append(Fact(party: request.parties[party].id, element: element))
    }
    return request
  }
}
