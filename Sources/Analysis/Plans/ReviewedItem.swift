public import CatalogueModel
public import Diagnostics
public import ProcedureGraph

/// A line of a plan, with what its words mean.
public struct ReviewedItem: Sendable {
  /// The line as written.
  public let item: PlanItem
  /// The document to amend.
  public let match: DocumentMatch
  /// The kind of that document.
  public let kind: DocumentKind?
  /// The provisions it names; none stands for the whole document.
  public let provisions: [ProvisionAddress]
  /// The entries of provisions of which nothing could be read.
  public let unreadProvisions: [Located<String>]
  /// The kind of document that is to amend it, where the plan tells.
  public let instrument: DocumentKind?
  /// The codes of procedures it names, misprints repaired.
  public let procedures: [String]

  init(_ item: PlanItem, _ knowledge: Knowledge) {
    self.item = item
    match = knowledge.finder.find(number: item.document ?? item.title, title: item.title)
    kind = match.number.flatMap { knowledge.kind(of: $0) } ?? item.kind
    var provisions: [ProvisionAddress] = []
    var unread: [Located<String>] = []
    // A cell cut at its semicolons may leave the article to the next entry: `điểm a khoản 3`, `điểm b khoản 4 Điều 38`.
    var open: [Located<String>] = []
    for entry in item.provisions {
      let cited = CitedText((open + [entry]).map(\.wrappedValue).joined(separator: "; "))
      let found = cited.provisions + cited.documents.flatMap(\.provisions)
      if found.allSatisfy({ !$0.isWhole }) {
        if found.isEmpty { unread.append(entry) } else { open.append(entry) }
        continue
      }
      open = []
      for address in found where address.isWhole && !provisions.contains(address) {
        provisions.append(address)
      }
    }
    unread += open
    self.provisions = provisions
    unreadProvisions = unread
    instrument =
      item.issuedDocument.flatMap { DocumentNumber.canonical(in: $0) }.flatMap { DocumentKind(number: $0) }
      ?? item.instrument.flatMap { Self.kind(of: $0, issuer: item.issuer) }
    procedures = item.procedures.map { ProcedureCode.repaired($0.wrappedValue) ?? $0.wrappedValue }
  }

  /// The number of the document, where it could be told.
  public var document: String? { match.number }

  /// The day from which the amendment has effect: the one planned or carried out, else the deadline.
  public var effect: CalendarDate? { item.effective ?? item.deadline }

  /// Whether the amendment has been issued.
  public var isIssued: Bool { item.status == .issued || item.issuedDocument != nil }

  /// Whether a provision lies in what the item amends.
  func covers(_ provision: ProvisionAddress?) -> Bool {
    guard let provision, !provisions.isEmpty else { return true }
    return provisions.contains { $0.overlaps(provision) }
  }

  /// The kind that an instrument's words tell; a word of several kinds is told by its issuer.
  private static func kind(of words: String, issuer: String?) -> DocumentKind? {
    guard let word = CitedText(words).documents.first?.word else { return nil }
    if word.kinds.count == 1 { return word.kinds[0] }
    let text = FoldedKey(words)
    switch word {
    case .resolution where issuer == "government" || text.contains(FoldedKey("Chính phủ")):
      return .resolutionGovernment
    case .resolution where text.contains(FoldedKey("Ủy ban Thường vụ")): return .resolutionStandingCommittee
    case .resolution where text.contains(FoldedKey("Quốc hội")): return .resolutionAssembly
    case .resolution where text.contains(FoldedKey("Hội đồng nhân dân")): return .resolutionLocal
    case .decision where issuer == "prime-minister" || text.contains(FoldedKey("Thủ tướng")):
      return .decisionPrimeMinister
    case .decision where text.contains(FoldedKey("Ủy ban nhân dân")): return .decisionLocal
    case .decision where text.contains(FoldedKey("Bộ trưởng")): return .decisionMinister
    default: return nil
    }
  }
}
