import CatalogueModel
import Diagnostics
import ProcedureGraph

/// Flags a procedure none of whose executing bodies stands at a level that it declares.
struct LevelAuthorityMismatch: Rule {
  static let manual = RuleManual(
    id: "level-authority-mismatch",
    title: Bilingual(
      vi: "Cấp thực hiện trái với cơ quan thực hiện",
      en: "Level contradicted by the executing body"
    ),
    rationale: Bilingual(
      vi:
        "Cấp thực hiện quyết định thủ tục hiện ở đâu trên Cổng và người dân đến đâu; ghi cấp xã trong khi Sở giải quyết thì hồ sơ nộp nhầm nơi.",
      en:
        "The level decides where the portal shows a procedure and where people go; with the commune declared and a provincial department in charge dossiers land in the wrong place."
    ),
    legalBasis: [Citation(document: "63/2010/NĐ-CP", provision: "khoản 2 Điều 8")],
    severity: .warning,
    examples: [
      .flags(
        "cấp xã nhưng Sở thực hiện",
        """
        <procedure code="1.115579"><levels><level>commune</level></levels>
          <authorities><authority role="executing"><name>⟦Sở Nông nghiệp và Môi trường⟧</name></authority></authorities></procedure>
        """
      ),
      .accepts(
        "có một cơ quan cùng cấp, hoặc không rõ cấp của cơ quan",
        """
        === a.json
        {"procedure": {"code": "1.004222", "name": "Đăng ký thường trú", "levels": ["commune", "province"], "authorities": [
          {"role": "executing", "name": "Công an cấp xã"}, {"role": "executing", "name": "Công an tỉnh"}]}}
        === b.xml
        <procedure code="1.115588"><levels><level>commune</level></levels>
          <authorities><authority role="executing"><name>Phòng Kinh tế</name></authority>
          <authority role="competent"><name>Sở Tài chính</name></authority></authorities></procedure>
        """
      ),
    ]
  )

  func check(_ node: ProcedureNode, in context: AnalysisContext) -> [Diagnostic] {
    let procedure = node.procedure
    guard procedure.state != .abolished, !procedure.levels.isEmpty, !procedure.levels.contains(.other)
    else { return [] }
    let executing = procedure.authorities.filter { $0.role == .executing && !$0.name.isEmpty }
    let levels = executing.map { Self.level(of: $0, in: context) }
    guard let first = executing.first, !levels.contains(nil),
      Set(levels.compactMap { $0 }).isDisjoint(with: procedure.levels)
    else { return [] }
    let declared = procedure.levels.map { context.knowledge.name(of: $0.rawValue, in: "levels") }
    return [.mismatched(first, declared: declared)]
  }

  /// The level a body stands at by its name; nil where the name leaves it open.
  private static func level(of mention: AuthorityMention, in context: AnalysisContext)
    -> AdministrativeLevel?
  {
    let text = context.folded(mention.$name)
    if communes.occur(in: text) { return .commune }
    guard !text.words.isEmpty else { return nil }
    if provinces.longest(at: 0, in: text.words) != nil { return .province }
    if provincial.occur(in: text) { return .province }
    let authority =
      mention.authority.flatMap { context.knowledge.authority($0) }
      ?? context.knowledge.authority(code: mention.code, name: mention.name)
    switch authority?.kind {
    case .ministry, .ministerialBody, .governmentBody: return .ministry
    case .province: return .province
    case .commune: return .commune
    default: return nil
    }
  }

  private static let communes = WordingCues([
    "cấp xã", "ủy ban nhân dân xã", "UBND xã", "công an xã", "trạm y tế", "xã, phường",
  ])
  private static let provinces = WordingCues(["sở"])
  private static let provincial = WordingCues([
    "cấp tỉnh", "ủy ban nhân dân tỉnh", "UBND tỉnh", "công an tỉnh", "thuế tỉnh", "bảo hiểm xã hội tỉnh",
  ])
}

extension Diagnostic {
  fileprivate static func mismatched(_ mention: AuthorityMention, declared: [Bilingual]) -> Diagnostic {
    LevelAuthorityMismatch.finding(
      Bilingual(
        vi:
          "Khai thực hiện ở \(declared.map(\.vi).joined(separator: ", ")) nhưng cơ quan thực hiện là \(mention.name)",
        en: "Declared for \(declared.map(\.en).joined(separator: ", ")), executed by '\(mention.name)'"
      ),
      explanation: Bilingual(
        vi: "Sửa “levels” theo cơ quan được giao thẩm quyền, hoặc sửa cơ quan thực hiện.",
        en: "Correct 'levels' after the body in charge, or correct the body."
      ),
      at: mention.$name.place ?? mention.anchor.place
    )
  }
}
