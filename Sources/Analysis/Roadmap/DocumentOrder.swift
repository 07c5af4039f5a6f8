import CatalogueModel
import Diagnostics
import ProcedureGraph

/// Which document cannot be amended before another.
struct DocumentOrder: Sendable {
  struct Prerequisite: Hashable, Sendable {
    /// The position of the document waited for.
    var document: Int
    var ground: Bilingual
  }

  private let positions: [String: Int]
  private let numbers: [String]
  private var guided: [[Prerequisite]]

  /// A document that details another must not depart from it: where both demand the same paper, the guiding one waits for the one it
  /// details.
  init(_ ledger: ReliefLedger, knowledge: Knowledge) {
    numbers = ledger.documents
    positions = Dictionary(uniqueKeysWithValues: numbers.enumerated().map { ($1, $0) })
    guided = numbers.map { _ in [] }
    var papers = numbers.map { _ in Set<Int>() }
    for relief in ledger.reliefs {
      for document in relief.documents { papers[document].formUnion(relief.papers) }
    }
    for (index, number) in numbers.enumerated() {
      for relation in knowledge.document(number)?.relations ?? [] where relation.kind == .guides {
        guard let other = positions[relation.document], other != index else { continue }
        guard let paper = papers[index].intersection(papers[other]).min() else { continue }
        guided[index].append(
          Prerequisite(
            document: other,
            ground: .guides(knowledge.documentName(relation.document), knowledge.papers[paper].name)
          )
        )
      }
    }
  }

  /// What a document waits for: by the law on file, and by the user's word.
  func of(_ document: Int, and named: [String: [String]]) -> [Prerequisite] {
    var all = guided[document]
    for number in named[numbers[document]] ?? [] {
      guard let other = positions[number], other != document else { continue }
      if !all.contains(where: { $0.document == other }) {
        all.append(Prerequisite(document: other, ground: .named))
      }
    }
    return all
  }
}

extension Bilingual {
  fileprivate static func guides(_ document: String, _ paper: Bilingual) -> Bilingual {
    Bilingual(
      vi: "quy định chi tiết \(document), cùng yêu cầu \(paper.vi)",
      en: "it details \(document), and both demand the \(paper.en)"
    )
  }

  fileprivate static let named = Bilingual(vi: "tệp chi phí ghi như vậy", en: "the file of costs says so")
}
