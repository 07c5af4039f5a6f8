import CatalogueModel
import Diagnostics

/// Flags a document entered as in force that its dates or another document have ended.
struct DocumentStatusOutdated: Rule {
  static let manual = RuleManual(
    id: "document-status-outdated",
    title: Bilingual(vi: "Tình trạng văn bản đã lạc hậu", en: "Status of a document out of date"),
    rationale: Bilingual(
      vi:
        "Văn bản ghi còn hiệu lực trong khi đã quá ngày hết hiệu lực hoặc đã bị thay thế thì phương án dựa vào nó không còn căn cứ.",
      en:
        "A document entered as in force after its last day, or after another replaced it, carries proposals that have no ground."
    ),
    severity: .warning,
    examples: [
      .flags(
        "quá ngày hết hiệu lực",
        """
        {"legalDocument": {"number": "⟦13/2020/QĐ-TTg⟧", "kind": "decision-pm", "effective": "2020-07-01", "expires": "2025-12-31",
          "status": "in-force", "title": "Quyết định"}}
        """
      ),
      .flags(
        "đã bị thay thế",
        """
        === law/a.json
        {"legalDocument": {"number": "⟦61/2018/NĐ-CP⟧", "kind": "decree", "status": "in-force", "title": "Cơ chế một cửa"}}
        === law/b.json
        {"legalDocument": {"number": "118/2025/NĐ-CP", "kind": "decree", "effective": "2025-07-01", "status": "in-force",
          "title": "Cơ chế một cửa", "relations": [{"kind": "replaces", "document": "61/2018/NĐ-CP"}]}}
        """
      ),
      .accepts(
        "chưa đến ngày hết hiệu lực; chỉ bị bãi bỏ một điều",
        """
        === law/a.json
        {"legalDocument": {"number": "66.7/2025/NQ-CP", "kind": "resolution-government", "effective": "2026-01-01",
          "expires": "2027-02-28", "status": "in-force", "title": "Nghị quyết"}}
        === law/b.json
        {"legalDocument": {"number": "47/2020/NĐ-CP", "kind": "decree", "status": "in-force", "title": "Chia sẻ dữ liệu số"}}
        === law/c.json
        {"legalDocument": {"number": "278/2025/NĐ-CP", "kind": "decree", "effective": "2025-10-22", "status": "in-force", "title": "Kết nối",
          "relations": [{"kind": "repeals", "document": "47/2020/NĐ-CP", "provision": "Điều 23"}]}}
        """
      ),
    ]
  )

  func check(_ catalogue: Catalogue, in context: AnalysisContext) -> [Diagnostic] {
    catalogue.documents.compactMap { document in
      guard document.status == .inForce else { return nil }
      if let expires = document.expires, expires < context.asOf {
        return .outdated(document, .since(expires))
      }
      return context.ending(of: document.number).map { .outdated(document, .by($0)) }
    }
  }
}

extension Bilingual {
  fileprivate static func since(_ day: CalendarDate) -> Bilingual {
    Bilingual(vi: "đã hết hiệu lực sau ngày \(day.vietnamese)", en: "ended on \(day)")
  }

  fileprivate static func by(_ ending: DocumentEnding) -> Bilingual {
    let number = ending.document.number
    return switch ending.kind {
    case .suspends: Bilingual(vi: "đã bị \(number) tạm ngưng hiệu lực", en: "was suspended by \(number)")
    case .repeals: Bilingual(vi: "đã bị \(number) bãi bỏ", en: "was repealed by \(number)")
    default: Bilingual(vi: "đã bị \(number) thay thế", en: "was replaced by \(number)")
    }
  }
}

extension Diagnostic {
  fileprivate static func outdated(_ document: LegalDocument, _ what: Bilingual) -> Diagnostic {
    DocumentStatusOutdated.finding(
      Bilingual(
        vi: "\(document.number) ghi còn hiệu lực nhưng \(what.vi)",
        en: "\(document.number) is entered as in force, yet it \(what.en)"
      ),
      explanation: Bilingual(
        vi: "Sửa “status” và rà soát các thủ tục dẫn văn bản này.",
        en: "Correct 'status', and review the procedures that cite it."
      ),
      at: document.$number.place ?? document.anchor.place,
      subject: ElementPath("law/\(document.number)")
    )
  }
}
