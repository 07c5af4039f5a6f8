import Analysis
import CatalogueModel
import Diagnostics
import ProcedureGraph

/// The whole report as one JSON object: `report.json`, and what the HTML page draws.
public struct ReportPayload {
  private let content: ReportContent
  private let records: ProposalRecord
  private let gates: GateTally

  /// The payload of a run.
  public init(_ content: ReportContent) {
    self.content = content
    records = ProposalRecord(content)
    gates = GateTally(content.analysis.proposals)
  }

  /// The object.
  public var value: JSONValue {
    let context = content.context
    return .object([
      ("format", .string("tthc-report-1")),
      ("lang", .string(content.language.rawValue)),
      ("edition", .string(context.knowledge.edition?.edition ?? "")),
      ("asOf", .string(context.asOf.description)),
      ("source", .string(content.source)),
      ("summary", summary),
      ("byAuthority", .array(content.summary.byAuthority.map(authorityLine))),
      ("byRegister", .array(content.summary.byRegister.map(registerLine))),
      ("byPaper", .array(content.summary.byPaper.map(paperLine))),
      ("roadmap", content.roadmapWording.map { RoadmapRecord($0).value } ?? .null),
      ("structure", StructureRecord(content).value),
      ("presence", PresenceRecord(content).value),
      ("procedures", .array(context.graph.procedures.indices.map(procedure))),
      (
        "proposals",
        .array(content.analysis.proposals.filter(\.isPrinted).map { records.page($0) })
      ),
      ("unknown", .array(content.analysis.proposals.filter { !$0.isPrinted }.map(unknown))),
      ("findings", .array(content.findings.map(finding))),
      (
        "unread",
        .array(
          content.unread.map { .object([("file", .string($0.path)), ("reason", .bilingual($0.reason))]) }
        )
      ),
      ("documentNames", documentNames),
      ("method", .array(ReportWording.method.map { .bilingual($0) })),
      ("sources", .array(sources)),
    ])
  }

  private var summary: JSONValue {
    let summary = content.summary
    return .object([
      ("files", .integer(content.filesRead)),
      ("procedures", .integer(summary.procedures)),
      ("components", .integer(summary.components)),
      ("forms", .integer(summary.forms)),
      ("notes", .integer(summary.notes)),
      ("papersAsked", .integer(summary.tally.total)),
      ("unreadFiles", .integer(content.unread.count)),
      ("verdicts", verdicts(summary.tally)),
      ("ready", .integer(summary.tally.ready)),
      ("done", .integer(summary.tally.done)),
      (
        "gateNotPassed",
        .object(
          Gate.allCases.map { ($0.rawValue, .integer((gates.failed[$0] ?? 0) + (gates.unknown[$0] ?? 0))) }
        )
      ),
      ("gateFailed", .object(Gate.allCases.map { ($0.rawValue, .integer(gates.failed[$0] ?? 0)) })),
      ("gateUnknown", .object(Gate.allCases.map { ($0.rawValue, .integer(gates.unknown[$0] ?? 0)) })),
      ("partialRows", .integer(gates.partialRows)),
    ])
  }

  private func verdicts(_ tally: Tally) -> JSONValue {
    .object(Verdict.allCases.map { ($0.rawValue, .integer(tally[$0])) })
  }

  private func authorityLine(_ line: Summary.Line) -> JSONValue {
    .object([
      ("id", .string(line.id)), ("name", .bilingual(line.name)), ("procedures", .integer(line.procedures)),
      ("components", .integer(line.components)), ("verdicts", verdicts(line.tally)),
      ("ready", .integer(line.tally.ready)),
    ])
  }

  private func registerLine(_ line: Summary.Line) -> JSONValue {
    let register = content.context.knowledge.register(line.id)
    let publications = register?.publications ?? []
    let state: GateState =
      publications.contains {
        $0.state == .published && ($0.date?.lastDay).map { $0 <= content.context.asOf } == true
      }
      ? .pass : publications.contains { $0.state == .unpublished } ? .fail : .unknown
    return .object([
      ("id", .string(line.id)), ("name", .bilingual(line.name)),
      ("owner", .bilingual(content.authorityName(register?.owner ?? ""))),
      ("demands", .integer(line.tally.total)), ("ready", .integer(line.tally.ready)),
      ("publication", .string(state.rawValue)),
    ])
  }

  private func paperLine(_ line: Summary.Line) -> JSONValue {
    .object([
      ("id", .string(line.id)), ("name", .bilingual(line.name)), ("demands", .integer(line.tally.total)),
      ("verdicts", verdicts(line.tally)), ("ready", .integer(line.tally.ready)),
    ])
  }

  private func procedure(_ index: Int) -> JSONValue {
    let node = content.context.graph.procedures[index]
    var tally = Tally()
    for proposal in content.analysis.proposals(of: index) { tally.count(proposal) }
    return .object([
      ("code", .string(node.procedure.code)),
      ("name", .string(node.procedure.name)),
      (
        "authority",
        .bilingual(node.authority?.name ?? Bilingual(vi: "Chưa xác định cơ quan", en: "Authority not known"))
      ),
      ("domain", .optional(node.procedure.domain?.name)),
      ("place", records.place(node.procedure.$code.place)),
      ("components", .integer(node.components.count)),
      ("verdicts", verdicts(tally)),
      ("ready", .integer(tally.ready)),
      ("reason", .bilingual(content.analysis.silence[index]?.wording)),
    ])
  }

  private func unknown(_ proposal: Proposal) -> JSONValue {
    let node = content.context.graph.procedures[proposal.procedure]
    let component = node.components[proposal.component]
    return .object([
      ("procedure", .string(node.procedure.code)), ("procedureName", .string(node.procedure.name)),
      ("component", .string(component.path.description)), ("text", .string(component.component.text)),
      ("reason", .bilingual(proposal.reason)), ("place", records.place(proposal.place)),
    ])
  }

  private func finding(_ diagnostic: Diagnostic) -> JSONValue {
    .object([
      ("rule", .string(diagnostic.rule.name)), ("severity", .string(diagnostic.severity.rawValue)),
      ("summary", .bilingual(diagnostic.summary)), ("explanation", .bilingual(diagnostic.explanation)),
      ("place", records.place(diagnostic.place)), ("subject", .optional(diagnostic.subject?.description)),
    ])
  }

  private var documentNames: JSONValue {
    .object(content.citedDocuments.map { ($0, .string(content.context.knowledge.documentName($0))) })
  }

  private var sources: [JSONValue] {
    content.citedDocuments.compactMap(content.context.knowledge.document).map { document in
      .object([
        (
          "name", .string("\(content.context.knowledge.documentName(document.number)): \(document.title)")
        ),
        ("note", .string(document.source ?? "")),
        ("verified", .boolean(document.isVerified)),
      ])
    }
  }
}
