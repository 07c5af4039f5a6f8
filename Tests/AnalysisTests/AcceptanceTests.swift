import Analysis
import CatalogueModel
import Diagnostics
import Testing

struct `A decision on a finding` {
  private static let files = SourceFiles([SourceFile(path: "a.json", bytes: Array("abc".utf8))])

  private static func finding(_ mark: Int) -> Diagnostic {
    Diagnostic(
      "fee-in-words",
      .error,
      Bilingual(vi: "Sai", en: "Wrong"),
      at: Place(file: 0, start: mark, end: mark + 1),
      subject: ElementPath("procedure/1")
    )
  }

  /// A sound decision on the first finding.
  private static func decision(_ change: (inout Decision) -> Void = { _ in }) -> Decision {
    var reader = FingerprintReader(files)
    var decision = Decision()
    (decision.id, decision.state, decision.rule) = ("d1", .accepted, "fee-in-words")
    (decision.subject, decision.fingerprint) = (
      "procedure/1", reader.fingerprint(of: finding(0)).description
    )
    (decision.author, decision.reason) = ("Phòng KSTTHC", "Biểu phí kèm theo")
    (decision.date, decision.expires) = (CalendarDate("2026-01-05"), CalendarDate("2026-06-01"))
    change(&decision)
    return decision
  }

  /// The standing of each finding, in order of print.
  private static func standings(
    _ decisions: [Decision],
    _ findings: [Diagnostic],
    on day: String = "2026-06-01",
    isNarrowed: Bool = false
  ) throws -> [String] {
    let asOf = try #require(CalendarDate(day))
    let judged = JudgedFindings(
      findings,
      in: files,
      decisions: decisions,
      asOf: asOf,
      isNarrowed: isNarrowed
    )
    let terms = CheckReport.Terms(
      failOn: .error,
      asOf: asOf,
      folder: "",
      files: 1,
      isComplete: true,
      language: .vi
    )
    return CheckReport(judged, known: nil, terms: terms).findings
      .map { "\($0.diagnostic.rule) \($0.standing.word)" }
  }

  @Test
  func `accepts that one and no other`() throws {
    let findings = [Self.finding(0), Self.finding(1)]
    #expect(
      try Self.standings([Self.decision()], findings) == ["fee-in-words accepted", "fee-in-words new"]
    )
    let twice = [Self.finding(0), Self.finding(0)]
    #expect(
      try Self.standings([Self.decision()], twice) == ["fee-in-words accepted", "fee-in-words new"]
    )
    #expect(
      try Self.standings([Self.decision(), Self.decision { $0.id = "d2" }], twice)
        == ["fee-in-words accepted", "fee-in-words accepted"]
    )
  }

  @Test(arguments: ["reason", "author", "rule", "subject", "fingerprint", "date", "expires", "state"])
  func `has no effect when something is missing`(_ part: String) throws {
    let decision = Self.decision { decision in
      switch part {
      case "reason": decision.reason = " "
      case "author": decision.author = ""
      case "rule": decision.rule = nil
      case "subject": decision.subject = nil
      case "fingerprint": decision.fingerprint = "0"
      case "date": decision.date = nil
      case "expires": decision.expires = nil
      default: decision.state = .deferred
      }
    }
    #expect(try Self.standings([decision], [Self.finding(0)]) == ["fee-in-words new"])
  }

  @Test
  func `holds from its day to its last day`() throws {
    for (day, word) in [
      ("2026-01-04", "new"), ("2026-01-05", "accepted"), ("2026-06-01", "accepted"), ("2026-06-02", "new"),
    ] {
      #expect(try Self.standings([Self.decision()], [Self.finding(0)], on: day) == ["fee-in-words \(word)"])
    }
  }

  @Test
  func `accepts nothing of another rule or about another element`() throws {
    let other = Self.decision { $0.rule = "time-limit-in-words" }
    #expect(
      try Self.standings([other], [Self.finding(0)]) == ["fee-in-words new", "decision-unused new"]
    )
    let elsewhere = Self.decision { $0.subject = "procedure/2" }
    #expect(
      try Self.standings([elsewhere], [Self.finding(0)]) == ["fee-in-words new", "decision-unused new"]
    )
  }

  @Test
  func `that accepts nothing is a finding, unless only a part was looked at`() throws {
    #expect(try Self.standings([Self.decision()], []) == ["decision-unused new"])
    #expect(try Self.standings([Self.decision()], [], isNarrowed: true) == [])
  }
}
