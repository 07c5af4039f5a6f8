import CatalogueModel

/// Why a datum is at hand: log-in or key, record, datum, key, record, … down to what is asked.
public struct Proof: Hashable, Sendable {
  /// The datum.
  public let fact: Fact
  /// How far its weakest step may be leaned on.
  public let readiness: Readiness
  /// What it starts from, and every look-up in order; a datum typed in has none.
  public let steps: [ProofStep]
}

/// One record opened, and the datum read from it.
public struct ProofStep: Hashable, Sendable {
  /// The party whose record it is.
  public let party: String
  /// The register's id.
  public let register: String
  /// The record type's id.
  public let recordType: String
  /// The datum by which the record is found; nil where logging in brings it.
  public let key: Fact?
  /// The id of the register field read.
  public let field: String
  /// The datum read.
  public let fact: Fact
  /// How far this step may be leaned on.
  public let readiness: Readiness
}

extension Closure {
  /// The best proof of a datum; nil where nothing leads to it.
  public func proof(of fact: Fact) -> Proof? {
    guard let index = index(of: fact), facts[index].readiness != .max else { return nil }
    return proof(of: index)
  }

  /// Every proof of a datum that differs in its last look-up, the most ready first, the others in the order of
  /// registers.
  public func proofs(of fact: Fact) -> [Proof] {
    guard let index = index(of: fact), facts[index].readiness != .max else { return [] }
    let best = proof(of: index)
    var proofs = [best]
    for (record, found) in records.enumerated() where found.readiness != .max {
      let (party, lookup) = record.quotientAndRemainder(dividingBy: table.lookups.count)
      for (position, given) in table.lookups[lookup].gives.enumerated() {
        guard reaches(given, of: party, index), !isWithin(index, waysTo: record) else { continue }
        let isLogin = found.cause == .login
        let readiness = isLogin ? found.readiness : max(found.readiness, given.readiness.rawValue)
        guard let level = Readiness(rawValue: readiness) else { continue }
        let steps = self.steps(to: record) + [step(record, position, reading: index, readiness: level)]
        let proof = Proof(fact: self.fact(at: index), readiness: level, steps: steps)
        if proof != best { proofs.append(proof) }
      }
    }
    return [best]
      + proofs.dropFirst().enumerated()
      .sorted { ($0.element.readiness, $0.offset) < ($1.element.readiness, $1.offset) }.map(\.element)
  }

  /// Whether a record's datum is the one at a position.
  private func reaches(_ given: Given, of party: Int, _ fact: Int) -> Bool {
    guard let relation = given.relation else { return party * table.elementCount + given.element == fact }
    if party * table.elementCount + relation == fact { return true }
    return network.targets(of: party, by: relation).contains {
      $0 * table.elementCount + given.element == fact
    }
  }

  /// Whether a datum is needed to find a record: a proof through it would go in a circle.
  private func isWithin(_ fact: Int, waysTo record: Int) -> Bool {
    var record = record
    while case .key(let key) = records[record].cause {
      if key == fact { return true }
      guard facts[key].record >= 0 else { return false }
      record = Int(facts[key].record)
    }
    return false
  }

  private func proof(of index: Int) -> Proof {
    let reached = facts[index]
    let readiness = Readiness(rawValue: reached.readiness) ?? .refused
    guard reached.record >= 0 else { return Proof(fact: fact(at: index), readiness: readiness, steps: []) }
    let record = Int(reached.record)
    let last = step(record, Int(reached.given), reading: index, readiness: readiness)
    return Proof(fact: fact(at: index), readiness: readiness, steps: steps(to: record) + [last])
  }

  /// The look-ups that lead to a record's key.
  private func steps(to record: Int) -> [ProofStep] {
    guard case .key(let key) = records[record].cause, facts[key].record >= 0 else { return [] }
    return proof(of: key).steps
  }

  private func step(_ record: Int, _ position: Int, reading fact: Int, readiness: Readiness) -> ProofStep {
    let (party, lookup) = record.quotientAndRemainder(dividingBy: table.lookups.count)
    let type = table.recordType(lookup)
    let given = table.lookups[lookup].gives[position]
    var key: Fact?
    if case .key(let index) = records[record].cause { key = self.fact(at: index) }
    return ProofStep(
      party: parties[party].id,
      register: table.registers[table.lookups[lookup].register].id,
      recordType: type.id,
      key: key,
      field: type.fields[given.field].id,
      fact: self.fact(at: fact),
      readiness: key == nil ? .given : given.readiness
    )
  }

  func fact(at index: Int) -> Fact {
    let (party, element) = index.quotientAndRemainder(dividingBy: table.elementCount)
    return Fact(party: parties[party].id, element: table.elements[element])
  }
}
