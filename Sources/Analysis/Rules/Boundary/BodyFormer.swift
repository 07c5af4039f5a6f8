import CatalogueModel
import Diagnostics
import ProcedureGraph

/// Flags a ministry, department or agency that ended and is named as if it still acted.
struct BodyFormer: Rule {
  static let manual = RuleManual(
    id: "body-former",
    title: Bilingual(vi: "Nêu cơ quan đã hợp nhất, giải thể", en: "Body that was merged or dissolved"),
    rationale: Bilingual(
      vi:
        "Bộ, sở, tổng cục đã hợp nhất hoặc giải thể không còn nhận hồ sơ; thủ tục còn nêu tên cũ thì người dân không biết nộp ở đâu. Văn bản do cơ quan cũ ban hành, giấy tờ đã cấp là bình thường.",
      en:
        "A ministry or department that merged takes no dossier any more; a procedure that names it sends people nowhere. Acts it issued and papers it granted are fine."
    ),
    severity: .warning,
    examples: [
      .flags(
        "nơi tiếp nhận là sở đã hợp nhất",
        example(
          #"<authorities><authority role="receiving"><name>Bộ phận Một cửa ⟦Sở Nông nghiệp và Phát triển nông thôn⟧</name></authority></authorities>"#
        )
      ),
      .accepts(
        "văn bản và giấy tờ của cơ quan cũ",
        example(
          "<steps><step id=\"s1\"><text>Theo Thông tư số 11/2018/TT-BNNPTNT của Sở Nông nghiệp và Phát triển nông thôn; giấy phép do Sở Nông nghiệp và Phát triển nông thôn cấp.</text></step></steps>"
        )
      ),
      .accepts(
        "trước khi hợp nhất",
        example(
          #"<authorities><authority role="receiving"><name>Sở Nông nghiệp và Phát triển nông thôn</name></authority></authorities>"#
        ),
        asOf: "2025-02-01"
      ),
    ]
  )

  private static func example(_ content: String) -> String {
    """
    === authorities/a.json
    {"authorities": [
      {"id": "former", "kind": "other", "validTo": "2025-12-31", "successor": "dae", "name": {"vi": "Sở Nông nghiệp và Phát triển nông thôn"}},
      {"id": "dae", "kind": "other", "name": {"vi": "Sở Nông nghiệp và Môi trường"}}]}
    === procedures/a.xml
    <procedure code="1.013239">\(content)</procedure>
    """
  }

  func check(_ node: ProcedureNode, in context: AnalysisContext) -> [Diagnostic] {
    guard node.procedure.state != .abolished, !context.formerBodies.isEmpty else { return [] }
    var seen: Set<String> = []
    var findings: [Diagnostic] = []
    for (text, path) in node.texts {
      let folded = context.folded(text)
      for found in context.formerBodies.occurrences(in: folded)
      where !Self.isAccepted(found.words, in: folded) && seen.insert(found.body.id).inserted {
        let bytes = folded.bytes(of: found.words)
        findings.append(
          .ended(
            found.body,
            text.wording(of: bytes),
            now: found.body.successor.flatMap { context.knowledge.authority($0) },
            at: text.place(of: bytes),
            of: path
          )
        )
      }
    }
    return findings
  }

  /// The past, an act of the body, or a paper it granted.
  private static func isAccepted(_ words: Range<Int>, in text: FoldedText) -> Bool {
    if PastWording.covers(words, in: text) { return true }
    let sentence = text.sentence(around: words)
    return acts.occur(in: sentence.lowerBound..<words.lowerBound, of: text)
      || granted.occur(in: words.upperBound..<min(sentence.upperBound, words.upperBound + 6), of: text)
  }

  private static let acts = WordingCues([
    "thông tư", "quyết định số", "nghị quyết số", "công văn số", "văn bản số", "bộ trưởng",
    "thông tư liên tịch",
    "nguyên là", "cũ",
  ])
  private static let granted = WordingCues([
    "cấp", "ban hành", "phê duyệt", "(cũ)", "cũ", "trước đây", "quy định",
  ])
}

extension Diagnostic {
  fileprivate static func ended(
    _ body: Authority,
    _ wording: String,
    now successor: Authority?,
    at place: Place?,
    of path: ElementPath
  ) -> Diagnostic {
    BodyFormer.finding(
      Bilingual(
        vi: "“\(wording)” không còn hoạt động\(successor.map { ", nay là \($0.name.vi)" } ?? "")",
        en: "'\(wording)' no longer exists\(successor.map { "; now \($0.name.vi)" } ?? "")"
      ),
      explanation: Bilingual(
        vi: "Ghi cơ quan được giao nhiệm vụ hiện nay\(body.source.map { " (\($0))" } ?? "").",
        en: "Name the body that took its tasks over."
      ),
      at: place,
      subject: path,
      aspect: body.id
    )
  }
}
