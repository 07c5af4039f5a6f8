import CatalogueModel
import Diagnostics
import ProcedureGraph

/// Flags an official abbreviation in a name or a dossier row that spells it out nowhere.
struct AbbreviationUnexplained: Rule {
  static let manual = RuleManual(
    id: "abbreviation-unexplained",
    title: Bilingual(vi: "Chữ viết tắt không giải thích", en: "Abbreviation that is not spelt out"),
    rationale: Bilingual(
      vi:
        "Người dân đọc tên thủ tục và hồ sơ mà không quen chữ viết tắt của cơ quan; tra cứu theo tên đầy đủ cũng không ra.",
      en:
        "People read names and dossiers without knowing the offices' abbreviations, and a search for the full name misses them."
    ),
    legalBasis: [Citation(document: "63/2010/NĐ-CP", provision: "Điều 7")],
    severity: .information,
    examples: [
      .flags(
        "QSDĐ, UBND trong thành phần hồ sơ",
        """
        <procedure code="1.115334"><cases><case id="main"><components>
          <component id="a"><text>Văn bản nhận thừa kế ⟦QSDĐ⟧ có ý kiến của ⟦UBND⟧ tỉnh</text></component>
        </components></case></cases></procedure>
        """
      ),
      .accepts(
        "số văn bản, chữ viết tắt có giải thích, tên đầy đủ",
        """
        <procedure code="1.115334"><cases><case id="main"><components>
          <component id="a"><text>Mẫu theo Quyết định số 104/2026/QĐ-UBND của Ủy ban nhân dân tỉnh</text></component>
          <component id="b"><text>Trích lục từ cơ sở dữ liệu (CSDL), khi CSDL đã vận hành</text></component>
        </components></case></cases></procedure>
        """
      ),
    ]
  )

  func check(_ node: ProcedureNode, in context: AnalysisContext) -> [Diagnostic] {
    var findings: [Diagnostic] = []
    for item in node.names + node.rowTexts {
      let folded = context.folded(item.text)
      var seen: Set<Int> = []
      for found in Self.cues.occurrences(in: folded) where !seen.contains(found.cue) {
        let word = folded.words[found.words.lowerBound]
        let isExplained = isExplanation(word, at: found.words.lowerBound, in: folded)
        if isExplained { seen.insert(found.cue) }
        guard !isExplained,
          word.gap.marks.isDisjoint(with: [.slash, .dash]) || word.gap.marks.contains(.space),
          item.text.wording(of: word.bytes) == Self.words[found.cue].short
        else { continue }
        seen.insert(found.cue)
        findings.append(
          .short(Self.words[found.cue], at: word.bytes, opens: found.words.lowerBound == 0, in: item)
        )
      }
    }
    return findings
  }

  /// Whether the abbreviation stands alone between parentheses, behind what it stands for.
  private func isExplanation(_ word: FoldedText.Word, at index: Int, in text: FoldedText) -> Bool {
    let next = index + 1 < text.words.count ? text.words[index + 1].gap : text.tail
    return index > 0 && word.gap.opened > 0 && next.closed > 0
  }

  fileprivate static let words: [(short: String, full: String)] = [
    ("UBND", "Ủy ban nhân dân"), ("HĐND", "Hội đồng nhân dân"), ("CSDL", "cơ sở dữ liệu"),
    ("CSDLQG", "cơ sở dữ liệu quốc gia"), ("GCN", "Giấy chứng nhận"), ("QSDĐ", "quyền sử dụng đất"),
    ("TTHC", "thủ tục hành chính"), ("BHXH", "bảo hiểm xã hội"), ("BHYT", "bảo hiểm y tế"),
    ("PCCC", "phòng cháy, chữa cháy"), ("HTX", "hợp tác xã"), ("HKD", "hộ kinh doanh"),
    ("ĐKKD", "đăng ký kinh doanh"), ("GPLX", "giấy phép lái xe"), ("GPXD", "giấy phép xây dựng"),
    ("GPMB", "giải phóng mặt bằng"), ("VPĐK", "văn phòng đăng ký"), ("BVMT", "bảo vệ môi trường"),
  ]
  private static let cues = WordingCues(words.map(\.short))
}

extension Diagnostic {
  fileprivate static func short(
    _ word: (short: String, full: String),
    at bytes: Range<Int>,
    opens: Bool,
    in item: ProcedureText
  ) -> Diagnostic {
    let full = opens ? word.full.prefix(1).uppercased() + word.full.dropFirst() : word.full
    return AbbreviationUnexplained.finding(
      Bilingual(
        vi: "“\(word.short)” là chữ viết tắt của “\(word.full)”, chưa được giải thích",
        en: "'\(word.short)' stands for '\(word.full)' and is not spelt out"
      ),
      at: item.text.place(of: bytes),
      subject: item.path,
      aspect: word.short,
      remedies: [
        Remedy(
          Bilingual(vi: "Viết đầy đủ “\(full)”", en: "Write '\(full)'"),
          edits: item.text.edits(of: bytes, with: full),
          applicability: .editorial
        )
      ]
    )
  }
}
