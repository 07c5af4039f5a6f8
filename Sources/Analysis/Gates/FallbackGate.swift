import CatalogueModel
import Diagnostics
import ProcedureGraph

/// Whether the applicant may supplement the dossier when a look-up fails.
///
/// Holds by law while the substitution applies (Resolution 66.7/2025/NQ-CP, Article 8); a text that excludes
/// supplementing contradicts it. A silent text is a finding of its own.
struct FallbackGate {
  let context: AnalysisContext

  func judge(_ procedure: Procedure) -> GateResult {
    for step in procedure.steps {
      let folded = FoldedText(step.text)
      guard let words = Self.exclusions.occurrences(in: folded).first?.words else { continue }
      let wording = step.$text.wording(of: folded.bytes(of: words))
      return GateResult(
        .fail,
        .excluded(wording),
        evidence: [.written(.excluded(wording), at: step.$text.place)]
      )
    }
    guard let resolution = context.substitutionDocument, context.isInForce(resolution) == true else {
      return GateResult(.unknown, .noLaw)
    }
    let rules = [ProvisionRole.fallbackOnline, .fallbackDirect]
      .compactMap { context.knowledge.provision($0, of: resolution.number) }
    guard !rules.isEmpty else { return GateResult(.unknown, .noLaw) }
    return GateResult(
      .pass,
      .byLaw(rules.map { context.knowledge.citationName($0.citation.address) }),
      evidence: rules.map {
        .law($0.citation.address, $0.provision.summary, verified: $0.provision.isVerified)
      }
    )
  }

  private static let exclusions = WordingCues([
    "không được bổ sung hồ sơ", "không cho phép bổ sung hồ sơ", "không nhận bổ sung hồ sơ",
    "không tiếp nhận hồ sơ bổ sung",
  ])
}

extension Bilingual {
  fileprivate static func excluded(_ words: String) -> Bilingual {
    Bilingual(
      vi: "Trình tự thực hiện loại trừ việc bổ sung hồ sơ: “\(words)”.",
      en: "The steps exclude supplementing the dossier: '\(words)'."
    )
  }

  fileprivate static let noLaw = Bilingual(
    vi: "Không có quy định đang có hiệu lực về việc bổ sung khi không khai thác được dữ liệu.",
    en: "No rule in force on supplementing when a look-up fails."
  )

  fileprivate static func byLaw(_ citations: [String]) -> Bilingual {
    let list = citations.joined(separator: "; ")
    return Bilingual(
      vi: "Khi không khai thác được dữ liệu, người nộp được bổ sung theo \(list).",
      en: "When a look-up fails the applicant may supplement under \(list)."
    )
  }
}
