public import Availability
public import CatalogueModel
public import Diagnostics
public import ProcedureGraph

/// The steps of a proof in words: who, by which key, in which register, which field.
public struct ProofWording: Sendable {
  private let knowledge: Knowledge
  private let roles: [FormRole]

  /// Words for the parties of a form.
  public init(knowledge: Knowledge, roles: [FormRole]) {
    self.knowledge = knowledge
    self.roles = roles
  }

  /// A party as the form names it.
  public func party(_ id: String) -> Bilingual {
    roles.first { $0.id == id }?.name ?? knowledge.name(of: id, in: "roles")
  }

  /// An element's name.
  public func element(_ id: String) -> Bilingual {
    knowledge.element(id)?.name ?? Bilingual(vi: id, en: id)
  }

  /// A datum about a party.
  public func fact(_ fact: Fact) -> Bilingual {
    let (element, party) = (element(fact.element), party(fact.party))
    return Bilingual(
      vi: "\(element.vi) của \(party.vi.lowercasedFirst)",
      en: "\(element.en) of the \(party.en.lowercasedFirst)"
    )
  }

  /// One look-up: key → register, record → field.
  public func step(_ step: ProofStep) -> Bilingual {
    let register = knowledge.register(step.register)
    let type = register?.recordTypes.first { $0.id == step.recordType }
    let field = type?.fields.first { $0.id == step.field }?.name ?? Bilingual(vi: step.field, en: step.field)
    let name = register?.name ?? Bilingual(vi: step.register, en: step.register)
    let record = type?.name ?? Bilingual(vi: step.recordType, en: step.recordType)
    let key: Bilingual
    if let fact = step.key {
      let words = self.fact(fact)
      key = Bilingual(vi: "bằng \(words.vi)", en: "by the \(words.en)")
    } else {
      key = Bilingual(vi: "bằng đăng nhập của \(party(step.party).vi.lowercasedFirst)", en: "by the log-in")
    }
    return Bilingual(
      vi: "\(key.vi) → \(name.vi) (\(record.vi)) → \(field.vi)",
      en: "\(key.en) → \(name.en) (\(record.en)) → \(field.en)"
    )
  }

  /// A look-up as a ground: the register's field.
  func evidence(_ step: ProofStep) -> Evidence {
    .held(
      ElementPath("register/\(step.register)").appending("record", step.recordType)
        .appending("field", step.field),
      self.step(step)
    )
  }

  /// How far a proof may be leaned on, in words.
  public func readiness(_ readiness: Readiness) -> Bilingual {
    switch readiness {
    case .given: Bilingual(vi: "đã có khi đăng nhập", en: "known after logging in")
    case .published: Bilingual(vi: "dữ liệu đã được công bố", en: "published")
    case .unpublished:
      Bilingual(vi: "chưa tìm thấy quyết định công bố dữ liệu", en: "no publication on file")
    case .unverified:
      Bilingual(
        vi: "trường dữ liệu chưa được xác minh bằng nguồn",
        en: "the register's field is not verified"
      )
    case .uncovered:
      Bilingual(
        vi: "không có trong danh mục trường đã công bố",
        en: "not among the fields published"
      )
    case .refused: Bilingual(vi: "nguồn ghi chưa được công bố", en: "expressly not published")
    }
  }

  /// Whether the owners have published what a proof reads.
  func publicationGate(_ proof: Proof) -> GateResult {
    let state: GateState =
      switch proof.readiness {
      case .given, .published: .pass
      case .refused: .fail
      case .unpublished, .unverified, .uncovered: .unknown
      }
    let words = readiness(proof.readiness)
    return GateResult(
      state,
      Bilingual(vi: words.vi.capitalisedFirst + ".", en: words.en.capitalisedFirst + ".")
    )
  }
}

extension String {
  /// The text with a small first letter.
  var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
  /// The text with a capital first letter.
  var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
