/// Which registers, and which single fields, to publish first: what each opens by itself, and after the better ones.
///
/// A paper or field opens once everything one of its look-ups reads is published. The order takes what opens most in
/// each step; ties go to the smaller address.
public struct PublicationRanking: Sendable {
  /// How much opens.
  public struct Gain: Hashable, Sendable {
    /// Papers, each counted in every dossier row that asks for it.
    public var papers = 0
    /// Form fields, each counted in every procedure that uses the form.
    public var fields = 0
    /// Procedures with something of these.
    public var procedures = 0

    /// What counts when candidates are compared.
    var total: Int { papers + fields }
  }

  /// One register or field.
  public struct Line: Sendable {
    /// The register, or the field.
    public let address: FieldAddress
    /// What its publication opens alone.
    public let alone: Gain
    /// What it opens beyond the lines before it.
    public let added: Gain
    /// What opens, of the lines before it and its own.
    public let opened: [PublicationNeed]
  }

  /// Registers, the better first; those that open nothing even after the others are left out.
  public let registers: [Line]
  /// Single fields, the better first.
  public let fields: [Line]
  /// What waits for a publication.
  public let needs: [PublicationNeed]

  /// The ranking of what an analysis waits for.
  public init(_ analysis: Analysis) {
    needs = PublicationNeed.all(of: analysis)
    let open = Set(needs.flatMap { $0.alternatives.flatMap { $0 } })
    registers = Self.order(needs, Dictionary(grouping: open, by: \.register).mapValues(Set.init)) {
      FieldAddress(register: $0, recordType: "", field: "")
    }
    fields = Self.order(needs, Dictionary(uniqueKeysWithValues: open.map { ($0, [$0]) })) { $0 }
  }

  /// What all of some needs would open together.
  public static func gain(_ needs: [PublicationNeed]) -> Gain { Gain(needs) }

  private static func order<Key: Hashable & Comparable>(
    _ needs: [PublicationNeed],
    _ candidates: [Key: Set<FieldAddress>],
    address: (Key) -> FieldAddress
  ) -> [Line] {
    // A candidate can open only what waits for one of its fields.
    let bearing = candidates.mapValues { fields in
      needs.filter { need in need.alternatives.contains { !$0.isDisjoint(with: fields) } }
    }
    var waiting = bearing
    var rest = candidates.keys.sorted()
    var published: Set<FieldAddress> = []
    var lines: [Line] = []
    while !rest.isEmpty {
      var best: (index: Int, opened: [PublicationNeed])?
      for (index, key) in rest.enumerated() {
        let opened = opened(waiting[key] ?? [], published.union(candidates[key] ?? []))
        if Gain(opened).total > best.map({ Gain($0.opened).total }) ?? 0 { best = (index, opened) }
      }
      guard let best else { break }
      let key = rest.remove(at: best.index)
      let alone = opened(bearing[key] ?? [], candidates[key] ?? [])
      published.formUnion(candidates[key] ?? [])
      let met = Set(best.opened.map(\.item))
      for key in rest { waiting[key]?.removeAll { met.contains($0.item) } }
      lines.append(
        Line(address: address(key), alone: Gain(alone), added: Gain(best.opened), opened: best.opened)
      )
    }
    return lines
  }

  private static func opened(_ needs: [PublicationNeed], _ published: Set<FieldAddress>) -> [PublicationNeed]
  {
    needs.filter { need in need.alternatives.contains { $0.isSubset(of: published) } }
  }
}

extension PublicationRanking.Gain {
  /// The gain of what opens.
  init(_ needs: [PublicationNeed]) {
    for need in needs {
      switch need.item {
      case .paper: papers += 1
      case .field: fields += 1
      }
    }
    procedures = Set(needs.map(\.procedure)).count
  }
}
