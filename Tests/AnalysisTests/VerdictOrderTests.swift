import Analysis
import CatalogueModel
import Diagnostics
import ProcedureGraph
import Testing

struct `The verdict` {
  @Test func `is cut where a row of Annex II names the paper`() throws {
    let proposal = try Fragment(
      Fragment.births + [
        Fragment.annex("II", Fragment.annexRow(serial: 3)), Fragment.annex("I", Fragment.annexRow()),
        Fragment.procedure(),
      ]
    ).proposal()
    #expect(proposal.verdict == .cut)
    #expect(proposal.kind == .cut)
    #expect(proposal.basis.map(\.row) == ["II/3/1"])
    #expect(proposal.basis.map(\.citation.provision) == ["khoản 3 Điều 3"])
  }

  @Test func `is replace where a row of Annex I names the paper, with the row's register and key`() throws {
    let health = """
      {"register": {"id": "health", "owner": "moh", "verified": true, "name": {"vi": "Y tế", "en": "Health"},
        "recordTypes": [{"id": "check", "verified": true, "name": {"vi": "Khám", "en": "Checks"}, "fields": [
          {"id": "result", "verified": true, "name": {"vi": "Kết quả", "en": "Result"}}]}]}}
      """
    let proposal = try Fragment(
      Fragment.births + [
        health, Fragment.annex("I", Fragment.annexRow(register: "health", serial: 7, ordinal: 2)),
        Fragment.procedure(),
      ]
    ).proposal()
    #expect(proposal.verdict == .replace)
    #expect(proposal.basis.map(\.row) == ["I/7/2"])
    #expect(proposal.basis.map(\.citation.provision) == ["khoản 1 Điều 3"])
    #expect(proposal.registers == ["health"])
  }

  @Test func `is replace under a row of Annex I even for a paper outside Article 4`() throws {
    let proposal = try Fragment(
      Fragment.births + [
        Fragment.diploma, Fragment.annex("I", Fragment.annexRow("diploma")),
        Fragment.procedure(rows: [Fragment.row("diploma", text: "Bằng tốt nghiệp đại học")]),
      ]
    ).proposal()
    #expect(proposal.verdict == .replace)
    #expect(proposal.basis.map(\.row) == ["I/12/1"])
  }

  @Test func `is partial and never ready where the row replaces in part`() throws {
    let proposal = try Fragment(
      Fragment.births + [Fragment.annex("I", Fragment.annexRow(isPartial: true)), Fragment.procedure()]
    ).proposal()
    #expect(proposal.verdict == .partial)
    #expect(proposal.kind == .partial)
    #expect(proposal.gates.allPass)
    #expect(!proposal.isReady)
  }

  @Test func `is replace under the general rule where no row speaks of a paper of Article 4`() throws {
    let proposal = try Fragment(Fragment.births + [Fragment.procedure()]).proposal()
    #expect(proposal.verdict == .replace)
    #expect(proposal.status == .new)
    #expect(proposal.basis.map(\.row) == [nil, nil])
    #expect(proposal.basis.map(\.citation.provision) == ["khoản 2 Điều 3", "khoản 2 Điều 4"])
    #expect(proposal.registers == ["civil-status"])
  }

  @Test func `is propose, never replace, for a paper that is handed over`() throws {
    let proposal = try Fragment(
      Fragment.births + [
        Fragment.procedure(
          "Cải chính nội dung, cấp đổi Giấy khai sinh",
          rows: [Fragment.row(text: "Giấy khai sinh đã cấp", original: 1)],
          more: #""outcomes": [{"id": "o", "paper": "birth-certificate", "name": "Giấy khai sinh"}]"#
        )
      ]
    ).proposal()
    #expect(proposal.verdict == .propose)
    #expect(proposal.kind == .propose)
    #expect(proposal.basis.map(\.citation.provision) == ["khoản 10 Điều 4"])
    #expect(!proposal.isReady)
  }

  @Test func `is not given for a paper that is only mentioned`() throws {
    let analysis = try Fragment(
      Fragment.births + [Fragment.procedure(rows: [Fragment.row(demand: "mentioned")])]
    ).analysis()
    #expect(analysis.proposals.isEmpty)
    #expect(analysis.silence == [0: .mentionedOnly])
  }

  @Test func `is replace and already done for a paper asked for only when the look-up fails`() throws {
    let proposal = try Fragment(
      Fragment.births + [Fragment.procedure(rows: [Fragment.row(demand: "fallback")])]
    ).proposal()
    #expect(proposal.verdict == .replace)
    #expect(proposal.status == .done)
  }

  @Test func `is unknown for a paper outside Article 4 that no row names`() throws {
    let proposal = try Fragment(
      Fragment.births + [
        Fragment.diploma,
        Fragment.procedure(rows: [Fragment.row("diploma", text: "Bằng tốt nghiệp đại học")]),
      ]
    ).proposal()
    #expect(proposal.verdict == .unknown)
    #expect(proposal.basis.isEmpty)
    #expect(proposal.amendments.isEmpty)
  }

  @Test func `is unknown where recognition abstains`() throws {
    let fragment = Fragment(
      Fragment.births + [
        Fragment.paper(
          "book-of-births",
          "Sổ gốc khai sinh",
          "register of births",
          isArticle4: true,
          more:
            #""nearMisses": [{"text": "số khai sinh", "paper": "book-of-births", "reason": {"vi": "Con số", "en": "A number"}}]"#
        ),
        Fragment.procedure(rows: [Fragment.unannotated("Số khai sinh (nếu có)")]),
      ]
    )
    try #require(fragment.graph().procedures[0].components[0].isAbstained)
    #expect(try fragment.proposal().verdict == .unknown)
    #expect(try fragment.proposal().basis.isEmpty)
  }

  @Test func `is unknown for a paper that the vocabulary does not hold`() throws {
    let proposal = try Fragment(
      Fragment.births + [Fragment.procedure(rows: [Fragment.unannotated("Bản sao giấy chứng nhận võ sư")])]
    ).proposal()
    #expect(proposal.verdict == .unknown)
    #expect(proposal.paper == nil)
  }

  @Test(arguments: ["Lưu ý: kiểm tra lại giấy khai sinh", "Tờ khai đề nghị cấp bản sao Giấy khai sinh"])
  func `is not given for notes and forms`(text: String) throws {
    let fragment = Fragment(Fragment.births + [Fragment.procedure(rows: [Fragment.unannotated(text)])])
    #expect(fragment.graph().procedures[0].components[0].kind != .paper)
    #expect(try fragment.analysis().proposals.isEmpty)
  }

  @Test func `of one paper named twice in a row is that of the weaker demand`() throws {
    let proposal = try Fragment(
      Fragment.births + [
        Fragment.procedure(rows: [
          Fragment.row(
            id: "row",
            structure: "single",
            text: "Giấy khai sinh",
            asks: """
              {"paper": "birth-certificate", "demand": "required"}, {"paper": "birth-certificate", "demand": "fallback"}
              """
          )
        ])
      ]
    ).proposal()
    #expect(proposal.status == .done)
  }
}

struct `The kind of a proposal` {
  private func kinds(structure: String, demand: String = "required", _ more: String...) throws
    -> [ProposalKind]
  {
    try Fragment(
      Fragment.births + [
        Fragment.diploma,
        Fragment.paper("death-certificate", "Giấy chứng tử", "death certificate", isArticle4: true),
        Fragment.procedure(rows: [
          Fragment.row(
            id: "row",
            structure: structure,
            text: "Giấy khai sinh, giấy tờ khác",
            asks: """
              {"paper": "birth-certificate", "demand": "\(demand)"}\(more.map { ", " + $0 }.joined())
              """
          )
        ]),
      ]
    ).analysis().proposals.filter { $0.verdict == .replace }.map(\.kind)
  }

  @Test func `is replace for alternatives of which any one is replaced`() throws {
    let kinds = try kinds(
      structure: "alternatives",
      demand: "alternative",
      #"{"paper": "diploma", "demand": "alternative"}"#
    )
    #expect(kinds == [.replace])
  }

  @Test func `is partial where all papers are needed and one stays`() throws {
    #expect(try kinds(structure: "all", #"{"paper": "diploma", "demand": "required"}"#) == [.partial])
  }

  @Test func `is replace where all papers are needed and each is replaced`() throws {
    #expect(
      try kinds(structure: "all", #"{"paper": "death-certificate", "demand": "required"}"#) == [
        .replace, .replace,
      ]
    )
  }

  @Test func `is partial where the row mixes alternatives and papers all needed`() throws {
    #expect(try kinds(structure: "mixed", #"{"paper": "diploma", "demand": "alternative"}"#) == [.partial])
  }

  @Test func `is replace where the other paper of the row is only mentioned`() throws {
    #expect(
      try kinds(
        structure: "all",
        #"{"paper": "death-certificate", "demand": "required"}"#,
        #"{"paper": "diploma", "demand": "mentioned"}"#
      ) == [.replace, .replace]
    )
  }

  @Test func `is replace where annex rows replace every paper of the row, Article 4 or not`() throws {
    let proposals = try Fragment(
      Fragment.births + [
        Fragment.diploma,
        Fragment.annex("I", Fragment.annexRow(serial: 1), Fragment.annexRow("diploma", serial: 2)),
        Fragment.procedure(rows: [
          Fragment.row(
            id: "row",
            structure: "all",
            text: "Giấy khai sinh và bằng tốt nghiệp",
            asks:
              #"{"paper": "birth-certificate", "demand": "required"}, {"paper": "diploma", "demand": "required"}"#
          )
        ]),
      ]
    ).analysis().proposals
    #expect(proposals.map(\.verdict) == [.replace, .replace])
    #expect(proposals.map(\.kind) == [.replace, .replace])
  }

  @Test func `is partial where the other paper of the row is handed over`() throws {
    let proposals = try Fragment(
      Fragment.births + [
        Fragment.paper("driving-licence", "Giấy phép lái xe", "driving licence", isArticle4: true),
        Fragment.procedure(
          "Cấp đổi Giấy phép lái xe",
          rows: [
            Fragment.row(
              id: "row",
              structure: "all",
              text: "Giấy khai sinh và giấy phép lái xe",
              asks: """
                {"paper": "birth-certificate", "demand": "required"}, {"paper": "driving-licence", "demand": "required"}
                """
            )
          ]
        ),
      ]
    ).analysis().proposals
    #expect(proposals.map(\.verdict) == [.replace, .propose])
    #expect(proposals.first?.kind == .partial)
  }

  @Test func `is partial where an annex row replaces the other paper in part only`() throws {
    let proposals = try Fragment(
      Fragment.births + [
        Fragment.paper("death-certificate", "Giấy chứng tử", "death certificate", isArticle4: true),
        Fragment.annex("I", Fragment.annexRow("death-certificate", isPartial: true)),
        Fragment.procedure(rows: [
          Fragment.row(
            id: "row",
            structure: "all",
            text: "Giấy khai sinh và giấy chứng tử",
            asks: """
              {"paper": "birth-certificate", "demand": "required"}, {"paper": "death-certificate", "demand": "required"}
              """
          )
        ]),
      ]
    ).analysis().proposals
    #expect(proposals.map(\.verdict) == [.replace, .partial])
    #expect(proposals.first?.kind == .partial)
  }
}
