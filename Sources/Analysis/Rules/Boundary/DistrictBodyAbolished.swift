import CatalogueModel
import Diagnostics
import ProcedureGraph

/// Flags a district body named as if it still existed.
struct DistrictBodyAbolished: Rule {
  static let manual = RuleManual(
    id: "district-body-abolished",
    title: Bilingual(
      vi: "Nêu cơ quan cấp huyện đã kết thúc hoạt động",
      en: "A district body that no longer exists"
    ),
    rationale: Bilingual(
      vi:
        "Từ ngày 01/7/2025 chính quyền địa phương tổ chức theo hai cấp, không còn cấp huyện; thủ tục còn nêu cơ quan cấp huyện thì người dân không biết nộp hồ sơ ở đâu. Việc nhắc đến thời điểm trước ngày đó và giấy tờ đã cấp là bình thường.",
      en:
        "Since 1 July 2025 local government has two levels; a procedure that still names a district body sends people nowhere. Dated references and papers already issued are fine."
    ),
    legalBasis: [Citation(document: "19/2025/QĐ-TTg")],
    severity: .warning,
    examples: [
      .flags(
        "cơ quan thực hiện là cấp huyện",
        fragment(
          """
          {"procedure": {"code": "1.004222", "name": "Đăng ký lại khai sinh",
            "authorities": [{"role": "executing", "name": "⟦Ủy ban nhân dân cấp huyện⟧"}]}}
          """
        )
      ),
      .flags(
        "trình tự nêu phòng chuyên môn và nhiều cấp",
        fragment(
          """
          <procedure code="1.004222"><steps>
            <step id="s1"><text>Nộp hồ sơ tại ⟦Phòng Tư pháp⟧.</text></step>
            <step id="s2"><text>Hồ sơ được chuyển đến ⟦UBND cấp xã, cấp huyện⟧ để xác minh.</text></step>
          </steps></procedure>
          """
        )
      ),
      .accepts(
        "dẫn chiếu thời điểm trước ngày 01/7/2025",
        fragment(
          """
          <procedure code="1.115540"><cases><case id="main"><components>
            <component id="a"><text>Xác nhận của UBND cấp huyện trước ngày 01 tháng 7 năm 2025</text></component>
            <component id="b"><text>Quyết định số 12/QĐ-UBND của Ủy ban nhân dân huyện Thanh Trì</text></component>
            <component id="c"><text>Giấy phép do Ủy ban nhân dân cấp huyện cấp</text></component>
            <component id="d"><text>Giấy chứng nhận do UBND cấp tỉnh, UBND cấp huyện, Chủ tịch UBND cấp xã cấp</text></component>
          </components></case></cases></procedure>
          """
        )
      ),
      .accepts(
        "cấp xã, địa danh và quy hoạch",
        fragment(
          """
          {"procedure": {"code": "1.004222", "name": "Đăng ký thường trú", "steps": [{"id": "s1",
            "text": "Nộp tại Công an xã; áp dụng với thị xã, huyện đồng bằng và quy hoạch sử dụng đất cấp huyện."}]}}
          """
        )
      ),
      .accepts(
        "trước khi kết thúc cấp huyện",
        fragment(
          """
          {"procedure": {"code": "1.004222", "name": "Đăng ký lại khai sinh",
            "authorities": [{"role": "executing", "name": "Ủy ban nhân dân cấp huyện"}]}}
          """
        ),
        asOf: "2025-06-30"
      ),
    ]
  )

  /// A procedure beside the document that tells when district bodies ended.
  private static func fragment(_ procedure: String) -> String {
    let name = procedure.hasPrefix("{") ? "a.json" : "a.xml"
    return """
      === law/units.json
      {"legalDocument": {"number": "19/2025/QĐ-TTg", "effective": "2025-07-01", "provisions": [
        {"id": "levels", "role": "two-tier-government", "summary": {"vi": "Đơn vị hành chính gồm hai cấp."}}]}}
      === procedures/\(name)
      \(procedure)
      """
  }

  func check(_ node: ProcedureNode, in context: AnalysisContext) -> [Diagnostic] {
    guard let end = context.knowledge.provision(.twoTierGovernment)?.document.effective, context.asOf >= end,
      node.procedure.state != .abolished
    else { return [] }
    var texts = node.procedure.authorities.map(\.$name) + node.procedure.steps.map(\.$text)
    texts += node.components.map(\.component.$text) + node.procedure.conditions.map(\.$text)
    texts += node.procedure.channels.compactMap { channel in
      channel.text.map { Located($0, at: channel.anchor.place) }
    }
    return texts.flatMap { Self.bodies(in: $0, folded: context.folded($0)) }
  }

  /// The bodies of one text, each wording once.
  private static func bodies(in text: Located<String>, folded: FoldedText) -> [Diagnostic] {
    var findings: [Diagnostic] = []
    var seen: Set<String> = []
    var end = 0
    for organ in organs.occurrences(in: folded) where organ.words.lowerBound >= end {
      let isOffice = organ.cue < offices.count
      guard
        let last = isOffice
          ? organ.words.upperBound : districtEnd(after: organ.words.upperBound, in: folded.words)
      else { continue }
      let range = organ.words.lowerBound..<last
      end = last
      guard !isAccepted(range, in: folded) else { continue }
      var wording = text.wording(of: folded.bytes(of: range))
      if wording.contains("("), !wording.contains(")") { wording += ")" }
      if seen.insert(FoldedText.key(wording)).inserted {
        findings.append(.districtBody(wording, at: text.place(of: folded.bytes(of: range))))
      }
    }
    return findings
  }

  /// The end of "cấp huyện", "huyện", "quận, huyện", "cấp xã, cấp huyện" behind a body's name.
  private static func districtEnd(after start: Int, in words: [FoldedText.Word]) -> Int? {
    var index = start
    while index < min(words.count, start + 8) {
      let word = words[index].identity
      if districts.contains(word) {
        return index + 1 < words.count && districts.contains(words[index + 1].identity)
          ? index + 2 : index + 1
      }
      if word == town.first, index + 1 < words.count, words[index + 1].identity == town.last {
        return index + 2
      }
      guard connectors.contains(word),
        index == start || words[index].gap.marks.isDisjoint(with: [.period, .semicolon])
      else { return nil }
      index += 1
    }
    return nil
  }

  /// A dated reference, the issuer of an old act, or a paper the body issued while it existed.
  private static func isAccepted(_ range: Range<Int>, in text: FoldedText) -> Bool {
    if PastWording.covers(range, in: text) { return true }
    let sentence = text.sentence(around: range)
    if acts.occur(in: sentence.lowerBound..<range.lowerBound, of: text) { return true }
    let before = max(sentence.lowerBound, range.lowerBound - 8)..<range.lowerBound
    guard before.contains(where: { text.words[$0].identity == by }) else { return false }
    let after = range.upperBound..<min(sentence.upperBound, range.upperBound + 10)
    return issued.occur(in: after, of: text)
      || after.contains { index in
        text.words[index].identity == issue
          && !(index + 1 < text.words.count && levels.contains(text.words[index + 1].identity))
      }
  }

  private static let offices = [
    "phòng tư pháp", "phòng lao động thương binh và xã hội", "phòng lao động - thương binh và xã hội",
    "phòng giáo dục và đào tạo", "phòng tài nguyên và môi trường", "phòng tài chính - kế hoạch",
    "phòng kinh tế và hạ tầng", "phòng quản lý đô thị", "phòng nông nghiệp và phát triển nông thôn",
  ]
  private static let organs = WordingCues(
    offices + [
      "ủy ban nhân dân", "UBND", "hội đồng nhân dân", "HĐND", "công an", "bảo hiểm xã hội", "BHXH",
      "tòa án nhân dân", "viện kiểm sát nhân dân", "ban chỉ huy quân sự", "cơ quan quân sự", "phòng y tế",
      "phòng nội vụ", "phòng văn hóa và thông tin", "phòng kinh tế", "thanh tra",
      "trung tâm phục vụ hành chính công",
      "bộ phận một cửa", "bộ phận tiếp nhận và trả kết quả", "cơ quan đăng ký kinh doanh", "kho bạc nhà nước",
    ]
  )
  private static let districts = words("huyện quận")
  private static let town = FoldedText("thị xã").words.map(\.identity)
  private static let connectors = words("cấp tỉnh xã và hoặc các trung ương")
  private static let acts = WordingCues([
    "quyết định số", "nghị quyết số", "công văn số", "văn bản số", "thông báo số", "kế hoạch số",
    "tờ trình số",
  ])
  private static let by = FoldedText("do").words[0].identity
  private static let issued = WordingCues(["ban hành", "phê duyệt", "đã cấp"])
  private static let issue = FoldedText("cấp").words[0].identity
  private static let levels = words("xã tỉnh huyện trung")

  private static func words(_ list: String) -> Set<UInt64> {
    Set(FoldedText(list).words.map(\.identity))
  }
}

extension Diagnostic {
  fileprivate static func districtBody(_ wording: String, at place: Place?) -> Diagnostic {
    DistrictBodyAbolished.finding(
      Bilingual(
        vi: "“\(wording)” là cơ quan cấp huyện, đã kết thúc hoạt động từ ngày 01/7/2025",
        en: "'\(wording)' is a district body; districts ended on 1 July 2025"
      ),
      explanation: Bilingual(
        vi: "Nêu cơ quan cấp xã hoặc cấp tỉnh được giao thẩm quyền.",
        en: "Name the communal or provincial body that took over."
      ),
      at: place,
      aspect: FoldedText.key(wording)
    )
  }
}
