import CatalogueModel
import Diagnostics
import ProcedureGraph

/// Flags the name of a province that a merger ended, used as if it still stood.
struct ProvinceNameFormer: Rule {
  static let manual = RuleManual(
    id: "province-name-former",
    title: Bilingual(vi: "Tên tỉnh trước sắp xếp", en: "Name of a province before the mergers"),
    rationale: Bilingual(
      vi:
        "Thủ tục còn ghi tên tỉnh đã sáp nhập thì người dân không biết nộp ở đâu, hệ thống không chuyển được hồ sơ. Thời điểm trong quá khứ và văn bản do tỉnh cũ ban hành là bình thường.",
      en:
        "A procedure that names a merged province sends people nowhere and cannot be routed. References to the past and acts of the former province are fine."
    ),
    legalBasis: [Citation(document: "19/2025/QĐ-TTg")],
    severity: .warning,
    examples: [
      .flags(
        "cơ quan của tỉnh cũ",
        example(
          #"<authorities><authority role="executing"><name>Sở Tư pháp ⟦tỉnh Hà Giang⟧</name></authority></authorities>"#
        )
      ),
      .flags(
        "trình tự nêu tỉnh cũ",
        example("<steps><step id=\"s1\"><text>Nộp hồ sơ tại ⟦UBND tỉnh Hà Giang⟧.</text></step></steps>")
      ),
      .accepts(
        "văn bản của tỉnh cũ, thời điểm trước đây",
        example(
          "<steps><step id=\"s1\"><text>Áp dụng theo Quyết định số 12/2024/QĐ-UBND của UBND tỉnh Hà Giang; giấy tờ được cấp trước đây tại tỉnh Hà Giang.</text></step></steps>"
        )
      ),
      .accepts(
        "trước ngày sắp xếp",
        example("<steps><step id=\"s1\"><text>Nộp hồ sơ tại UBND tỉnh Hà Giang.</text></step></steps>"),
        asOf: "2025-06-30"
      ),
    ]
  )

  private static func example(_ content: String) -> String {
    """
    === procedures/a.xml
    <procedure code="1.004222">\(content)</procedure>
    === units/a.json
    {"administrativeUnits": [{"code": "02", "kind": "province", "validTo": "2025-06-30", "name": "Tỉnh Hà Giang"},
      {"code": "08", "kind": "province", "validFrom": "2025-07-01", "name": "Tỉnh Tuyên Quang", "formerNames": ["Tỉnh Hà Giang"]}]}
    """
  }

  func check(_ node: ProcedureNode, in context: AnalysisContext) -> [Diagnostic] {
    guard node.procedure.state != .abolished, !context.formerProvinces.isEmpty else { return [] }
    var seen: Set<Int> = []
    var findings: [Diagnostic] = []
    for (text, path) in node.texts {
      let folded = context.folded(text)
      for found in context.formerProvinces.occurrences(in: folded)
      where !Self.isAccepted(found.words, in: folded) && seen.insert(found.province).inserted {
        let bytes = folded.bytes(of: found.words)
        findings.append(
          .former(
            text.wording(of: bytes),
            now: context.formerProvinces.successor(of: found.province),
            at: text.place(of: bytes),
            of: path
          )
        )
      }
    }
    return findings
  }

  /// The past, or an act the former province issued.
  private static func isAccepted(_ words: Range<Int>, in text: FoldedText) -> Bool {
    if PastWording.covers(words, in: text) { return true }
    let sentence = text.sentence(around: words)
    return acts.occur(in: sentence.lowerBound..<words.lowerBound, of: text)
      || past.occur(in: sentence, of: text)
  }

  private static let acts = WordingCues(["quyết định số", "nghị quyết số", "công văn số", "văn bản số"])
  private static let past = WordingCues(["(cũ)", "cũ", "trước sáp nhập", "trước khi sáp nhập"])
}

extension Diagnostic {
  fileprivate static func former(
    _ wording: String,
    now successor: String?,
    at place: Place?,
    of path: ElementPath
  )
    -> Diagnostic
  {
    ProvinceNameFormer.finding(
      Bilingual(
        vi: "“\(wording)” là tên trước sắp xếp\(successor.map { ", nay là \($0)" } ?? "")",
        en: "'\(wording)' is a name of before the mergers\(successor.map { "; now \($0)" } ?? "")"
      ),
      explanation: Bilingual(
        vi: "Ghi tên tỉnh, thành phố hiện nay, hoặc nói chung là cấp tỉnh.",
        en: "Use the present name, or say 'cấp tỉnh' in general."
      ),
      at: place,
      subject: path
    )
  }
}
