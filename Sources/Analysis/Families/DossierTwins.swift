/// Which dossiers ask for nearly the same, whatever the procedures are called: all pairs whose common part reaches a
/// share of both together.
///
/// Two such sets must share one of their rarest members, so only sets that do are compared.
struct DossierTwins {
  /// The share, in tenths.
  private static let tenths = 8
  /// The smallest dossier that tells anything.
  private static let smallest = 3

  /// The pairs, the first before the second, in order.
  let pairs: [(first: Int, second: Int)]

  init(_ dossiers: [[UInt64]]) {
    var counts: [UInt64: Int] = [:]
    for dossier in dossiers { for member in dossier { counts[member, default: 0] += 1 } }
    let ordered = dossiers.map { dossier in
      dossier.sorted { (counts[$0] ?? 0, $0) < (counts[$1] ?? 0, $1) }
    }
    var holders: [UInt64: [Int]] = [:]
    var pairs: [(first: Int, second: Int)] = []
    for (index, dossier) in ordered.enumerated() where dossier.count >= Self.smallest {
      let prefix = dossier.count - (dossier.count * Self.tenths + 9) / 10 + 1
      var seen: Set<Int> = []
      for member in dossier.prefix(prefix) {
        for other in holders[member] ?? [] where seen.insert(other).inserted {
          if Self.areTwins(dossiers[other], dossiers[index]) { pairs.append((other, index)) }
        }
        holders[member, default: []].append(index)
      }
    }
    self.pairs = pairs.sorted { ($0.first, $0.second) < ($1.first, $1.second) }
  }

  private static func areTwins(_ first: [UInt64], _ second: [UInt64]) -> Bool {
    guard first.count * tenths <= second.count * 10, second.count * tenths <= first.count * 10 else {
      return false
    }
    let common = Set(first).intersection(second).count
    return common * 10 >= (first.count + second.count - common) * tenths
  }
}
