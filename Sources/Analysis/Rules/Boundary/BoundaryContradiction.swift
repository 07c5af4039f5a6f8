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
        \(cues)
        === procedures/a.xml
        <procedure code="1.004222" boundary="nation"><steps>
          <step id="s1"><text>Người dân ⟦nộp hồ sơ tại Ủy ban nhân dân cấp xã nơi cư trú⟧.</text></step>
        </steps></procedure>
        """
      ),
      .accepts(
        "nộp ở nơi bất kỳ, hoặc không khai phi địa giới",
        """
        \(cues)
        === procedures/a.xml
        <procedure code="1.004222" boundary="nation"><steps>
          <step id="s1"><text>Nộp hồ sơ tại bất kỳ trung tâm nào, không phụ thuộc nơi cư trú.</text></step>
          <step id="s2"><text>Nộp hồ sơ đến Bộ phận Một cửa để chuyển đến Ủy ban nhân dân cấp xã nơi có đất.</text></step>
        </steps></procedure>
        === procedures/b.xml
        <procedure code="1.004194" boundary="none"><steps>
          <step id="s1"><text>Nộp hồ sơ tại Công an cấp xã nơi cư trú.</text></step>
        </steps></procedure>
        """
      ),
    ]
  )

  func check(_ node: ProcedureNode, in context: AnalysisContext) -> [Diagnostic] {
    guard node.procedure.boundary == .nation || node.procedure.isBoundaryFree == true else { return [] }
    return PresenceReading(node, in: context).needs.filter { $0.stage == .intake && $0.kind.isCompetence }
      .map { .tied($0.wording, at: $0.place, of: $0.path) }
  }

  /// The wordings that the examples need.
  private static let cues = """
    === codes/presence.json
    {"codeList": {"id": "presence", "name": {"vi": "Từ ngữ gắn với một nơi"}, "values": [
      {"code": "competence-by-residence", "name": {"vi": "Nơi cư trú"}, "aliases": ["nơi cư trú"]},
      {"code": "competence-by-parcel", "name": {"vi": "Nơi có đất"}, "aliases": ["nơi có đất"]},
      {"code": "waiver", "name": {"vi": "Miễn"}, "aliases": ["bất kỳ"]},
      {"code": "filing", "name": {"vi": "Nộp"}, "aliases": ["nộp hồ sơ"]},
      {"code": "forwarding", "name": {"vi": "Chuyển"}, "aliases": ["chuyển"]},
      {"code": "body", "name": {"vi": "Cơ quan"}, "aliases": ["ủy ban nhân dân", "công an"]}]}}
    """
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
