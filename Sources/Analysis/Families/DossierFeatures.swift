import CatalogueModel
import Dispatch
import ProcedureGraph

/// What makes two procedures alike besides their titles: what they ask for, the law they cite, what they issue.
struct DossierFeatures {
  /// A dossier row whose papers the vocabulary does not know.
  struct Row {
    let component: Int
    /// Its words, sorted.
    let words: [UInt64]
  }

  /// The papers of the vocabulary that it asks for.
  let papers: Set<Int>
  /// The rows beyond the vocabulary.
  let rows: [Row]
  /// Papers and rows together, sorted.
  let asked: [UInt64]
  /// The documents it cites.
  let law: Set<String>
  /// What it issues, as words of the names.
  let outcomes: Set<UInt64>

  private static let threads = 2

  /// The features of procedures, in their order.
  static func all(of nodes: [ProcedureNode]) -> [DossierFeatures] {
    var features = [DossierFeatures?](repeating: nil, count: nodes.count)
    features.withUnsafeMutableBufferPointer { buffer in
      // Each thread writes slots of its own only.
      nonisolated(unsafe) let slots = buffer
      DispatchQueue.concurrentPerform(iterations: threads) { thread in
        for index in stride(from: thread, to: nodes.count, by: threads) {
          slots[index] = DossierFeatures(nodes[index])
        }
      }
    }
    return features.compactMap { $0 }
  }

  init(_ node: ProcedureNode) {
    var papers: Set<Int> = []
    var rows: [Row] = []
    for (position, component) in node.components.enumerated() where component.kind != .note {
      for demand in component.demands where demand.demand != .mentioned { papers.insert(demand.paper) }
      guard component.demands.isEmpty, component.kind == .paper, !component.component.isUncounted else {
        continue
      }
      let words = FoldedText(component.component.text).words.map(\.identity)
      if !words.isEmpty { rows.append(Row(component: position, words: words.sorted())) }
    }
    self.papers = papers
    self.rows = rows
    asked = Set(papers.map { UInt64($0) } + rows.map { Self.hash($0.words) }).sorted()
    law = Set(node.citedDocuments)
    outcomes = Set(node.procedure.outcomes.map { Self.hash(FoldedText($0.name).words.map(\.identity)) })
  }

  /// Whether any dossier row is on record.
  var isDossierKnown: Bool { !papers.isEmpty || !rows.isEmpty }

  /// How alike two procedures are in what both state, 0…1; nil where they state nothing in common.
  func likeness(to other: DossierFeatures) -> Double? {
    var parts: [Double] = []
    if !asked.isEmpty, !other.asked.isEmpty {
      parts += [Self.share(Set(asked), Set(other.asked)), Self.share(Set(asked), Set(other.asked))]
    }
    if !law.isEmpty, !other.law.isEmpty { parts.append(Self.share(law, other.law)) }
    if !outcomes.isEmpty, !other.outcomes.isEmpty { parts.append(Self.share(outcomes, other.outcomes)) }
    return parts.isEmpty ? nil : parts.reduce(0, +) / Double(parts.count)
  }

  /// What two sets have in common, as a share of both together.
  static func share<Element>(_ first: Set<Element>, _ second: Set<Element>) -> Double {
    let common = first.intersection(second).count
    return Double(common) / Double(max(1, first.count + second.count - common))
  }

  /// How alike two rows are in words, 0…1.
  static func likeness(_ first: Row, _ second: Row) -> Double {
    var (left, right, common) = (0, 0, 0)
    while left < first.words.count, right < second.words.count {
      if first.words[left] == second.words[right] {
        common += 1
        left += 1
        right += 1
      } else if first.words[left] < second.words[right] {
        left += 1
      } else {
        right += 1
      }
    }
    return 2 * Double(common) / Double(max(1, first.words.count + second.words.count))
  }

  private static func hash(_ words: [UInt64]) -> UInt64 {
    // The highest bit keeps rows apart from papers.
    words.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ $1) &* 0x0000_0100_0000_01B3 } | 1 << 63
  }
}

extension Component {
  /// Whether the source says that neither originals nor copies are filed: an instruction among the rows.
  var isUncounted: Bool { original == 0 && copy == 0 }
}
