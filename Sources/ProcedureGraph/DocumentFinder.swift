public import CatalogueModel
import Diagnostics

/// Finds the document that a citation means among those on file: misprints, numbers cut off, and titles.
///
/// A document is told only where exactly one on file fits; where several do, they are candidates.
public struct DocumentFinder: Sendable {
  private struct Entry {
    let number: String
    let kind: DocumentKind
    let year: Int?
    let suffix: String
    let title: [UInt64]
    /// The first letter of each word of the title.
    let initials: [Unicode.Scalar]
  }

  private let entries: [Entry]
  private let byNumber: [String: Int]
  private let bySeries: [Series: [Int]]
  private let byTitle: [[UInt64]: [Int]]
  private let bodies: Set<String>
  private let amending: [String: [Int]]

  /// A serial and its year, which documents of several issuers share.
  private struct Series: Hashable {
    let serial: String
    let year: Int

    init?(_ number: String) {
      let parts = number.split(separator: "/")
      guard parts.count >= 2, parts[1].utf8.count == 4, let year = Int(parts[1]) else { return nil }
      serial = String(parts[0].drop { $0 == "0" })
      self.year = year
    }
  }

  /// Indexes documents, and the letters by which bodies sign.
  public init(_ documents: [LegalDocument], authorities: [Authority]) {
    let entries = documents.sorted { $0.number < $1.number }.map { document in
      Entry(
        number: document.number,
        kind: document.kind,
        year: DocumentNumber.parts(of: document.number)?.year ?? document.issued?.year,
        suffix: document.number.split(separator: "/").last.map(String.init) ?? "",
        title: Self.titleWords(document.title).map(\.identity),
        initials: Self.initials(document.title)
      )
    }
    self.entries = entries
    byNumber = Dictionary(
      zip(entries.map(\.number), entries.indices),
      uniquingKeysWith: { first, _ in first }
    )
    var bySeries: [Series: [Int]] = [:]
    for (index, entry) in entries.enumerated() {
      if let series = Series(entry.number) { bySeries[series, default: []].append(index) }
    }
    self.bySeries = bySeries
    byTitle = Dictionary(grouping: entries.indices, by: { entries[$0].title })
    var amending: [String: [Int]] = [:]
    for document in documents {
      for relation in document.relations where relation.kind == .amends {
        if let index = byNumber[document.number] { amending[relation.document, default: []].append(index) }
      }
    }
    self.amending = amending
    bodies = Set(
      authorities.flatMap { $0.aliases.map(\.wrappedValue) }.filter { $0.allSatisfy { $0.isUppercase } }
    )
  }

  /// The document that a record of a number and a title means.
  public func find(number printed: String, title: String?) -> DocumentMatch {
    if byNumber[printed] != nil { return DocumentMatch(number: printed) }
    let mentions = DocumentNumber.mentions(in: printed)
    if let complete = mentions.first(where: \.isComplete) { return find(complete, word: nil) }
    let inTitle = title.map { DocumentNumber.mentions(in: $0).filter(\.isComplete) } ?? []
    let start = mentions.first?.number ?? String(printed.trimmedDigits)
    if !start.isEmpty, let number = inTitle.first(where: { $0.number.hasSerial(start) }) {
      let match = find(number, word: nil)
      return DocumentMatch(
        number: match.number,
        candidates: match.candidates,
        repairs: CitationRepair.allCases.filter { $0 == .numberFromTitle || match.repairs.contains($0) }
      )
    }
    let cited = CitedText(printed).documents.first
    if let cited, let match = told(find(cited)) { return match }
    if start.isEmpty == false, let named = title.flatMap({ CitedText($0).documents.first }),
      named.mention == nil,
      let match = told(find(named)), match.number?.hasSerial(start) ?? true
    {
      return match
    }
    return DocumentMatch(number: nil)
  }

  /// The document that a citation means, by its number or else by its title.
  public func find(_ cited: CitedDocument) -> DocumentMatch {
    if let mention = cited.mention { return find(mention, word: cited.word) }
    guard let title = cited.title else { return DocumentMatch(number: nil) }
    return find(title: title, year: cited.year, word: cited.word)
  }

  /// The document on file that amended another in a year.
  public func find(amending number: String, in year: Int) -> DocumentMatch {
    match((amending[number] ?? []).filter { entries[$0].year == year }, repairs: [], told: .amendmentYear)
  }

  private func told(_ match: DocumentMatch) -> DocumentMatch? {
    match.number != nil || !match.candidates.isEmpty ? match : nil
  }

  private func find(_ mention: DocumentMention, word: DocumentWord?) -> DocumentMatch {
    if byNumber[mention.number] != nil {
      return DocumentMatch(number: mention.number, repairs: mention.repairs)
    }
    let suffix = mention.number.split(separator: "/").last.map(String.init) ?? ""
    let others = Series(mention.number).flatMap { bySeries[$0] } ?? []
    if mention.isComplete {
      let meant = others.filter { isMisprint(suffix, of: entries[$0].suffix) }
      guard meant.count == 1 else { return DocumentMatch(number: mention.number, repairs: mention.repairs) }
      return DocumentMatch(number: entries[meant[0]].number, repairs: mention.repairs + [.misprint])
    }
    let hasLetters = !suffix.allSatisfy(\.isNumber)
    let meant = others.filter { other in
      (hasLetters && entries[other].suffix.hasPrefix(suffix))
        || (!hasLetters && word?.kinds.contains(entries[other].kind) ?? true)
    }
    return match(meant, repairs: mention.repairs, told: .completed)
  }

  private func match(_ found: [Int], repairs: [CitationRepair], told: CitationRepair) -> DocumentMatch {
    guard found.count == 1 else {
      return DocumentMatch(number: nil, candidates: found.map { entries[$0].number })
    }
    return DocumentMatch(number: entries[found[0]].number, repairs: repairs + [told])
  }

  /// Whether letters that no document on file bears with this serial and year are a slip for others.
  private func isMisprint(_ letters: String, of other: String) -> Bool {
    // A serial of the National Assembly belongs to one term.
    if letters.hasPrefix("QH"), other.hasPrefix("QH") { return true }
    guard let kind = letters.split(separator: "-").first, kind == other.split(separator: "-").first else {
      return false
    }
    let issuer = String(letters.dropFirst(kind.count + 1))
    guard !bodies.contains(issuer) else { return false }
    // Words that ran together with the number, or one letter too many, too few or other.
    return letters.hasPrefix(other)
      || Self.isOneEdit(Array(letters.unicodeScalars), Array(other.unicodeScalars))
  }

  private static func isOneEdit(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Bool {
    let head = zip(left, right).prefix { $0 == $1 }.count
    let tail = zip(left.dropFirst(head).reversed(), right.dropFirst(head).reversed()).prefix { $0 == $1 }
      .count
    return left.count - head - tail <= 1 && right.count - head - tail <= 1
  }
}

// By title.
extension DocumentFinder {
  private func find(title: String, year: Int?, word: DocumentWord?) -> DocumentMatch {
    let words = Self.titleWords(title)
    let named = words.filter { !($0.isNumber && $0.length == 4) }.map(\.identity)
    guard named.count > 1 else { return DocumentMatch(number: nil) }
    let exact = (byTitle[named] ?? []).filter { year == nil || entries[$0].year == year }
    if !exact.isEmpty { return match(exact, repairs: [], told: .title) }
    // A title cut short or abbreviated (`Luật BHXH năm 2024`) needs the year beside it.
    guard let year else { return DocumentMatch(number: nil) }
    let initials = Self.spelled(title)
    let similar = entries.indices.filter { index in
      let entry = entries[index]
      guard entry.year == year, word?.kinds.contains(entry.kind) ?? true else { return false }
      return entry.title.starts(with: named) || initials.map { entry.initials.starts(with: $0) } ?? false
    }
    return match(similar, repairs: [], told: .title)
  }

  /// The words of a title that tell it from others.
  private static func titleWords(_ title: String) -> [FoldedText.Word] {
    FoldedText(title).words.filter { !joining.contains($0.identity) }
  }

  private static let joining = Set(FoldedText("và số năm").words.map(\.identity))

  private static func initials(_ title: String) -> [Unicode.Scalar] {
    FoldedText.key(title).split(separator: " ").compactMap { $0.unicodeScalars.first }
  }

  /// The initials that an abbreviated title spells: `Luật BHXH` gives l, b, h, x, h; nil where nothing is abbreviated.
  private static func spelled(_ title: String) -> [Unicode.Scalar]? {
    var initials: [Unicode.Scalar] = []
    var isAbbreviated = false
    for word in title.split(separator: " ") where !word.allSatisfy(\.isNumber) {
      let folded = Array(FoldedText.key(String(word)).unicodeScalars)
      guard let first = folded.first, !joining.contains(FoldedText(String(word)).words[0].identity) else {
        continue
      }
      if word.count > 1, word.allSatisfy({ $0.isUppercase }) {
        initials += folded
        isAbbreviated = true
      } else {
        initials.append(first)
      }
    }
    return isAbbreviated ? initials : nil
  }
}

extension String {
  /// The digits of a text that holds nothing else but the word for a kind.
  fileprivate var trimmedDigits: Substring {
    let digits = self.drop { !$0.isNumber }.prefix { $0.isNumber }
    return digits.endIndex == endIndex || self[digits.endIndex] == " " ? digits : ""
  }

  /// Whether a number begins with what is left of a number cut off.
  fileprivate func hasSerial(_ start: String) -> Bool {
    guard hasPrefix(start) || drop(while: { $0 == "0" }).hasPrefix(start) else { return false }
    return count == start.count || start.contains("/")
      || self[index(startIndex, offsetBy: start.count)] == "/"
  }
}
