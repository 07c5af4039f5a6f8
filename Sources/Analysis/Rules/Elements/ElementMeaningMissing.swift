import CatalogueModel
import Diagnostics

/// Flags a data element without definition.
struct ElementMeaningMissing: Rule {
  static let manual = RuleManual(
    id: "element-meaning-missing",
    title: Bilingual(vi: "Phần tử dữ liệu chưa có định nghĩa", en: "A data element without a definition"),
    rationale: Bilingual(
      vi:
        "Chỉ có tên thì hai người hiểu một phần tử theo hai nghĩa; biểu mẫu và cơ sở dữ liệu gắn vào cùng phần tử mà không cùng dữ liệu.",
      en:
        "With a name alone two people take an element for two things, and a form and a register share it without sharing the datum."
    ),
    severity: .information,
    examples: [
      .flags(
        "phần tử chỉ có tên",
        #"{"elements": [{"id": "⟦person.residence⟧", "type": "text", "name": {"vi": "nơi cư trú"}}]}"#
      ),
      .accepts(
        "phần tử có định nghĩa",
        #"""
        {"elements": [{"id": "person.residence", "type": "text", "name": {"vi": "nơi cư trú"},
          "definition": {"vi": "Nơi thường trú, nơi tạm trú hoặc nơi ở hiện tại của cá nhân."}}]}
        """#
      ),
    ]
  )

  func check(_ catalogue: Catalogue, in context: AnalysisContext) -> [Diagnostic] {
    catalogue.elements.filter { $0.definition == nil }.map { .undefined($0) }
  }
}

extension Diagnostic {
  fileprivate static func undefined(_ element: DataElement) -> Diagnostic {
    ElementMeaningMissing.finding(
      Bilingual(
        vi: "“\(element.name.vi)” chưa có định nghĩa",
        en: "'\(element.id)' has no definition"
      ),
      explanation: Bilingual(
        vi: "Ghi một câu: dữ liệu này là gì, của ai.",
        en: "Say in one sentence what the datum is and of what."
      ),
      at: element.$id.place ?? element.anchor.place,
      subject: ElementPath("element/\(element.id)")
    )
  }
}
