import CatalogueModel
import Diagnostics
import ProcedureGraph

/// What was judged about one paper, and on what ground.
struct Judgement {
  var verdict: Verdict
  var basis: [Basis]
  /// Why, a sentence without its full stop.
  var reason: Bilingual
}

/// The verdicts in the order in which they apply.
///
/// Cut by annex, replace by annex, replace by the general rule, propose; unknown where recognition abstains or nothing
/// is known of the paper.
struct VerdictRules {
  let context: AnalysisContext

  func judge(
    paper: Paper,
    component: ComponentNode,
    row: JoinedAnnexRow?,
    isHandedOver: Bool,
    availability: PaperAvailability?
  ) -> Judgement {
    guard !component.isAbstained else {
      return Judgement(verdict: .unknown, basis: [], reason: .abstained)
    }
    if let row, row.annex.action == .cut || !isHandedOver { return judge(row, paper: paper) }
    guard row != nil || paper.isArticle4, let general = context.generalSubstitution else {
      guard let availability, !isHandedOver else {
        return Judgement(verdict: .unknown, basis: [], reason: .noRule(paper))
      }
      return judge(availability, of: paper)
    }
    if isHandedOver {
      let open = context.knowledge.provision(.openClause, of: general.document.number)
      return Judgement(
        verdict: .propose,
        basis: (row.map { [basis($0)] } ?? []) + (open.map { [basis($0)] } ?? []),
        reason: .electronicAnnotation(paper)
      )
    }
    let named = paper.basis.filter { citation in
      context.knowledge.document(citation.document).map { context.isInForce($0) != false } ?? true
    }
    return Judgement(verdict: .replace, basis: [basis(general)] + named.map(basis), reason: .general(paper))
  }

  /// What the look-ups allow for a paper that no rule of the Resolution names; a person decides.
  private func judge(_ availability: PaperAvailability, of paper: Paper) -> Judgement {
    guard !availability.proofs.isEmpty else {
      return Judgement(verdict: .keep, basis: [], reason: .notHeld(paper))
    }
    let open = context.knowledge.provision(.openClause).map { [basis($0)] } ?? []
    let registers = availability.records.map(\.register).reduce(into: [Bilingual]()) { names, id in
      let name = context.knowledge.register(id)?.name ?? Bilingual(vi: id, en: id)
      if !names.contains(name) { names.append(name) }
    }
    guard !availability.missing.isEmpty else {
      return Judgement(
        verdict: .propose,
        basis: open,
        reason: .held(paper, availability.proofs.count, registers)
      )
    }
    let missing = availability.missing.map {
      context.knowledge.element($0)?.name ?? Bilingual(vi: $0, en: $0)
    }
    return Judgement(verdict: .partial, basis: open, reason: .heldInPart(paper, registers, missing))
  }

  private func judge(_ row: JoinedAnnexRow, paper: Paper) -> Judgement {
    switch row.annex.action {
    case .cut: Judgement(verdict: .cut, basis: [basis(row)], reason: .cut(paper, row))
    case .replace where row.row.isPartial:
      Judgement(verdict: .partial, basis: [basis(row)], reason: .partial(paper, row))
    case .replace: Judgement(verdict: .replace, basis: [basis(row)], reason: .replaced(paper, row))
    }
  }

  private func basis(_ row: JoinedAnnexRow) -> Basis {
    let role: ProvisionRole = row.annex.action == .cut ? .cutListed : .substitutionListed
    let listed = context.knowledge.provision(role, of: row.annex.document)
    return Basis(
      citation: listed?.citation.address ?? LegalCitation(document: row.annex.document),
      row: row.key,
      similarity: row.similarity,
      summary: .row(row),
      isVerified: row.annex.isVerified
    )
  }

  private func basis(_ reference: ProvisionReference) -> Basis {
    Basis(
      citation: reference.citation.address,
      row: nil,
      similarity: nil,
      summary: reference.provision.summary,
      isVerified: reference.provision.isVerified
    )
  }

  private func basis(_ citation: Citation) -> Basis {
    let provision = context.knowledge.document(citation.document)?.provisions
      .first { $0.wording == citation.provision }
    return Basis(
      citation: citation.address,
      row: nil,
      similarity: nil,
      summary: provision?.summary,
      isVerified: provision?.isVerified ?? false
    )
  }
}

extension Bilingual {
  fileprivate static let abstained = Bilingual(
    vi: "Chưa đủ tin cậy để xác định giấy tờ được yêu cầu",
    en: "Recognition abstained"
  )

  fileprivate static func noRule(_ paper: Paper) -> Bilingual {
    Bilingual(
      vi:
        "Chưa có căn cứ thay thế \(paper.name.vi): không thuộc nhóm giấy tờ được thay thế trong mọi thủ tục và không có dòng phụ lục",
      en:
        "No ground to replace the \(paper.name.en): neither among the papers replaced everywhere nor in an annex row"
    )
  }

  fileprivate static func notHeld(_ paper: Paper) -> Bilingual {
    Bilingual(
      vi:
        "Giữ lại \(paper.name.vi): chưa có cơ sở dữ liệu nào trong cơ sở tri thức lưu giữ thông tin của giấy tờ này",
      en: "Keep the \(paper.name.en): no register on file holds what it states"
    )
  }

  fileprivate static func held(_ paper: Paper, _ count: Int, _ registers: [Bilingual]) -> Bilingual {
    Bilingual(
      vi:
        "Đề xuất khai thác dữ liệu thay cho \(paper.name.vi): \(count)/\(count) thông tin cần dùng có trong \(registers.map(\.vi).joined(separator: ", "))",
      en:
        "Proposed: look the data up instead of the \(paper.name.en); \(count) of \(count) data used are in \(registers.map(\.en).joined(separator: ", "))"
    )
  }

  fileprivate static func heldInPart(_ paper: Paper, _ registers: [Bilingual], _ missing: [Bilingual])
    -> Bilingual
  {
    Bilingual(
      vi:
        "Đề xuất khai thác một phần thông tin của \(paper.name.vi) tại \(registers.map(\.vi).joined(separator: ", ")); chưa có cơ sở dữ liệu lưu giữ: \(missing.map(\.vi).joined(separator: "; "))",
      en:
        "Proposed: look up part of the \(paper.name.en) in \(registers.map(\.en).joined(separator: ", ")); no register holds: \(missing.map(\.en).joined(separator: "; "))"
    )
  }

  fileprivate static func electronicAnnotation(_ paper: Paper) -> Bilingual {
    Bilingual(
      vi:
        "Đề xuất ghi nhận, chỉnh lý điện tử thay cho việc nộp bản chính \(paper.name.vi); không thuộc diện thay thế bằng dữ liệu vì giấy tờ là đối tượng của thủ tục",
      en:
        "Proposed: annotate the \(paper.name.en) electronically instead of taking the original in; it is not replaced by data, as it is the object of the procedure"
    )
  }

  fileprivate static func general(_ paper: Paper) -> Bilingual {
    Bilingual(
      vi: "\(paper.name.vi) thuộc nhóm giấy tờ được thay thế bằng dữ liệu trong mọi thủ tục",
      en: "The \(paper.name.en) is replaced by data in every procedure"
    )
  }

  fileprivate static func replaced(_ paper: Paper, _ row: JoinedAnnexRow) -> Bilingual {
    Bilingual(
      vi:
        "\(paper.name.vi) được thay thế bằng dữ liệu theo \(row.wording.vi)",
      en: "The \(paper.name.en) is replaced by data under \(row.wording.en)"
    )
  }

  fileprivate static func partial(_ paper: Paper, _ row: JoinedAnnexRow) -> Bilingual {
    Bilingual(
      vi: "\(paper.name.vi) được thay thế một phần theo \(row.wording.vi)",
      en: "The \(paper.name.en) is replaced in part under \(row.wording.en)"
    )
  }

  fileprivate static func cut(_ paper: Paper, _ row: JoinedAnnexRow) -> Bilingual {
    Bilingual(
      vi: "\(paper.name.vi) được cắt giảm theo \(row.wording.vi)",
      en: "The \(paper.name.en) is cut under \(row.wording.en)"
    )
  }

  fileprivate static func row(_ row: JoinedAnnexRow) -> Bilingual {
    let law = row.row.documentAsPrinted.map { "; \($0)" } ?? ""
    let provision = row.row.provision.map { ", \($0)" } ?? ""
    return Bilingual(
      vi:
        "\(row.wording.vi): “\(row.row.component)” — \(row.row.databaseAsPrinted ?? "")\(law)\(provision)",
      en:
        "\(row.wording.en): '\(row.row.component)' — \(row.row.databaseAsPrinted ?? "")\(law)\(provision)"
    )
  }
}
