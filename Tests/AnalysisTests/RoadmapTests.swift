import Analysis
import CatalogueModel
import Testing

struct `A roadmap` {
  /// Rows of an annex, each with its procedure and the documents that stand before it.
  private static func builder(_ rows: [(code: String, documents: [String])], more: [String] = []) throws
    -> RoadmapBuilder
  {
    let printed = rows.enumerated().map { index, row in
      let documents = row.documents.map { #"{"number": "\#($0)"}"# }.joined(separator: ", ")
      let list = row.documents.isEmpty ? "" : #""documents": [\#(documents)]"#
      return Fragment.annexRow(code: row.code, serial: index + 1, more: list)
    }
    let annex = Fragment.annex("I", printed.joined(separator: ", "))
    let analysis = try Fragment(Fragment.births + [annex] + more).analysis()
    return RoadmapBuilder(analysis, isWhole: true)
  }

  @Test
  func `counts a paper only when every document that demands it is amended`() throws {
    let builder = try Self.builder([
      ("1.000001", ["1/2015/NĐ-CP"]), ("1.000002", ["1/2015/NĐ-CP"]),
      ("1.000003", ["1/2015/NĐ-CP", "2/2016/TT-BTP"]), ("1.000004", ["3/2016/TT-BTP", "4/2016/TT-BTP"]),
    ])
    let roadmap = try builder.roadmap(RoadmapQuestion(targets: [50, 75, 100], budget: 3))
    #expect(roadmap.total == 4)
    #expect(roadmap.points.map(\.gain) == [0, 2, 3, 4])
    #expect(roadmap.points.map(\.cost) == [0, 1, 2, 4])
    #expect(roadmap.targets.map(\.choice.cost) == [1, 2, 4])
    #expect(roadmap.targets.allSatisfy { $0.isOptimal })
    #expect(roadmap.budget?.choice.gain == 3)
    #expect(roadmap.budget?.isOptimal == true)
    let last = roadmap.points[3].joining.map { roadmap.documents[$0].number }
    #expect(last == ["3/2016/TT-BTP", "4/2016/TT-BTP"])
  }

  @Test
  func `frees a procedure when all its papers are gone`() throws {
    let builder = try Self.builder([
      ("1.000001", ["1/2015/NĐ-CP"]), ("1.000001", ["2/2015/NĐ-CP"]), ("1.000002", ["3/2015/NĐ-CP"]),
    ])
    let roadmap = try builder.roadmap(RoadmapQuestion(weight: .procedures, targets: [50, 100]))
    #expect(roadmap.total == 2)
    #expect(roadmap.targets.map(\.choice.cost) == [1, 3])
  }

  @Test
  func `counts papers whose document is not known apart, never as free`() throws {
    let builder = try Self.builder([("1.000001", ["1/2015/NĐ-CP"]), ("1.000001", []), ("1.000002", [])])
    let papers = try builder.roadmap(RoadmapQuestion())
    #expect(papers.total == 1)
    #expect(papers.points.first?.gain == 0)
    #expect(papers.apart.documentUnknown == 2)
    let procedures = try builder.roadmap(RoadmapQuestion(weight: .procedures))
    #expect(procedures.total == 0)
    #expect(procedures.apart.openProcedures == 2)
  }

  @Test
  func `takes costs and an order of documents from the question`() throws {
    let builder = try Self.builder([("1.000001", ["1/2015/TT-BTP"]), ("1.000002", ["2/2015/NĐ-CP"])])
    var question = RoadmapQuestion(targets: [50, 100])
    question.costs = ["1/2015/TT-BTP": 2, "2/2015/NĐ-CP": 5]
    #expect(try builder.roadmap(question).targets.map(\.choice.cost) == [2, 7])
    question.prerequisites = ["1/2015/TT-BTP": ["2/2015/NĐ-CP", "9/2015/NĐ-CP"]]
    let ordered = try builder.roadmap(question)
    #expect(ordered.targets.map(\.choice.cost) == [5, 7])
    let circular = try #require(ordered.documents.first { $0.number == "1/2015/TT-BTP" })
    #expect(circular.prerequisites.map(\.number) == ["2/2015/NĐ-CP"])
  }

  @Test
  func `lets a circular wait for the decree it details where both demand the paper`() throws {
    let circular = """
      {"legalDocument": {"number": "1/2015/TT-BTP", "kind": "circular", "status": "in-force", "verified": true,
        "title": "Thông tư", "relations": [{"kind": "guides", "document": "2/2015/NĐ-CP", "verified": true}]}}
      """
    let builder = try Self.builder(
      [("1.000001", ["1/2015/TT-BTP"]), ("1.000002", ["2/2015/NĐ-CP"])],
      more: [circular]
    )
    let roadmap = try builder.roadmap(RoadmapQuestion(targets: [50]))
    #expect(roadmap.targets.first?.choice.documents.map { roadmap.documents[$0].number } == ["2/2015/NĐ-CP"])
    let waiting = roadmap.documents.first { $0.number == "1/2015/TT-BTP" }
    #expect(waiting?.prerequisites.map(\.number) == ["2/2015/NĐ-CP"])
  }

  @Test
  func `refuses dossiers and money where the numbers are not on file, and says why`() throws {
    let builder = try Self.builder([("1.000001", ["1/2015/NĐ-CP"])])
    for weight in [RoadmapWeight.dossiers, .money] {
      #expect(throws: RoadmapRefusal.self) { try builder.roadmap(RoadmapQuestion(weight: weight)) }
    }
  }
}
