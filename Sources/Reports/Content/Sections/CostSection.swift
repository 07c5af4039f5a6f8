import Analysis
import CatalogueModel
import Diagnostics
import ProcedureGraph

/// The compliance cost: refused where parameters are missing, with the measures that need no volume.
struct CostSection {
  let content: ReportContent
  let voice: ReportVoice

  var section: ReportSection {
    let tally = ReliefTally(content.analysis.proposals)
    return ReportSection(
      heading: say("LỢI ÍCH VÀ CHI PHÍ TUÂN THỦ", "BENEFIT AND COMPLIANCE COST"),
      blocks: [
        .paragraph(
          say(
            "Chi phí tuân thủ trước và sau đơn giản hóa chưa tính được, vì còn thiếu: \(missing). Báo cáo không đưa ra con số ước đoán thay cho số liệu còn thiếu.",
            "No compliance cost can be given, before or after, for want of: \(missing). No guess stands in for what is missing."
          )
        ),
        .paragraph(
          say(
            "Lợi ích đo được mà không cần số liệu về khối lượng: trong \(voice.number(tally.demands)) lượt yêu cầu giấy tờ, \(voice.number(tally.done)) lượt thủ tục đã miễn; khi thực hiện đủ phương án theo văn bản đã ban hành, giảm thêm \(voice.number(tally.removed)) lượt và giảm một phần \(voice.number(tally.partial)) lượt; \(voice.number(tally.proposed)) lượt tùy thuộc quyết định về các đề xuất.",
            "What can be measured without volumes: of \(voice.number(tally.demands)) demands for papers \(voice.number(tally.done)) are already waived; carrying out what issued documents order removes \(voice.number(tally.removed)) more and \(voice.number(tally.partial)) in part; \(voice.number(tally.proposed)) depend on decisions about suggestions."
          )
        ),
      ]
    )
  }

  /// What a figure would need and is not on file.
  private var missing: String {
    let procedures = content.context.graph.procedures
    var parts = content.context.graph.source.costParameters.filter { $0.value == nil }.map {
      voice.say($0.name).lowercasedFirst
    }
    if parts.isEmpty {
      parts.append(
        say("mức thu nhập bình quân một người trong một giờ", "average income per person per hour")
      )
    }
    parts.append(say("số giờ thực hiện từng công việc", "the hours of each task"))
    let unknown = procedures.count { node in !node.procedure.statistics.contains { $0.kind == .filings } }
    if unknown > 0 {
      parts.append(
        say(
          "số lượt thực hiện mỗi năm của \(voice.number(unknown)) thủ tục",
          "the yearly number of filings of \(voice.number(unknown)) procedures"
        )
      )
    }
    return parts.joined(separator: "; ")
  }

  private func say(_ vi: String, _ en: String) -> String { voice.say(vi, en) }
}

extension String {
  fileprivate var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}
