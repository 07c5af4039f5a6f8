import Analysis
import CatalogueModel
import Diagnostics
import ProcedureGraph

/// The numbers that matter, on one page.
struct OverviewSection {
  let content: ReportContent
  let voice: ReportVoice
  let subject: ReportSubject
  let tables: ReportTables

  var section: ReportSection {
    ReportSection(
      heading: say("KẾT QUẢ CHUNG", "THE RESULTS"),
      blocks: [.paragraph(scope), .paragraph(result), .table(tables.summary)]
    )
  }

  private var scope: String {
    let knowledge = content.context.knowledge
    let asOf = voice.date(content.context.asOf)
    let edition = knowledge.edition?.edition ?? say("chưa rõ", "not known")
    let law = knowledge.provision(.substitutionGeneral)?.document
    let name =
      law.map { knowledge.documentName($0.number) } ?? say("chưa có trong cơ sở tri thức", "not on file")
    let end =
      law?.expires.map {
        say(", có hiệu lực đến hết ngày \(voice.date($0))", ", in force until \(voice.date($0))")
      } ?? ""
    return say(
      "Báo cáo rà soát \(voice.number(content.summary.procedures)) thủ tục hành chính trong nguồn “\(content.source)”, xét tại ngày \(asOf), theo cơ sở tri thức phiên bản \(edition). Căn cứ cắt giảm, thay thế giấy tờ bằng dữ liệu: \(name)\(end).",
      "\(voice.number(content.summary.procedures)) procedures of the source '\(content.source)' were reviewed as of \(asOf), with edition \(edition) of the knowledge base. Papers are cut and replaced by data under \(name)\(end)."
    )
  }

  private var result: String {
    let tally = content.summary.tally
    let relief = [Verdict.cut, .replace, .partial].reduce(0) { $0 + tally[$1] }
    let share = voice.share(relief, of: tally.total)
    return say(
      "Trong \(voice.number(tally.total)) lượt yêu cầu giấy tờ được xét, \(voice.number(relief)) lượt (\(share)) có phương án theo văn bản đã ban hành, trong đó \(voice.number(tally.ready)) lượt sẵn sàng thực hiện và \(voice.number(tally.done)) lượt thủ tục đã miễn khi khai thác được dữ liệu; \(voice.number(tally[.propose])) lượt là đề xuất để người có thẩm quyền quyết định; \(voice.number(tally[.unknown])) lượt chưa xác định và không được tính vào kết quả nào.",
      "Of \(voice.number(tally.total)) demands for papers, issued documents order a proposal for \(voice.number(relief)) (\(share)); \(voice.number(tally.ready)) of these are ready and \(voice.number(tally.done)) are already waived by the procedure once the data is found. \(voice.number(tally[.propose])) are suggestions for a competent person to decide; \(voice.number(tally[.unknown])) are not known and counted as nothing else."
    )
  }

  private func say(_ vi: String, _ en: String) -> String { voice.say(vi, en) }
}
