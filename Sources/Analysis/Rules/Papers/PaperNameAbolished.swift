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

  func check(_ catalogue: Catalogue, in context: AnalysisContext) -> [Diagnostic] {
    let vocabulary = AbolishedNames(context)
    guard !vocabulary.isEmpty else { return [] }
    var findings: [Diagnostic] = []
    for node in context.graph.procedures where node.procedure.state != .abolished {
      for component in node.components {
        findings += vocabulary.findings(in: component.component.$text, of: component.path)
      }
      for step in node.procedure.steps {
        findings += vocabulary.findings(in: step.$text, of: node.path.appending("step", step.id))
      }
    }
    return findings
  }
}

/// The names abolished by the as-of date, and the near-misses that only look like one.
private struct AbolishedNames {
  private let cues: WordingCues
  private let names: [(paper: Paper, name: AbolishedName)]

  init(_ context: AnalysisContext) {
    var names: [(Paper, AbolishedName)] = []
    var nearMisses: [String] = []
    for paper in context.knowledge.papers {
      for name in paper.abolishedNames where name.since.map({ $0 <= context.asOf }) ?? true {
        names.append((paper, name))
      }
      if !paper.abolishedNames.isEmpty { nearMisses += paper.nearMisses.map(\.text) }
    }
    self.names = names
    cues = WordingCues(names.map(\.1.text) + nearMisses)
  }

  var isEmpty: Bool { names.isEmpty }

  func findings(in text: Located<String>, of path: ElementPath) -> [Diagnostic] {
    let folded = FoldedText(text.wrappedValue)
    var findings: [Diagnostic] = []
    for occurrence in cues.occurrences(in: folded) where occurrence.cue < names.count {
      let start = occurrence.words.lowerBound
      guard !Self.waivers.occur(in: max(0, start - 10)..<start, of: folded),
        !PastWording.covers(occurrence.words, in: folded)
      else { continue }
      let (paper, name) = names[occurrence.cue]
      let bytes = folded.bytes(of: occurrence.words)
      findings.append(
        .abolished(text.wording(of: bytes), paper: paper, name: name, at: text.place(of: bytes), of: path)
      )
    }
    return findings
  }

  private static let waivers = WordingCues([
    "không yêu cầu", "không phải nộp", "không phải xuất trình", "không cần nộp", "thay cho", "thay thế cho",
    "thay thế", "bãi bỏ", "bỏ yêu cầu", "đã bị thu hồi", "thu hồi",
  ])
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
