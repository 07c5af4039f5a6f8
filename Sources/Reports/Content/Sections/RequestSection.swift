import Analysis
import CatalogueModel
import Diagnostics
import ProcedureGraph

/// What is asked of whom: owners of registers, issuers of documents, publishers of procedures, the decider.
struct RequestSection {
  let content: ReportContent
  let voice: ReportVoice
  let tables: ReportTables

  var section: ReportSection {
    let blocks = registers + issuers + deciders + publishers
    return ReportSection(
      heading: say("KIẾN NGHỊ", "REQUESTS"),
      blocks: blocks.isEmpty ? [.paragraph(say("Không có.", "None."))] : blocks
    )
  }

  /// Registers whose data would replace papers and whose publication is not on file, by owner.
  private var registers: [ReportBlock] {
    var wanted: [String: Int] = [:]
    for proposal in content.analysis.proposals where proposal.isPrinted && proposal.status != .done {
      guard proposal.gates[.publication].state != .pass else { continue }
      for id in proposal.registers { wanted[id, default: 0] += 1 }
    }
    guard !wanted.isEmpty else { return [] }
    let items = wanted.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { id, count -> ReportBlock in
      let register = content.context.knowledge.register(id)
      let name = voice.say(register?.name ?? Bilingual(vi: id, en: id))
      let owner = register.map { " (\(voice.say(content.authorityName($0.owner))))" } ?? ""
      return .item(
        say(
          "– \(name)\(owner): \(voice.number(count)) phương án.",
          "– \(name)\(owner): \(voice.number(count)) proposals."
        )
      )
    }
    return [
      .paragraph(
        say(
          "Cơ quan chủ quản các cơ sở dữ liệu sau công bố phạm vi thông tin thay thế giấy tờ, hoặc cung cấp quyết định công bố nếu đã có, vì chưa tìm thấy trong cơ sở tri thức:",
          "The owners of these registers publish what replaces papers, or provide the decision where there is one, as none is on file:"
        )
      )
    ] + items
  }

  private var issuers: [ReportBlock] {
    let documents = Set(tables.amendmentLines.compactMap(\.document)).count
    guard documents > 0 else { return [] }
    let end = content.context.knowledge.provision(.substitutionGeneral)?.document.expires
    let limit =
      end.map {
        say(
          " có hiệu lực trước khi hết ngày \(voice.date($0)), ngày cuối cùng việc thay thế giấy tờ có căn cứ",
          " in force by \(voice.date($0)), the last day on which the substitution has a ground"
        )
      } ?? ""
    return [
      .paragraph([
        .plain(
          say(
            "Cơ quan ban hành sửa đổi, bổ sung \(voice.number(documents)) văn bản\(limit): ",
            "The issuers amend \(voice.number(documents)) documents\(limit): "
          )
        ), .link(tables.amendments.title, .amendments), .plain("."),
      ])
    ]
  }

  private var deciders: [ReportBlock] {
    let count = content.analysis.proposals.count { $0.verdict == .propose && $0.status == .new }
    guard count > 0 else { return [] }
    return [
      .paragraph(
        say(
          "Người có thẩm quyền quyết định về \(voice.number(count)) đề xuất chưa có quy định bắt buộc.",
          "The competent person decides on \(voice.number(count)) suggestions that no document orders."
        )
      )
    ]
  }

  private var publishers: [ReportBlock] {
    guard !tables.conditions.isEmpty else { return [] }
    return [
      .paragraph([
        .plain(
          say(
            "Cơ quan công bố thủ tục và cơ quan nêu tại cột “Nơi xác minh” xác minh các điều kiện chưa xác định: ",
            "The bodies named as those who can confirm settle the open gates: "
          )
        ), .link(tables.conditions.title, .conditions), .plain("."),
      ])
    ]
  }

  private func say(_ vi: String, _ en: String) -> String { voice.say(vi, en) }
}
