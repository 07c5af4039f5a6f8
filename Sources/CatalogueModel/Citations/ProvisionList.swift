/// Addresses as a text lists them: `khoản 4, 5 và điểm a, b khoản 6 Điều 15` names four provisions of one article.
///
/// The inner levels come first; an outer level belongs to all before it that still lack one.
struct ProvisionList {
  /// What stands between two levels.
  enum Separator {
    case none, comma
    /// `và`, a semicolon, a line break: what follows begins anew.
    case strong
  }

  private struct Entry {
    var address: ProvisionAddress
    let segment: Int
  }

  private var entries: [Entry] = []
  private var segment = 0
  /// The entries without an article that an outer level may still complete, by the outermost level they have.
  private var open: [[Int]] = Array(repeating: [], count: ProvisionLevel.allCases.count)
  /// The last entries in a row that have an article, which an annex may still complete.
  private var articles: [Int] = []

  /// A semicolon or the like: outer levels behind it belong to what still lacks its article only.
  mutating func beginSegment() {
    segment += 1
    articles = []
    for level in ProvisionLevel.allCases where level > .article { open[level.rawValue] = [] }
  }

  mutating func add(_ level: ProvisionLevel, _ labels: [String], after separator: Separator) {
    // `điểm b khoản 2; Điều 50`: an article is the only thing that what went before still waits for.
    let targets = separator == .strong && level != .article ? [] : taken(by: level, after: separator)
    var labels = labels[...]
    if !targets.isEmpty, let first = labels.popFirst() {
      for target in targets { entries[target].address = entries[target].address.adding(level, first) }
      place(targets, at: level)
    }
    guard !labels.isEmpty else { return }
    if level != .article { articles = [] }
    let start = entries.count
    for label in labels {
      entries.append(Entry(address: ProvisionAddress([.init(level, label)]), segment: segment))
    }
    place(Array(start..<entries.count), at: level)
  }

  /// The entries that a level completes, no longer open for it.
  private mutating func taken(by level: ProvisionLevel, after separator: Separator) -> [Int] {
    var targets: [Int] = []
    // `Điều 64 Phụ lục I` is one address, `khoản 2 Điều 60, mục IV phụ lục VI` are two.
    if separator == .none, level == .annex || level == .regulation || level == .list {
      targets = articles.filter { entries[$0].address.outermost.map { $0 < level } ?? false }
    }
    for inner in 0..<level.rawValue {
      targets += open[inner]
      open[inner] = []
    }
    return targets.sorted()
  }

  private mutating func place(_ indices: [Int], at level: ProvisionLevel) {
    for index in indices {
      if level == .article {
        articles.append(index)
      } else if entries[index].address[.article] == nil {
        open[level.rawValue].append(index)
      }
    }
  }

  /// The addresses of the parts before the present one, which stays.
  mutating func finishEarlierSegments() -> [(address: ProvisionAddress, segment: Int)] {
    let all = finish()
    entries = all.filter { $0.segment == segment }.map { Entry(address: $0.address, segment: $0.segment) }
    return all.filter { $0.segment != segment }
  }

  /// The addresses, the list taken apart; `Điều 1 khoản 5` is turned round.
  mutating func finish() -> [(address: ProvisionAddress, segment: Int)] {
    var finished: [Entry] = []
    for entry in entries {
      if let outermost = entry.address.outermost, outermost < .article, let last = finished.last,
        last.segment == entry.segment, let innermost = last.address.parts.first?.level, innermost >= .article
      {
        let whole = ProvisionAddress(entry.address.parts + last.address.parts)
        finished[finished.count - 1] = Entry(address: whole, segment: entry.segment)
      } else {
        finished.append(entry)
      }
    }
    self = ProvisionList(segment: segment)
    return finished.map { ($0.address, $0.segment) }
  }

  init() {}

  private init(segment: Int) {
    self.segment = segment
  }
}
