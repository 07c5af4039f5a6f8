import CatalogueModel
import Diagnostics
import ProcedureGraph

/// Whether the paper is evidence, or the very thing the procedure amends, exchanges, revokes or annotates.
///
/// A surrendered paper is handed over, not proved: it is never replaced by data, only its annotation can become
/// electronic. Land-change procedures ask for "Giấy chứng nhận đã cấp" everywhere.
struct ObjectGate {
  let context: AnalysisContext

  func judge(_ demand: DemandEdge, component node: ComponentNode, wording: ProcedureWording) -> GateResult {
    let component = node.component
    let text = wording.text(of: node)
    let paper = context.knowledge.papers[demand.paper]
    let change = Phrase.first(of: Self.changes, in: wording.name)
    let isOutcome = wording.node.outcomePapers.contains(demand.paper)
    let handedOver = Phrase.first(of: Self.handedOver, in: text)
    let isOriginalAsked = demand.isOriginalAsked ?? ((component.original ?? 0) > 0)
    let isLandProcedure =
      context.landPapers.contains(demand.paper)
      && Self.landDomains.contains { wording.domain.contains($0.folded) || wording.name.contains($0.folded) }

    // One of several papers, or a copy, may as well be shown as proof.
    let isWeak = node.structure == .alternatives || (component.original == 0 && (component.copy ?? 0) > 0)
    if handedOver != nil, isWeak, isOutcome || change != nil || isLandProcedure {
      return GateResult(.unknown, .copyOrChoice(paper))
    }
    if let handedOver, isOutcome || change != nil || isLandProcedure {
      return GateResult(
        .fail,
        .handedOver(paper, handedOver.printed),
        evidence: [.written(.wording(handedOver.printed), at: demand.place)]
      )
    }
    if isOutcome, let change {
      return GateResult(
        .fail,
        .changed(paper, change.printed),
        evidence: [.written(.wording(change.printed), at: wording.node.procedure.$name.place)]
      )
    }
    if let change, context.paperNames[demand.paper].contains(where: wording.name.contains) {
      return GateResult(
        .fail,
        .changed(paper, change.printed),
        evidence: [.written(.wording(change.printed), at: wording.node.procedure.$name.place)]
      )
    }
    if isOutcome { return GateResult(.unknown, .sameOutcome(paper)) }
    if isLandProcedure { return GateResult(.unknown, .landProcedure(paper)) }
    if let change, isOriginalAsked { return GateResult(.unknown, .originalInChange(paper, change.printed)) }
    return GateResult(.pass, .evidenceOnly(paper))
  }

  private static let changes = [
    "cấp đổi", "đổi giấy", "thu hồi", "chỉnh lý", "đính chính", "xác nhận thay đổi", "đăng ký thay đổi",
    "thay đổi nội dung", "biến động", "cấp lại", "gia hạn", "sửa đổi, bổ sung", "sửa đổi", "cấp bổ sung",
    "điều chỉnh", "tách thửa", "hợp thửa", "chuyển nhượng", "xóa đăng ký", "chấm dứt", "nộp lại", "trả lại",
  ].map { Phrase($0) }

  private static let handedOver = [
    "đã cấp", "nộp lại", "để thu hồi", "để chỉnh lý", "để xác nhận thay đổi", "để đính chính",
    "bản gốc giấy chứng nhận",
  ].map { Phrase($0) }

  private static let landDomains = ["đất đai", "quyền sử dụng đất", "thửa đất", "gắn liền với đất"].map {
    Phrase($0)
  }
}

extension Bilingual {
  fileprivate static func wording(_ words: String) -> Bilingual {
    Bilingual(vi: "“\(words)”", en: "'\(words)'")
  }

  fileprivate static func handedOver(_ paper: Paper, _ words: String) -> Bilingual {
    Bilingual(
      vi:
        "\(paper.name.vi) được nộp để thủ tục này xử lý (“\(words)”), không phải để chứng minh; chỉ có thể chuyển sang ghi nhận, chỉnh lý điện tử.",
      en:
        "The \(paper.name.en) is handed over for the procedure to act on ('\(words)'), not shown as proof; only its annotation can become electronic."
    )
  }

  fileprivate static func changed(_ paper: Paper, _ words: String) -> Bilingual {
    Bilingual(
      vi:
        "\(paper.name.vi) là đối tượng mà thủ tục này thay đổi (“\(words)”), không phải giấy tờ chứng minh.",
      en: "The \(paper.name.en) is what this procedure changes ('\(words)'), not a proof."
    )
  }

  fileprivate static func sameOutcome(_ paper: Paper) -> Bilingual {
    Bilingual(
      vi:
        "Kết quả của thủ tục cũng là \(paper.name.vi); chưa rõ giấy tờ được nộp để chứng minh hay để xử lý.",
      en: "The outcome is a \(paper.name.en) too; whether the paper proves or is acted on is not known."
    )
  }

  fileprivate static func copyOrChoice(_ paper: Paper) -> Bilingual {
    Bilingual(
      vi:
        "\(paper.name.vi) được nộp bản sao hoặc là một trong nhiều giấy tờ; chưa rõ để chứng minh hay để thủ tục xử lý.",
      en: "The \(paper.name.en) is filed as a copy or as one of several papers; proof or object is not known."
    )
  }

  fileprivate static func landProcedure(_ paper: Paper) -> Bilingual {
    Bilingual(
      vi:
        "Thủ tục thuộc lĩnh vực đất đai; chưa rõ \(paper.name.vi) được nộp để chứng minh hay để chỉnh lý, xác nhận.",
      en: "A land procedure: whether the \(paper.name.en) proves or is annotated is not known."
    )
  }

  fileprivate static func originalInChange(_ paper: Paper, _ words: String) -> Bilingual {
    Bilingual(
      vi: "Thủ tục yêu cầu bản chính \(paper.name.vi) và là thủ tục thay đổi, cấp lại (“\(words)”).",
      en: "The original \(paper.name.en) is asked for by a procedure of change or re-issue ('\(words)')."
    )
  }

  fileprivate static func evidenceOnly(_ paper: Paper) -> Bilingual {
    Bilingual(
      vi: "\(paper.name.vi) được yêu cầu để chứng minh thông tin, không phải đối tượng thủ tục xử lý.",
      en: "The \(paper.name.en) is asked for as proof, not as the thing the procedure changes."
    )
  }
}
