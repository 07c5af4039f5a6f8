import CatalogueModel
import Diagnostics
import ProcedureGraph

/// Flags a dossier none of whose rows says how many originals or copies are due.
struct DossierQuantityMissing: Rule {
  static let manual = RuleManual(
    id: "dossier-quantity-missing",
    title: Bilingual(vi: "Hồ sơ không ghi số lượng", en: "Dossier without quantities"),
    rationale: Bilingual(
      vi:
        "Không ghi số bản chính, bản sao thì cơ quan tự đòi bao nhiêu bộ cũng được, và chi phí tuân thủ không tính được.",
      en:
        "Where no row says how many originals or copies, an office may ask for any number, and the compliance cost cannot be reckoned."
    ),
    legalBasis: [Citation(document: "63/2010/NĐ-CP", provision: "khoản 2 Điều 8")],
    severity: .warning,
    examples: [
      .flags(
        "không dòng nào ghi số lượng",
        """
        <procedure code="1.004222" state="active"><cases><case id="⟦main⟧"><components>
          <component id="a"><text>Tờ khai thay đổi thông tin cư trú</text></component>
          <component id="b"><text>Giấy tờ chứng minh chỗ ở hợp pháp</text></component>
        </components></case></cases></procedure>
        """
      ),
      .accepts(
        "có số lượng; hoặc bản nháp chưa ghi tình trạng",
        """
        === a.json
        {"procedure": {"code": "1.004222", "state": "active", "name": "Đăng ký thường trú", "cases": [{"id": "main", "components": [
          {"id": "a", "original": 1, "copy": 0, "text": "Tờ khai"}, {"id": "b", "text": "Giấy tờ chứng minh chỗ ở"}]}]}}
        === b.json
        {"procedure": {"code": "1.004223", "name": "Đăng ký tạm trú", "cases": [{"id": "main", "components": [{"id": "a", "text": "Tờ khai"}]}]}}
        """
      ),
    ]
  )

  func check(_ node: ProcedureNode, in context: AnalysisContext) -> [Diagnostic] {
    guard let state = node.procedure.state, state != .abolished else { return [] }
    let byCase = Dictionary(grouping: node.components.filter { $0.kind != .note }, by: \.caseIndex)
    return node.procedure.cases.enumerated().compactMap { index, procedureCase in
      guard let rows = byCase[index],
        rows.allSatisfy({ $0.component.original == nil && $0.component.copy == nil })
      else { return nil }
      return .uncounted(procedureCase, rows: rows.count, of: node.path)
    }
  }
}

extension Diagnostic {
  fileprivate static func uncounted(_ procedureCase: ProcedureCase, rows: Int, of path: ElementPath)
    -> Diagnostic
  {
    DossierQuantityMissing.finding(
      Bilingual(
        vi: "Không dòng nào trong \(rows) dòng hồ sơ ghi số bản chính, bản sao",
        en: "None of the \(rows) rows says how many originals or copies are due"
      ),
      explanation: Bilingual(
        vi: "Ghi “original” và “copy” theo quyết định công bố; không cần bản nào thì ghi 0.",
        en: "Enter 'original' and 'copy' from the publication decision; 0 where none is due."
      ),
      at: procedureCase.$id.place ?? procedureCase.anchor.place,
      subject: path.appending("case", procedureCase.id)
    )
  }
}
