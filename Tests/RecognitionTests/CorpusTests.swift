import CatalogueFormats
import CatalogueModel
import Foundation
import Recognition
import TestSupport
import Testing

/// A wording of our own with what a careful reader makes of it, read with the catalogue's own vocabulary.
struct CorpusRow: Decodable, Sendable, CustomTestStringConvertible {
  struct Paper: Decodable, Sendable {
    let paper: String
    let demand: String
    let role: String?
    let condition: String?
    let copies: [String]?
  }

  let id: String
  let procedureName: String?
  let `case`: String?
  let text: String
  let original: Int?
  let copy: Int?
  let kind: String
  let structure: String
  let papers: [Paper]

  var testDescription: String { "\(id): \(text.prefix(60))" }

  static let folder = PackageFolder.url.appending(path: "Tests/RecognitionTests/Corpus")

  /// Every row of the corpus, in the order of files and lines.
  static let all: [CorpusRow] = {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { $0.hasSuffix(".jsonl") }.sorted().flatMap { name in
      let text = (try? String(contentsOf: folder.appending(path: name), encoding: .utf8)) ?? ""
      return text.split(separator: "\n").compactMap { line in
        try? JSONDecoder().decode(CorpusRow.self, from: Data(line.utf8))
      }
    }
  }()

  /// Rows that are still read wrongly, by id; the list may only shrink.
  static let knownMisses: Set<String> = {
    let text = (try? String(contentsOf: folder.appending(path: "known-misses.txt"), encoding: .utf8)) ?? ""
    return Set(text.split(separator: "\n").map { String($0.prefix { $0 != " " }) })
  }()
}

struct `The corpus of wordings` {
  private static let reading = Result { try CatalogueLoader().read(PackageFolder.catalogue.path).catalogue }

  private static let recogniser = Result {
    let catalogue = try reading.get()
    return Recogniser(
      papers: catalogue.papers,
      roles: catalogue.codeLists.first { $0.id == "roles" }?.values ?? []
    )
  }

  @Test func `asks for every paper of the vocabulary, in every way, in every structure`() throws {
    let rows = CorpusRow.all
    let vocabulary = try Set(Self.reading.get().papers.map(\.id))
    let asked = rows.flatMap { $0.papers.filter { $0.demand != "mentioned" }.map(\.paper) }
    #expect(vocabulary.subtracting(asked).sorted() == [], "give each a row in Corpus/papers.jsonl")
    #expect(Set(rows.flatMap { $0.papers.map(\.demand) }) == Set(Demand.allCases.map(\.rawValue)))
    #expect(Set(rows.map(\.structure)) == Set(ComponentStructure.allCases.map(\.rawValue)))
    #expect(Set(rows.map(\.id)).count == rows.count)
    #expect(rows.count >= 300)
  }

  @Test(arguments: CorpusRow.all) func `is read as a reader does`(_ row: CorpusRow) throws {
    let misses = try mistakes(in: row)
    if CorpusRow.knownMisses.contains(row.id) {
      #expect(misses != [], "read rightly now: take it off Corpus/known-misses.txt")
    } else {
      #expect(misses == [])
    }
  }

  private func mistakes(in row: CorpusRow) throws -> [String] {
    let reading = try Self.recogniser.get().recognise(
      ComponentWording(
        text: row.text,
        caseName: row.case ?? "",
        procedureName: row.procedureName ?? "",
        original: row.original,
        copy: row.copy
      )
    )
    var mistakes: [String] = []
    if reading.kind.rawValue != row.kind { mistakes.append("kind \(reading.kind)") }
    if reading.structure.rawValue != row.structure { mistakes.append("structure \(reading.structure)") }
    let read = reading.decisive
    for paper in row.papers {
      guard let mention = read[paper.paper] else {
        if paper.demand != "mentioned" { mistakes.append("\(paper.paper) not read") }
        continue
      }
      if mention.demand.rawValue != paper.demand { mistakes.append("\(paper.paper) \(mention.demand)") }
      if let role = paper.role, mention.role != role {
        mistakes.append("\(paper.paper) of \(mention.role ?? "nobody")")
      }
      if let condition = paper.condition, mention.condition != condition {
        mistakes.append("\(paper.paper) if \(mention.condition ?? "always")")
      }
      if let copies = paper.copies, mention.copies.map(\.rawValue) != copies {
        mistakes.append("\(paper.paper) as \(mention.copies.map(\.rawValue))")
      }
    }
    let labelled = Set(row.papers.map(\.paper))
    for mention in reading.mentions where mention.demand.isAsked && !labelled.contains(mention.paper) {
      mistakes.append("\(mention.paper) asked for")
    }
    return mistakes
  }
}
