import Availability
import CatalogueModel
import Diagnostics
import Foundation
import Testing

struct `The closure` {
  private static let seed =
    ProcessInfo.processInfo.environment["TTHC_SEED"].flatMap(UInt64.init) ?? 20_261_127

  private static func worlds(_ count: Int) -> [(seed: UInt64, world: World)] {
    (0..<UInt64(count)).map { (seed + $0, World(seed: seed + $0)) }
  }

  @Test func `finds what trying every rule finds, with the same readiness`() {
    var found = 0
    for (seed, world) in Self.worlds(4_000) {
      let limit: Readiness = seed.isMultiple(of: 2) ? .uncovered : .refused
      let closure = Closure(world.table, parties: world.parties, typed: world.typed, limit: limit)
      let expected = NaiveEvaluator(world: world).readiness(upTo: limit)
      for party in world.parties {
        for element in world.elements {
          let fact = Fact(party: party.id, element: element)
          let readiness = closure.readiness(of: fact)
          if readiness != nil { found += 1 }
          #expect(readiness == expected[fact], "TTHC_SEED=\(seed): \(fact)")
        }
      }
    }
    #expect(found > 10_000, "hardly anything follows in the random cases")
  }

  @Test func `proves everything it finds, each proof good when replayed`() {
    var steps = 0
    for (seed, world) in Self.worlds(2_000) {
      let closure = Closure(world.table, parties: world.parties, typed: world.typed, limit: .refused)
      let checker = ProofChecker(world: world)
      for party in world.parties {
        for element in world.elements {
          let fact = Fact(party: party.id, element: element)
          let proofs = closure.proofs(of: fact)
          #expect(proofs.isEmpty == (closure.readiness(of: fact) == nil), "TTHC_SEED=\(seed): \(fact)")
          #expect(proofs.first?.readiness == closure.readiness(of: fact), "TTHC_SEED=\(seed): \(fact)")
          #expect(Set(proofs).count == proofs.count, "TTHC_SEED=\(seed): \(fact) is proved twice alike")
          for proof in proofs {
            steps += proof.steps.count
            let fault = checker.fault(in: proof)
            #expect(fault == nil, "TTHC_SEED=\(seed): \(proof)")
          }
        }
      }
    }
    #expect(steps > 10_000, "the proofs are nearly all empty")
  }

  @Test func `says of an open datum only keys that open it`() {
    var opened = 0
    for (seed, world) in Self.worlds(300) {
      let closure = Closure(world.table, parties: world.parties, typed: world.typed)
      for party in world.parties {
        for element in world.elements {
          let fact = Fact(party: party.id, element: element)
          guard case .keys(let keys) = closure.opening(of: fact) else { continue }
          for key in keys {
            opened += 1
            var more = world
            more.typed.append(key)
            let follows = NaiveEvaluator(world: more).readiness(upTo: .uncovered)[fact] != nil
            #expect(follows, "TTHC_SEED=\(seed): \(key) does not open \(fact)")
          }
        }
      }
    }
    #expect(opened > 300, "hardly any key opens anything in the random cases")
  }
}

extension World {
  /// Every element some register knows, in order.
  fileprivate var elements: [String] {
    let fields = registers.flatMap(\.recordTypes).flatMap(\.fields)
    return Set(fields.compactMap(\.element) + fields.compactMap(\.relation)).sorted()
  }
}
