import Analysis
import CatalogueModel
import Diagnostics
import ProcedureGraph

extension ExplainText {
  /// What is said about one paper of one row: what holds today, on what ground, what is still open and with whom.
  func branch(_ proposal: Proposal) -> TextTree {
    let place = proposal.place.map { " (\(content.printed($0)))" } ?? ""
    let verdict = say(ReportWording.word(proposal.verdict)).uppercased()
    let paper = say(content.paperName(proposal))
    var tree = TextTree(text: "\(paper): \(verdict)\(place)")
    if proposal.isPrinted || proposal.status == .done {
      tree.text = "\(paper): \(verdict) — \(state(of: proposal))\(place)"
    }
    if let demand = demand(of: proposal) {
      tree.add("\(say("hồ sơ yêu cầu", "asked for")): \(demand)")
    }
    tree.add("\(say("hiện nay", "today")): \(today(proposal))")
    tree.add("\(say("vì", "because")): \(say(proposal.reason))")
    for basis in proposal.basis {
      let row = basis.row.map { " [\($0)]" } ?? ""
      let summary = basis.summary.map { " — \(say($0))" } ?? ""
      tree.add(
        "\(say("căn cứ", "basis")): \(content.context.knowledge.citationName(basis.citation))\(row)\(summary)"
      )
    }
    for register in proposal.registers.compactMap(content.context.knowledge.register) {
      let owner = say(content.authorityName(register.owner))
      tree.add(
        "\(say("Nhà nước đã có tại", "held in")): \(say(register.name)) (\(say("chủ quản", "owner")): \(owner))"
      )
    }
    if proposal.registers.isEmpty {
      tree.add(
        say(
          "Nhà nước đã có tại: chưa xác định (cơ sở tri thức chưa ghi cơ sở dữ liệu nào lưu giữ giấy tờ này)",
          "held in: unknown (no register on file holds this paper)"
        )
      )
    }
    guard proposal.isPrinted else { return tree }
    for gate in Gate.allCases { tree.add(line(gate, of: proposal)) }
    for amendment in proposal.amendments {
      tree.add("\(amendments.introduction(of: proposal)): \(amendments.line(amendment, of: proposal))")
    }
    return tree
  }

  private func state(of proposal: Proposal) -> String {
    guard proposal.status != .done else {
      return say("thủ tục đã miễn nộp khi khai thác được dữ liệu", "already waived by the procedure")
    }
    let readiness = proposal.isReady ? say("SẴN SÀNG", "READY") : say("chưa sẵn sàng", "not ready")
    let status =
      proposal.status == .new
      ? say("chưa có quyết định của người rà soát", "no reviewer has decided")
      : say(ReportWording.word(proposal.status))
    return "\(readiness), \(status)"
  }

  /// What an official may do on the as-of date, as far as the text and the gates tell.
  private func today(_ proposal: Proposal) -> String {
    if proposal.status == .done {
      let waived = say(
        "chỉ phải nộp, xuất trình khi không khai thác được dữ liệu",
        "to be filed only where the data cannot be found"
      )
      let open = say(
        "các điểm “?” dưới đây là điểm cần xác minh về căn cứ, không làm phát sinh việc phải nộp",
        "the “?” below are open questions of ground and bring no paper back"
      )
      return proposal.isPrinted ? "\(waived); \(open)" : waived
    }
    if proposal.isReady {
      return say("đủ căn cứ để không yêu cầu giấy tờ này", "the ground for no longer asking is complete")
    }
    var reasons: [String] = []
    if proposal.isPrinted {
      let open = Gate.allCases.count { proposal.gates[$0].state == .unknown }
      let failed = Gate.allCases.count { proposal.gates[$0].state == .fail }
      if failed > 0 { reasons.append(say("\(failed) điều kiện không đạt", "\(failed) conditions fail")) }
      if open > 0 {
        reasons.append(say("\(open) điều kiện cần xác minh", "\(open) conditions are to be verified"))
      }
      if reasons.isEmpty { reasons.append(say("cần người có thẩm quyền quyết định", "a person decides")) }
    } else {
      reasons.append(say("chưa có căn cứ", "no ground on file"))
    }
    var parts = [
      say(
        "dòng này vẫn yêu cầu; chưa đủ điều kiện để thôi yêu cầu (\(reasons.joined(separator: ", ")))",
        "this row still asks for it; not all conditions for dropping it are met (\(reasons.joined(separator: ", ")))"
      )
    ]
    if isWaivedElsewhere(proposal) {
      let body = node.authority.map { " (\(say($0.name)))" } ?? ""
      parts.append(
        say(
          "dòng khác của thủ tục đã miễn giấy tờ này khi khai thác được dữ liệu: cơ quan công bố thủ tục\(body) cần thống nhất các dòng",
          "another row waives it once the data is found: the body that publishes the procedure\(body) should make the rows agree"
        )
      )
    }
    return parts.joined(separator: "; ")
  }

  private func isWaivedElsewhere(_ proposal: Proposal) -> Bool {
    proposals.contains {
      $0.status == .done && $0.paper == proposal.paper && $0.component != proposal.component
    }
  }

  /// How the row asks for the paper, and in which case.
  private func demand(of proposal: Proposal) -> String? {
    guard let paper = proposal.paper else { return nil }
    let edges = node.components[proposal.component].demands
      .filter { $0.paper == paper && $0.demand != .mentioned }
    var parts: [String] = []
    for edge in edges {
      let word = say(content.context.knowledge.name(of: edge.demand)).lowercased()
      let part = edge.condition.map { "\(word): “\($0)”" } ?? word
      if !parts.contains(part) { parts.append(part) }
    }
    return parts.isEmpty ? nil : parts.joined(separator: "; ")
  }

  private func line(_ gate: Gate, of proposal: Proposal) -> String {
    let result = proposal.gates[gate]
    let confirmer =
      result.state == .unknown
      ? GateConfirmer(content: content).name(of: gate, for: proposal)
        .map { " \(say("Nơi xác minh", "To be confirmed by")): \(say($0))." } ?? ""
      : ""
    return
      "\(ReportWording.sign(result.state)) \(say(ReportWording.word(gate))): \(say(ReportWording.word(result.state))) — \(say(result.ground))\(confirmer)"
  }
}
