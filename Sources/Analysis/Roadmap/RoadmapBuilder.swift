import CatalogueModel
import Diagnostics
import Optimisation
import ProcedureGraph

/// Draws roadmaps out of an analysis.
public struct RoadmapBuilder: Sendable {
  private let analysis: Analysis
  private let ledger: ReliefLedger
  private let prerequisites: DocumentOrder

  /// A builder for one analysis.
  ///
  /// `isWhole` counts annex rows whose procedures were not read too.
  public init(_ analysis: Analysis, isWhole: Bool) {
    self.analysis = analysis
    ledger = ReliefLedger(analysis, isWhole: isWhole)
    prerequisites = DocumentOrder(ledger, knowledge: analysis.context.knowledge)
  }

  /// The numbers of the documents that stand before some relief, in the order of print.
  public var documents: [String] { ledger.documents }

  /// The answer to a question.
  public func roadmap(_ question: RoadmapQuestion) throws(RoadmapRefusal) -> Roadmap {
    var apart = ledger.apart
    let (gains, needs) = try gains(question.weight, &apart)
    let orders = ledger.documents.indices.map { prerequisites.of($0, and: question.prerequisites) }
    let costs = ledger.documents.map { question.costs[$0] ?? 1 }
    let count = gains.count
    var arcs: [SelectionProblem.Need] = []
    for (node, documents) in needs.enumerated() {
      arcs += documents.map { SelectionProblem.Need(node, needs: count + $0) }
    }
    for (document, order) in orders.enumerated() {
      arcs += order.map { SelectionProblem.Need(count + document, needs: count + $0.document) }
    }
    guard
      let problem = SelectionProblem(
        gains: gains + costs.map { _ in 0 },
        costs: gains.map { _ in 0 } + costs,
        needs: arcs
      )
    else { throw RoadmapRefusal(reason: .tooLarge) }
    return answer(question, problem, documents: documents(costs: costs, orders: orders), apart)
  }

  private func answer(
    _ question: RoadmapQuestion,
    _ problem: SelectionProblem,
    documents: [Roadmap.Document],
    _ apart: RoadmapApart
  ) -> Roadmap {
    let first = problem.count - documents.count
    func positions(_ nodes: [Int]) -> [Int] {
      nodes.filter { $0 >= first }.map { $0 - first }.sorted { precedes(documents[$0], documents[$1]) }
    }
    func choice(_ selection: Selection) -> Roadmap.Choice {
      Roadmap.Choice(documents: positions(selection.nodes), gain: selection.gain, cost: selection.cost)
    }
    let curve = problem.tradeOffCurve()
    let all = problem.everything
    let targets = question.targets.compactMap { percent -> Roadmap.Target? in
      let gain = (all.gain * Int64(percent) + 99) / 100
      guard let found = problem.cheapest(reaching: gain, on: curve) else { return nil }
      return Roadmap.Target(
        percent: percent,
        gain: gain,
        choice: choice(found.selection),
        leastCost: found.bound,
        greedy: problem.greedySelection(reaching: gain).map(choice)
      )
    }
    let budget = question.budget.map { amount in
      let found = problem.budgeted(amount)
      return Roadmap.Budget(
        amount: amount,
        choice: choice(found.selection),
        mostGain: found.bound,
        greedy: problem.greedySelection(within: amount).map(choice)
      )
    }
    return Roadmap(
      weight: question.weight,
      documents: documents,
      total: all.gain,
      cost: all.cost,
      rowsAlone: ledger.reliefs.count { $0.node == nil },
      points: curve.points.indices.map { index in
        Roadmap.Point(
          gain: curve.points[index].gain,
          cost: curve.points[index].cost,
          joining: positions(curve.joining(at: index))
        )
      },
      targets: targets,
      budget: budget,
      apart: apart
    )
  }

  /// Higher rank first, then the number.
  private func precedes(_ left: Roadmap.Document, _ right: Roadmap.Document) -> Bool {
    let (one, other) = (Self.rank(left.kind), Self.rank(right.kind))
    return one == other ? left.number < right.number : one < other
  }

  private static func rank(_ kind: DocumentKind?) -> Int {
    kind.flatMap { DocumentKind.allCases.firstIndex(of: $0) } ?? DocumentKind.allCases.count
  }

  /// What each thing counted brings, and the documents it needs.
  private func gains(
    _ weight: RoadmapWeight,
    _ apart: inout RoadmapApart
  ) throws(RoadmapRefusal) -> (gains: [Int64], needs: [[Int]]) {
    switch weight {
    case .papers: return (ledger.reliefs.map { _ in 1 }, ledger.reliefs.map(\.documents))
    case .procedures:
      let byProcedure = Dictionary(grouping: ledger.reliefs, by: \.procedure)
      let closed = byProcedure.keys.filter { !ledger.openProcedures.contains($0) }.sorted()
      apart.openProcedures = ledger.openProcedures.count
      let needs = closed.map { Set((byProcedure[$0] ?? []).flatMap(\.documents)).sorted() }
      return (closed.map { _ in 1 }, needs)
    case .dossiers:
      let volumes = ledger.reliefs.map { $0.node.flatMap(filings) }
      apart.volumeUnknown = volumes.count { $0 == nil }
      guard apart.volumeUnknown < volumes.count else { throw RoadmapRefusal(reason: .noVolumes) }
      let known = volumes.indices.filter { volumes[$0] != nil }
      return (known.map { volumes[$0] ?? 0 }, known.map { ledger.reliefs[$0].documents })
    case .money: throw RoadmapRefusal(reason: .noMoney)
    }
  }

  /// The dossiers of a procedure in the latest year on file.
  private func filings(_ procedure: Int) -> Int64? {
    analysis.context.graph.procedures[procedure].procedure.statistics
      .filter { $0.kind == .filings }.max { $0.year < $1.year }.map { Int64(max(0, $0.value)) }
  }

  private func documents(costs: [Int64], orders: [[DocumentOrder.Prerequisite]]) -> [Roadmap.Document] {
    var papers = ledger.documents.map { _ in 0 }
    var procedures = ledger.documents.map { _ in Set<String>() }
    for relief in ledger.reliefs {
      for document in relief.documents {
        papers[document] += 1
        procedures[document].insert(relief.procedure)
      }
    }
    return ledger.documents.indices.map { index in
      let number = ledger.documents[index]
      return Roadmap.Document(
        number: number,
        kind: analysis.context.knowledge.document(number)?.kind ?? DocumentKind(number: number),
        cost: costs[index],
        papers: papers[index],
        procedures: procedures[index].sorted(),
        prerequisites: orders[index].map {
          Roadmap.Prerequisite(number: ledger.documents[$0.document], ground: $0.ground)
        }
      )
    }
  }
}

extension Bilingual {
  fileprivate static let tooLarge = Bilingual(
    vi: "Tổng chi phí hoặc tổng mức giảm vượt quá giới hạn tính toán; hãy ghi chi phí bằng đơn vị lớn hơn.",
    en: "The sum of costs or of relief is too large to compute; give costs in a larger unit."
  )

  fileprivate static let noVolumes = Bilingual(
    vi:
      "Chưa có số hồ sơ mỗi năm của thủ tục nào có phương án; hãy bổ sung số liệu (statistics, kind filings) hoặc dùng --weight papers.",
    en:
      "No procedure with a proposal has a number of dossiers a year on file; add it (statistics, kind filings) or use --weight papers."
  )

  fileprivate static let noMoney = Bilingual(
    vi:
      "Chưa tính được bằng tiền: chi phí tuân thủ cần số giờ, mức thu nhập và số hồ sơ có nguồn chính thức, chưa có trong danh mục; hãy dùng --weight papers hoặc procedures.",
    en:
      "No amount of money can be given: compliance cost needs hours, income and dossiers from official sources, which are not on file; use --weight papers or procedures."
  )
}
