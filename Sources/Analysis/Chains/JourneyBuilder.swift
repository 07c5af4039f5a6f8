import CatalogueModel
import Diagnostics
import ProcedureGraph

/// Follows the papers of a procedure back to the procedures that issue them; a procedure is gone through once, and
/// circles end where they close.
public struct JourneyBuilder {
  private let analysis: Analysis
  private let network: OutcomeNetwork
  private var context: AnalysisContext { analysis.context }
  private let positions: [String: Int]

  /// A builder for one source.
  public init(_ analysis: Analysis) {
    self.analysis = analysis
    network = OutcomeNetwork(analysis.context.graph)
    positions = Dictionary(
      analysis.context.graph.procedures.enumerated().map { ($1.code ?? $1.procedure.code, $0) },
      uniquingKeysWith: { first, _ in first }
    )
  }

  /// The cases of a procedure that have more than remarks, or the only one.
  public func cases(of procedure: Int) -> [Int] {
    let node = context.graph.procedures[procedure]
    let asking = node.procedure.cases.indices.filter { index in
      node.components.contains { $0.caseIndex == index && $0.kind != .note && !$0.component.isUncounted }
    }
    return asking.isEmpty ? [0] : Array(asking)
  }

  /// The journey to a procedure in one of its cases.
  public func journey(to procedure: Int, case index: Int) -> Journey {
    var met: Set<Int> = []
    let root = stop(procedure, caseIndex: index, path: [], met: &met)
    return Journey(
      root: root,
      before: totals(of: root, isAfter: false),
      after: totals(of: root, isAfter: true)
    )
  }

  private func stop(_ procedure: Int, caseIndex: Int?, path: [Int], met: inout Set<Int>) -> Journey.Stop {
    if path.contains(procedure) {
      return Journey.Stop(procedure: procedure, caseIndex: nil, needs: [], standing: .circular)
    }
    guard met.insert(procedure).inserted else {
      return Journey.Stop(procedure: procedure, caseIndex: nil, needs: [], standing: .met)
    }
    let node = context.graph.procedures[procedure]
    let caseIndex = caseIndex ?? lightestCase(of: node)
    var needs: [Journey.Need] = []
    for (position, component) in node.components.enumerated() where component.caseIndex == caseIndex {
      guard component.kind == .paper, !component.component.isUncounted else { continue }
      needs += self.needs(of: component, at: position, in: procedure, path: path + [procedure], met: &met)
    }
    return Journey.Stop(procedure: procedure, caseIndex: caseIndex, needs: needs, standing: .shown)
  }

  /// The case with the fewest rows of papers; the first of several.
  private func lightestCase(of node: ProcedureNode) -> Int? {
    node.procedure.cases.indices.min { left, right in
      func papers(_ index: Int) -> Int {
        node.components.count { $0.caseIndex == index && $0.kind == .paper && !$0.component.isUncounted }
      }
      return (papers(left), left) < (papers(right), right)
    }
  }

  private func needs(
    of component: ComponentNode,
    at position: Int,
    in procedure: Int,
    path: [Int],
    met: inout Set<Int>
  ) -> [Journey.Need] {
    let demands = MergedDemand.all(of: component)
    guard !demands.isEmpty else {
      guard component.demands.isEmpty else { return [] }
      return [
        Journey.Need(
          component: position,
          choices: [],
          isConditional: JourneyCondition.opening(
            of: context.folded(component.component.$text),
            papers: []
          ),
          exemption: nil,
          isWaived: false,
          isRelieved: false,
          isUnknown: true,
          isOwnOutcome: false
        )
      ]
    }
    let text = context.folded(component.component.$text)
    let stands = demands.count > 1 && component.structure != .all && Self.standIns.occur(in: text)
    let optional = demands.filter { stands || $0.demand == .alternative }
    var groups = demands.filter { !stands && $0.demand != .alternative }.map { [$0] }
    if !optional.isEmpty { groups.append(optional) }
    let opening = JourneyCondition.opening(of: text, papers: demands.map(\.wording))
    return groups.map { group in
      var need = need(group, at: position, in: procedure, path: path, met: &met)
      // Of papers that stand in for one another, everybody needs one.
      need.isConditional = opening || (need.isConditional && (!stands || need.exemption != nil))
      return need
    }
  }

  /// Said where one paper of a row stands in for another, each in its own situation.
  private static let standIns = WordingCues([
    "thay bằng", "được thay bằng", "thay thế bằng", "thay cho", "nếu không có", "không có thì",
    "trường hợp không có",
  ])

  private func need(
    _ demands: [DemandEdge],
    at position: Int,
    in procedure: Int,
    path: [Int],
    met: inout Set<Int>
  ) -> Journey.Need {
    let node = context.graph.procedures[procedure]
    let proposals = analysis.proposals(of: procedure).filter { proposal in
      proposal.component == position && demands.contains { $0.paper == proposal.paper }
    }
    let isOwn = demands.contains { isProduced($0, by: node) }
    let isWaived = demands.contains { $0.demand == .fallback } || proposals.contains { $0.status == .done }
    let isRelieved = proposals.contains { $0.verdict == .cut || $0.verdict == .replace }
    let choices = demands.map { demand in
      isOwn || isWaived
        ? Journey.Choice(paper: demand.paper, stop: nil, others: [])
        : choice(demand, path: path, met: &met)
    }
    let exemption =
      isOwn ? nil : JourneyCondition.exemption(from: demands.map(\.paper), of: node, at: position, context)
    return Journey.Need(
      component: position,
      choices: choices,
      isConditional: exemption != nil || demands.allSatisfy { $0.demand == .conditional },
      exemption: exemption,
      isWaived: isWaived,
      isRelieved: isRelieved,
      isUnknown: !isRelieved && proposals.contains { $0.verdict == .unknown },
      isOwnOutcome: isOwn
    )
  }

  /// Whether a linked procedure issues the paper to one of its own later steps: it issues several things, this among
  /// them, and the row wants no earlier one back.
  private func isProduced(_ demand: DemandEdge, by node: ProcedureNode) -> Bool {
    node.outcomePapers.contains(demand.paper) && node.outcomePapers.count > 1
      && node.procedure.outcomes.count > 1 && demand.isOriginalAsked != true
  }

  private func choice(_ demand: DemandEdge, path: [Int], met: inout Set<Int>) -> Journey.Choice {
    let paper = context.knowledge.papers[demand.paper]
    let codes = paper.issuingProcedures.map(\.wrappedValue)
    let recorded = codes.compactMap { positions[$0] }
    // What a circle closes on is named even where the vocabulary names no issuer.
    let candidates = recorded.isEmpty && codes.isEmpty ? firstIssuers(of: demand.paper, path) : recorded
    guard !demand.isIssuedAbroad, let next = candidates.first else {
      return Journey.Choice(paper: demand.paper, stop: nil, others: demand.isIssuedAbroad ? [] : codes)
    }
    let nodes = context.graph.procedures
    let others = codes.isEmpty ? candidates.dropFirst().map { nodes[$0].procedure.code } : codes
    return Journey.Choice(
      paper: demand.paper,
      stop: stop(next, caseIndex: nil, path: path, met: &met),
      others: others.filter { $0 != (nodes[next].code ?? nodes[next].procedure.code) }
    )
  }

  /// The procedures whose outcome is the paper and whose titles speak of no change to an earlier one.
  private func firstIssuers(of paper: Int, _ path: [Int]) -> [Int] {
    network.issuers[paper].filter { index in
      let node = context.graph.procedures[index]
      return index != path.last && node.outcomePapers.count == 1
        && !Self.changes.occur(in: FoldedText(node.procedure.name))
    }
  }

  private static let changes = WordingCues([
    "cấp lại", "cấp đổi", "đổi", "gia hạn", "thay đổi", "điều chỉnh", "sửa đổi", "bổ sung", "thu hồi",
    "đính chính", "biến động", "xóa", "hủy", "chấm dứt", "bản sao", "đăng ký lại", "tạm ngừng",
  ])

  private func totals(of root: Journey.Stop, isAfter: Bool) -> JourneyTotals {
    var shown: [Int: Journey.Stop] = [:]
    Self.collect(root, into: &shown)
    var totals = JourneyTotals()
    var counted: Set<Int> = []
    var open = [root.procedure]
    while let procedure = open.popLast() {
      guard counted.insert(procedure).inserted, let stop = shown[procedure] else { continue }
      totals.add(context.graph.procedures[procedure].procedure)
      for need in stop.needs where !need.isWaived && !need.isOwnOutcome {
        if isAfter, need.isRelieved { continue }
        if need.isConditional { totals.conditional += 1 } else { totals.papers += 1 }
        if need.isUnknown { totals.unknownPapers += 1 }
        // One of several is enough, and a paper of a stated case may not be needed: neither is walked to.
        guard let choice = need.choices.first, need.choices.count == 1, !need.isConditional else { continue }
        if let next = choice.stop {
          open.append(next.procedure)
        } else if !choice.others.isEmpty {
          totals.unrecorded += 1
        }
      }
    }
    return totals
  }

  private static func collect(_ stop: Journey.Stop, into shown: inout [Int: Journey.Stop]) {
    if case .shown = stop.standing { shown[stop.procedure] = stop }
    for need in stop.needs {
      for choice in need.choices { if let next = choice.stop { collect(next, into: &shown) } }
    }
  }
}
