import CatalogueModel

/// What stands between a datum and its being looked up.
public enum Opening: Hashable, Sendable {
  /// No record is kept about such a party, as about the request itself: only the applicant can state it.
  case applicantOnly
  /// No register on file holds the element for such a party.
  case noRegister
  /// A register holds it, and nothing identifies the party: any one of these keys, typed in, opens it.
  case keys([Fact])
  /// A register holds it, its record is within reach, and the owner has not opened it for use.
  case publications([ProofStep])
  /// Registers hold it, and no key of theirs can be known of the party.
  case noKey
}

extension Closure {
  /// The single missing thing that would make a datum follow; nil where it follows already.
  public func opening(of fact: Fact) -> Opening? {
    if let index = index(of: fact), facts[index].readiness != .max { return nil }
    guard let party = network.number(of: fact.party), let entity = network.entities[party],
      !table.lookupsByEntity[entity].isEmpty
    else {
      return .applicantOnly
    }
    guard let element = table.element(fact.element) else { return .noRegister }
    let wider = Closure(table, network: network, parties: parties, typed: typedFacts, limit: .refused)
    if let proof = wider.proof(of: fact) {
      return .publications(proof.steps.filter { $0.readiness == .refused })
    }
    let keys = keysThatOpen(fact)
    if !keys.isEmpty { return .keys(keys) }
    return isHeld(element, of: party) ? .noKey : .noRegister
  }

  /// What was typed in, or is taken as typed in.
  private var typedFacts: [Fact] {
    facts.indices.filter { facts[$0].readiness == Readiness.given.rawValue && facts[$0].record < 0 }.map(fact)
  }

  /// Keys not yet known, the party's own first, any one of which leads to the datum.
  private func keysThatOpen(_ fact: Fact) -> [Fact] {
    let own = network.number(of: fact.party)
    let order = parties.indices.sorted { ($0 == own ? 0 : 1, $0) < ($1 == own ? 0 : 1, $1) }
    var keys: [Fact] = []
    for party in order {
      guard let entity = network.entities[party] else { continue }
      for lookup in table.lookupsByEntity[entity] {
        for key in table.lookups[lookup].keys where key.relation == nil {
          let candidate = Fact(party: parties[party].id, element: table.elements[key.element])
          guard candidate != fact, !keys.contains(candidate), readiness(of: candidate) == nil else {
            continue
          }
          if typing([candidate]).readiness(of: fact) != nil { keys.append(candidate) }
        }
      }
    }
    return keys
  }

  /// Whether some register holds an element for a party, whoever could find the record.
  private func isHeld(_ element: Int, of party: Int) -> Bool {
    if let entity = network.entities[party] {
      for lookup in table.lookupsByEntity[entity]
      where table.lookups[lookup].gives.contains(where: {
        $0.relation == nil ? $0.element == element : $0.relation == element
      }) {
        return true
      }
    }
    return false
  }
}
