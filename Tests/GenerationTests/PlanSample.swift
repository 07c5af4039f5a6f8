import Analysis
import CatalogueModel
import Diagnostics
import ProcedureGraph
import Testing
import TestSupport

/// A small body of law with annex rows, and the sound plan that follows from it.
struct PlanSample {
  /// A mistake that a plan may have.
  enum Defect: CaseIterable {
    case lineMissing, provisionMissing, needless, twice, provisionTwice, unreadable, misprint, rank, order,
      late,
      passed, ended, amended, competence, provisionUnread
  }

  /// A plan with a defect, the rules that speak of it, the first about each of the items.
  struct Planted {
    var plan: Plan
    var rules: [String]
    var items: [String]
  }

  private var random: SplitMix
  private(set) var catalogue = Catalogue()
  private(set) var plan = Plan()

  init(seed: UInt64) {
    random = SplitMix(state: seed)
    catalogue.documents = Self.law
    catalogue.authorities = [("moj", "BTP"), ("mps", "BCA"), ("moh", "BYT")].map { id, letters in
      var body = Authority()
      (body.id, body.kind, body.name) = (id, .ministry, Bilingual(vi: letters, en: letters))
      body.aliases = [Located(letters, at: nil)]
      return body
    }
    var annex = SubstitutionAnnex()
    (annex.document, annex.annex) = ("66.7/2025/NQ-CP", "I")
    plan.id = "sample"
    for index in 0..<(4 + random.below(12)) { addPair(index, to: &annex) }
    catalogue.annexes = [annex]
  }

  /// A decree and the circular that details it, each asked for by rows and amended by a line.
  private mutating func addPair(_ index: Int, to annex: inout SubstitutionAnnex) {
    let decree = "\(10 + index)/20\(10 + random.below(15))/NĐ-CP"
    let letters = ["BTP", "BCA", "BYT"][random.below(3)]
    let circular = "\(10 + index)/20\(10 + random.below(15))/TT-\(letters)"
    var guiding = document(circular, .circular)
    var relation = DocumentRelation()
    (relation.kind, relation.document, relation.isVerified) = (.guides, decree, true)
    guiding.relations = [relation]
    catalogue.documents += [document(decree, .decree), guiding]
    for number in [decree, circular] {
      let articles = 1 + random.below(4)
      var item = PlanItem()
      (item.id, item.document, item.title) = ("i\(plan.items.count + 1)", number, "Văn bản")
      (item.effective, item.deadline) = (CalendarDate("2027-01-15"), CalendarDate("2027-02-28"))
      item.instrument = number.hasSuffix("NĐ-CP") ? "Nghị định của Chính phủ" : "Thông tư"
      item.issuer =
        number.hasSuffix("NĐ-CP") ? "government" : ["BTP": "moj", "BCA": "mps", "BYT": "moh"][letters]
      for article in 1...articles {
        var row = SubstitutionRow()
        row.serial = annex.rows.count + 1
        row.procedure = "1.\(String(1_000_000 + row.serial).dropFirst())"
        (row.name, row.component) = ("Thủ tục \(row.serial)", "Giấy khai sinh")
        var asked = AmendedDocument()
        asked.number = number
        row.documents = [asked]
        row.provision = "điểm a khoản \(1 + random.below(5)) Điều \(article)"
        annex.rows.append(row)
        let entry = random.below(2) == 0 ? "Điều \(article)" : row.provision ?? ""
        item.provisions.append(Located(entry, at: nil))
      }
      plan.items.append(item)
    }
  }

  private func document(_ number: String, _ kind: DocumentKind) -> LegalDocument {
    var document = LegalDocument()
    (document.number, document.kind, document.status, document.title) = (number, kind, .inForce, "Văn bản")
    return document
  }

  private static var law: [LegalDocument] {
    var resolution = LegalDocument()
    (resolution.number, resolution.kind, resolution.status) = (
      "66.7/2025/NQ-CP", .resolutionGovernment, .inForce
    )
    resolution.issued = CalendarDate("2025-11-15")
    (resolution.effective, resolution.expires) = (CalendarDate("2026-01-01"), CalendarDate("2027-02-28"))
    resolution.provisions = [provision("general", .substitutionGeneral)]
    var promulgation = LegalDocument()
    (promulgation.number, promulgation.kind, promulgation.status) = ("64/2025/QH15", .law, .inForce)
    promulgation.provisions = [
      provision("r2", .instrumentRank, ["law"]), provision("r5", .instrumentRank, ["decree"]),
      provision("r8", .instrumentRank, ["circular"]), provision("own", .ownAmendment),
      provision("same", .detailEffect),
    ]
    return [resolution, promulgation]
  }

  private static func provision(_ id: String, _ role: ProvisionRole, _ kinds: [String] = []) -> Provision {
    var provision = Provision()
    (provision.id, provision.role, provision.isVerified) = (id, role, true)
    provision.kinds = kinds.map { Located($0, at: nil) }
    return provision
  }

  func check(_ plan: Plan) throws -> PlanCheck {
    let day = try #require(CalendarDate("2026-11-21"))
    let graph = GraphBuilder(Knowledge(catalogue)).build(catalogue)
    return Analysis(graph: graph, asOf: day).check(plan, isWhole: true)
  }

  /// Plants a defect at a place the seed chooses; changes the law on file where the defect lies there.
  mutating func plant(_ defect: Defect) -> Planted {
    var plan = plan
    let pair = random.below(plan.items.count / 2) * 2
    let (decree, circular) = (pair, pair + 1)
    let id = plan.items[decree].id
    switch defect {
    case .lineMissing:
      plan.items.remove(at: circular)
      return Planted(plan: plan, rules: ["plan-amendment-uncovered"], items: [])
    case .provisionMissing:
      plan.items[decree].provisions = [Located("Điều 99", at: nil)]
      return Planted(plan: plan, rules: ["plan-amendment-uncovered"], items: [id])
    case .needless:
      plan.items.append(item("16/2012/QH13", like: plan.items[decree]))
      return Planted(plan: plan, rules: ["plan-item-needless"], items: ["extra"])
    case .twice:
      var copy = plan.items[decree]
      copy.id = "extra"
      plan.items.append(copy)
      return Planted(plan: plan, rules: ["plan-item-duplicate"], items: ["extra"])
    case .provisionTwice:
      var copy = plan.items[decree]
      copy.id = "extra"
      copy.provisions.append(Located("Điều 98", at: nil))
      plan.items.append(copy)
      return Planted(plan: plan, rules: ["plan-provision-twice"], items: ["extra"])
    case .unreadable:
      plan.items.append(item("văn bản liên quan", like: plan.items[decree]))
      return Planted(plan: plan, rules: ["plan-number-unreadable"], items: ["extra"])
    case .misprint:
      plan.items[decree].document = plan.items[decree].document.map { $0.replacingSlash() }
      return Planted(plan: plan, rules: ["plan-number-misprinted"], items: [id])
    case .rank:
      plan.items[decree].instrument = "Thông tư"
      return Planted(plan: plan, rules: ["plan-instrument-rank"], items: [id])
    case .order:
      plan.items[circular].effective = CalendarDate("2026-12-31")
      return Planted(plan: plan, rules: ["plan-order-reversed"], items: [plan.items[circular].id])
    case .late:
      plan.items[circular].effective = CalendarDate("2027-03-01")
      return Planted(plan: plan, rules: ["plan-effect-after-sunset"], items: [plan.items[circular].id])
    case .passed:
      plan.items[decree].deadline = CalendarDate("2026-11-20")
      return Planted(plan: plan, rules: ["plan-deadline-passed"], items: [id])
    case .ended:
      relate(.replaces, to: plan.items[decree].document)
      return Planted(plan: plan, rules: ["plan-document-ended"], items: [id])
    case .amended:
      relate(.amends, to: plan.items[decree].document)
      return Planted(plan: plan, rules: ["plan-document-amended"], items: [id])
    case .competence:
      plan.items[circular].issuer = "government"
      return Planted(plan: plan, rules: ["plan-ministry-not-competent"], items: [plan.items[circular].id])
    case .provisionUnread:
      plan.items[decree].provisions.append(Located("các nội dung liên quan", at: nil))
      return Planted(plan: plan, rules: ["plan-provision-unreadable"], items: [id])
    }
  }

  private func item(_ document: String, like other: PlanItem) -> PlanItem {
    var item = PlanItem()
    (item.id, item.document, item.title) = ("extra", document, "Văn bản")
    (item.effective, item.deadline) = (other.effective, other.deadline)
    return item
  }

  private mutating func relate(_ kind: RelationKind, to number: String?) {
    var newer = document("5/2026/NĐ-CP", .decree)
    (newer.issued, newer.effective) = (CalendarDate("2026-02-01"), CalendarDate("2026-03-01"))
    var relation = DocumentRelation()
    (relation.kind, relation.document, relation.isVerified) = (kind, number ?? "", true)
    newer.relations = [relation]
    catalogue.documents.append(newer)
  }
}

extension String {
  /// The number without the slash between serial and year, as the Resolution misprints it.
  fileprivate func replacingSlash() -> String {
    guard let slash = firstIndex(of: "/") else { return self }
    var text = self
    text.remove(at: slash)
    return text
  }
}
