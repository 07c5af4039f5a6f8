import Analysis
import CatalogueModel
import Diagnostics
import ProcedureGraph

/// The section of the Markdown report on whole procedures: tallies, families, proposals with their grounds.
struct StructureMarkdown {
  private let content: ReportContent
  private let wording: StructureWording

  init(_ content: ReportContent) {
    self.content = content
    wording = StructureWording(content: content)
  }

  /// The lines of the section.
  var lines: [String] {
    let structure = content.structure
    var lines = [
      "## \(say("Phương án đối với cả thủ tục", "Whole procedures")) (\(structure.proposals.count))", "",
    ]
    for line in wording.counts { lines.append("- \(say(ReportWording.word(line.kind))): \(line.count)") }
    lines += ["- \(say(wording.families))", "- \(say(StructureWording.proactive))", ""]
    if !structure.families.isEmpty {
      lines += ["### \(say("Nhóm thủ tục trùng, gần trùng", "Families"))", ""]
      lines += structure.families.flatMap(family) + [""]
    }
    if !structure.proposals.isEmpty {
      lines += ["### \(say("Phương án", "Proposals"))", ""]
      lines += structure.proposals.flatMap(proposal) + [""]
    }
    return lines
  }

  private func family(_ family: ProcedureFamily) -> [String] {
    let base = escape(wording.name(family.base))
    let kind =
      family.isNational ? say("bản quốc gia", "national base") : say("bản phổ biến nhất", "commonest form")
    return ["- **\(base)** (\(kind))"]
      + family.variants.map { variant in
        let node = content.context.graph.procedures[variant.procedure]
        let body = node.authority.map { " — \(escape(say($0.name)))" } ?? ""
        let parts = variant.deviations.map {
          "\($0.isBurden ? "**+** " : "")\(escape(shown(say($0.wording))))"
        }
        let unknown =
          variant.isDossierKnown ? [] : [say("chưa so sánh được thành phần hồ sơ", "dossiers not compared")]
        let all = unknown + parts
        let list = all.isEmpty ? say("không khác biệt", "no deviation") : all.joined(separator: "; ")
        return "  - \(escape(node.procedure.code))\(body): \(list)"
      }
  }

  private func proposal(_ proposal: ProcedureProposal) -> [String] {
    let name = escape(wording.name(proposal.procedure))
    let sure = NumberText.hundredths(proposal.confidence, in: content.language)
    return ["- **\(say(ReportWording.word(proposal.kind)))**: \(name) — \(escape(say(proposal.reason)))"]
      + wording.grounds(proposal.evidence).map { ground in
        let place = ground.place.map { " (\(MarkdownText.code(content.printed($0))))" } ?? ""
        return "  - \(escape(shown(say(ground.text))))\(place)"
      } + proposal.counterEvidence.map { "  - \(say("Ngược lại", "Against")): \(escape(say($0)))" }
      + proposal.wouldChange.map { "  - \(say("Sẽ thay đổi nếu", "Would change")): \(escape(say($0)))" }
      + [
        "  - \(say("Độ tin cậy", "Confidence")): \(sure) · \(say("trạng thái", "status")): \(say(ReportWording.word(proposal.status)))"
      ]
  }

  private func shown(_ text: String) -> String {
    text.count > 180 ? String(text.prefix(180)) + "…" : text
  }

  private func escape(_ text: String) -> String { MarkdownText.escaped(text) }

  private func say(_ text: Bilingual) -> String { text.text(in: content.language) }

  private func say(_ vi: String, _ en: String) -> String { content.language == .vi ? vi : en }
}
