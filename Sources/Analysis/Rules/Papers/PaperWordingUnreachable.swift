import CatalogueModel
import Diagnostics

/// Flags a wording of the vocabulary that recognition can never find or take as meant.
struct PaperWordingUnreachable: Rule {
  static let manual = RuleManual(
    id: "paper-wording-unreachable",
    title: Bilingual(vi: "Tên gọi không bao giờ nhận ra được", en: "A wording that is never found"),
    rationale: Bilingual(
      vi:
        "Tên gọi có dấu ngắt câu ở giữa không khớp với lời văn nào; tên dễ nhầm trùng với tên của giấy tờ khác thì bị tên đó che mất. Người sửa danh mục tưởng đã bổ sung mà kết quả đọc không đổi.",
      en:
        "A wording with a break inside matches no text, and a look-alike that is another paper's own name is hidden by it. The editor believes it added, and no reading changes."
    ),
    severity: .warning,
    examples: [
      .flags(
        "tên gọi có dấu gạch chéo",
        """
        === papers/identity-card.json
        {"paper": {"id": "identity-card", "name": {"vi": "Thẻ căn cước"}, "synonyms": ["⟦CMND/CCCD⟧", "CCCD"]}}
        """
      ),
      .flags(
        "tên dễ nhầm là tên của giấy tờ khác",
        """
        === papers/birth-notification.json
        {"paper": {"id": "birth-notification", "name": {"vi": "Giấy chứng sinh"}}}
        === papers/birth-certificate.json
        {"paper": {"id": "birth-certificate", "name": {"vi": "Giấy khai sinh"},
          "nearMisses": [{"text": "⟦giấy chứng sinh⟧", "paper": "birth-certificate", "reason": {"vi": "Do cơ sở y tế cấp"}}]}}
        """
      ),
      .accepts(
        "tên dễ nhầm chỉ đúng giấy tờ mang tên đó, dấu phẩy trong tên gọi",
        """
        === papers/birth-notification.json
        {"paper": {"id": "birth-notification", "name": {"vi": "Giấy chứng sinh"}}}
        === papers/birth-certificate.json
        {"paper": {"id": "birth-certificate", "name": {"vi": "Giấy khai sinh"},
          "synonyms": ["giấy khai sinh, trích lục khai sinh"],
          "nearMisses": [{"text": "giấy chứng sinh", "paper": "birth-notification", "reason": {"vi": "Do cơ sở y tế cấp"}}]}}
        """
      ),
    ]
  )

  func check(_ catalogue: Catalogue, in context: AnalysisContext) -> [Diagnostic] {
    var owners: [String: Paper] = [:]
    for paper in catalogue.papers {
      for wording in [paper.name.vi] + paper.synonyms.map(\.wrappedValue) {
        let key = FoldedText.key(wording)
        if owners[key] == nil { owners[key] = paper }
      }
    }
    var findings: [Diagnostic] = []
    for paper in catalogue.papers {
      for wording in paper.synonyms + paper.nearMisses.map(\.$text) where Self.isBroken(wording.wrappedValue)
      {
        findings.append(.broken(wording, of: paper))
      }
      for nearMiss in paper.nearMisses {
        guard let owner = owners[FoldedText.key(nearMiss.text)], owner.id != nearMiss.paper else { continue }
        findings.append(.hidden(nearMiss, of: paper, by: owner))
      }
    }
    return findings
  }

  /// Whether a mark stands inside at which recognition ends a name.
  private static func isBroken(_ wording: String) -> Bool {
    let breaks: FoldedText.Marks = [.semicolon, .colon, .period, .parenthesis, .bullet, .slash]
    return FoldedText(wording).words.dropFirst().contains { !$0.gap.marks.isDisjoint(with: breaks) }
  }
}

extension Diagnostic {
  fileprivate static func broken(_ wording: Located<String>, of paper: Paper) -> Diagnostic {
    PaperWordingUnreachable.finding(
      Bilingual(
        vi: "Tên gọi “\(wording.wrappedValue)” có dấu ngắt ở giữa nên không khớp với lời văn nào",
        en: "The wording '\(wording.wrappedValue)' has a break inside and matches no text"
      ),
      explanation: Bilingual(
        vi: "Tách thành từng tên gọi riêng, không có dấu ; : . / ( ).",
        en: "Split it into wordings of their own, without ; : . / ( )."
      ),
      at: wording.place,
      subject: ElementPath("paper/\(paper.id)")
    )
  }

  fileprivate static func hidden(_ nearMiss: NearMiss, of paper: Paper, by owner: Paper) -> Diagnostic {
    PaperWordingUnreachable.finding(
      Bilingual(
        vi: "Tên dễ nhầm “\(nearMiss.text)” là tên của \(owner.name.vi), nên không có tác dụng",
        en: "The look-alike '\(nearMiss.text)' is a name of '\(owner.id)', and has no effect"
      ),
      explanation: Bilingual(
        vi: "Ghi \(owner.id) làm giấy tờ mà tên này chỉ, hoặc bỏ một trong hai tên.",
        en: "Name \(owner.id) as the paper it means, or remove one of the two wordings."
      ),
      at: nearMiss.$text.place,
      subject: ElementPath("paper/\(paper.id)")
    )
  }
}
