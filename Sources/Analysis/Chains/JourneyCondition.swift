import CatalogueModel
import Diagnostics
import ProcedureGraph

/// When a paper of a dossier is not asked of everybody, beside what the row says of the paper itself.
enum JourneyCondition {
  /// Whether a row opens with the situation it is about, before it names any of its papers: "Trẻ không thường trú cùng
  /// cha, mẹ: …".
  static func opening(of text: FoldedText, papers: [String]) -> Bool {
    let colon = text.words.firstIndex { $0.gap.marks.contains(.colon) }
    guard let colon, colon > 0 else { return false }
    let head = text.words[..<colon].map(\.identity)
    let isNamed = papers.contains { paper in
      let name = FoldedText(paper).words.map(\.identity)
      return head.indices.contains { head[$0...].starts(with: name) }
    }
    return !isNamed && situations.occur(in: 0..<colon, of: text)
  }

  /// The remark of the same case that exempts some applicants from a paper, as a row's position.
  static func exemption(
    from papers: [Int],
    of node: ProcedureNode,
    at position: Int,
    _ context: AnalysisContext
  ) -> Int? {
    let caseIndex = node.components[position].caseIndex
    return node.components.indices.first { index in
      let component = node.components[index]
      guard component.caseIndex == caseIndex, component.kind == .note || component.component.isUncounted,
        exemptions.occur(in: context.folded(component.component.$text))
      else { return false }
      let text = FoldedKey(component.component.text)
      return papers.contains { paper in context.paperNames[paper].contains { text.contains($0) } }
    }
  }

  private static let situations = WordingCues(["trường hợp", "nếu", "đối với", "không", "mà", "khi"])
  private static let exemptions = WordingCues([
    "không bao gồm", "không phải nộp", "không phải xuất trình", "không yêu cầu", "không cần nộp", "miễn nộp",
  ])
}
