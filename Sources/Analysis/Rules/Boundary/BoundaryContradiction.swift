import CatalogueModel
import Diagnostics
import ProcedureGraph

/// Flags a procedure declared free of boundaries whose text ties filing to one place.
struct BoundaryContradiction: Rule {
  static let manual = RuleManual(
    id: "boundary-contradiction",
    title: Bilingual(
      vi: "Khai phi địa giới nhưng buộc nộp tại một nơi",
      en: "Free of boundaries, yet tied to a place"
    ),
    rationale: Bilingual(
      vi:
        "Thủ tục không phụ thuộc địa giới hành chính được nộp ở nơi bất kỳ; trình tự còn ghi “nộp tại nơi cư trú” thì người dân vẫn bị từ chối.",
      en:
        "A procedure free of boundaries can be filed anywhere; a step that says 'file where you reside' gets people turned away."
    ),
    legalBasis: [Citation(document: "118/2025/NĐ-CP")],
    severity: .warning,
    examples: [
      .flags(
        "nộp tại nơi cư trú",
        """
        <procedure code="1.004222" boundary="nation"><steps>
          <step id="s1"><text>Người dân ⟦nộp hồ sơ tại Ủy ban nhân dân cấp xã nơi cư trú⟧.</text></step>
        </steps></procedure>
        """
      ),
      .accepts(
        "nộp ở nơi bất kỳ, hoặc không khai phi địa giới",
        """
        === a.xml
        <procedure code="1.004222" boundary="nation"><steps>
          <step id="s1"><text>Nộp hồ sơ tại bất kỳ trung tâm nào, không phụ thuộc nơi cư trú.</text></step>
          <step id="s2"><text>Nộp hồ sơ đến Bộ phận Một cửa để chuyển đến Ủy ban nhân dân cấp xã nơi có đất.</text></step>
        </steps></procedure>
        === b.xml
        <procedure code="1.004194" boundary="none"><steps>
          <step id="s1"><text>Nộp hồ sơ tại Công an cấp xã nơi cư trú.</text></step>
        </steps></procedure>
        """
      ),
    ]
  )

  func check(_ node: ProcedureNode, in context: AnalysisContext) -> [Diagnostic] {
    let procedure = node.procedure
    guard procedure.boundary == .nation || procedure.isBoundaryFree == true else { return [] }
    return procedure.steps.compactMap { step in
      let folded = context.folded(step.$text)
      guard let range = Self.tie(in: folded) else { return nil }
      let bytes = folded.bytes(of: range)
      return .tied(
        step.$text.wording(of: bytes),
        at: step.$text.place(of: bytes),
        of: node.path.appending("step", step.id)
      )
    }
  }

  /// From "nộp … tại" to "nơi cư trú" in one sentence that does not open the choice.
  private static func tie(in text: FoldedText) -> Range<Int>? {
    for filing in filings.occurrences(in: text) {
      let sentence = text.sentence(around: filing.words)
      let reach = filing.words.upperBound..<min(sentence.upperBound, filing.words.upperBound + 16)
      guard !openings.occur(in: sentence, of: text),
        let place = places.occurrences(in: text).first(where: {
          $0.words.lowerBound >= reach.lowerBound && $0.words.upperBound <= reach.upperBound
        })
      else { continue }
      let between = filing.words.upperBound..<place.words.upperBound
      // A dossier that is passed on may be filed anywhere; a capital on a new line begins another sentence.
      guard !forwardings.occur(in: between, of: text),
        !between.contains(where: {
          text.words[$0].isCapitalised && text.words[$0].gap.marks.contains(.lineBreak)
        })
      else { continue }
      return filing.words.lowerBound..<place.words.upperBound
    }
    return nil
  }

  private static let filings = WordingCues([
    "nộp hồ sơ tại", "nộp hồ sơ trực tiếp tại", "nộp trực tiếp tại", "nộp tại", "nộp hồ sơ đến",
    "gửi hồ sơ đến",
    "nộp 01 bộ hồ sơ tại", "nộp 01 bộ hồ sơ đến",
  ])
  private static let places = WordingCues([
    "nơi cư trú", "nơi thường trú", "nơi đăng ký thường trú", "nơi tạm trú", "nơi có đất", "nơi đặt trụ sở",
    "nơi đóng trụ sở", "nơi đã đăng ký",
  ])
  private static let forwardings = WordingCues(["chuyển"])
  private static let openings = WordingCues([
    "bất kỳ", "không phụ thuộc", "phi địa giới", "hoặc", "thuận tiện", "trên phạm vi toàn quốc", "nếu",
    "trường hợp",
  ])
}

extension Diagnostic {
  fileprivate static func tied(_ wording: String, at place: Place?, of path: ElementPath) -> Diagnostic {
    BoundaryContradiction.finding(
      Bilingual(
        vi: "Khai không phụ thuộc địa giới nhưng trình tự ghi “\(wording)”",
        en: "Declared free of boundaries, yet a step says '\(wording)'"
      ),
      explanation: Bilingual(
        vi: "Sửa trình tự cho nộp ở nơi bất kỳ, hoặc sửa khai báo phạm vi.",
        en: "Let the step allow any place, or correct the declaration."
      ),
      at: place,
      subject: path
    )
  }
}
