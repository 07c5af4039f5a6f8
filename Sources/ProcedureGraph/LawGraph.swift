public import CatalogueModel
import Diagnostics

/// How legal documents on file stand to each other: what amends, details or ends what, and which rank is higher.
public struct LawGraph: Sendable {
  /// An edge between two documents, seen from one of them.
  public struct Edge: Hashable, Sendable {
    /// The other document's number.
    public let document: String
    /// The provision it touches, in words; nil for the whole document.
    public let provision: String?
    /// Whether the fact was seen in a source.
    public let isVerified: Bool
  }

  private let incoming: [RelationKind: [String: [Edge]]]
  private let outgoing: [RelationKind: [String: [Edge]]]
  private let ranks: [DocumentKind: Int]
  /// The provision that orders the ranks; nil where none is on file.
  public let rankSource: ProvisionReference?

  init(_ documents: [LegalDocument], ranks provisions: [ProvisionReference]) {
    var incoming: [RelationKind: [String: [Edge]]] = [:]
    var outgoing: [RelationKind: [String: [Edge]]] = [:]
    for document in documents {
      for relation in document.relations {
        incoming[relation.kind, default: [:]][relation.document, default: []].append(
          Edge(document: document.number, provision: relation.provision, isVerified: relation.isVerified)
        )
        outgoing[relation.kind, default: [:]][document.number, default: []].append(
          Edge(document: relation.document, provision: relation.provision, isVerified: relation.isVerified)
        )
      }
    }
    self.incoming = incoming
    self.outgoing = outgoing
    var ranks: [DocumentKind: Int] = [:]
    for (rank, reference) in provisions.enumerated() {
      for kind in reference.kinds where ranks[kind] == nil { ranks[kind] = rank }
    }
    self.ranks = ranks
    rankSource = provisions.first
  }

  /// The documents that do something to a document.
  public func documents(that kind: RelationKind, _ number: String) -> [Edge] { incoming[kind]?[number] ?? [] }

  /// The documents to which a document does something.
  public func targets(of number: String, _ kind: RelationKind) -> [Edge] { outgoing[kind]?[number] ?? [] }

  /// The rank of a kind of document, 0 for the highest; nil where the law on file gives none.
  public func rank(of kind: DocumentKind) -> Int? { ranks[kind] }

  /// Whether the order of ranks was seen in a source.
  public var isRankVerified: Bool { rankSource?.provision.isVerified ?? false }
}

extension ProvisionReference {
  /// The kinds of document that the provision speaks of.
  public var kinds: [DocumentKind] { provision.kinds.compactMap { DocumentKind(rawValue: $0.wrappedValue) } }
}
