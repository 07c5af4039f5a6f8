import CatalogueModel
import Diagnostics
import Optimisation
import ProcedureGraph

/// Flags two procedures each of which first wants what the other issues.
struct OutcomeCycle: Rule {
  static let manual = RuleManual(
    id: "outcome-cycle",
    title: Bilingual(
      vi: "Các thủ tục đòi kết quả của nhau theo vòng tròn",
      en: "Procedures that want each other's outcomes in a circle"
    ),
    rationale: Bilingual(
      vi:
        "Thủ tục này đòi kết quả của thủ tục kia và ngược lại, trực tiếp hoặc qua thủ tục khác, thì người làm lần đầu bị mắc kẹt; các thủ tục liên quan phải được rà soát theo nhóm.",
      en:
        "Where procedures want each other's outcomes, directly or through others, a first-time applicant is stuck; linked procedures are to be reviewed as a group."
    ),
    legalBasis: [Citation(document: "63/2010/NĐ-CP", provision: "khoản 2 Điều 29")],
    severity: .warning,
    examples: [
      .flags(
        "giấy phép xây dựng và thẩm duyệt đòi nhau",
        example(needed: "fire-safety-approval", code: "⟦1.000001⟧")
      ),
      .flags("ba thủ tục thành vòng tròn", circle(code: "⟦1.000001⟧", isClosed: true)),
      .accepts("một chiều", example(needed: nil, code: "1.000001")),
      .accepts("ba thủ tục nối tiếp", circle(code: "1.000001", isClosed: false)),
    ]
  )

  private static func example(needed: String?, code: String) -> String {
    let row = needed.map {
      #"{"id": "a", "text": "Văn bản thẩm duyệt", "asks": [{"paper": "\#($0)", "demand": "required"}]}"#
    }
    return """
      === papers/a.json
      {"paper": {"id": "construction-permit", "name": {"vi": "Giấy phép xây dựng"}}}
      === papers/b.json
      {"paper": {"id": "fire-safety-approval", "name": {"vi": "Văn bản thẩm duyệt phòng cháy"}}}
      === procedures/a.json
      {"procedure": {"code": "\(code)", "name": "Cấp giấy phép xây dựng", "cases": [{"id": "main", "components": [
        \(row ?? #"{"id": "a", "text": "Đơn"}"#)]}], "outcomes": [{"id": "o", "paper": "construction-permit", "name": "Giấy phép xây dựng"}]}}
      === procedures/b.json
      {"procedure": {"code": "1.000002", "name": "Thẩm duyệt phòng cháy", "cases": [{"id": "main", "components": [
        {"id": "a", "text": "Giấy phép xây dựng", "asks": [{"paper": "construction-permit", "demand": "required"}]}]}],
        "outcomes": [{"id": "o", "paper": "fire-safety-approval", "name": "Văn bản thẩm duyệt"}]}}
      """
  }

  /// Three procedures, each of which wants what the next issues; the last one only where the circle is closed.
  private static func circle(code: String, isClosed: Bool) -> String {
    let papers = ["first-permit", "second-permit", "third-permit"]
    let records = papers.map {
      "=== papers/\($0).json\n" + #"{"paper": {"id": "\#($0)", "name": {"vi": "Giấy \#($0)"}}}"#
    }
    let procedures = papers.indices.map { index in
      let wanted = #""asks": [{"paper": "\#(papers[(index + 1) % 3])", "demand": "required"}]"#
      let row =
        isClosed || index < 2
        ? #"{"id": "a", "text": "Giấy phép có liên quan", \#(wanted)}"# : #"{"id": "a", "text": "Đơn"}"#
      return """
        === procedures/\(index).json
        {"procedure": {"code": "\(index == 0 ? code : "1.00000\(index + 1)")", "name": "Thủ tục \(index)", "cases": [{"id": "main",
          "components": [\(row)]}], "outcomes": [{"id": "o", "paper": "\(papers[index])", "name": "Giấy phép \(index)"}]}}
        """
    }
    return (records + procedures).joined(separator: "\n")
  }

  func check(_ overview: CatalogueOverview, in context: AnalysisContext) -> [Diagnostic] {
    // A paper that some procedure issues without its counterpart can be had first.
    var issuers: [String: [Int]] = [:]
    for (index, procedure) in overview.procedures.enumerated() {
      for paper in procedure.issues { issuers[paper, default: []].append(index) }
    }
    let sole = issuers.compactMapValues { $0.count == 1 ? $0[0] : nil }
    var findings: [Diagnostic] = []
    for (index, procedure) in overview.procedures.enumerated() {
      for paper in procedure.needs {
        guard let other = sole[paper], other > index,
          let back = overview.procedures[other].needs.first(where: { sole[$0] == index })
        else { continue }
        findings.append(
          .stuck(
            procedure,
            overview.procedures[other],
            needs: name(paper, context),
            back: name(back, context)
          )
        )
      }
    }
    return findings + longer(overview, sole, context)
  }

  /// Circles of three and more.
  private func longer(
    _ overview: CatalogueOverview,
    _ sole: [String: Int],
    _ context: AnalysisContext
  ) -> [Diagnostic] {
    let next = overview.procedures.enumerated().map { index, procedure in
      procedure.needs.compactMap { sole[$0] }.filter { $0 != index }
    }
    var components = StrongComponents(count: next.count)
    components.search { node, body in for other in next[Int(node)] { body(Int32(other)) } }
    let blocks = components.blocks.filter { $0.count > 2 }.map { $0.map(Int.init).sorted() }
    return blocks.sorted { $0[0] < $1[0] }.compactMap { block in
      let circle = Self.shortest(from: block[0], within: Set(block), next)
      return circle.count > 2 ? .circle(circle.map { overview.procedures[$0] }) : nil
    }
  }

  /// The shortest way from a procedure back to itself.
  private static func shortest(from start: Int, within block: Set<Int>, _ next: [[Int]]) -> [Int] {
    var before: [Int: Int] = [:]
    var open = [start]
    var position = 0
    while position < open.count {
      let node = open[position]
      position += 1
      for other in next[node] where block.contains(other) {
        if other == start {
          var circle = [node]
          while let earlier = before[circle[circle.count - 1]] { circle.append(earlier) }
          return circle.reversed()
        }
        if before[other] == nil {
          before[other] = node
          open.append(other)
        }
      }
    }
    return []
  }

  private func name(_ paper: String, _ context: AnalysisContext) -> Bilingual {
    guard let index = context.knowledge.paper(paper) else { return Bilingual(vi: paper, en: paper) }
    return context.knowledge.papers[index].name
  }
}

extension Diagnostic {
  fileprivate static func stuck(
    _ first: ProcedureDigest,
    _ second: ProcedureDigest,
    needs: Bilingual,
    back: Bilingual
  ) -> Diagnostic {
    OutcomeCycle.finding(
      Bilingual(
        vi: "\(first.key) đòi \(needs.vi) của \(second.key), thủ tục này lại đòi \(back.vi) của \(first.key)",
        en: "\(first.key) wants \(needs.en) from \(second.key), which wants \(back.en) from \(first.key)"
      ),
      explanation: Bilingual(
        vi: "Bỏ một trong hai yêu cầu, hoặc liên thông hai thủ tục.",
        en: "Drop one of the demands, or link the two procedures."
      ),
      at: first.code.place,
      subject: first.path,
      aspect: second.key,
      notes: [Note(Bilingual(vi: "thủ tục kia", en: "the other procedure"), at: second.code.place)]
    )
  }

  fileprivate static func circle(_ procedures: [ProcedureDigest]) -> Diagnostic {
    let keys = (procedures + procedures.prefix(1)).map(\.key).joined(separator: " → ")
    return OutcomeCycle.finding(
      Bilingual(
        vi: "Mỗi thủ tục đòi kết quả của thủ tục sau: \(keys)",
        en: "Each wants the outcome of the next: \(keys)"
      ),
      explanation: Bilingual(
        vi: "Bỏ một trong các yêu cầu, hoặc liên thông các thủ tục.",
        en: "Drop one of the demands, or link the procedures."
      ),
      at: procedures[0].code.place,
      subject: procedures[0].path,
      aspect: procedures.dropFirst().map(\.key).joined(separator: " "),
      notes: procedures.dropFirst().map {
        Note(Bilingual(vi: "thủ tục tiếp theo", en: "the next procedure"), at: $0.code.place)
      }
    )
  }
}
