public import Analysis
import Availability
import CatalogueModel
public import Diagnostics
import ProcedureGraph

/// What a supposed publication or another day changes, row by row, with sums that the rows add up to.
public struct WhatIfText {
  private let difference: AnalysisDifference
  private let language: Language

  /// The text of a difference.
  public init(_ difference: AnalysisDifference, language: Language) {
    self.difference = difference
    self.language = language
  }

  private func say(_ text: Bilingual) -> String { text.text(in: language) }

  private func say(_ vi: String, _ en: String) -> String { language == .vi ? vi : en }

  /// The whole text.
  public var text: String {
    let (papers, fields) = (difference.papers, difference.fields)
    guard !papers.isEmpty || !fields.isEmpty else {
      return say("Không có gì thay đổi so với hiện nay.\n", "Nothing changes.\n")
    }
    var lines = [
      say(
        "Thay đổi so với hiện nay: \(papers.count) lượt giấy tờ, \(fields.count) lượt trường thông tin, \(difference.procedures) thủ tục",
        "Changes: \(papers.count) papers asked for, \(fields.count) form fields asked for, \(difference.procedures) procedures"
      ),
      ready(),
    ]
    for (index, node) in difference.after.context.graph.procedures.enumerated() {
      let rows = papers.filter { $0.after.procedure == index }.map(row)
      let inputs = fields.filter { $0.after.procedure == index }.map(row)
      guard !rows.isEmpty || !inputs.isEmpty else { continue }
      lines += ["", "\(node.procedure.code) \(node.procedure.name)"] + (rows + inputs).map { "  • \($0)" }
    }
    return TerminalText.safe(lines.joined(separator: "\n") + "\n")
  }

  private func ready() -> String {
    let before = difference.before.proposals.count(where: \.isReady)
    let after = difference.after.proposals.count(where: \.isReady)
    return say("Sẵn sàng thực hiện: \(before) → \(after) lượt giấy tờ", "Ready: \(before) → \(after) papers")
  }

  private func row(_ change: AnalysisDifference.PaperChange) -> String {
    let knowledge = difference.after.context.knowledge
    let name = change.after.paper.map { say(knowledge.papers[$0].name) } ?? "?"
    var parts: [String] = []
    if change.before.verdict != change.after.verdict {
      parts.append(
        "\(say(ReportWording.word(change.before.verdict))) → \(say(ReportWording.word(change.after.verdict)))"
      )
    }
    for gate in Gate.allCases where change.before.gates[gate].state != change.after.gates[gate].state {
      let states = [change.before, change.after].map { say(ReportWording.word($0.gates[gate].state)) }
      parts.append("\(say(ReportWording.word(gate))): \(states.joined(separator: " → "))")
    }
    if change.after.isReady != change.before.isReady {
      parts.append(
        change.after.isReady ? say("SẴN SÀNG", "READY") : say("không còn sẵn sàng", "no longer ready")
      )
    }
    let node = difference.after.context.graph.procedures[change.after.procedure]
    return "\(name) [\(node.components[change.after.component].path)]: \(parts.joined(separator: "; "))"
  }

  private func row(_ change: AnalysisDifference.FieldChange) -> String {
    let knowledge = difference.after.context.knowledge
    let form = knowledge.forms[change.after.form]
    let words = ProofWording(knowledge: knowledge, roles: form.roles)
    let states = [change.before, change.after].map { proposal in
      proposal.proofs.first.map { say(words.readiness($0.readiness)) } ?? say("phải khai", "stated")
    }
    let label = form.fields[change.after.field].label
    return "\(say("trường", "field")) “\(label)” (\(say(form.name))): \(states.joined(separator: " → "))"
  }
}
