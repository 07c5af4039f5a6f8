public import CatalogueModel

/// A person, body or thing of one case, and how it is found.
public struct Party: Hashable, Sendable {
  /// The role's id within the form or procedure.
  public var id: String
  /// What it is, as a code of the list `entities`.
  public var entity: String
  /// Whether it is the party that logs in.
  public var isLoggedIn: Bool
  /// The relations by which other parties lead to it.
  public var relations: [PartyRelation]

  /// A party.
  public init(id: String, entity: String, isLoggedIn: Bool = false, relations: [PartyRelation] = []) {
    self.id = id
    self.entity = entity
    self.isLoggedIn = isLoggedIn
    self.relations = relations
  }

  /// The party that a form's role stands for.
  public init(_ role: FormRole) {
    self.init(id: role.id, entity: role.entity, isLoggedIn: role.isLoggedIn)
    if let relation = role.relation, let origin = role.origin {
      relations = [PartyRelation(relation: relation, origin: origin)]
    }
  }
}

/// What leads from one party to another.
public struct PartyRelation: Hashable, Sendable {
  /// The relation, as an element id such as `person.father`.
  public var relation: String
  /// The id of the party whose records name the other.
  public var origin: String

  /// A relation.
  public init(relation: String, origin: String) {
    self.relation = relation
    self.origin = origin
  }
}

/// A datum about a party, by the ids of both.
public struct Fact: Hashable, Sendable {
  /// The party's id.
  public var party: String
  /// The data element's id.
  public var element: String

  /// A datum.
  public init(party: String, element: String) {
    self.party = party
    self.element = element
  }
}
