import CatalogueModel
import Diagnostics
import ProcedureGraph

/// What was judged about one paper, and on what ground.
struct Judgement {
  var verdict: Verdict
  var kind: ProposalKind
  var basis: [Basis]
  var reason: Bilingual
}

/// The verdicts in the order in which they apply: cut by annex, replace by annex, replace by the general rule,
/// propose, keep; unknown where recognition abstains or nothing is known of the paper.
struct VerdictRules {
  let context: AnalysisContext

  func judge(
    _ demand: DemandEdge,
    paper: Paper,
    component: ComponentNode,
    row: JoinedAnnexRow?,
    isHandedOver: Bool
  ) -> Judgement {
    guard !component.isAbstained else {
      return Judgement(verdict: .unknown, kind: .propose, basis: [], reason: .abstained)
    }
    if let row {
      return judge(row, paper: paper, component: component)
    }
    guard paper.isArticle4, let general = context.generalSubstitution else {
      return Judgement(verdict: .unknown, kind: .propose, basis: [], reason: .noRule(paper))
    }
    if isHandedOver {
      let open = context.knowledge.provision(.openClause, of: general.document.number)
      return Judgement(
        verdict: .propose,
        kind: .propose,
        basis: open.map { [basis($0)] } ?? [],
        reason: .electronicAnnotation(paper)
      )
    }
    return Judgement(
      verdict: .replace,
      kind: kind(.replace, of: component),
      basis: [basis(general)] + paper.basis.map(basis),
      reason: .general(paper, rest: rest(of: component))
    )
  }

  private func judge(_ row: JoinedAnnexRow, paper: Paper, component: ComponentNode) -> Judgement {
    let role: ProvisionRole = row.annex.action == .cut ? .cutListed : .substitutionListed
    let listed = context.knowledge.provision(role, of: row.annex.document)
    let basis = Basis(
      citation: listed?.citation.address ?? LegalCitation(document: row.annex.document),
      row: row.key,
      similarity: row.similarity,
      summary: .row(row)
    )
    if row.annex.action == .cut {
      return Judgement(
        verdict: .cut,
        kind: kind(.cut, of: component),
        basis: [basis],
        reason: .cut(paper, row)
      )
    }
    guard !row.row.isPartial else {
      return Judgement(verdict: .partial, kind: .partial, basis: [basis], reason: .partial(paper, row))
    }
    return Judgement(
      verdict: .replace,
      kind: kind(.replace, of: component),
      basis: [basis],
      reason: .replaced(paper, row, rest: rest(of: component))
    )
  }

  private func basis(_ reference: ProvisionReference) -> Basis {
    Basis(
      citation: reference.citation.address,
      row: nil,
      similarity: nil,
      summary: reference.provision.summary
    )
  }

  private func basis(_ citation: Citation) -> Basis {
    let provision = context.knowledge.document(citation.document)?.provisions
      .first { $0.wording == citation.provision }
    return Basis(citation: citation.address, row: nil, similarity: nil, summary: provision?.summary)
  }

  /// A row in which something else stays is relieved in part only.
  private func kind(_ whole: ProposalKind, of component: ComponentNode) -> ProposalKind {
    rest(of: component) == nil ? whole : .partial
  }

  /// What stays of a row once its replaceable papers are gone; nil when nothing does.
  private func rest(of component: ComponentNode) -> Bilingual? {
    switch component.structure {
    case .single, .alternatives, .none: nil
    case .mixed: .undecided
    case .all:
      component.demands.allSatisfy { context.knowledge.papers[$0.paper].isArticle4 }
        && component.demands.count > 1
        ? nil : .others
    }
  }
}

extension Bilingual {
  fileprivate static let abstained = Bilingual(
    vi: "Chưa đủ tin cậy để xác định giấy tờ được yêu cầu.",
    en: "Recognition abstained."
  )

  fileprivate static func noRule(_ paper: Paper) -> Bilingual {
    Bilingual(
      vi: "Chưa có căn cứ thay thế \(paper.name.vi): không thuộc Điều 4 và không có dòng phụ lục.",
      en: "No ground to replace the \(paper.name.en): neither in Article 4 nor in an annex row."
    )
  }

  fileprivate static func electronicAnnotation(_ paper: Paper) -> Bilingual {
    Bilingual(
      vi:
        "Đề xuất ghi nhận, chỉnh lý điện tử thay cho việc nộp bản chính \(paper.name.vi); không thuộc diện thay thế bằng dữ liệu vì giấy tờ là đối tượng của thủ tục.",
      en:
        "Proposed: annotate the \(paper.name.en) electronically instead of taking the original in; it is not replaced by data, as it is the object of the procedure."
    )
  }

  fileprivate static func general(_ paper: Paper, rest: Bilingual?) -> Bilingual {
    let base = Bilingual(
      vi: "\(paper.name.vi) thuộc nhóm giấy tờ được thay thế bằng dữ liệu trong mọi thủ tục",
      en: "The \(paper.name.en) is replaced by data in every procedure"
    )
    return base.with(rest)
  }

  fileprivate static func replaced(_ paper: Paper, _ row: JoinedAnnexRow, rest: Bilingual?) -> Bilingual {
    let base = Bilingual(
      vi:
        "\(paper.name.vi) được thay thế bằng dữ liệu theo Phụ lục \(row.annex.annex), dòng \(row.row.serial)",
      en: "The \(paper.name.en) is replaced by data under Annex \(row.annex.annex), row \(row.row.serial)"
    )
    return base.with(rest)
  }

  fileprivate static func partial(_ paper: Paper, _ row: JoinedAnnexRow) -> Bilingual {
    Bilingual(
      vi: "\(paper.name.vi) được thay thế một phần theo Phụ lục \(row.annex.annex), dòng \(row.row.serial).",
      en: "The \(paper.name.en) is replaced in part under Annex \(row.annex.annex), row \(row.row.serial)."
    )
  }

  fileprivate static func cut(_ paper: Paper, _ row: JoinedAnnexRow) -> Bilingual {
    Bilingual(
      vi: "\(paper.name.vi) được cắt giảm theo Phụ lục \(row.annex.annex), dòng \(row.row.serial).",
      en: "The \(paper.name.en) is cut under Annex \(row.annex.annex), row \(row.row.serial)."
    )
  }

  fileprivate static func row(_ row: JoinedAnnexRow) -> Bilingual {
    let law = row.row.documentAsPrinted.map { "; \($0)" } ?? ""
    let provision = row.row.provision.map { ", \($0)" } ?? ""
    return Bilingual(
      vi:
        "Phụ lục \(row.annex.annex), dòng \(row.row.serial): “\(row.row.component)” — \(row.row.databaseAsPrinted ?? "")\(law)\(provision)",
      en:
        "Annex \(row.annex.annex), row \(row.row.serial): '\(row.row.component)' — \(row.row.databaseAsPrinted ?? "")\(law)\(provision)"
    )
  }

  fileprivate static let others = Bilingual(
    vi: "các giấy tờ khác trong cùng dòng vẫn phải nộp",
    en: "the other papers of the row are still filed"
  )

  fileprivate static let undecided = Bilingual(
    vi: "dòng gồm cả giấy tờ thay thế cho nhau và giấy tờ cùng phải nộp; phần còn lại chưa xác định",
    en: "the row mixes alternatives and papers all needed; the rest is not known"
  )

  private func with(_ rest: Bilingual?) -> Bilingual {
    guard let rest else { return Bilingual(vi: vi + ".", en: en + ".") }
    return Bilingual(vi: "\(vi); \(rest.vi).", en: "\(en); \(rest.en).")
  }
}
