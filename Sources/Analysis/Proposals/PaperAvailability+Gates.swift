import Availability
import CatalogueModel
import Diagnostics
import ProcedureGraph

extension PaperAvailability {
  /// The publication and the fields gate as the proofs stand: every register they look into counts, and every datum.
  func gates(in knowledge: Knowledge) -> [Gate: GateResult] {
    let words = ProofWording(knowledge: knowledge, roles: [])
    guard let readiness else { return [:] }
    let state: GateState =
      switch readiness {
      case .given, .published: .pass
      case .refused: .fail
      case .unpublished, .unverified, .uncovered: .unknown
      }
    let open = proofs.filter { $0.readiness > .published }
    return [
      .publication: GateResult(state, state == .pass ? .allPublished(proofs.count) : .open(open, words)),
      .fields: missing.isEmpty
        ? GateResult(.pass, .allHeld(proofs.count))
        : GateResult(.unknown, .missing(missing.map(words.element))),
    ]
  }

  /// One ground for each datum: the look-ups that lead to it.
  func evidence(in knowledge: Knowledge) -> [Evidence] {
    let words = ProofWording(knowledge: knowledge, roles: [])
    return proofs.map { proof in
      .concluded(words.element(proof.fact.element), from: proof.steps.map(words.evidence))
    }
  }
}

extension Bilingual {
  fileprivate static func allPublished(_ count: Int) -> Bilingual {
    Bilingual(
      vi: "\(count)/\(count) dữ liệu cần dùng đã được cơ quan chủ quản công bố.",
      en: "\(count) of \(count) data used are published by their owners."
    )
  }

  fileprivate static func allHeld(_ count: Int) -> Bilingual {
    Bilingual(
      vi: "\(count)/\(count) dữ liệu cần dùng có trường tương ứng trong cơ sở dữ liệu.",
      en: "\(count) of \(count) data used have a field in a register."
    )
  }

  fileprivate static func open(_ proofs: [Proof], _ words: ProofWording) -> Bilingual {
    let parts = proofs.map { proof in
      (words.element(proof.fact.element), words.readiness(proof.readiness))
    }
    return Bilingual(
      vi: parts.map { "\($0.0.vi): \($0.1.vi)" }.joined(separator: "; ").capitalisedFirst + ".",
      en: parts.map { "\($0.0.en): \($0.1.en)" }.joined(separator: "; ").capitalisedFirst + "."
    )
  }

  fileprivate static func missing(_ names: [Bilingual]) -> Bilingual {
    Bilingual(
      vi: "Chưa có cơ sở dữ liệu lưu giữ: \(names.map(\.vi).joined(separator: "; ")).",
      en: "No register on file holds: \(names.map(\.en).joined(separator: "; "))."
    )
  }
}
