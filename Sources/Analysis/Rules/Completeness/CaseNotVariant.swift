import CatalogueModel
import Diagnostics
import ProcedureGraph

/// Flags headings of one dossier that were entered as cases.
struct CaseNotVariant: Rule {
  static let manual = RuleManual(
    id: "case-not-variant",
    title: Bilingual(
      vi: "Phần của một bộ hồ sơ bị nhập thành trường hợp",
      en: "Part of one dossier entered as a case"
    ),
    rationale: Bilingual(
      vi:
        "“Giấy tờ phải nộp”, “Giấy tờ phải xuất trình”, “Lưu ý” là các phần của cùng một bộ hồ sơ; nhập thành trường hợp thì người dân và hệ thống hiểu là chọn một, số giấy tờ bị đếm sai.",
      en:
        "'Papers to file', 'papers to show' and 'note' are parts of one dossier; entered as cases they read as a choice, and papers are miscounted."
    ),
    legalBasis: [Citation(document: "63/2010/NĐ-CP", provision: "khoản 2 Điều 8")],
    severity: .information,
    examples: [
      .flags(
        "giấy tờ phải nộp và giấy tờ phải xuất trình",
        """
        <procedure code="1.001193"><cases>
          <case id="a"><name>⟦* Giấy tờ phải nộp:⟧</name><components><component id="a"><text>Giấy chứng sinh</text></component></components></case>
          <case id="b"><name>Giấy tờ phải xuất trình</name><components><component id="b"><text>Thẻ căn cước</text></component></components></case>
        </cases></procedure>
        """
      ),
      .accepts(
        "trường hợp thật, và một trường hợp duy nhất",
        """
        === a.json
        {"procedure": {"code": "1.001193", "name": "Đăng ký khai sinh", "cases": [
          {"id": "a", "name": "Giấy tờ phải nộp khi đăng ký lại", "components": [{"id": "a", "text": "Tờ khai"}]},
          {"id": "b", "name": "Ủy quyền đăng ký", "components": [{"id": "b", "text": "Văn bản ủy quyền"}]}]}}
        === b.json
        {"procedure": {"code": "1.001194", "name": "Đăng ký khai tử", "cases": [
          {"id": "a", "name": "Giấy tờ phải nộp", "components": [{"id": "a", "text": "Tờ khai"}]}]}}
        """
      ),
    ]
  )

  func check(_ node: ProcedureNode, in context: AnalysisContext) -> [Diagnostic] {
    let cases = node.procedure.cases
    guard node.procedure.state != .abolished, cases.count > 1 else { return [] }
    let headings = cases.filter { $0.name.map(Self.isHeading) ?? false }
    guard let first = headings.first else { return [] }
    return [.parted(first, of: headings.count)]
  }

  /// Whether a name says nothing but which part of the dossier follows.
  static func isHeading(_ name: String) -> Bool {
    let text = FoldedText(name)
    guard !text.words.isEmpty, let found = headings.longest(at: 0, in: text.words) else { return false }
    return found.words.upperBound == text.words.count
  }

  private static let headings = WordingCues([
    "giấy tờ phải nộp", "giấy tờ phải xuất trình", "giấy tờ nộp", "giấy tờ xuất trình", "lưu ý",
    "hồ sơ phải nộp",
    "hồ sơ phải xuất trình", "thành phần hồ sơ", "ghi chú", "giấy tờ kèm theo", "hồ sơ gồm", "hồ sơ bao gồm",
  ])
}

extension Diagnostic {
  fileprivate static func parted(_ procedureCase: ProcedureCase, of count: Int) -> Diagnostic {
    CaseNotVariant.finding(
      Bilingual(
        vi:
          "“\(procedureCase.name ?? "")” là phần của một bộ hồ sơ, không phải trường hợp (\(count) mục như vậy)",
        en: "'\(procedureCase.name ?? "")' is a part of one dossier, not a case (\(count) such headings)"
      ),
      explanation: Bilingual(
        vi: "Gộp các phần thành một trường hợp; “Lưu ý” nhập thành dòng ghi chú.",
        en: "Make the parts one case; enter a note as a row of its own."
      ),
      at: procedureCase.$name.place ?? procedureCase.anchor.place,
      aspect: "headings"
    )
  }
}
