import Analysis
import CatalogueModel
import Diagnostics
import Generation
import ProcedureGraph

/// A plan of as many documents as ministries must amend, and made-up procedures whose rows an annex gives to them.
struct PlanWorkload {
  static let documents = 322
  static let rows = 20_000

  let name: String
  let plan: Plan
  let source: Catalogue
  let knowledge: Knowledge

  /// Procedures of a seed over the papers and registers of a knowledge base.
  init(procedures count: Int, seed: UInt64, knowledge base: Catalogue) {
    name = "\(Self.documents) documents, \(count) procedures, \(Self.rows) rows"
    let generator = CatalogueGenerator(seed: seed)
    var source = Catalogue()
    source.procedures = (0..<count).map { generator.procedure($0).procedure }
    var base = base
    var annex = SubstitutionAnnex()
    (annex.document, annex.annex) = ("66.7/2025/NQ-CP", "I")
    let papers = base.papers.filter(\.isArticle4).map(\.id)
    for index in 0..<Self.rows {
      let procedure = source.procedures[index % count]
      var row = SubstitutionRow()
      (row.serial, row.procedure, row.name) = (index + 1, procedure.code, procedure.name)
      row.component = "Giấy tờ"
      row.papers = [Located(papers[index % papers.count], at: nil)]
      var asked = AmendedDocument()
      asked.number = Self.number(index % Self.documents)
      row.documents = [asked]
      row.provision = "Điểm b khoản \(index % 9 + 1) Điều \(index % 80 + 1)"
      annex.rows.append(row)
    }
    base.annexes = [annex]
    knowledge = Knowledge(base)
    self.source = source
    var plan = Plan()
    plan.id = "bench"
    plan.items = (0..<Self.documents).map { index in
      var item = PlanItem()
      (item.id, item.document, item.title) = ("i\(index)", Self.number(index), "Văn bản")
      item.deadline = CalendarDate("2027-02-28")
      return item
    }
    self.plan = plan
  }

  private static func number(_ index: Int) -> String {
    "\(index + 10)/20\(10 + index % 15)/\(index.isMultiple(of: 3) ? "TT-BTP" : "NĐ-CP")"
  }

  /// The analysis of the procedures, which a check of the plan leans on.
  func analysis() -> Analysis? {
    CalendarDate("2026-11-21").map { day in
      Analysis(graph: GraphBuilder(knowledge).build(source), asOf: day)
    }
  }
}
