import Analysis
import CatalogueModel
import Diagnostics

/// What must be amended, by whom, and which documents first.
struct AmendmentSection {
  let content: ReportContent
  let voice: ReportVoice
  let tables: ReportTables

  var section: ReportSection {
    ReportSection(
      heading: say("VĂN BẢN PHẢI SỬA ĐỔI, BỔ SUNG VÀ LỘ TRÌNH", "DOCUMENTS TO AMEND, AND A ROADMAP"),
      blocks: documents + roadmap
    )
  }

  private var documents: [ReportBlock] {
    let lines = tables.amendmentLines
    let heading = ReportBlock.heading(say("Văn bản phải sửa đổi, bổ sung", "Documents to amend"), level: 2)
    guard !lines.isEmpty else { return [heading, .paragraph(say("Không có.", "None."))] }
    var issuers: [String: Set<String>] = [:]
    for line in lines {
      guard let document = line.document else { continue }
      issuers[line.issuer ?? "", default: []].insert(document)
    }
    let order = issuers.keys.sorted { (issuers[$1]?.count ?? 0, $0) < (issuers[$0]?.count ?? 0, $1) }
    let items = order.map { issuer -> ReportBlock in
      let name =
        issuer.isEmpty
        ? say("Cơ quan ban hành chưa xác định", "Issuer not known") : voice.say(content.authorityName(issuer))
      let count = voice.number(issuers[issuer]?.count ?? 0)
      return .item(say("– \(name): \(count) văn bản.", "– \(name): \(count)."))
    }
    let known = Set(lines.compactMap(\.document)).count
    let open = lines.count { $0.document == nil }
    var text = say(
      "Để các phương án có giá trị lâu dài, phải sửa đổi, bổ sung \(voice.number(known)) văn bản",
      "For the proposals to last, \(voice.number(known)) documents must be amended"
    )
    if open > 0 {
      text += say(
        "; còn \(voice.number(open)) nội dung chưa xác định được văn bản nào quy định",
        "; of \(voice.number(open)) changes the document is not known"
      )
    }
    text += say(". Bảng đầy đủ: ", ". The whole table: ")
    return [heading, .paragraph([.plain(text), .link(tables.amendments.title, .amendments), .plain(".")])]
      + items
  }

  private var roadmap: [ReportBlock] {
    guard let roadmap = tables.roadmap, let wording = content.roadmapWording else { return [] }
    let apart = wording.apart
    return [
      .heading(say("Lộ trình sửa đổi", "Which documents first"), level: 2),
      .paragraph([
        .plain(
          say(
            "Một giấy tờ chỉ được bỏ khi mọi văn bản yêu cầu nó đã được sửa. \(wording.description) Thứ tự từng văn bản: ",
            "A paper goes only when every document that demands it is amended. \(wording.description) The order: "
          )
        ), .link(roadmap.documents.title, .roadmap), .plain("."),
      ]), .table(roadmap.targets),
    ]
      + (apart.isEmpty
        ? []
        : [.note(say("Không tính vào lộ trình: ", "Not counted: ") + apart.joined(separator: "; ") + ".")])
  }

  private func say(_ vi: String, _ en: String) -> String { voice.say(vi, en) }
}
