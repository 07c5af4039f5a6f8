import CatalogueModel
import Diagnostics
import ProcedureGraph

/// Flags a procedure that asks for the very paper it issues, where it does not say that it changes or renews it.
struct OutcomeInOwnDossier: Rule {
  static let manual = RuleManual(
    id: "outcome-in-own-dossier",
    title: Bilingual(vi: "Đòi chính giấy tờ mà thủ tục cấp", en: "Asks for the paper it issues"),
    rationale: Bilingual(
      vi:
        "Cấp lần đầu mà đòi giấy tờ chưa được cấp thì không ai làm được; nếu là cấp đổi, cấp lại, đăng ký thay đổi thì tên thủ tục hoặc dòng hồ sơ phải nói rõ.",
      en:
        "A first issue that wants the paper not yet issued is impossible; an exchange, re-issue or change must say so in the name or in the row."
    ),
    legalBasis: [Citation(document: "63/2010/NĐ-CP", provision: "Điều 7")],
    severity: .information,
    examples: [
      .flags(
        "cấp thẻ bảo hiểm y tế mà đòi thẻ bảo hiểm y tế",
        example(
          "Cấp thẻ bảo hiểm y tế",
          row: #""asks": [{"paper": "⟦health-insurance-card⟧", "demand": "required"}]"#
        )
      ),
      .accepts(
        "cấp lại",
        example(
          "Cấp lại thẻ bảo hiểm y tế",
          row: #""asks": [{"paper": "health-insurance-card", "demand": "required"}]"#
        )
      ),
      .accepts(
        "thẻ của người khác",
        example(
          "Cấp thẻ bảo hiểm y tế",
          row: #""asks": [{"paper": "health-insurance-card", "demand": "required", "role": "mother"}]"#
        )
      ),
      .accepts(
        "chỉ khi có điều kiện",
        example(
          "Cấp thẻ bảo hiểm y tế",
          row:
            #""asks": [{"paper": "health-insurance-card", "demand": "conditional", "condition": "đã có thẻ"}]"#
        )
      ),
    ]
  )

  private static func example(_ name: String, row: String) -> String {
    """
    === papers/a.json
    {"paper": {"id": "health-insurance-card", "article4": true, "name": {"vi": "Thẻ bảo hiểm y tế"}}}
    === procedures/a.json
    {"procedure": {"code": "1.014166", "name": "\(name)", "cases": [{"id": "main", "components": [
      {"id": "a", "text": "Thẻ đang dùng", \(row)}]}],
      "outcomes": [{"id": "o1", "paper": "health-insurance-card", "name": "Thẻ bảo hiểm y tế"}]}}
    """
  }

  func check(_ node: ProcedureNode, in context: AnalysisContext) -> [Diagnostic] {
    guard node.procedure.state != .abolished, !node.outcomePapers.isEmpty,
      !Self.changes.occur(in: context.folded(node.procedure.$name))
    else { return [] }
    var seen: Set<Int> = []
    var findings: [Diagnostic] = []
    for component in node.components where !component.isAbstained && component.structure != .alternatives {
      guard !Self.earlier.occur(in: context.folded(component.component.$text)) else { continue }
      for demand in component.demands
      where demand.demand == .required && node.outcomePapers.contains(demand.paper)
        && Self.isOwn(demand.role) && Self.isSoleRecord(demand.paper, in: context)
        && seen.insert(demand.paper).inserted
      {
        findings.append(
          .own(context.knowledge.papers[demand.paper], at: demand.place, of: component.path)
        )
      }
    }
    return findings
  }

  /// Whether a person has one such paper only; plans and drawings come back approved, land certificates annotated.
  private static func isSoleRecord(_ index: Int, in context: AnalysisContext) -> Bool {
    let paper = context.knowledge.papers[index]
    return (paper.isArticle4 || !paper.holdings.isEmpty) && !context.landPapers.contains(index)
  }

  /// Whether the paper may be the applicant's own.
  private static func isOwn(_ role: String?) -> Bool { role == nil || role == "applicant" }

  private static let changes = WordingCues([
    "cấp lại", "cấp đổi", "đổi", "gia hạn", "thay đổi", "điều chỉnh", "sửa đổi", "bổ sung", "cải chính",
    "đính chính",
    "thu hồi", "đăng ký lại", "biến động", "chuyển nhượng", "chuyển", "tách", "hợp", "sáp nhập", "xác nhận",
    "hủy",
    "xóa", "bản sao", "trích lục", "chấm dứt", "cập nhật", "tái cấp", "hoàn trả", "nâng", "xếp lại",
    "chứng thực",
    "ghi vào sổ", "đăng ký lưu hành",
  ])
  private static let earlier = WordingCues([
    "đã cấp", "được cấp", "cũ", "trước đây", "hết hạn", "còn hiệu lực", "hiện có", "của cha", "của mẹ",
    "của vợ",
    "của chồng", "các bên", "hai bên", "của con", "người đại diện",
  ])
}

extension Diagnostic {
  fileprivate static func own(_ paper: Paper, at place: Place?, of path: ElementPath) -> Diagnostic {
    OutcomeInOwnDossier.finding(
      Bilingual(
        vi: "Hồ sơ đòi \(paper.name.vi), cũng là kết quả của thủ tục",
        en:
          "The dossier asks for the \(paper.name.en.isEmpty ? paper.id : paper.name.en), which is the outcome"
      ),
      explanation: Bilingual(
        vi: "Bỏ yêu cầu; nếu là giấy tờ đã cấp được nộp lại thì ghi rõ trong dòng hồ sơ.",
        en: "Drop the demand; where an earlier paper is handed in, say so in the row."
      ),
      at: place,
      subject: path,
      aspect: paper.id
    )
  }
}
