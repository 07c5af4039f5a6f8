import Analysis
import CatalogueModel
import Diagnostics

/// Which documents to amend first for the most relief.
struct RoadmapTables {
  let wording: RoadmapWording
  let voice: ReportVoice

  var targets: ReportTable {
    ReportTable(
      id: .targets,
      title: say("Số văn bản ít nhất cho từng mức giảm", "The fewest documents for each part of the relief"),
      columns: [
        ReportTable.Column("target", say("Mục tiêu (%)", "Target (%)"), width: 12, share: 16),
        ReportTable.Column("documents", say("Số văn bản", "Documents"), width: 12, share: 16),
        ReportTable.Column("papers", say("Giấy tờ được bỏ", "Papers removed"), width: 14, share: 18),
        ReportTable.Column("reached", say("Tỷ lệ đạt", "Reached"), width: 12, share: 16),
        ReportTable.Column("proof", say("Chứng minh", "Proof"), width: 30, share: 34),
        ReportTable.Column("source", say("Nguồn", "Source"), width: 24),
      ],
      rows: wording.roadmap.targets.map { target in
        .cells([
          .number(target.percent), .number(Int(target.choice.cost)), .number(Int(target.choice.gain)),
          .text(wording.share(target.choice.gain)), .text(wording.proof(target)),
          .link(ReportTable.ID.roadmap.name(voice), .roadmap),
        ])
      },
      note: wording.description
    )
  }

  var documents: ReportTable {
    ReportTable(
      id: .roadmap,
      title: say("Văn bản theo thứ tự sửa đổi được nhiều nhất", "Documents in the order that brings most"),
      columns: [
        ReportTable.Column("no", say("Thứ tự", "Order"), width: 8, share: 8),
        ReportTable.Column("document", say("Văn bản", "Document"), width: 44, share: 40),
        ReportTable.Column("papers", say("Giấy tờ liên quan", "Papers"), width: 12, share: 14),
        ReportTable.Column("procedures", say("Số thủ tục", "Procedures"), width: 12, share: 14),
        ReportTable.Column("reached", say("Giấy tờ được bỏ cộng dồn", "Papers so far"), width: 14, share: 16),
        ReportTable.Column("share", say("Tỷ lệ cộng dồn", "Share so far"), width: 12, share: 12),
        ReportTable.Column("after", say("Sau hoặc cùng văn bản", "After or with"), width: 34, share: 26),
        ReportTable.Column("source", say("Nguồn (mã thủ tục)", "Source (codes)"), width: 40),
      ],
      rows: wording.order.enumerated().map { index, position in
        let document = wording.roadmap.documents[position]
        let reached = wording.roadmap.points.first { $0.joining.contains(position) }?.gain ?? 0
        let after = document.prerequisites.map { wording.name(of: $0) }
        return .cells([
          .number(index + 1), .text(wording.name(position)), .number(document.papers),
          .number(document.procedures.count), .number(Int(reached)), .text(wording.share(reached)),
          .text(after.joined(separator: "; ")), .text(document.procedures.joined(separator: ", ")),
        ])
      }
    )
  }

  private func say(_ vi: String, _ en: String) -> String { voice.say(vi, en) }
}
