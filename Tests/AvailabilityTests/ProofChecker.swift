import Availability
import CatalogueModel
import Diagnostics

/// Replays a proof on the registers as they stand in files; knows nothing of how proofs are found.
struct ProofChecker {
  let world: World

  /// What is wrong with a proof; nil when every step holds, each is used, and the last gives what is claimed.
  func fault(in proof: Proof) -> String? {
    guard !proof.steps.isEmpty else {
      return world.typed.contains(proof.fact) && proof.readiness == .given ? nil : "nothing leads to it"
    }
    var weakest = Readiness.given
    for (index, step) in proof.steps.enumerated() {
      guard let party = world.parties.first(where: { $0.id == step.party }),
        let register = world.registers.first(where: { $0.id == step.register }),
        let type = register.recordTypes.first(where: { $0.id == step.recordType }),
        let field = type.fields.first(where: { $0.id == step.field })
      else {
        return "step \(index) names what is not there"
      }
      guard let about = type.about, world.chain(of: party.entity).contains(about) else {
        return "step \(index): the record is not about such a party"
      }
      if let key = step.key {
        let isAtHand = index == 0 ? world.typed.contains(key) : proof.steps[index - 1].fact == key
        guard isAtHand else { return "step \(index): the key is not what the step before gave" }
        guard opens(type, of: party, with: key) else { return "step \(index): this is no key of the record" }
        weakest = max(weakest, world.readiness(of: field, type, register))
      } else {
        guard index == 0, party.isLoggedIn, type.isKnownAtLogin else {
          return "step \(index): logging in does not bring the record"
        }
      }
      guard gives(field, of: party, step.fact) else { return "step \(index): the field does not say this" }
    }
    guard proof.steps.last?.fact == proof.fact else { return "the last step gives something else" }
    return weakest == proof.readiness ? nil : "readiness is \(weakest), not \(proof.readiness)"
  }

  private func opens(_ type: RecordType, of party: Party, with key: Fact) -> Bool {
    type.fields.contains { field in
      guard type.keys.map(\.wrappedValue).contains(field.id), field.element == key.element else {
        return false
      }
      guard let relation = field.relation else { return key.party == party.id }
      return leads(relation, from: party.id, to: key.party)
    }
  }

  private func gives(_ field: RegisterField, of party: Party, _ fact: Fact) -> Bool {
    guard let relation = field.relation else {
      return fact == Fact(party: party.id, element: field.element ?? "")
    }
    if fact == Fact(party: party.id, element: relation) { return true }
    return field.element == fact.element && leads(relation, from: party.id, to: fact.party)
  }

  private func leads(_ relation: String, from origin: String, to target: String) -> Bool {
    world.parties.contains {
      $0.id == target && $0.relations.contains(PartyRelation(relation: relation, origin: origin))
    }
  }
}
