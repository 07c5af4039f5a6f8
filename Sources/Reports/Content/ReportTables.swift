import Analysis
import CatalogueModel
import Diagnostics

/// Every table of a report, made once.
struct ReportTables {
  let summary: ReportTable
  let authorities: ReportTable
  let domains: ReportTable
  let registers: ReportTable
  let papers: ReportTable
  let procedures: ReportTable
  let proposals: ReportTable
  let gates: ReportTable
  let conditions: ReportTable
  let amendments: ReportTable
  let roadmap: RoadmapTables?
  let unknownPapers: ReportTable
  let unknowns: ReportTable
  let silent: ReportTable
  let rules: ReportTable
  let findings: ReportTable
  let unread: ReportTable
  let sources: ReportTable
  /// What must be amended.
  let amendmentLines: [AmendmentLine]

  init(_ content: ReportContent, _ voice: ReportVoice) {
    amendmentLines = content.analysis.amendmentLines(isWhole: false)
    let breakdown = BreakdownTables(content: content, voice: voice)
    let conditions = ConditionTables(content: content, voice: voice)
    let unknown = UnknownTables(content: content, voice: voice)
    let found = FindingTables(content: content, voice: voice)
    summary = SummaryTable(content: content, voice: voice, amendments: amendmentLines).table
    authorities = breakdown.authorities
    domains = breakdown.domains
    registers = breakdown.registers
    papers = breakdown.papers
    procedures = ProcedureTable(content: content, voice: voice).table
    proposals = ProposalRows(content: content, voice: voice).table
    gates = conditions.gates
    self.conditions = conditions.conditions
    amendments = AmendmentTable(content: content, voice: voice, lines: amendmentLines).table
    roadmap = content.roadmapWording.map { RoadmapTables(wording: $0, voice: voice) }
    unknownPapers = unknown.papers
    unknowns = unknown.demands
    silent = unknown.silent
    rules = found.rules
    findings = found.findings
    unread = found.unread
    sources = found.sources
  }

  /// The tables in the order of sheets.
  var all: [ReportTable] {
    [summary, authorities, domains, registers, papers, procedures, proposals, gates, conditions, amendments]
      + (roadmap.map { [$0.targets, $0.documents] } ?? [])
      + [unknownPapers, unknowns, silent, rules, findings, unread, sources]
  }

  /// The tables that follow a text, in their order.
  var annexes: [ReportTable] {
    ([proposals, amendments, conditions, unknownPapers, silent] + (roadmap.map { [$0.documents] } ?? [])
      + [sources]).filter { !$0.isEmpty }
  }
}
