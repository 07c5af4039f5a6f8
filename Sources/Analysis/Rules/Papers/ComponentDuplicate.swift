import CatalogueModel
import Diagnostics
import ProcedureGraph

/// Flags a dossier row that asks again for what another row of the same case already asks for.
struct ComponentDuplicate: Rule {
  static let manual = RuleManual(
    id: "component-duplicate",
    title: Bilingual(vi: "Thành phần hồ sơ bị yêu cầu hai lần", en: "A component asked for twice"),
    rationale: Bilingual(
      vi:
        "Người nộp phải nộp hai lần cùng một giấy tờ của cùng một người trong một trường hợp. Đây là lỗi biên tập, không phải phương án cắt giảm.",
      en:
        "The same paper of the same person is filed twice in one case: an editorial fix, not a simplification."
    ),
    legalBasis: [Citation(document: "63/2010/NĐ-CP", provision: "Điều 7")],
    severity: .warning,
    examples: [
      .flags(
        "hai dòng giống hệt nhau",
        """
        <procedure code="1.001193"><cases><case id="main"><components>
          <component id="a"><text>Tờ khai đăng ký khai sinh</text></component>
          <component id="b"><text>⟦Tờ khai  đăng ký khai sinh.⟧</text></component>
        </components></case></cases></procedure>
        """
      ),
      .flags(
        "cùng giấy tờ của cùng một người",
        """
        === papers/identity-card.json
        {"paper": {"id": "identity-card", "article4": true, "name": {"vi": "Thẻ căn cước"}}}
        === procedures/1.001193.json
        {"procedure": {"code": "1.001193", "name": "Đăng ký khai sinh", "cases": [{"id": "main", "components": [
          {"id": "a", "text": "Thẻ căn cước", "asks": [{"paper": "identity-card", "demand": "required", "role": "applicant"}]},
          {"id": "b", "text": "Bản sao căn cước người nộp", "asks": [{"paper": "⟦identity-card⟧", "demand": "required", "role": "applicant"}]}]}]}}
        """
      ),
      .accepts(
        "căn cước của cha và của mẹ",
        """
        === papers/identity-card.json
        {"paper": {"id": "identity-card", "article4": true, "name": {"vi": "Thẻ căn cước"}}}
        === procedures/1.001193.json
        {"procedure": {"code": "1.001193", "name": "Đăng ký khai sinh", "cases": [{"id": "main", "components": [
          {"id": "a", "text": "Thẻ căn cước của cha", "asks": [{"paper": "identity-card", "demand": "required", "role": "father"}]},
          {"id": "b", "text": "Thẻ căn cước của mẹ", "asks": [{"paper": "identity-card", "demand": "required", "role": "mother"}]}]}]}}
        """
      ),
      .accepts(
        "hai tài liệu cùng loại",
        """
        === papers/meeting-minutes.json
        {"paper": {"id": "meeting-minutes", "name": {"vi": "Biên bản họp"}}}
        === procedures/1.001193.json
        {"procedure": {"code": "1.001193", "name": "Đăng ký", "cases": [{"id": "main", "components": [
          {"id": "a", "text": "Biên bản họp thành lập", "asks": [{"paper": "meeting-minutes", "demand": "required"}]},
          {"id": "b", "text": "Biên bản họp bầu ban chấp hành", "asks": [{"paper": "meeting-minutes", "demand": "required"}]}]}]}}
        """
      ),
      .accepts(
        "hai nhóm dòng dưới hai tiêu đề loại trừ nhau, và hai trường hợp",
        """
        <procedure code="1.001193"><cases><case id="main"><components>
          <component id="h1" kind="note"><text>Trường hợp nộp trực tiếp:</text></component>
          <component id="a"><text>Tờ khai đăng ký khai sinh</text></component>
          <component id="h2" kind="note"><text>Trường hợp nộp trực tuyến:</text></component>
          <component id="b"><text>Tờ khai đăng ký khai sinh</text></component>
        </components></case><case id="other"><components>
          <component id="c"><text>Tờ khai đăng ký khai sinh</text></component>
        </components></case></cases></procedure>
        """
      ),
    ]
  )

  func check(_ node: ProcedureNode, in context: AnalysisContext) -> [Diagnostic] {
    guard node.procedure.state != .abolished else { return [] }
    var findings: [Diagnostic] = []
    var rows: [[UInt64]: Place?] = [:]
    var papers: [Ask: Place?] = [:]
    var caseIndex = -1
    for component in node.components {
      // A note is often the heading of a variant; what stands under two headings excludes each other.
      if component.caseIndex != caseIndex || component.kind == .note {
        caseIndex = component.caseIndex
        rows = [:]
        papers = [:]
      }
      guard component.kind != .note else { continue }
      let text = component.component.$text
      let folded = context.folded(text)
      guard !folded.words.isEmpty else { continue }
      let place = text.place ?? component.component.anchor.place
      let words = folded.words.map(\.identity)
      if let first = rows[words] {
        findings.append(.sameWording(text.wrappedValue, at: place, of: component.path.parent, first: first))
        continue
      }
      rows[words] = place
      for ask in Self.asks(of: component, text: folded)
      where context.knowledge.papers[ask.key.paper].standsForOneRecord {
        if let first = papers[ask.key] {
          findings.append(
            .samePaper(
              context.knowledge.papers[ask.key.paper],
              at: ask.place,
              of: component.path.parent,
              first: first
            )
          )
        } else {
          papers[ask.key] = ask.place
        }
      }
    }
    return findings
  }

  /// A paper of somebody; whose it is, is an annotated role or the words behind "của".
  private struct Ask: Hashable {
    let paper: Int
    let owner: String
    let isIssuedAbroad: Bool
  }

  /// What a row asks for without condition, each paper once.
  private static func asks(
    of component: ComponentNode,
    text: FoldedText
  ) -> [(key: Ask, place: Place?)] {
    let isRecognised = component.demands.contains { !$0.isAnnotated }
    if isRecognised {
      guard component.structure == .single, !component.isAbstained, component.demands.count == 1,
        !conditions.occur(in: text)
      else { return [] }
    } else {
      guard component.structure == .single || component.structure == .all else { return [] }
    }
    var seen: Set<Ask> = []
    var asks: [(key: Ask, place: Place?)] = []
    for demand in component.demands where demand.demand == .required && demand.condition == nil {
      let owner = demand.role ?? ownerWords(in: text)
      let key = Ask(paper: demand.paper, owner: owner, isIssuedAbroad: demand.isIssuedAbroad)
      if seen.insert(key).inserted { asks.append((key, demand.place ?? component.component.$text.place)) }
    }
    return asks
  }

  private static func ownerWords(in text: FoldedText) -> String {
    guard let of = text.words.lastIndex(where: { $0.identity == ofWord }) else { return "" }
    return text.words[(of + 1)...].prefix(8).map { String($0.identity) }.joined(separator: " ")
  }

  private static let ofWord = FoldedText("của").words[0].identity
  private static let conditions = WordingCues([
    "trường hợp", "nếu", "đối với", "hoặc", "khi", "vợ", "chồng", "cha", "mẹ", "bên", "người", "con", "chủ",
    "đại diện",
  ])
}

extension Paper {
  /// Whether a person has one such paper only, as those that copy a record of a register; minutes, drawings and
  /// decisions of one kind are many.
  fileprivate var standsForOneRecord: Bool { isArticle4 || !holdings.isEmpty }
}

extension Diagnostic {
  fileprivate static func sameWording(
    _ text: String,
    at place: Place?,
    of path: ElementPath,
    first: Place?
  ) -> Diagnostic {
    let shown = text.count > 80 ? String(text.prefix(80)) + "…" : text
    return ComponentDuplicate.finding(
      Bilingual(
        vi: "Thành phần hồ sơ “\(shown)” đã có trong cùng trường hợp",
        en: "Component '\(shown)' already stands in the same case"
      ),
      explanation: .fix,
      at: place,
      subject: path,
      aspect: FoldedText.key(text),
      notes: [Note(Bilingual(vi: "lần đầu ở đây", en: "first asked here"), at: first)]
    )
  }

  fileprivate static func samePaper(
    _ paper: Paper,
    at place: Place?,
    of path: ElementPath,
    first: Place?
  ) -> Diagnostic {
    ComponentDuplicate.finding(
      Bilingual(
        vi: "\(paper.name.vi) của cùng một người đã được yêu cầu trong cùng trường hợp",
        en:
          "The same person's \(paper.name.en.isEmpty ? paper.id : paper.name.en) is already asked for in this case"
      ),
      explanation: .fix,
      at: place,
      subject: path,
      aspect: paper.id,
      notes: [Note(Bilingual(vi: "lần đầu ở đây", en: "first asked here"), at: first)]
    )
  }
}

extension Bilingual {
  fileprivate static let fix = Bilingual(
    vi: "Bỏ một dòng; nếu mỗi dòng dùng cho một tình huống khác nhau thì tách thành hai trường hợp.",
    en: "Drop one row; where each serves another situation, make them two cases."
  )
}
