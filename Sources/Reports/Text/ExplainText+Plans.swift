import Analysis
import CatalogueModel
import Diagnostics
import ProcedureGraph

extension ExplainText {
  /// The documents that stand between the procedure and its simplification, each with the lines of plans that amend it.
  func documentsToAmend() -> [String] {
    var numbers: [String] = []
    for amendment in proposals.filter({ $0.isPrinted && $0.status != .rejected }).flatMap(\.amendments) {
      if let number = amendment.document, !numbers.contains(number) { numbers.append(number) }
    }
    guard !numbers.isEmpty else { return [] }
    let planned = PlannedDocuments(content.context.knowledge)
    return [
      say("Văn bản phải sửa đổi để việc đơn giản hóa được lâu dài:", "Documents to amend so that it lasts:")
    ]
      + numbers.map { "- \(content.context.knowledge.documentName($0)): \(plans(planned[$0]))" }
  }

  private func plans(_ entries: [PlannedDocuments.Entry]) -> String {
    guard !entries.isEmpty else { return say("chưa có trong kế hoạch nào", "in no plan") }
    return entries.map { entry in
      let item = entry.item.item
      let words = PlanWording(knowledge: content.context.knowledge, language: content.language)
      let deadline = item.deadline.map { ", \(say("hạn", "due")) \(words.date($0))" } ?? ""
      let issued = item.issuedDocument.map { " (\($0))" } ?? ""
      let status = words.status(entry.item.isIssued ? .issued : item.status ?? .notStarted)
      return
        "\(say("kế hoạch", "plan")) “\(entry.plan.id)”, \(say("dòng", "line")) \(item.id)\(deadline), \(status)\(issued)"
    }.joined(separator: "; ")
  }
}
