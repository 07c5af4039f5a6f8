import CatalogueModel
import Diagnostics
import ProcedureGraph

/// Collects what must be amended: from every annex row, and from every proposal of whatever kind that nobody refused.
struct AmendmentLines {
  private struct Key: Hashable {
    let document: String?
    let provision: ProvisionAddress?
    let candidates: [String]
    let form: AmendmentForm
  }

  private let analysis: Analysis
  private var lines: [AmendmentLine] = []
  private var positions: [Key: Int] = [:]
  private var linesByRow: [String: [Int]] = [:]

  /// The lines in the order of documents and provisions; those whose document is not known last.
  ///
  /// `isWhole` says that rows of procedures that were not read count too: the law asks for their amendment all the same.
  static func lines(of analysis: Analysis, isWhole: Bool) -> [AmendmentLine] {
    var collector = AmendmentLines(analysis)
    collector.addRows(isWhole: isWhole)
    collector.addProposals()
    return collector.lines.sorted(by: precedes)
  }

  private init(_ analysis: Analysis) {
    self.analysis = analysis
  }

  private mutating func addRows(isWhole: Bool) {
    let knowledge = analysis.context.knowledge
    let read = Set(analysis.context.graph.procedures.map { $0.code ?? $0.procedure.code })
    for annex in knowledge.annexes {
      for row in annex.rows where isWhole || read.contains(row.procedure) {
        let key = "\(annex.annex)/\(row.serial)/\(row.ordinal)"
        let verdict: Verdict = annex.action == .cut ? .cut : row.isPartial ? .partial : .replace
        let names = row.papers.compactMap { knowledge.paper($0.wrappedValue) }.map {
          knowledge.papers[$0].name
        }
        let changes = (names.isEmpty ? [Bilingual(vi: row.component, en: row.component)] : names)
          .map { Amendments.change(verdict, $0) }
        for demand in RowProvisions(row, knowledge).demands {
          for provision in demand.provisions.isEmpty ? [nil] : demand.provisions.map(Optional.some) {
            let index = line(demand.document, provision, [], verdict == .cut ? .repeal : .amend)
            lines[index].isPairedByOrder = lines[index].isPairedByOrder || demand.isByOrder
            lines[index].add(changes)
            lines[index].add(amendedBy: demand.amendedBy)
            lines[index].ground = max(lines[index].ground, .mandated)
            lines[index].add(procedure: row.procedure)
            lines[index].rows.append(key)
            linesByRow[key, default: []].append(index)
          }
        }
      }
    }
  }

  private mutating func addProposals() {
    for (position, proposal) in analysis.proposals.enumerated()
    where proposal.isPrinted && proposal.status != .rejected {
      let node = analysis.context.graph.procedures[proposal.procedure]
      let code = node.code ?? node.procedure.code
      var indices = proposal.basis.compactMap(\.row).flatMap { linesByRow[$0] ?? [] }
      if indices.isEmpty {
        for amendment in proposal.amendments { indices += add(amendment) }
      }
      for index in indices where lines[index].proposals.last != position {
        lines[index].proposals.append(position)
        lines[index].add(procedure: code)
        lines[index].ground = max(lines[index].ground, Self.ground(of: proposal))
      }
    }
  }

  private mutating func add(_ amendment: Amendment) -> [Int] {
    let addresses = amendment.provision.map { CitedText($0).provisions } ?? []
    return (addresses.isEmpty ? [nil] : addresses.map(Optional.some)).map { provision in
      let index = line(amendment.document, provision, amendment.candidates, amendment.form)
      lines[index].add([amendment.change])
      lines[index].add(amendedBy: amendment.amendedBy)
      return index
    }
  }

  private static func ground(of proposal: Proposal) -> AmendmentGround {
    if proposal.status == .accepted { return .accepted }
    if proposal.isReady { return .ready }
    return proposal.verdict == .propose ? .proposed : .mandated
  }

  /// The line of a provision, made where there is none yet.
  private mutating func line(
    _ document: String?,
    _ provision: ProvisionAddress?,
    _ candidates: [String],
    _ form: AmendmentForm
  ) -> Int {
    let key = Key(document: document, provision: provision, candidates: candidates, form: form)
    if let known = positions[key] { return known }
    let issuer = document.flatMap { Amendments(context: analysis.context).issuer(of: $0) }
    lines.append(
      AmendmentLine(
        document: document,
        provision: provision,
        candidates: candidates,
        form: form,
        issuer: issuer,
        ground: .proposed
      )
    )
    positions[key] = lines.count - 1
    return lines.count - 1
  }

  private static func precedes(_ left: AmendmentLine, _ right: AmendmentLine) -> Bool {
    guard left.document == right.document else {
      guard let first = left.document, let second = right.document else { return left.document != nil }
      return first < second
    }
    if left.provision != right.provision {
      guard let first = left.provision, let second = right.provision else { return left.provision != nil }
      return first < second
    }
    return (left.candidates.joined(separator: ","), left.form.rawValue)
      < (right.candidates.joined(separator: ","), right.form.rawValue)
  }
}

extension AmendmentLine {
  fileprivate mutating func add(_ more: [Bilingual]) {
    for change in more where !changes.contains(change) { changes.append(change) }
  }

  fileprivate mutating func add(amendedBy more: [String]) {
    for number in more where !amendedBy.contains(number) { amendedBy.append(number) }
  }

  fileprivate mutating func add(procedure code: String) {
    // Rows and proposals come procedure by procedure, so a repeat is mostly the last one.
    guard procedures.last != code, !procedures.contains(code) else { return }
    procedures.append(code)
  }
}

extension Analysis {
  /// What must be amended; `isWhole` counts annex rows whose procedures were not read too.
  public func amendmentLines(isWhole: Bool) -> [AmendmentLine] {
    AmendmentLines.lines(of: self, isWhole: isWhole)
  }
}
