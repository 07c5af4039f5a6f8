import CatalogueModel
import ProcedureGraph

/// How many citations of one origin could be read, and what the others look like.
struct CitationCount {
  private let origin: String
  private(set) var total = 0
  private var plain = 0
  private var repaired: [CitationRepair: Int] = [:]
  private var repairedTotal = 0
  private var rest: [String: Int] = [:]
  private var examples: [String: String] = [:]

  init(_ origin: String) {
    self.origin = origin
  }

  /// Counts the documents that a text names, those that amended them included.
  mutating func count(documentsIn text: String, _ finder: DocumentFinder, onlyFirst: Bool = false) {
    let documents = CitedText(text).documents
    if documents.isEmpty { count(nil, printed: text) }
    for document in onlyFirst ? Array(documents.prefix(1)) : documents {
      let match = finder.find(document)
      count(match, printed: text)
      guard !onlyFirst else { continue }
      for amending in document.amendedBy { count(finder.find(amending), printed: text) }
      for year in document.amendedIn {
        count(match.number.map { finder.find(amending: $0, in: year) }, printed: text)
      }
    }
  }

  /// Counts a cell of provisions: read when no word of it is left over.
  mutating func count(provisionsIn text: String) {
    total += 1
    let cited = CitedText(text)
    let addresses = cited.provisions + cited.documents.flatMap(\.provisions)
    if cited.unread.isEmpty, !addresses.isEmpty, addresses.allSatisfy({ $0.isWhole }) {
      plain += 1
    } else {
      let words = cited.unread.map { String(decoding: Array(text.utf8)[$0], as: UTF8.self) }
      rest["\(text) → \(addresses.map(\.wording)); left: \(words)", default: 0] += 1
    }
  }

  /// Counts a citation of a procedure.
  mutating func count(_ citation: Citation, _ finder: DocumentFinder) {
    let printed = citation.asPrinted ?? citation.document
    count(
      finder.find(number: printed, title: citation.title),
      printed: "\(printed) | \(citation.title ?? "")"
    )
  }

  private mutating func count(_ match: DocumentMatch?, printed: String) {
    total += 1
    guard let match, match.number != nil else {
      let candidates = match?.candidates ?? []
      rest[candidates.isEmpty ? printed : "\(printed) → one of \(candidates)", default: 0] += 1
      return
    }
    if match.repairs.isEmpty {
      plain += 1
    } else {
      repairedTotal += 1
      for repair in match.repairs {
        repaired[repair, default: 0] += 1
        examples[repair.rawValue] =
          examples[repair.rawValue] ?? "\(printed.prefix(70)) → \(match.number ?? "")"
      }
    }
  }

  /// The shares, what was repaired, and the rest.
  func text(listing limit: Int) -> String {
    let read = plain + repairedTotal
    let percent = (Double(read) / Double(max(1, total)) * 10_000).rounded() / 100
    var lines = ["\(origin): \(read) of \(total) (\(percent) %), \(repairedTotal) of them repaired"]
    for repair in CitationRepair.allCases {
      guard let count = repaired[repair] else { continue }
      lines.append("  \(repair.rawValue): \(count), such as \(examples[repair.rawValue] ?? "")")
    }
    let sorted = rest.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    for (text, count) in sorted.prefix(limit) { lines.append("  × \(count) \(text)") }
    if sorted.count > limit { lines.append("  … \(sorted.count - limit) more") }
    return lines.joined(separator: "\n")
  }
}
