import CatalogueModel
import Diagnostics
import ProcedureGraph

/// What the proposals for a row's papers do to the row as a whole.
struct RowRelief {
  /// What stays of the row once its papers are cut or replaced; nil when nothing does.
  private let rest: Bilingual?

  init(of component: ComponentNode, _ proposals: [Proposal]) {
    switch component.structure {
    case .single, .alternatives, .none: rest = nil
    case .mixed: rest = .undecided
    case .all:
      let named = component.demands.count { $0.demand != .mentioned }
      let isWhole = named > 1 && proposals.allSatisfy { $0.verdict == .cut || $0.verdict == .replace }
      let isRestMentioned = named == 1 && component.demands.count > 1
      rest = isWhole || isRestMentioned ? nil : .others
    }
  }

  /// The proposals with the kind they have for the row, and the reason completed.
  func applied(to proposals: [Proposal]) -> [Proposal] {
    proposals.map { proposal in
      var proposal = proposal
      // A row whose own text waives the paper leaves nothing of it to be filed.
      let rest = proposal.status == .done ? nil : rest
      switch proposal.verdict {
      case .cut: proposal.kind = rest == nil ? .cut : .partial
      case .replace: proposal.kind = rest == nil ? .replace : .partial
      case .partial: proposal.kind = .partial
      case .propose, .keep, .unknown: proposal.kind = .propose
      }
      let isRelieved = proposal.verdict == .cut || proposal.verdict == .replace
      proposal.reason = proposal.reason.sentence(followedBy: isRelieved ? rest : nil)
      if case .concluded(_, let grounds) = proposal.evidence {
        proposal.evidence = .concluded(proposal.reason, from: grounds)
      }
      return proposal
    }
  }
}

extension Bilingual {
  fileprivate static let others = Bilingual(
    vi: "các giấy tờ khác trong cùng dòng vẫn phải nộp",
    en: "the other papers of the row are still filed"
  )

  fileprivate static let undecided = Bilingual(
    vi: "dòng gồm cả giấy tờ thay thế cho nhau và giấy tờ cùng phải nộp; phần còn lại chưa xác định",
    en: "the row mixes alternatives and papers all needed; the rest is not known"
  )

  fileprivate func sentence(followedBy rest: Bilingual?) -> Bilingual {
    guard let rest else { return Bilingual(vi: vi + ".", en: en + ".") }
    return Bilingual(vi: "\(vi); \(rest.vi).", en: "\(en); \(rest.en).")
  }
}
