internal import CatalogueModel

/// Finds all phrases of a fixed set in one pass over folded words (Aho–Corasick over words instead of letters).
struct PhraseAutomaton: Sendable {
  /// A phrase that occurs in a text.
  struct Occurrence: Hashable, Sendable {
    /// The phrase's position in the list the automaton was built from.
    let phrase: Int
    /// The words it covers.
    let words: Range<Int>
  }

  private let vocabulary: WordTable
  private let edges: WordTable
  private let failure: [Int32]
  private let outputs: [[Int32]]
  /// The nearest node on the failure path that has an output; 0 for none.
  private let outputLink: [Int32]
  private let lengths: [Int32]

  /// Builds the automaton from phrases in folded words; empty phrases never occur.
  init(_ phrases: [[UInt64]]) {
    var vocabulary = WordTable()
    var edges = WordTable()
    var children: [[(word: Int32, node: Int32)]] = [[]]
    var outputs: [[Int32]] = [[]]
    for (index, phrase) in phrases.enumerated() where !phrase.isEmpty {
      var node: Int32 = 0
      for identity in phrase {
        let word = vocabulary[identity] ?? Int32(vocabulary.count + 1)
        vocabulary.insert(identity, word)
        let edge = Self.edge(node, word)
        if let next = edges[edge] {
          node = next
        } else {
          let next = Int32(children.count)
          edges.insert(edge, next)
          children[Int(node)].append((word, next))
          children.append([])
          outputs.append([])
          node = next
        }
      }
      outputs[Int(node)].append(Int32(index))
    }
    var failure = [Int32](repeating: 0, count: children.count)
    var outputLink = [Int32](repeating: 0, count: children.count)
    var queue = children[0].map(\.node)
    var head = 0
    while head < queue.count {
      let node = queue[head]
      head += 1
      let target = failure[Int(node)]
      outputLink[Int(node)] = outputs[Int(target)].isEmpty ? outputLink[Int(target)] : target
      for (word, child) in children[Int(node)] {
        var state = target
        while state != 0, edges[Self.edge(state, word)] == nil { state = failure[Int(state)] }
        failure[Int(child)] = edges[Self.edge(state, word)] ?? 0
        queue.append(child)
      }
    }
    self.vocabulary = vocabulary
    self.edges = edges
    self.failure = failure
    self.outputs = outputs
    self.outputLink = outputLink
    lengths = phrases.map { Int32($0.count) }
  }

  /// All occurrences, by their last word, the longest first.
  func occurrences(in words: [FoldedText.Word]) -> [Occurrence] {
    var found: [Occurrence] = []
    var node: Int32 = 0
    for (index, word) in words.enumerated() {
      guard let id = vocabulary[word.identity] else {
        node = 0
        continue
      }
      while true {
        if let next = edges[Self.edge(node, id)] {
          node = next
          break
        }
        if node == 0 { break }
        node = failure[Int(node)]
      }
      var state = outputs[Int(node)].isEmpty ? outputLink[Int(node)] : node
      while state != 0 {
        for phrase in outputs[Int(state)] {
          let first = index + 1 - Int(lengths[Int(phrase)])
          found.append(Occurrence(phrase: Int(phrase), words: first..<(index + 1)))
        }
        state = outputLink[Int(state)]
      }
    }
    return found
  }

  private static func edge(_ node: Int32, _ word: Int32) -> UInt64 {
    UInt64(UInt32(bitPattern: node)) << 32 | UInt64(UInt32(bitPattern: word))
  }
}
