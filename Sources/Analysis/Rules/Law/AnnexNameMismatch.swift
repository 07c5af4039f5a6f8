import CatalogueModel
import Diagnostics
import ProcedureGraph

/// Flags a procedure whose code stands in an annex under another procedure's name.
struct AnnexNameMismatch: Rule {
  static let manual = RuleManual(
    id: "annex-name-mismatch",
    title: Bilingual(vi: "Tên thủ tục khác tên trong phụ lục", en: "Annex row under another name"),
    rationale: Bilingual(
      vi:
        "Có mã đã cấp lại cho thủ tục khác; dòng phụ lục cùng mã nhưng khác tên không được dùng làm căn cứ cho đến khi có người xác nhận.",
      en:
        "Codes have been reused; a row with the same code and another name gives no ground until a person confirms it."
    ),
    legalBasis: [Citation(document: "66.7/2025/NQ-CP", provision: "khoản 1 Điều 3")],
    severity: .warning,
    examples: [
      .flags(
        "mã đã dùng cho thủ tục khác",
        """
        === law/annex.json
        {"substitutionAnnex": {"document": "66.7/2025/NQ-CP", "annex": "I", "action": "replace", "rows": [
          {"serial": 7, "ordinal": 1, "procedure": "3.000243", "name": "Phê duyệt phương án khai thác gỗ", "component": "Thẻ căn cước"}]}}
        === procedures/3.000243.json
        {"procedure": {"code": "3.000243", "name": "⟦Cấp giấy phép hoạt động bến khách⟧"}}
        """
      ),
      .accepts(
        "chỉ khác phần ghi cấp thực hiện",
        """
        === law/annex.json
        {"substitutionAnnex": {"document": "66.7/2025/NQ-CP", "annex": "I", "action": "replace", "rows": [
          {"serial": 7, "ordinal": 1, "procedure": "1.004194", "name": "Thủ tục đăng ký tạm trú (cấp xã)", "component": "Thẻ căn cước"}]}}
        === procedures/1.004194.json
        {"procedure": {"code": "1.004194", "name": "Đăng ký tạm trú"}}
        """
      ),
    ]
  )

  func check(_ node: ProcedureNode, in context: AnalysisContext) -> [Diagnostic] {
    var seen: Set<String> = []
    var findings: [Diagnostic] = []
    for stranger in node.strangerRows {
      let row = context.knowledge.row(stranger.reference)
      guard seen.insert(FoldedText.key(row.name)).inserted else { continue }
      findings.append(
        .otherName(
          row,
          annex: context.knowledge.annex(of: stranger.reference),
          similarity: stranger.similarity,
          of: node.procedure
        )
      )
    }
    return findings
  }
}

extension Diagnostic {
  fileprivate static func otherName(
    _ row: SubstitutionRow,
    annex: SubstitutionAnnex,
    similarity: Double,
    of procedure: Procedure
  ) -> Diagnostic {
    let percent = Int((similarity * 100).rounded())
    return AnnexNameMismatch.finding(
      Bilingual(
        vi:
          "Phụ lục \(annex.annex), dòng \(row.serial) ghi mã \(procedure.code) với tên khác: “\(row.name)” (giống \(percent) %)",
        en:
          "Annex \(annex.annex), row \(row.serial) gives code \(procedure.code) to '\(row.name)' (\(percent) % alike)"
      ),
      explanation: Bilingual(
        vi: "Dòng này chưa được dùng làm căn cứ; hãy xác nhận đó có phải cùng một thủ tục không.",
        en: "The row gives no ground; confirm whether it is the same procedure."
      ),
      at: procedure.$name.place ?? procedure.$code.place
    )
  }
}
