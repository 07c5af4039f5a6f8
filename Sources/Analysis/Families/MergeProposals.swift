import CatalogueModel
import Diagnostics
import ProcedureGraph

/// Procedures that could be one: the same under several codes of one body, or alike in all they ask for and near in
/// cause while each body keeps its own power.
struct MergeProposals {
  /// From this likeness on, near titles of one body are one procedure.
  private static let same = 0.9

  let context: AnalysisContext
  let features: [DossierFeatures]
  let families: [ProcedureFamily]
  let network: OutcomeNetwork

  func proposals() -> [ProcedureProposal] {
    let twins = DossierTwins(features.map(\.asked))
    var sets = DisjointSets(count: features.count)
    for family in families {
      for group in Dictionary(grouping: family.members, by: body).values where group.count > 1 {
        let sorted = group.sorted()
        for member in sorted.dropFirst() where isOne(sorted[0], member) { sets.join(sorted[0], member) }
      }
    }
    let familyOf = Dictionary(
      families.enumerated().flatMap { index, family in family.members.map { ($0, index) } },
      uniquingKeysWith: { first, _ in first }
    )
    for pair in twins.pairs {
      if let family = familyOf[pair.first], family == familyOf[pair.second] { continue }
      if isMergeable(pair.first, pair.second) { sets.join(pair.first, pair.second) }
    }
    var groups: [Int: [Int]] = [:]
    for index in features.indices { groups[sets.root(index), default: []].append(index) }
    return groups.values.filter { $0.count > 1 }.sorted { $0[0] < $1[0] }.map { group in
      proposal(
        group,
        isFamily: group.allSatisfy { familyOf[$0] != nil && familyOf[$0] == familyOf[group[0]] }
      )
    }
  }

  /// The body that publishes a procedure; each unknown body apart.
  private func body(_ index: Int) -> String {
    context.graph.procedures[index].authority?.id ?? "?\(index)"
  }

  private func isOne(_ first: Int, _ second: Int) -> Bool {
    let nodes = context.graph.procedures
    if FoldedKey(nodes[first].procedure.name) == FoldedKey(nodes[second].procedure.name) { return true }
    return (features[first].likeness(to: features[second]) ?? 0) >= Self.same
  }

  /// The same is asked of the same people for the same cause.
  private func isMergeable(_ first: Int, _ second: Int) -> Bool {
    let (left, right) = (
      context.graph.procedures[first].procedure, context.graph.procedures[second].procedure
    )
    guard left.state != .abolished, right.state != .abolished else { return false }
    guard !left.subjects.isEmpty, Set(left.subjects) == Set(right.subjects) else { return false }
    let areDeputies = left.type == .local && right.type == .local && body(first) != body(second)
    let sharesOutcome = !features[first].outcomes.isDisjoint(with: features[second].outcomes)
    return !areDeputies
      && (network.links(first, second) || (sharesOutcome && left.domain?.name == right.domain?.name))
  }

  private func proposal(_ group: [Int], isFamily: Bool) -> ProcedureProposal {
    let nodes = context.graph.procedures
    let others = Array(group.dropFirst())
    let codes = others.prefix(6).map { nodes[$0].procedure.code }.joined(separator: ", ")
    let rest = others.count > 6 ? ", …" : ""
    let share = others.compactMap { features[group[0]].likeness(to: features[$0]) }.min()
    let levels = Set(group.map { nodes[$0].procedure.levels })
    var against: [Bilingual] = []
    if levels.count > 1 {
      against.append(
        Bilingual(
          vi: "Các thủ tục do các cấp khác nhau thực hiện: gộp tên, giữ thẩm quyền từng cấp.",
          en: "They are settled at different levels: merge the record, keep each level's power."
        )
      )
    }
    return ProcedureProposal(
      procedure: group[0],
      kind: .merge,
      others: others,
      reason: isFamily
        ? Bilingual(
          vi: "Cùng một thủ tục của một cơ quan mang nhiều mã: \(codes)\(rest).",
          en: "One procedure of one body under several codes: \(codes)\(rest)."
        )
        : Bilingual(
          vi: "Yêu cầu cùng giấy tờ của cùng đối tượng, có quan hệ trực tiếp với: \(codes)\(rest).",
          en: "The same papers of the same applicants, directly related to: \(codes)\(rest)."
        ),
      evidence: .concluded(
        Bilingual(vi: "hai điều kiện để gộp", en: "the two conditions of a merger"),
        from: [sameInformation(group, share)] + group.map(power)
      ),
      confidence: isFamily ? 0.8 : 0.5,
      counterEvidence: against,
      wouldChange: [
        Bilingual(
          vi: "Văn bản quy định riêng điều kiện hoặc thẩm quyền cho từng thủ tục.",
          en: "An act that sets conditions or powers of its own for one of them."
        )
      ],
      place: nodes[group[0]].procedure.$code.place
    )
  }

  /// The first condition: the same information is asked for.
  private func sameInformation(_ group: [Int], _ share: Double?) -> Evidence {
    guard features[group[0]].isDossierKnown, let share else {
      return .absent(
        Bilingual(vi: "thành phần hồ sơ để so sánh", en: "dossiers to compare"),
        searched: Bilingual(vi: "bản ghi của các thủ tục", en: "the records of the procedures")
      )
    }
    let percent = Int((share * 100).rounded())
    return .written(
      Bilingual(
        vi: "điều kiện 1, cùng thông tin: hồ sơ, căn cứ, kết quả giống nhau từ \(percent) %",
        en: "condition 1, the same information: dossier, law and outcome alike by \(percent) % or more"
      ),
      at: context.graph.procedures[group[0]].procedure.$code.place
    )
  }

  /// The second condition: each has its own legal power to ask.
  private func power(_ index: Int) -> Evidence {
    let node = context.graph.procedures[index]
    guard let number = node.citedDocuments.first else {
      return .absent(
        Bilingual(
          vi: "điều kiện 2, căn cứ pháp lý của \(node.procedure.code)",
          en: "condition 2, the legal basis of \(node.procedure.code)"
        ),
        searched: Bilingual(vi: "bản ghi", en: "its record")
      )
    }
    return .law(
      LegalCitation(document: number),
      Bilingual(
        vi: "điều kiện 2, \(node.procedure.code) có căn cứ riêng; thẩm quyền từng cơ quan giữ nguyên",
        en: "condition 2, \(node.procedure.code) has a basis of its own; each body keeps its power"
      ),
      verified: false
    )
  }
}
