public import Availability
public import CatalogueModel
import Diagnostics
import ProcedureGraph

/// What of a form the State holds already: one answer for each field, from one log-in and what must be typed.
public struct FormAnswers: Sendable {
  /// The form.
  public let form: Form
  /// One answer for each of its fields.
  public let answers: [FieldAnswer]
  /// What follows from logging in and from the keys typed.
  public let closure: Closure

  init(_ form: Form, table: LookupTable) {
    self.form = form
    let parties = form.roles.map { Party($0) }
    let facts = form.fields.map { field -> Fact? in
      guard let role = field.role, let element = field.element else { return nil }
      return Fact(party: role, element: element)
    }
    let loggedIn = Closure(table, parties: parties)
    var typed: [Fact] = []
    for (field, fact) in zip(form.fields, facts) where field.isKey {
      if let fact, loggedIn.readiness(of: fact) == nil, !typed.contains(fact) { typed.append(fact) }
    }
    let closure = loggedIn.typing(typed)
    self.closure = closure
    answers = facts.map { fact in
      guard let fact else { return .unmapped }
      if typed.contains(fact) {
        return .key(closure.opened(beyond: loggedIn, among: facts.compactMap { $0 }).subtracting(typed).count)
      }
      let proofs = closure.proofs(of: fact)
      if let best = proofs.first { return best.isLogin ? .login(proofs) : .held(proofs) }
      return closure.opening(of: fact).map { .open($0) } ?? .unmapped
    }
  }

  /// How many answers pass a test.
  public func count(where passes: (FieldAnswer) -> Bool) -> Int { answers.count(where: passes) }

  /// A role of the form by its id.
  public func role(_ id: String?) -> FormRole? { form.roles.first { $0.id == id } }
}

/// What is known of one field of a form.
public enum FieldAnswer: Sendable {
  /// Logging in brings it.
  case login([Proof])
  /// Registers hold it and their records can be found; the most ready proof first.
  case held([Proof])
  /// It is typed so that a party can be found; so many other fields follow from the keys typed.
  case key(Int)
  /// It does not follow.
  case open(Opening)
  /// What it asks has no data element.
  case unmapped
}

extension FieldAnswer {
  /// The proofs that it is at hand, the most ready first.
  public var proofs: [Proof] {
    switch self {
    case .login(let proofs), .held(let proofs): proofs
    case .key, .open, .unmapped: []
    }
  }
}

extension Proof {
  /// Whether logging in is all it takes.
  public var isLogin: Bool { steps.count == 1 && steps[0].key == nil }
}

extension Closure {
  /// The data that follow here and not from less.
  fileprivate func opened(beyond less: Closure, among facts: [Fact]) -> Set<Fact> {
    Set(facts.filter { readiness(of: $0) != nil && less.readiness(of: $0) == nil })
  }
}
