public import Analysis
import CatalogueModel
import Diagnostics
import ProcedureGraph

/// A ranking of registers and fields as JSON, with the rows behind every figure.
public struct PublicationRankingRecord {
  private let ranking: PublicationRanking
  private let analysis: Analysis

  /// The record of a ranking of an analysis.
  public init(_ ranking: PublicationRanking, of analysis: Analysis) {
    self.ranking = ranking
    self.analysis = analysis
  }

  /// The JSON value.
  public var value: JSONValue {
    .object([
      ("waiting", gain(PublicationRanking.gain(ranking.needs))),
      ("registers", .array(ranking.registers.map(line))),
      ("fields", .array(ranking.fields.map(line))),
    ])
  }

  private func line(_ line: PublicationRanking.Line) -> JSONValue {
    .object([
      ("register", .string(line.address.register)),
      ("recordType", line.address.recordType.isEmpty ? .null : .string(line.address.recordType)),
      ("field", line.address.field.isEmpty ? .null : .string(line.address.field)),
      ("alone", gain(line.alone)),
      ("added", gain(line.added)),
      ("rows", .array(line.opened.map { .string(address(of: $0)) })),
    ])
  }

  private func gain(_ gain: PublicationRanking.Gain) -> JSONValue {
    .object([
      ("papers", .integer(gain.papers)), ("fields", .integer(gain.fields)),
      ("procedures", .integer(gain.procedures)),
    ])
  }

  /// The address of what opens: the dossier row with the paper, or the procedure with the form's field.
  private func address(of need: PublicationNeed) -> String {
    let node = analysis.context.graph.procedures[need.procedure]
    switch need.item {
    case .paper(let position):
      let proposal = analysis.proposals[position]
      let paper = proposal.paper.map { analysis.context.knowledge.papers[$0].id } ?? ""
      return "\(node.components[proposal.component].path)/paper/\(paper)"
    case .field(let position):
      let proposal = analysis.fieldProposals[position]
      let form = analysis.context.knowledge.forms[proposal.form]
      return "procedure/\(node.procedure.code)/form/\(form.id)/field/\(form.fields[proposal.field].id)"
    }
  }
}
