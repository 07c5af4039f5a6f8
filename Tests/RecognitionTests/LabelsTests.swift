import CatalogueFormats
import CatalogueModel
import Diagnostics
import Foundation
import TestSupport
import Testing

struct `The labels of portal rows` {
  private static let file = PackageFolder.url.appending(
    path: "Tests/RecognitionTests/Labels/portal-rows.jsonl"
  )

  @Test func `name a thousand rows, each once, and keep none of their wording`() throws {
    let source = SourceFile(path: "portal-rows.jsonl", bytes: [UInt8](try Data(contentsOf: Self.file)))
    let (rows, diagnostics) = LabelledRow.read(source)
    #expect(diagnostics == [])
    #expect(rows.count >= 1_000)
    #expect(rows.allSatisfy { $0.isReference && $0.kind != nil && $0.structure != nil })
    let keys = rows.map { "\($0.procedure ?? "")/\($0.row ?? "")" }
    #expect(Set(keys).count == keys.count)
    #expect(rows.allSatisfy { ($0.kind == .note) == ($0.structure == ComponentStructure.none) })
  }

  @Test func `name papers of Article 4 only`() throws {
    let source = SourceFile(path: "portal-rows.jsonl", bytes: [UInt8](try Data(contentsOf: Self.file)))
    let papers = try CatalogueLoader().read(PackageFolder.catalogue.path).catalogue.papers
    let known = Set(papers.filter(\.isArticle4).map(\.id))
    let named = Set(LabelledRow.read(source).rows.flatMap { $0.papers.map(\.paper) })
    #expect(named.subtracting(known).sorted() == [])
  }
}
