import Analysis
import CatalogueModel
import Diagnostics
import ProcedureGraph

/// Words of plans.
struct PlanWording {
  let knowledge: Knowledge
  let language: Language

  func say(_ vi: String, _ en: String) -> String { language == .vi ? vi : en }

  func say(_ text: Bilingual) -> String { text.text(in: language) }

  func document(_ number: String) -> String {
    language == .vi ? knowledge.documentName(number) : number
  }

  func body(_ id: String) -> String {
    guard !id.isEmpty else { return say("chưa xác định cơ quan", "body not known") }
    return say(knowledge.authority(id)?.name ?? Bilingual(vi: id, en: id))
  }

  func kind(_ id: String) -> String {
    id.isEmpty
      ? say("chưa xác định loại", "kind not known") : say(knowledge.name(of: id, in: "document-kinds"))
  }

  func verdict(_ verdict: PlanVerdict) -> String {
    switch verdict {
    case .fits: say("PHÙ HỢP", "FITS")
    case .fix: say("CẦN SỬA", "FIX")
    case .needless: say("CHƯA THẤY CẦN", "NEEDLESS")
    case .unknown: say("CHƯA XÁC ĐỊNH", "UNKNOWN")
    }
  }

  func status(_ status: PlanStatus) -> String {
    switch status {
    case .notStarted: say("chưa thực hiện", "not begun")
    case .drafting: say("đang soạn thảo", "being drafted")
    case .submitted: say("đã trình", "submitted")
    case .issued: say("đã ban hành", "issued")
    }
  }

  func form(_ form: AmendmentForm) -> String {
    switch form {
    case .amend: say("sửa đổi, bổ sung", "amend")
    case .supplement: say("bổ sung", "supplement")
    case .replace: say("thay thế", "replace")
    case .phrase: say("thay thế cụm từ", "replace words")
    case .repeal: say("bãi bỏ", "repeal")
    }
  }

  func date(_ date: CalendarDate) -> String { language == .vi ? date.vietnamese : date.description }

  /// The first few of a list, and how many more there are.
  func shown(_ list: [String], _ limit: Int = 6) -> String {
    let first = list.prefix(limit).joined(separator: ", ")
    return list.count > limit ? "\(first) (+\(list.count - limit))" : first
  }
}
