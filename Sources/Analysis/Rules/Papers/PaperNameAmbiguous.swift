import CatalogueModel
import Diagnostics

/// Flags a wording that two papers of the vocabulary claim.
struct PaperNameAmbiguous: Rule {
  static let manual = RuleManual(
    id: "paper-name-ambiguous",
    title: Bilingual(vi: "Một tên gọi chỉ hai loại giấy tờ", en: "One wording for two papers"),
    rationale: Bilingual(
      vi:
        "Tên gọi trùng nhau thì không xác định được hồ sơ yêu cầu giấy tờ nào, và căn cứ thay thế bị gán nhầm.",
      en:
        "Where two papers share a wording nobody can tell which one a dossier asks for, and the wrong ground is given."
    ),
    severity: .error,
    examples: [
      .flags(
        "từ viết tắt dùng cho hai giấy tờ",
        """
        === papers/birth-certificate.json
        {"paper": {"id": "birth-certificate", "name": {"vi": "Giấy khai sinh"}, "synonyms": ["GKS"]}}
        === papers/health-check-certificate.json
        {"paper": {"id": "health-check-certificate", "name": {"vi": "Giấy khám sức khỏe"}, "synonyms": ["⟦gks⟧"]}}
        """
      ),
      .accepts(
        "nhắc lại tên của chính giấy tờ",
        """
        === papers/birth-certificate.json
        {"paper": {"id": "birth-certificate", "name": {"vi": "Giấy khai sinh"}, "synonyms": ["giấy khai sinh", "GKS"]}}
        """
      ),
    ]
  )

  func check(_ catalogue: Catalogue, in context: AnalysisContext) -> [Diagnostic] {
    var owners = NameOwners<Paper>()
    var findings: [Diagnostic] = []
    for paper in catalogue.papers {
      let name = Located(paper.name.vi, at: paper.$id.place)
      for wording in [name] + paper.synonyms where !wording.wrappedValue.isEmpty {
        let key = FoldedText.key(wording.wrappedValue)
        guard let owner = owners.claim(key, by: paper, paper.id, at: wording.place) else { continue }
        findings.append(.ambiguous(wording, of: paper, and: owner.record, first: owner.place))
      }
    }
    return findings
  }
}

extension Diagnostic {
  fileprivate static func ambiguous(
    _ wording: Located<String>,
    of paper: Paper,
    and other: Paper,
    first: Place?
  ) -> Diagnostic {
    PaperNameAmbiguous.finding(
      Bilingual(
        vi: "“\(wording.wrappedValue)” vừa chỉ \(paper.name.vi), vừa chỉ \(other.name.vi)",
        en: "'\(wording.wrappedValue)' stands for '\(paper.id)' and for '\(other.id)'"
      ),
      at: wording.place,
      subject: ElementPath("paper/\(paper.id)"),
      notes: [Note(Bilingual(vi: "đã dùng ở đây", en: "also used here"), at: first)]
    )
  }
}
