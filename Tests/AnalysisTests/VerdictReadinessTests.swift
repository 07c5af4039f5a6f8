import Analysis
import CatalogueFormats
import CatalogueModel
import Diagnostics
import ProcedureGraph
import Reports
import Testing

struct `A proposal` {
  @Test func `is ready where all six gates pass`() throws {
    let proposal = try Fragment(Fragment.births + [Fragment.procedure()]).proposal()
    #expect(Gate.allCases.filter { proposal.gates[$0].state != .pass } == [])
    #expect(proposal.isReady)
  }

  /// One fragment for each gate, in which that gate alone does not pass.
  private static let oneGateShort: [(Gate, Fragment)] = [
    (
      .publication,
      Fragment([
        Fragment.resolution(), Fragment.civilStatus(publications: []), Fragment.birthCertificate(),
        Fragment.procedure(),
      ])
    ),
    (
      .fields,
      Fragment(
        Fragment.births + [
          Fragment.procedure(rows: [Fragment.row(more: #""elements": ["person.birthplace"]"#)])
        ]
      )
    ),
    (
      .scope,
      Fragment(Fragment.births + [Fragment.procedure(rows: [Fragment.row(more: #""issuedAbroad": true"#)])])
    ),
    (
      .object,
      Fragment(
        Fragment.births + [Fragment.procedure("Cấp lại thẻ thư viện", rows: [Fragment.row(original: 1)])]
      )
    ),
    (.time, Fragment(Fragment.births + [Fragment.procedure(more: Fragment.cites("50/2026/NĐ-CP"))])),
    (
      .fallback,
      Fragment(
        Fragment.births + [
          Fragment.procedure(more: #""steps": [{"id": "s", "text": "Không được bổ sung hồ sơ."}]"#)
        ]
      )
    ),
  ]

  @Test(arguments: oneGateShort) func `is not ready where a gate does not pass`(
    gate: Gate,
    fragment: Fragment
  ) throws {
    let proposal = try fragment.proposal()
    #expect(proposal.gates[gate].state != .pass)
    #expect(!proposal.isReady)
  }

  @Test func `to cut needs no register, and time still binds it`() throws {
    let fragment = Fragment([
      Fragment.resolution(), Fragment.diploma, Fragment.annex("II", Fragment.annexRow("diploma")),
      Fragment.procedure(rows: [Fragment.row("diploma", text: "Bằng tốt nghiệp")]),
    ])
    #expect(try fragment.proposal().isReady)
    #expect(try !fragment.proposal(asOf: "2027-03-01").isReady)
  }

  @Test(arguments: [("accepted", ProposalStatus.accepted), ("rejected", .rejected), ("deferred", .deferred)])
  func `takes the status a reviewer gave it`(state: String, status: ProposalStatus) throws {
    let fragment = Fragment(
      Fragment.births + [Fragment.procedure(), Self.decisions(Self.decision(state, expires: nil))]
    )
    #expect(try fragment.proposal().status == status)
  }

  @Test func `is not touched by a decision that has expired or is not yet made`() throws {
    let expired = Fragment(
      Fragment.births + [
        Fragment.procedure(), Self.decisions(Self.decision("rejected", expires: "2026-05-31")),
      ]
    )
    #expect(try expired.proposal().status == .new)
    #expect(try expired.proposal(asOf: "2026-05-31").status == .rejected)
    #expect(try expired.proposal(asOf: "2026-01-31").status == .new)
    let none = Fragment(Fragment.births + [Fragment.procedure()])
    #expect(try expired.lines() == none.lines())
  }

  @Test func `takes the latest of several decisions, in whatever file each stands`() throws {
    let first = Self.decisions(Self.decision("deferred", date: "2026-02-01", expires: nil))
    let second = Self.decisions(Self.decision("accepted", date: "2026-04-01", expires: nil))
    let births = Fragment.births + [Fragment.procedure()]
    #expect(try Fragment(births + [first, second]).proposal().status == .accepted)
    #expect(try Fragment(births + [second, first]).proposal().status == .accepted)
  }

  private static func decision(_ state: String, date: String = "2026-02-01", expires: String?) -> String {
    """
    {"id": "d", "state": "\(state)", "date": "\(date)", \(expires.map { "\"expires\": \"\($0)\", " } ?? "")
     "proposal": "procedure/1.000001/case/main/component/birth", "author": "A", "reason": "B"}
    """
  }

  private static func decisions(_ decision: String) -> String {
    "{\"decisions\": [\(decision)]}"
  }
}

struct `An analysis` {
  private let fragment = Fragment(
    Fragment.births + [
      Fragment.annex("I", Fragment.annexRow(code: "1.000002", name: "Cấp thẻ bạn đọc")),
      Fragment.procedure(), Fragment.procedure("Cấp thẻ bạn đọc", code: "1.000002"),
      Fragment.procedure(
        "Cấp lại thẻ",
        code: "1.000003",
        rows: [Fragment.row(text: "Giấy khai sinh đã cấp", original: 1)]
      ),
    ]
  )

  @Test func `of a procedure is not changed by an unrelated one`() throws {
    let more = Fragment(
      fragment.records + [
        Fragment.procedure("Cấp phép bay", code: "1.000009", more: Fragment.cites("50/2026/NĐ-CP"))
      ]
    )
    #expect(try more.lines().filter { !$0.contains("1.000009") } == fragment.lines())
  }

  @Test func `does not depend on the order of files`() throws {
    #expect(try Fragment(fragment.records.reversed()).lines() == fragment.lines())
    let turned = Fragment(Array(fragment.records.dropFirst(2)) + fragment.records.prefix(2))
    #expect(try turned.lines() == fragment.lines())
  }

  @Test func `prints the same bytes twice`() throws {
    #expect(try fragment.report() == fragment.report())
  }
}

struct `The grounds of a proposal` {
  /// Fragments that between them reach every verdict and every state of the gates.
  private static let fragments: [Fragment] = [
    Fragment(Fragment.births + [Fragment.procedure()]),
    Fragment(Fragment.births + [Fragment.annex("I", Fragment.annexRow()), Fragment.procedure()]),
    Fragment(Fragment.births + [Fragment.annex("II", Fragment.annexRow()), Fragment.procedure()]),
    Fragment(
      Fragment.births + [Fragment.annex("I", Fragment.annexRow(isPartial: true)), Fragment.procedure()]
    ),
    Fragment(Fragment.births + [Fragment.procedure("Cấp lại Giấy khai sinh")]),
    Fragment(Fragment.births + [Fragment.procedure(more: Fragment.cites("50/2026/NĐ-CP"))]),
    Fragment(
      Fragment.births + [
        Fragment.procedure(more: #""steps": [{"id": "s", "text": "Không được bổ sung hồ sơ."}]"#)
      ]
    ),
    Fragment(
      Fragment.births + [
        Fragment.diploma,
        Fragment.procedure(rows: [Fragment.row("diploma"), Fragment.unannotated("Giấy chứng nhận võ sư")]),
      ]
    ),
    Fragment([Fragment.birthCertificate(), Fragment.procedure()]),
    // The catalogue bases the paper on a decree that is out of force.
    Fragment([
      Fragment.resolution(), Fragment.civilStatus(),
      Fragment.birthCertificate(basis: #"{"document": "123/2015/NĐ-CP", "provision": "Điều 9"}"#),
      Fragment.document(
        "123/2015/NĐ-CP",
        kind: "decree",
        issued: "2015-11-15",
        effective: "2016-01-01",
        expires: "2026-02-28",
        status: "expired"
      ),
      Fragment.procedure(),
    ]),
  ]

  @Test(arguments: fragments) func `hold something under every conclusion`(fragment: Fragment) throws {
    func check(_ evidence: Evidence) {
      guard case .concluded(let text, let grounds) = evidence else { return }
      #expect(!grounds.isEmpty, "\(text.en)")
      for ground in grounds { check(ground) }
    }
    for day in ["2025-06-01", "2026-06-01", "2027-06-01"] {
      for proposal in try fragment.analysis(asOf: day).proposals { check(proposal.evidence) }
    }
  }

  @Test(arguments: fragments) func `are in force on the day where the proposal is ready`(fragment: Fragment)
    throws
  {
    for day in ["2025-06-01", "2026-01-01", "2026-06-01", "2027-02-28", "2027-03-01"] {
      let analysis = try fragment.analysis(asOf: day)
      for proposal in analysis.proposals where proposal.isReady {
        #expect(!proposal.basis.isEmpty)
        for basis in proposal.basis {
          let document = try #require(analysis.context.knowledge.document(basis.citation.document))
          #expect(
            document.effective.map { $0 <= analysis.context.asOf } == true
              && document.expires.map { analysis.context.asOf <= $0 } != false,
            "\(basis.citation.document) on \(day)"
          )
        }
      }
    }
  }

  @Test func `call a row of an unverified annex unverified`() throws {
    let annex = Fragment.annex("I", Fragment.annexRow()).replacing(
      #""verified": true"#,
      with: #""verified": false"#
    )
    let proposal = try Fragment(
      Fragment.births.map { $0.replacing("\"substitution-listed\"", with: "\"readiness\"") } + [
        annex, Fragment.procedure(),
      ]
    ).proposal()
    guard case .concluded(_, let grounds) = proposal.evidence else { return }
    for case .law(_, let text, let isVerified) in grounds where text.en.contains("Annex I, row 12") {
      #expect(!isVerified)
    }
  }
}

extension Fragment {
  /// Each proposal as the published contract prints it, without the place, which names the fragment's own files.
  fileprivate func lines() throws -> [String] {
    let analysis = try analysis()
    let record = ProposalRecord(content(analysis))
    return analysis.proposals.map { proposal in
      var proposal = proposal
      proposal.place = nil
      proposal.evidence = proposal.evidence.withoutPlaces
      return record.contract(proposal).line
    }.sorted()
  }

  /// The whole report in two forms.
  fileprivate func report() throws -> String {
    let content = content(try analysis())
    return MarkdownReport.print(content) + HTMLReport.print(content)
  }

  private func content(_ analysis: Analysis) -> ReportContent {
    ReportContent(
      analysis: analysis,
      files: SourceFiles(records.map { SourceFile(path: "a.json", bytes: Array($0.utf8)) }),
      source: "catalogue",
      findings: [],
      filesRead: records.count,
      unread: [],
      language: .vi
    )
  }
}

extension Evidence {
  fileprivate var withoutPlaces: Evidence {
    switch self {
    case .written(let text, _): .written(text, at: nil)
    case .concluded(let text, let grounds): .concluded(text, from: grounds.map(\.withoutPlaces))
    default: self
    }
  }
}
