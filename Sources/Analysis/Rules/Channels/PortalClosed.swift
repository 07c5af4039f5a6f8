import CatalogueModel
import Diagnostics
import ProcedureGraph

/// Flags a procedure that sends people to a portal closed in favour of the national one.
struct PortalClosed: Rule {
  static let manual = RuleManual(
    id: "portal-closed",
    title: Bilingual(
      vi: "Chỉ đến cổng dịch vụ công đã đóng",
      en: "Portal that was closed in favour of the national one"
    ),
    rationale: Bilingual(
      vi:
        "Cổng Dịch vụ công quốc gia là một cửa số tập trung; cổng của tỉnh, của bộ đã đóng giao diện, thủ tục còn chỉ đến đó thì người dân không nộp được.",
      en:
        "The national portal is the single digital counter; those of provinces and ministries were closed, and a procedure that points there leads nowhere."
    ),
    legalBasis: [Citation(document: "118/2025/NĐ-CP")],
    severity: .warning,
    examples: [
      .flags("cổng của bộ", example("Nộp trực tuyến qua ⟦Cổng dịch vụ công Bộ Công an⟧.")),
      .flags("cổng của tỉnh", example("Nộp trực tuyến tại ⟦Cổng Dịch vụ công của tỉnh⟧.")),
      .accepts("cổng quốc gia", example("Nộp trực tuyến qua Cổng Dịch vụ công quốc gia.")),
      .accepts(
        "cổng của bộ, trước ngày đóng",
        example("Nộp trực tuyến qua Cổng dịch vụ công Bộ Công an."),
        asOf: "2026-02-28"
      ),
    ]
  )

  private static func example(_ step: String) -> String {
    """
    === law/a.json
    {"legalDocument": {"number": "118/2025/NĐ-CP", "kind": "decree", "effective": "2025-07-01", "status": "in-force", "title": "Cơ chế một cửa",
      "provisions": [
        {"id": "provincial-portals", "role": "provincial-portal-closed", "summary": {"vi": "Đóng cổng cấp tỉnh."}},
        {"id": "ministry-portals", "role": "ministry-portal-closed", "from": "2026-03-01", "summary": {"vi": "Đóng cổng cấp bộ."}}]}}
    === procedures/a.xml
    <procedure code="1.014062"><steps><step id="s1"><text>\(step)</text></step></steps></procedure>
    """
  }

  func check(_ node: ProcedureNode, in context: AnalysisContext) -> [Diagnostic] {
    guard node.procedure.state != .abolished else { return [] }
    let roles: [(ProvisionRole, WordingCues)] = [
      (.provincialPortalClosed, Self.provincial), (.ministryPortalClosed, Self.ministerial),
    ]
    var findings: [Diagnostic] = []
    var seen: Set<ProvisionRole> = []
    for (role, cues) in roles {
      guard let law = context.knowledge.provision(role),
        let day = law.provision.from ?? law.document.effective, day <= context.asOf
      else { continue }
      for (text, path) in node.texts where !seen.contains(role) {
        let folded = context.folded(text)
        guard let found = Self.closed(cues, in: folded) else { continue }
        seen.insert(role)
        let bytes = folded.bytes(of: found)
        findings.append(
          .closed(text.wording(of: bytes), day, role, law, at: text.place(of: bytes), of: path)
        )
      }
    }
    return findings
  }

  /// A portal of a body of that kind that the sentence does not speak of as past.
  private static func closed(_ owners: WordingCues, in text: FoldedText) -> Range<Int>? {
    for portal in portals.occurrences(in: text) where !PastWording.covers(portal.words, in: text) {
      var index = portal.words.upperBound
      if index < text.words.count, text.words[index].identity == of { index += 1 }
      guard index < text.words.count,
        text.words[index].gap.marks.isDisjoint(with: [.period, .comma, .semicolon]),
        let owner = owners.longest(at: index, in: text.words)
      else { continue }
      return portal.words.lowerBound..<owner.words.upperBound
    }
    return nil
  }

  private static let portals = WordingCues(["cổng dịch vụ công", "cổng DVC", "cổng dịch vụ công trực tuyến"])
  private static let of = FoldedText("của").words[0].identity
  private static let provincial = WordingCues([
    "tỉnh", "cấp tỉnh", "thành phố", "địa phương", "UBND tỉnh", "Ủy ban nhân dân tỉnh",
  ])
  private static let ministerial = WordingCues([
    "bộ", "cấp bộ", "Bộ Công an", "Bộ Tư pháp", "Bộ Tài chính", "Bộ Y tế", "Bộ Xây dựng", "Bộ Nội vụ",
    "Bộ Ngoại giao",
    "Bộ Quốc phòng", "Bộ Công Thương", "Bộ Khoa học và Công nghệ", "Bộ Giáo dục và Đào tạo",
    "Bộ Nông nghiệp và Môi trường", "Bộ Văn hóa, Thể thao và Du lịch", "Bộ Dân tộc và Tôn giáo",
  ])
}

extension Diagnostic {
  fileprivate static func closed(
    _ wording: String,
    _ day: CalendarDate,
    _ role: ProvisionRole,
    _ law: ProvisionReference,
    at place: Place?,
    of path: ElementPath
  ) -> Diagnostic {
    PortalClosed.finding(
      Bilingual(
        vi: "“\(wording)” đã đóng từ ngày \(day.vietnamese)",
        en: "'\(wording)' has been closed since \(day)"
      ),
      explanation: Bilingual(
        vi: "Ghi Cổng Dịch vụ công quốc gia hoặc ứng dụng VNeID.",
        en: "Name the National Public Service Portal or the VNeID application."
      ),
      at: place,
      subject: path,
      aspect: role.rawValue,
      evidence: [.law(law.citation.address, law.provision.summary, verified: law.provision.isVerified)]
    )
  }
}
