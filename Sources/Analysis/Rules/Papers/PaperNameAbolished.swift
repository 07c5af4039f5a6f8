import CatalogueModel
import Diagnostics
import ProcedureGraph

/// Flags wording that asks for a paper under a name the law has abolished.
struct PaperNameAbolished: Rule {
  static let manual = RuleManual(
    id: "paper-name-abolished",
    title: Bilingual(vi: "Tên giấy tờ đã bãi bỏ", en: "Abolished name of a paper"),
    rationale: Bilingual(
      vi:
        "Sổ hộ khẩu, sổ tạm trú, chứng minh nhân dân 9 số không còn giá trị; hồ sơ còn nêu tên cũ thì người dân không có giấy tờ để nộp.",
      en:
        "Household books and nine-digit identity cards are void; a dossier that still names them asks for what nobody has."
    ),
    severity: .warning,
    examples: [
      .flags(
        "yêu cầu sổ hộ khẩu",
        """
        === papers/residence-information.json
        {"paper": {"id": "residence-information", "name": {"vi": "Thông tin về cư trú"}, "abolishedNames": [
          {"text": "sổ hộ khẩu", "since": "2023-01-01", "replacement": "Thông tin về cư trú"}, {"text": "hộ khẩu"}]}}
        === procedures/1.004194.json
        {"procedure": {"code": "1.004194", "name": "Đăng ký tạm trú", "cases": [{"id": "main", "components": [
          {"id": "a", "text": "Bản sao ⟦Sổ hộ khẩu⟧ của chủ hộ"}]}]}}
        """
      ),
      .accepts(
        "nói rõ không yêu cầu, hoặc nhắc đến thời điểm trước đây",
        """
        === papers/residence-information.json
        {"paper": {"id": "residence-information", "name": {"vi": "Thông tin về cư trú"},
          "abolishedNames": [{"text": "sổ hộ khẩu", "since": "2023-01-01"}]}}
        === procedures/1.004194.json
        {"procedure": {"code": "1.004194", "name": "Đăng ký tạm trú", "cases": [{"id": "main", "components": [
          {"id": "a", "text": "Thông tin về cư trú (không yêu cầu nộp sổ hộ khẩu)"},
          {"id": "b", "text": "Giấy tờ chứng minh quan hệ ghi trong sổ hộ khẩu đã cấp trước ngày 01/01/2023"}]}]}}
        """
      ),
      .accepts(
        "trước ngày tên gọi bị bãi bỏ",
        """
        === papers/residence-information.json
        {"paper": {"id": "residence-information", "name": {"vi": "Thông tin về cư trú"},
          "abolishedNames": [{"text": "sổ hộ khẩu", "since": "2023-01-01"}]}}
        === procedures/1.004194.json
        {"procedure": {"code": "1.004194", "name": "Đăng ký tạm trú", "cases": [{"id": "main", "components": [
          {"id": "a", "text": "Sổ hộ khẩu"}]}]}}
        """,
        asOf: "2022-12-31"
      ),
    ]
  )

  func check(_ node: ProcedureNode, in context: AnalysisContext) -> [Diagnostic] {
    let vocabulary = context.abolishedNames
    guard !vocabulary.isEmpty, node.procedure.state != .abolished else { return [] }
    var findings: [Diagnostic] = []
    func look(_ text: Located<String>, at path: ElementPath) {
      let folded = context.folded(text)
      for occurrence in vocabulary.occurrences(in: folded) {
        let bytes = folded.bytes(of: occurrence.words)
        findings.append(
          .abolished(
            text.wording(of: bytes),
            paper: occurrence.paper,
            name: occurrence.name,
            at: text.place(of: bytes),
            of: path
          )
        )
      }
    }
    for component in node.components { look(component.component.$text, at: component.path) }
    for step in node.procedure.steps { look(step.$text, at: node.path.appending("step", step.id)) }
    return findings
  }
}

extension Diagnostic {
  fileprivate static func abolished(
    _ wording: String,
    paper: Paper,
    name: AbolishedName,
    at place: Place?,
    of path: ElementPath
  ) -> Diagnostic {
    let since = name.since.map { " từ ngày \($0.vietnamese)" } ?? ""
    let sinceEnglish = name.since.map { " since \($0)" } ?? ""
    let replacement = name.replacement ?? paper.name.vi
    return PaperNameAbolished.finding(
      Bilingual(
        vi: "“\(wording)” là tên giấy tờ đã bãi bỏ\(since)",
        en: "'\(wording)' is an abolished name\(sinceEnglish)"
      ),
      at: place,
      subject: path,
      evidence: name.citation.map { citation in
        [
          .law(
            citation.address,
            Bilingual(vi: "Bãi bỏ “\(name.text)”", en: "Abolishes '\(name.text)'"),
            verified: paper.isVerified
          )
        ]
      } ?? [],
      remedies: [
        Remedy(
          Bilingual(vi: "Dùng tên “\(replacement)”", en: "Use '\(replacement)'"),
          applicability: .substantive
        )
      ]
    )
  }
}
