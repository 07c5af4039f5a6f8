import CatalogueModel
import ProcedureGraph

/// Finds the procedures that are one under several codes.
///
/// Equal titles always are; near titles where dossier, law and outcome agree and the titles name the same act; unlike
/// titles never, however alike their dossiers.
struct FamilyBuilder {
  /// From this likeness on, structure bears out a near title.
  private static let corroborated = 0.5

  private let context: AnalysisContext
  private let features: [DossierFeatures]

  init(_ context: AnalysisContext, features: [DossierFeatures]) {
    self.context = context
    self.features = features
  }

  /// The families of more than one procedure, in the order of their first members.
  func families() -> [ProcedureFamily] {
    let nodes = context.graph.procedures
    let near = NearTitles(
      nodes.map { $0.procedure.state == .abolished ? "" : Self.title($0.procedure.name) }
    )
    var sets = DisjointSets(count: near.titles.groups.count)
    let known = near.titles.groups.map { group in
      group.max { (features[$0].asked.count, $1) < (features[$1].asked.count, $0) } ?? group[0]
    }
    for pair in near.pairs {
      let (first, second) = (known[pair.first], known[pair.second])
      guard isSameAct(nodes[first].procedure.name, nodes[second].procedure.name),
        let likeness = features[first].likeness(to: features[second]), likeness >= Self.corroborated
      else { continue }
      sets.join(pair.first, pair.second)
    }
    var members: [Int: [Int]] = [:]
    for (text, group) in near.titles.groups.enumerated() { members[sets.root(text), default: []] += group }
    return members.values.filter { $0.count > 1 }.map { $0.sorted() }.sorted { $0[0] < $1[0] }.map(family)
  }

  /// A title without the words "Thủ tục" before it, which some bodies write and others do not.
  private static func title(_ name: String) -> String {
    let words = FoldedText(name).words
    guard words.count > prefix.count, words.prefix(prefix.count).map(\.identity) == prefix else {
      return name
    }
    return String(decoding: Array(name.utf8)[words[prefix.count].bytes.lowerBound...], as: UTF8.self)
  }

  private static let prefix = FoldedText("thủ tục").words.map(\.identity)

  /// Whether the words by which two titles differ name no act, no object and no kind of applicant.
  private func isSameAct(_ first: String, _ second: String) -> Bool {
    var counts: [UInt64: Int] = [:]
    for word in FoldedText(first).words { counts[word.identity, default: 0] += 1 }
    for word in FoldedText(second).words { counts[word.identity, default: 0] -= 1 }
    return !counts.contains { $0.value != 0 && Self.telling.contains($0.key) }
  }

  private static let telling = Set(
    FoldedText(
      "lại đổi gia hạn bổ sung sửa thu hồi xóa hủy chấm dứt tạm ngừng điều chỉnh thay đầu nhập xuất mua bán vào ra"
    ).words.map(\.identity)
  )

  private func family(_ members: [Int]) -> ProcedureFamily {
    let nodes = context.graph.procedures
    let national = members.filter { isCentral(nodes[$0]) }
    let base = commonest(national.isEmpty ? members : national)
    let variants = members.filter { $0 != base }.map { member in
      ProcedureFamily.Variant(
        procedure: member,
        likeness: features[base].likeness(to: features[member]),
        deviations: DeviationReader(
          context: context,
          base: (nodes[base], features[base]),
          variant: (nodes[member], features[member])
        ).deviations(),
        isDossierKnown: features[base].isDossierKnown && features[member].isDossierKnown
      )
    }
    return ProcedureFamily(
      base: base,
      isNational: !national.isEmpty && national.count < members.count,
      variants: variants
    )
  }

  private func isCentral(_ node: ProcedureNode) -> Bool {
    if node.procedure.type == .local { return false }
    switch node.authority?.kind {
    case .ministry, .ministerialBody, .governmentBody, .agency: return true
    case .province, .commune: return false
    default: return node.procedure.type == .standard
    }
  }

  /// The member that agrees most with the others in what it asks for; the first of several.
  private func commonest(_ members: [Int]) -> Int {
    var counts: [UInt64: Int] = [:]
    for member in members { for asked in features[member].asked { counts[asked, default: 0] += 1 } }
    func agreement(_ member: Int) -> Int {
      features[member].asked.reduce(0) { $0 + 2 * (counts[$1] ?? 0) - members.count }
    }
    let known = members.filter { features[$0].isDossierKnown }
    let scored = (known.isEmpty ? members : known).map { (member: $0, agreement: agreement($0)) }
    return scored.max { ($0.agreement, $1.member) < ($1.agreement, $0.member) }?.member ?? members[0]
  }
}
