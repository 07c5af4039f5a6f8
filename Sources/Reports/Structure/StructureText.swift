import Analysis
import CatalogueModel
import Diagnostics
import ProcedureGraph

/// Proposals about whole procedures as a terminal shows them.
public struct StructureText {
  private let content: ReportContent
  private let wording: StructureWording

  /// Texts of a run.
  public init(_ content: ReportContent) {
    self.content = content
    wording = StructureWording(content: content)
  }

  /// The proposals one after the other.
  public func text() -> String {
    let lines = content.structure.proposals.flatMap { proposal in
      ["\(wording.name(proposal.procedure).split(whereSeparator: \.isWhitespace).joined(separator: " "))"]
        + self.lines(proposal)
    }
    return TerminalText.safe(lines.map { $0 + "\n" }.joined())
  }

  /// How many of each kind, and the families.
  public func tally() -> String {
    let counts = wording.counts.map {
      "\(say(ReportWording.word($0.kind)).lowercased()) \(number($0.count))"
    }
    return TerminalText.safe(
      "\(say("phương án cả thủ tục", "whole procedures")): \(counts.joined(separator: ", "))\n"
        + "\(say(wording.families))\n\(say(StructureWording.proactive))\n"
    )
  }

  /// What is said of one procedure as a whole; nothing where there is nothing to say.
  func explanation(of procedure: Int) -> [String] {
    let proposals = content.structure.proposals(of: procedure)
    let family = content.structure.family(of: procedure)
    guard !proposals.isEmpty || family != nil else { return [] }
    var lines = ["", say("Cả thủ tục", "The procedure as a whole")]
    if let family { lines += self.lines(family, about: procedure) }
    for proposal in proposals {
      if proposal.procedure != procedure {
        let name = wording.name(proposal.procedure)
        lines.append("  • \(say(ReportWording.word(proposal.kind))): \(say("xem", "see")) \(shown(name))")
      } else {
        lines += self.lines(proposal)
      }
    }
    return lines
  }

  private func lines(_ family: ProcedureFamily, about procedure: Int) -> [String] {
    let base = content.context.graph.procedures[family.base].procedure.code
    let kind =
      family.isNational
      ? say("bản quốc gia", "national base")
      : say("bản phổ biến nhất trong nguồn", "commonest form in the source")
    var lines = [
      "  \(say("Nhóm", "Family")): \(family.members.count) \(say("mã", "codes")), \(kind) \(base)"
    ]
    guard let variant = family.variants.first(where: { $0.procedure == procedure }) else { return lines }
    if !variant.isDossierKnown {
      lines.append(
        "    \(say("chưa so sánh được thành phần hồ sơ: một trong hai bản ghi không có", "dossiers not compared: one of the records has none"))"
      )
    }
    for deviation in variant.deviations {
      let place = deviation.place.map { " (\(content.printed($0)))" } ?? ""
      lines.append("    \(deviation.isBurden ? "+" : "·") \(shown(say(deviation.wording)))\(place)")
    }
    return lines
  }

  private func lines(_ proposal: ProcedureProposal) -> [String] {
    let sure = NumberText.hundredths(proposal.confidence, in: content.language)
    var lines = [
      "  • \(say(ReportWording.word(proposal.kind))): \(shown(say(proposal.reason), 400)) (\(say("độ tin cậy", "confidence")) \(sure))"
    ]
    for ground in wording.grounds(proposal.evidence) {
      let place = ground.place.map { " (\(content.printed($0)))" } ?? ""
      lines.append("      - \(shown(say(ground.text)))\(place)")
    }
    for text in proposal.counterEvidence {
      lines.append("      \(say("ngược lại", "against")): \(shown(say(text)))")
    }
    for text in proposal.wouldChange {
      lines.append("      \(say("sẽ thay đổi nếu", "would change")): \(shown(say(text)))")
    }
    return lines
  }

  private func number(_ value: Int) -> String { NumberText.grouped(value, in: content.language) }

  private func say(_ text: Bilingual) -> String { text.text(in: content.language) }

  private func say(_ vi: String, _ en: String) -> String { content.language == .vi ? vi : en }

  private func shown(_ text: String, _ limit: Int = 180) -> String {
    let isPlain = !text.utf8.contains { $0 < 0x20 }
    let line = isPlain ? text : text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    // A letter takes a byte at least: short texts need not be counted.
    return line.utf8.count > limit && line.count > limit ? String(line.prefix(limit)) + "…" : line
  }
}
