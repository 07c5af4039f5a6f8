import Availability
import CatalogueModel
import Diagnostics

/// What follows, found by trying every rule on everything known until nothing is new; for comparison only.
struct NaiveEvaluator {
  let world: World

  /// By datum, the best readiness at which it follows.
  func readiness(upTo limit: Readiness) -> [Fact: Readiness] {
    var best: [Fact: Readiness] = [:]
    for level in Readiness.allCases where level <= limit {
      for fact in facts(upTo: level) where best[fact] == nil { best[fact] = level }
    }
    return best
  }

  private func facts(upTo level: Readiness) -> Set<Fact> {
    var known = Set(world.typed)
    var isNew = true
    while isNew {
      let before = known.count
      for party in world.parties {
        for register in world.registers {
          for type in register.recordTypes where isAbout(type, party) {
            let isLogin = party.isLoggedIn && type.isKnownAtLogin
            guard isLogin || type.keys.contains(where: { isKnown($0.wrappedValue, of: type, party, known) })
            else {
              continue
            }
            for field in type.fields where isLogin || world.readiness(of: field, type, register) <= level {
              read(field, of: party, into: &known)
            }
          }
        }
      }
      isNew = known.count > before
    }
    return known
  }

  private func read(_ field: RegisterField, of party: Party, into known: inout Set<Fact>) {
    guard let element = field.element else { return }
    guard let relation = field.relation else {
      known.insert(Fact(party: party.id, element: element))
      return
    }
    known.insert(Fact(party: party.id, element: relation))
    for other in world.parties where other.relations.contains(.init(relation: relation, origin: party.id)) {
      known.insert(Fact(party: other.id, element: element))
    }
  }

  private func isKnown(_ key: String, of type: RecordType, _ party: Party, _ known: Set<Fact>) -> Bool {
    type.fields.contains { field in
      guard field.id == key, let element = field.element else { return false }
      guard let relation = field.relation else {
        return known.contains(Fact(party: party.id, element: element))
      }
      return world.parties.contains { other in
        other.relations.contains(.init(relation: relation, origin: party.id))
          && known.contains(Fact(party: other.id, element: element))
      }
    }
  }

  private func isAbout(_ type: RecordType, _ party: Party) -> Bool {
    type.about.map { world.chain(of: party.entity).contains($0) } ?? false
  }
}
