import CatalogueModel
import Diagnostics
import ProcedureGraph

/// Flags a legal basis whose document number cannot be read or is not in canonical form.
struct CitationUnreadable: Rule {
  static let manual = RuleManual(
    id: "citation-unreadable",
    title: Bilingual(vi: "Số, ký hiệu văn bản không đọc được", en: "Unreadable document number"),
    rationale: Bilingual(
      vi:
        "Văn bản được đối chiếu theo số, ký hiệu; không đọc được thì không biết văn bản còn hiệu lực không và phải sửa văn bản nào.",
      en:
        "Documents are matched by number; one that cannot be read is neither checked for force nor listed for amendment."
    ),
    legalBasis: [Citation(document: "30/2020/NĐ-CP", provision: "Phụ lục I")],
    severity: .information,
    examples: [
      .flags(
        "chỉ có tên gọi",
        #"{"procedure": {"code": "1.004222", "name": "Đăng ký thường trú", "legalBasis": [{"document": "⟦Luật Cư trú⟧"}]}}"#
      ),
      .flags(
        "tên gọi chỉ hợp với một văn bản, số in cụt chỉ hợp với một văn bản",
        """
        === law/residence.json
        {"legalDocument": {"number": "68/2020/QH14", "kind": "law", "status": "in-force", "title": "Luật Cư trú"}}
        === law/land.json
        {"legalDocument": {"number": "15/2026/QĐ-UBND", "kind": "decision-local", "status": "in-force", "title": "Quyết định"}}
        === procedures/1.004222.json
        {"procedure": {"code": "1.004222", "name": "Đăng ký thường trú",
          "legalBasis": [{"document": "⟦Luật Cư trú năm 2020⟧"}, {"document": "⟦15/2026/QĐ⟧"}]}}
        """
      ),
      .flags(
        "số kèm loại văn bản",
        #"{"procedure": {"code": "1.004222", "name": "Đăng ký thường trú", "legalBasis": [{"document": "⟦Nghị định số 154/2024/NĐ-CP⟧"}]}}"#
      ),
      .accepts(
        "số chuẩn, số có chữ, và Hiến pháp",
        """
        {"procedure": {"code": "1.004222", "name": "Đăng ký thường trú",
          "legalBasis": [{"document": "154/2024/NĐ-CP"}, {"document": "163/QĐ-BTP"}, {"document": "09b/2013/TT-BTP"},
          {"document": "08.a/2010/TT-BTP"}, {"document": "Hiến pháp năm 2013"}]}}
        """
      ),
    ]
  )

  func check(_ node: ProcedureNode, in context: AnalysisContext) -> [Diagnostic] {
    var citations = node.procedure.legalBasis
    for component in node.components {
      citations += component.component.provisions + component.component.asks.flatMap(\.provisions)
    }
    return citations.compactMap { citation in
      let document = citation.$document
      guard !document.wrappedValue.isEmpty else { return nil }
      let match = context.knowledge.finder.find(number: document.wrappedValue, title: citation.title)
      guard match.number != document.wrappedValue,
        !Self.constitution.occur(in: FoldedText(document.wrappedValue))
      else { return nil }
      return .unreadable(document, match, in: context.knowledge)
    }
  }

  private static let constitution = WordingCues(["hiến pháp"])
}

extension Diagnostic {
  fileprivate static func unreadable(
    _ document: Located<String>,
    _ match: DocumentMatch,
    in knowledge: Knowledge
  ) -> Diagnostic {
    let written =
      document.wrappedValue.count > 80
      ? String(document.wrappedValue.prefix(80)) + "…" : document.wrappedValue
    guard let number = match.number else { return undecided(document, written, match.candidates, knowledge) }
    return CitationUnreadable.finding(
      Bilingual(vi: "“\(written)” nên ghi là \(number)", en: "'\(written)' should read \(number)"),
      explanation: match.repairs.isEmpty ? nil : .repaired(match.repairs),
      at: document.place,
      remedies: [
        Remedy(
          Bilingual(vi: "Ghi số \(number)", en: "Write the number \(number)"),
          edits: document.place.map { [TextEdit($0, with: number)] } ?? [],
          applicability: .editorial
        )
      ]
    )
  }

  private static func undecided(
    _ document: Located<String>,
    _ written: String,
    _ candidates: [String],
    _ knowledge: Knowledge
  ) -> Diagnostic {
    guard candidates.isEmpty else {
      return CitationUnreadable.finding(
        Bilingual(
          vi: "“\(written)” có thể là nhiều văn bản",
          en: "'\(written)' may be one of several documents"
        ),
        explanation: Bilingual(
          vi: "Ghi rõ một trong: \(candidates.map(knowledge.documentName).joined(separator: ", ")).",
          en: "Say which: \(candidates.joined(separator: ", "))."
        ),
        at: document.place
      )
    }
    return CitationUnreadable.finding(
      Bilingual(
        vi: "Không đọc được số, ký hiệu trong “\(written)”",
        en: "No document number in '\(written)'"
      ),
      explanation: Bilingual(
        vi: "Ghi số, ký hiệu như 154/2024/NĐ-CP; tên văn bản ghi ở “title”.",
        en: "Write a number such as 154/2024/NĐ-CP; the title goes under 'title'."
      ),
      at: document.place
    )
  }
}

extension Bilingual {
  /// What was mended before a number could be read.
  static func repaired(_ repairs: [CitationRepair]) -> Bilingual {
    Bilingual(
      vi: "Đã xử lý: \(repairs.map(\.wording.vi).joined(separator: "; ")).",
      en: "Repaired: \(repairs.map(\.wording.en).joined(separator: "; "))."
    )
  }
}
