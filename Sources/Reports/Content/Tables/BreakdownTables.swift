import Analysis
import CatalogueModel
import Diagnostics
import ProcedureGraph

/// The verdicts by authority, field, register and paper.
struct BreakdownTables {
  let content: ReportContent
  let voice: ReportVoice

  var authorities: ReportTable {
    table(
      .authorities,
      title: say("Kết quả theo bộ, cơ quan", "Results by ministry"),
      name: say("Bộ, cơ quan", "Ministry"),
      own: "authority",
      lines: content.summary.byAuthority.map {
        ($0.id.isEmpty ? ProcedureTable.noAuthority : $0.name, $0.procedures, $0.tally)
      }
    )
  }

  var domains: ReportTable {
    var lines: [String: (procedures: Int, tally: Tally)] = [:]
    for (index, node) in content.context.graph.procedures.enumerated() {
      let name = ProcedureTable.domain(node, voice)
      lines[name, default: (0, Tally())].procedures += 1
      for proposal in content.analysis.proposals(of: index) {
        lines[name, default: (0, Tally())].tally.count(proposal)
      }
    }
    let sorted = lines.sorted { ($1.value.tally.total, $0.key) < ($0.value.tally.total, $1.key) }
    return table(
      .domains,
      title: say("Kết quả theo lĩnh vực", "Results by field"),
      name: say("Lĩnh vực", "Field"),
      own: "domain",
      lines: sorted.map { (Bilingual(vi: $0.key, en: $0.key), $0.value.procedures, $0.value.tally) }
    )
  }

  var papers: ReportTable {
    var table = table(
      .papers,
      title: say("Kết quả theo loại giấy tờ", "Results by paper"),
      name: say("Loại giấy tờ", "Paper"),
      own: "paper",
      lines: content.summary.byPaper.map { ($0.name, nil, $0.tally) }
    )
    addSources(to: &table) {
      content.context.knowledge.paper($0).flatMap { content.context.knowledge.papers[$0].source }
    }
    return table
  }

  var registers: ReportTable {
    let rows = content.summary.byRegister.enumerated().map { index, line -> ReportRow in
      let register = content.context.knowledge.register(line.id)
      let acts = (register?.publications ?? []).filter {
        $0.state == .published && ($0.date?.lastDay).map { $0 <= content.context.asOf } == true
      }.map { $0.document.map(content.context.knowledge.documentName) ?? "?" }
      return .cells(
        [
          .number(index + 1), .text(say(line.name)),
          .text(register.map { say(content.authorityName($0.owner)) } ?? ""),
          .text(acts.isEmpty ? publication(register) : acts.joined(separator: "; ")),
          .number(line.tally.total),
        ] + Verdict.allCases.map { .number(line.tally[$0]) } + [
          .number(line.tally.ready), .text(register?.source ?? ""),
        ]
      )
    }
    return ReportTable(
      id: .registers,
      title: say("Kết quả theo cơ sở dữ liệu", "Results by register"),
      columns: [
        ReportTable.Column("no", say("STT", "No."), width: 6, share: 8),
        ReportTable.Column("register", say("Cơ sở dữ liệu", "Register"), width: 44, share: 30),
        ReportTable.Column("owner", say("Cơ quan chủ quản", "Owner"), width: 26, share: 20),
        ReportTable.Column("publication", say("Quyết định công bố", "Publication"), width: 30, share: 22),
        ReportTable.Column("demands", say("Lượt yêu cầu", "Demands"), width: 12, share: 12),
      ]
        + Verdict.allCases.map {
          ReportTable.Column($0.rawValue, say(ReportWording.word($0)), width: 13)
        } + [
          ReportTable.Column("ready", say("Sẵn sàng", "Ready"), width: 10, share: 10),
          ReportTable.Column("source", say("Nguồn", "Source"), width: 50),
        ],
      rows: rows,
      note: say(
        "Một lượt yêu cầu giấy tờ có thể tra cứu ở nhiều cơ sở dữ liệu nên tổng các dòng có thể lớn hơn số lượt.",
        "One demand may be looked up in several registers, so the lines may add up to more than the demands."
      )
    )
  }

  private func publication(_ register: Register?) -> String {
    (register?.publications ?? []).contains { $0.state == .unpublished }
      ? say("Chưa công bố (có nguồn)", "Not published (a source says so)")
      : say("Chưa tìm thấy quyết định", "None on file")
  }

  private func table(
    _ id: ReportTable.ID,
    title: String,
    name: String,
    own: String,
    lines: [(name: Bilingual, procedures: Int?, tally: Tally)]
  ) -> ReportTable {
    let hasProcedures = lines.contains { $0.procedures != nil }
    func counted(_ table: ReportTable.ID, _ terms: [ReportCount.Term] = []) -> ReportCount {
      .rows(table, [.matches(own, own: own)] + terms)
    }
    func table(of verdict: Verdict) -> ReportTable.ID {
      verdict == .keep || verdict == .unknown ? .unknowns : .proposals
    }
    let rows = lines.enumerated().map { index, line -> ReportRow in
      let procedures: [ReportCell] = line.procedures.map { [.number($0, counted(.procedures))] } ?? []
      let verdicts = Verdict.allCases.map { verdict -> ReportCell in
        let term = ReportCount.Term.equals("verdict", say(ReportWording.word(verdict)))
        return .number(line.tally[verdict], counted(table(of: verdict), [term]))
      }
      let all = ReportCount.plus(counted(.proposals), counted(.unknowns))
      let ready = ReportCount.Term.equals("ready", ProposalRows.ready(true, voice))
      return .cells(
        [.number(index + 1), .text(say(line.name))] + procedures + [.number(line.tally.total, all)] + verdicts
          + [
            .number(line.tally.ready, counted(.proposals, [ready])),
            .link(ReportTable.ID.proposals.name(voice), .proposals),
          ]
      )
    }
    var table = ReportTable(
      id: id,
      title: title,
      columns: [
        ReportTable.Column("no", say("STT", "No."), width: 6, share: 9),
        ReportTable.Column(own, name, width: 44, share: 30),
      ],
      rows: rows
    )
    if hasProcedures {
      table.columns.append(
        ReportTable.Column("procedures", say("Thủ tục", "Procedures"), width: 11, share: 10)
      )
    }
    table.columns.append(ReportTable.Column("demands", say("Lượt yêu cầu", "Demands"), width: 11, share: 11))
    table.columns += Verdict.allCases.map { verdict in
      let isShown = verdict != .keep || lines.contains { $0.tally[.keep] > 0 }
      return ReportTable.Column(
        verdict.rawValue,
        Self.heading(verdict, voice),
        width: 13,
        share: isShown ? 11 : nil
      )
    }
    table.columns.append(ReportTable.Column("ready", say("Sẵn sàng", "Ready"), width: 10, share: 10))
    table.columns.append(ReportTable.Column("source", say("Nguồn", "Source"), width: 26))
    if hasProcedures, lines.count > 1 { table.rows.append(.total(totals(lines))) }
    return table
  }

  /// A verdict as the heading of a narrow column.
  static func heading(_ verdict: Verdict, _ voice: ReportVoice) -> String {
    switch verdict {
    case .cut: voice.say("Cắt giảm", "Cut")
    case .replace: voice.say("Thay thế", "Replace")
    case .partial: voice.say("Thay một phần", "In part")
    case .propose: voice.say("Đề xuất", "Propose")
    case .keep: voice.say("Giữ nguyên", "Keep")
    case .unknown: voice.say("Chưa xác định", "Unknown")
    }
  }

  private func totals(_ lines: [(name: Bilingual, procedures: Int?, tally: Tally)]) -> [ReportCell] {
    func sum(_ value: (Tally) -> Int) -> ReportCell {
      .number(lines.reduce(0) { $0 + value($1.tally) }, .above)
    }
    return [
      .empty, .text(say("Cộng", "Total")), .number(lines.reduce(0) { $0 + ($1.procedures ?? 0) }, .above),
      sum(\.total),
    ] + Verdict.allCases.map { verdict in sum { $0[verdict] } } + [sum(\.ready), .empty]
  }

  /// Puts what is known of the paper's origin in the place of the link.
  private func addSources(to table: inout ReportTable, _ source: (String) -> String?) {
    for (index, line) in content.summary.byPaper.enumerated() {
      guard case .cells(var cells) = table.rows[index] else { continue }
      cells[cells.count - 1] = .text(source(line.id) ?? "")
      table.rows[index] = .cells(cells)
    }
  }

  private func say(_ vi: String, _ en: String) -> String { voice.say(vi, en) }

  private func say(_ text: Bilingual) -> String { voice.say(text) }
}
