import Analysis
import CatalogueModel
import Diagnostics
import ProcedureGraph

/// The proposals procedure by procedure: what is simplified and why, what is to be amended, what it brings.
struct ProcedureSection {
  private let content: ReportContent
  private let voice: ReportVoice
  private let amendments: AmendmentText

  init(content: ReportContent, voice: ReportVoice) {
    self.content = content
    self.voice = voice
    amendments = AmendmentText(content: content)
  }

  var section: ReportSection {
    var blocks: [ReportBlock] = []
    let nodes = content.context.graph.procedures
    let order = nodes.indices.filter { content.analysis.silence[$0] == nil }
      .map {
        (
          index: $0, authority: ProcedureTable.authority(nodes[$0], voice),
          domain: ProcedureTable.domain(nodes[$0], voice)
        )
      }
      .sorted {
        ($0.authority, $0.domain, nodes[$0.index].procedure.code, $0.index) < (
          $1.authority, $1.domain, nodes[$1.index].procedure.code, $1.index
        )
      }
    let hasAuthorities = Set(order.map(\.authority)).count > 1
    var group = ""
    for (number, entry) in order.enumerated() {
      let name = hasAuthorities ? "\(entry.authority) – \(entry.domain)" : entry.domain
      if name != group {
        group = name
        blocks.append(.heading(name, level: 2))
      }
      blocks += self.blocks(of: entry.index, number: number + 1)
    }
    if order.isEmpty { blocks = [.paragraph(say("Không có phương án nào.", "There is no proposal."))] }
    return ReportSection(
      heading: say("PHƯƠNG ÁN ĐƠN GIẢN HÓA TỪNG THỦ TỤC", "PROPOSALS PROCEDURE BY PROCEDURE"),
      blocks: blocks
    )
  }

  private func blocks(of index: Int, number: Int) -> [ReportBlock] {
    let procedure = content.context.graph.procedures[index].procedure
    let proposals = content.analysis.proposals(of: index)
    let groups = ProposalGroup.groups(of: proposals.filter(\.isPrinted), content)
    return [
      .heading(
        say("Thủ tục \(voice.number(number)). ", "Procedure \(voice.number(number)). ")
          + "\(voice.line(procedure.name)) (\(procedure.code))",
        level: 3
      ), .heading(say("1. Nội dung đơn giản hóa – Lý do", "1. What is simplified, and why"), level: 4),
    ] + groups.flatMap { self.blocks(of: $0, among: groups.count) }
      + [.heading(say("2. Kiến nghị thực thi", "2. What is to be amended"), level: 4)]
      + amendments(of: groups)
      + [
        .heading(say("3. Lợi ích", "3. Benefit"), level: 4),
        .paragraph(benefit(proposals, procedure.statistics.contains { $0.kind == .filings })),
      ]
  }

  private func blocks(of group: ProposalGroup, among count: Int) -> [ReportBlock] {
    let proposal = group.first
    let node = content.context.graph.procedures[proposal.procedure]
    let component = node.components[proposal.component].component
    let kind =
      proposal.verdict == .propose ? say("Đề xuất", "Suggestion") : say(ReportWording.word(proposal.verdict))
    let mark = count > 1 ? "\(group.letter)) " : ""
    let place = proposal.place.map { " (\(content.printed($0)))" } ?? ""
    let basis = BasisText(content: content).line(proposal)
    var blocks: [ReportBlock] = [
      .item([
        .strong("\(mark)\(kind): \(say(content.paperName(proposal)))"),
        .plain(
          proposal.kind == .partial && proposal.verdict != .partial
            ? say(" (giảm một phần dòng hồ sơ).", " (part of the row).") : "."
        ),
      ]),
      .item([
        .soft(say("Thành phần hồ sơ: ", "Dossier row: ")),
        .plain("“\(voice.short(component.text))”\(place)\(cases(of: group)). "),
        .soft(say("Lý do: ", "Why: ")), .plain(say(proposal.reason)),
      ]),
    ]
    if !basis.isEmpty {
      blocks.append(.item([.soft(say("Căn cứ: ", "Basis: ")), .plain(basis + ".")]))
    }
    blocks.append(.item([.soft(say("Điều kiện áp dụng: ", "Gates: ")), .plain(state(of: proposal))]))
    return blocks
  }

  private func cases(of group: ProposalGroup) -> String {
    guard group.count > 1 else { return "" }
    return say(
      "; cùng nội dung tại \(voice.number(group.count)) dòng hồ sơ của các trường hợp khác nhau",
      "; the same in \(voice.number(group.count)) rows of different cases"
    )
  }

  private func state(of proposal: Proposal) -> String {
    if proposal.status == .done {
      return say(
        "thủ tục đã miễn nộp khi khai thác được dữ liệu.",
        "the procedure already waives the paper once the data is found."
      )
    }
    let failed = Gate.allCases.filter { proposal.gates[$0].state == .fail }
    let unknown = Gate.allCases.filter { proposal.gates[$0].state == .unknown }
    if proposal.isReady { return say("đạt cả sáu điều kiện, sẵn sàng thực hiện.", "all six pass; ready.") }
    var parts: [String] = []
    if !failed.isEmpty { parts.append(say("không đạt: ", "failed: ") + names(failed)) }
    if !unknown.isEmpty { parts.append(say("chưa xác định: ", "not known: ") + names(unknown)) }
    if parts.isEmpty {
      parts.append(
        say("đạt cả sáu điều kiện; chờ người có thẩm quyền quyết định", "all six pass; to be decided")
      )
    }
    return parts.joined(separator: "; ") + "."
  }

  private func names(_ gates: [Gate]) -> String {
    gates.map { say(ReportWording.word($0)).lowercased() }.joined(separator: ", ")
  }

  private func amendments(of groups: [ProposalGroup]) -> [ReportBlock] {
    var lines: [String] = []
    for group in groups {
      for amendment in group.first.amendments {
        let line = amendments.line(amendment, of: group.first)
        if !lines.contains(line) { lines.append(line) }
      }
    }
    guard !lines.isEmpty else {
      return [.item(say("– Không phải sửa văn bản.", "– Nothing is to be amended."))]
    }
    return lines.map { .item("– \(voice.line($0))") }
  }

  private func benefit(_ proposals: ArraySlice<Proposal>, _ hasVolume: Bool) -> String {
    let tally = ReliefTally(proposals)
    var parts = [
      say(
        "Hồ sơ có \(voice.number(tally.demands)) lượt yêu cầu giấy tờ",
        "The dossier has \(voice.number(tally.demands)) demands for papers"
      )
    ]
    func add(_ count: Int, _ vi: String, _ en: String) {
      if count > 0 { parts.append(say("\(vi) \(voice.number(count)) lượt", "\(en) \(voice.number(count))")) }
    }
    add(tally.done, "đã miễn", "already waived:")
    add(tally.removed, "giảm", "removed:")
    add(tally.partial, "giảm một phần", "in part:")
    add(tally.proposed, "chờ quyết định", "to be decided:")
    let volume = hasVolume ? "" : say(", số lượt thực hiện mỗi năm", " and of filings a year")
    return parts.joined(separator: "; ")
      + say(
        ". Chi phí tuân thủ trước và sau: chưa tính được, thiếu số giờ thực hiện từng công việc, mức thu nhập bình quân\(volume).",
        ". Compliance cost before and after: no figure, for want of hours, income\(volume)."
      )
  }

  private func say(_ vi: String, _ en: String) -> String { voice.say(vi, en) }

  private func say(_ text: Bilingual) -> String { voice.say(text) }
}
