import TestSupport

@testable import CatalogueFormats

/// Makes random sound values out of nothing but the description of the format.
///
/// What it has not made yet comes first, so that a few values of each root reach every key and every word.
struct SampleGenerator {
  private static let texts: [String] = [
    "Giấy khai sinh", "ế", "te\u{302}\u{301}n", " đầu và cuối ", "dấu \"nháy\" 'đơn' & <thẻ> ]]> &amp;",
    "\u{A0}",
    " ", "a\tb\nc\r\nd", "👩‍👩‍👧‍👦 📝", "\\ \\n /", "\u{2028}\u{85}", "5", "true", "null", "-",
  ]

  private var random: SplitMix
  /// What has been made: `record.key`, and `record.key=word` for the words of closed vocabularies.
  private(set) var reached: Set<String> = []

  init(seed: UInt64) {
    random = SplitMix(state: seed)
  }

  /// All that can be made of some roots, in the notation of ``reached``.
  static func everything(in roots: [RootSchema]) -> Set<String> {
    var names: Set<String> = []
    for root in roots { collect(root.content, key: root.name, into: &names) }
    return names
  }

  /// Values of a root: some, and more until every word has been used.
  mutating func samples(of root: RootSchema, atLeast count: Int) -> [Sample] {
    var samples: [Sample] = []
    while samples.count < count || (newWords(in: root.content, key: root.name) > 0 && samples.count < 100) {
      samples.append(sample(root.content, key: root.name))
    }
    return samples
  }

  private mutating func sample(_ content: ContentSchema, key: String) -> Sample {
    reached.insert(key)
    switch content {
    case .attribute(let type), .scalarText(let type):
      return Sample(content: content, value: .scalar(scalar(type, key: key)))
    case .text: return Sample(content: content, value: .scalar(scalar(.string, key: key)))
    case .list(_, let item):
      let count = max(Int.random(in: 1...2, using: &random), min(5, newWords(in: item, key: key)))
      return Sample(content: content, value: .list((0..<count).map { _ in sample(item, key: key) }))
    case .record(let record):
      var fields: [(FieldSchema, Sample)] = []
      for field in record.fields {
        let key = "\(record.name).\(field.name)"
        let isNew = !reached.contains(key) || newWords(in: field.content, key: key) > 0
        guard field.isRequired || isNew || chance(35) else { continue }
        fields.append((field, sample(field.content, key: key)))
      }
      return Sample(content: content, value: .record(fields))
    }
  }

  /// How many values one key of the content still needs to reach all its words.
  private func newWords(in content: ContentSchema, key: String) -> Int {
    switch content {
    case .attribute(.choice(let words)), .scalarText(.choice(let words)):
      words.count { !reached.contains("\(key)=\($0)") }
    case .attribute, .scalarText, .text: 0
    case .list(_, let item): newWords(in: item, key: key)
    case .record(let record):
      record.fields.map { newWords(in: $0.content, key: "\(record.name).\($0.name)") }.max() ?? 0
    }
  }

  private mutating func scalar(_ type: ScalarType, key: String) -> String {
    switch type {
    case .string: pick(Self.texts) ?? "x"
    case .identifier: pick(["a", "0", "giay-khai-sinh", "a.b~2", "1.000001", "x--"]) ?? "a"
    case .boolean: chance(50) ? "true" : "false"
    case .integer: pick(["0", "7", "10", "2025", "999999999"]) ?? "0"
    case .decimal: pick(Self.decimals) ?? "0"
    case .date: date()
    case .partialDate: chance(50) ? date() : pick(["0001-01", "2025-12", "9999-10"]) ?? date()
    case .choice(let words): word(of: words, key: key)
    }
  }

  private static let decimals = [
    "0", "-0", "7", "0.5", "-12.125", "1.50", "0.001", "999999999999.999", "-999999999999.999",
    "100000000000",
  ]

  private mutating func date() -> String {
    let special = ["0001-01-01", "9999-12-31", "2024-02-29", "2000-02-29", "0004-02-29", "1996-02-29"]
    if chance(40) { return pick(special) ?? "2025-01-01" }
    let numbers = [
      Int.random(in: 1000...9999, using: &random), Int.random(in: 101...112, using: &random),
      Int.random(in: 101...128, using: &random),
    ]
    return "\(numbers[0])-\(String(numbers[1]).suffix(2))-\(String(numbers[2]).suffix(2))"
  }

  private mutating func word(of words: [String], key: String) -> String {
    let fresh = words.filter { !reached.contains("\(key)=\($0)") }
    let word = pick(fresh) ?? pick(words) ?? ""
    reached.insert("\(key)=\(word)")
    return word
  }

  private mutating func chance(_ percent: Int) -> Bool {
    Int.random(in: 0..<100, using: &random) < percent
  }

  private mutating func pick(_ values: [String]) -> String? { values.randomElement(using: &random) }

  private static func collect(_ content: ContentSchema, key: String, into names: inout Set<String>) {
    guard names.insert(key).inserted else { return }
    switch content {
    case .attribute(.choice(let words)), .scalarText(.choice(let words)),
      .list(_, .scalarText(.choice(let words))):
      for word in words { names.insert("\(key)=\(word)") }
    case .attribute, .scalarText, .text: break
    case .list(_, let item):
      if case .record(let record) = item { collect(record, into: &names) }
    case .record(let record): collect(record, into: &names)
    }
  }

  private static func collect(_ record: RecordSchema, into names: inout Set<String>) {
    for field in record.fields {
      collect(field.content, key: "\(record.name).\(field.name)", into: &names)
    }
  }
}
