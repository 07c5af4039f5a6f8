/// The strongly connected blocks of a directed graph, each behind every block it can reach (Tarjan 1972).
public struct StrongComponents {
  /// The blocks found.
  public private(set) var blocks: [[Int32]] = []
  private let count: Int

  /// For a graph of so many nodes.
  public init(count: Int) {
    self.count = count
  }

  /// Looks for the blocks, from the lowest node up; `successors` calls its body with each node that a node leads to.
  public mutating func search(successors: (Int32, (Int32) -> Void) -> Void) {
    var numbers = [Int32](repeating: NeedGraph.absent, count: count)
    var lowest = numbers
    var isOpen = [Bool](repeating: false, count: count)
    var open: [Int32] = []
    var path: [(node: Int32, next: [Int32])] = []
    var number: Int32 = 0
    func enter(_ node: Int32) {
      numbers[Int(node)] = number
      lowest[Int(node)] = number
      number += 1
      open.append(node)
      isOpen[Int(node)] = true
      var next: [Int32] = []
      successors(node) { next.append($0) }
      path.append((node, next))
    }
    for start in 0..<Int32(count) where numbers[Int(start)] == NeedGraph.absent {
      enter(start)
      while let last = path.indices.last {
        let node = Int(path[last].node)
        if let next = path[last].next.popLast() {
          if numbers[Int(next)] == NeedGraph.absent {
            enter(next)
          } else if isOpen[Int(next)] {
            lowest[node] = min(lowest[node], numbers[Int(next)])
          }
          continue
        }
        path.removeLast()
        if let parent = path.last?.node { lowest[Int(parent)] = min(lowest[Int(parent)], lowest[node]) }
        guard lowest[node] == numbers[node] else { continue }
        var block: [Int32] = []
        repeat {
          block.append(open.removeLast())
          isOpen[Int(block[block.count - 1])] = false
        } while block[block.count - 1] != Int32(node)
        blocks.append(block)
      }
    }
  }
}
