import CatalogueModel
import Diagnostics
import ProcedureGraph

/// Flags several outcomes written into one name.
struct OutcomeNamePacked: Rule {
  static let manual = RuleManual(
    id: "outcome-name-packed",
    title: Bilingual(vi: "Nhiều kết quả ghi trong một tên", en: "Several outcomes in one name"),
    rationale: Bilingual(
      vi:
        "Mỗi kết quả là một giấy tờ có mã và hiệu lực riêng; ghi chung một dòng thì không số hóa, không tái sử dụng được từng giấy tờ.",
      en:
        "Each outcome is a paper with a code and a validity of its own; packed into one line none can be digitised or reused by itself."
    ),
    legalBasis: [Citation(document: "63/2010/NĐ-CP", provision: "khoản 2 Điều 8")],
    severity: .information,
    examples: [
      .flags(
        "hai quyết định trong một dòng",
        """
        {"procedure": {"code": "1.115596", "name": "Giao đất", "outcomes": [
          {"id": "o1", "name": "⟦Quyết định giao đất; Quyết định cho thuê đất⟧"}]}}
        """
      ),
      .accepts(
        "một kết quả; dấu chấm phẩy trong ngoặc hoặc ở cuối",
        """
        <procedure code="1.115596"><outcomes>
          <outcome id="o1"><name>Quyết định giao đất, cho thuê đất;</name></outcome>
          <outcome id="o2"><name>Giấy phép xây dựng (bản giấy; bản điện tử)</name></outcome>
        </outcomes></procedure>
        """
      ),
    ]
  )

  func check(_ node: ProcedureNode, in context: AnalysisContext) -> [Diagnostic] {
    guard node.procedure.state != .abolished else { return [] }
    return node.procedure.outcomes.compactMap { outcome in
      let parts = Self.parts(of: context.folded(outcome.$name))
      guard parts > 1 else { return nil }
      return .packed(outcome, parts: parts, of: node.path.appending("outcome", outcome.id))
    }
  }

  /// The parts that semicolons and line breaks outside parentheses make, those of one word left aside.
  private static func parts(of text: FoldedText) -> Int {
    var count = 0
    var length = 0
    var depth = 0
    for word in text.words {
      depth += Int(word.gap.opened) - Int(word.gap.closed)
      if depth <= 0, !word.gap.marks.isDisjoint(with: [.semicolon, .lineBreak]) {
        if length > 1 { count += 1 }
        length = 0
      }
      length += 1
    }
    return length > 1 ? count + 1 : count
  }
}

extension Diagnostic {
  fileprivate static func packed(_ outcome: Outcome, parts: Int, of path: ElementPath) -> Diagnostic {
    OutcomeNamePacked.finding(
      Bilingual(vi: "Một dòng kết quả nêu \(parts) kết quả", en: "One outcome names \(parts)"),
      explanation: Bilingual(
        vi: "Tách mỗi giấy tờ thành một kết quả; các tên cũ của cùng một giấy tờ thì chỉ ghi tên hiện hành.",
        en: "Make each paper an outcome of its own; of former names of one paper keep the current one."
      ),
      at: outcome.$name.place ?? outcome.anchor.place,
      subject: path
    )
  }
}
