import CatalogueModel
import ProcedureGraph

/// Outcomes outside the vocabulary, known by their names, and the dossier rows that name them.
struct NamedOutcomes {
  /// The shortest name that tells one outcome from others, in words.
  private static let shortest = 5

  /// The procedures that issue each name.
  private(set) var issuers: [[Int]] = []
  private var names: [[UInt64]] = []
  private var positions: [[UInt64]: Int] = [:]
  private var byStart: [UInt64: [Int]] = [:]

  init(_ procedures: [ProcedureNode]) {
    for (index, node) in procedures.enumerated()
    where node.outcomePapers.isEmpty && node.procedure.state != .abolished {
      for outcome in node.procedure.outcomes {
        let name = FoldedText(outcome.name).words.map(\.identity)
        guard name.count >= Self.shortest else { continue }
        let position = positions[name] ?? add(name)
        if issuers[position].last != index { issuers[position].append(index) }
      }
    }
  }

  private mutating func add(_ name: [UInt64]) -> Int {
    let position = names.count
    positions[name] = position
    names.append(name)
    issuers.append([])
    byStart[Self.start(name[0], name[1], name[2]), default: []].append(position)
    return position
  }

  /// The names that occur in a text, each once.
  func named(in text: String) -> [Int] {
    guard !names.isEmpty else { return [] }
    let words = FoldedText(text).words.map(\.identity)
    var found: [Int] = []
    for index in words.indices.dropLast(Self.shortest - 1) {
      for position in byStart[Self.start(words[index], words[index + 1], words[index + 2])] ?? [] {
        let name = names[position]
        if words[index...].starts(with: name), !found.contains(position) { found.append(position) }
      }
    }
    return found
  }

  private static func start(_ first: UInt64, _ second: UInt64, _ third: UInt64) -> UInt64 {
    (first &* 0x9E37_79B9_7F4A_7C15 ^ second) &* 0x9E37_79B9_7F4A_7C15 ^ third
  }
}
