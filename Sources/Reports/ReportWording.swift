import Analysis
import Diagnostics

/// The words people read for the closed vocabularies, and the account of the method.
enum ReportWording {
  static func word(_ verdict: Verdict) -> Bilingual {
    switch verdict {
    case .cut: Bilingual(vi: "Cắt giảm", en: "Cut")
    case .replace: Bilingual(vi: "Thay thế bằng dữ liệu", en: "Replace by data")
    case .propose: Bilingual(vi: "Đề xuất", en: "Propose")
    case .partial: Bilingual(vi: "Thay thế một phần bằng dữ liệu", en: "Replace in part")
    case .keep: Bilingual(vi: "Giữ nguyên", en: "Keep")
    case .unknown: Bilingual(vi: "Chưa xác định", en: "Unknown")
    }
  }

  static func word(_ gate: Gate) -> Bilingual {
    switch gate {
    case .publication: Bilingual(vi: "Công bố dữ liệu", en: "Publication")
    case .fields: Bilingual(vi: "Trường dữ liệu", en: "Fields")
    case .scope: Bilingual(vi: "Phạm vi áp dụng", en: "Scope")
    case .object: Bilingual(vi: "Vai trò của giấy tờ", en: "Object")
    case .time: Bilingual(vi: "Hiệu lực", en: "Time")
    case .fallback: Bilingual(vi: "Cơ chế dự phòng", en: "Fallback")
    }
  }

  static func word(_ state: GateState) -> Bilingual {
    switch state {
    case .pass: Bilingual(vi: "đạt", en: "pass")
    case .fail: Bilingual(vi: "không đạt", en: "fail")
    case .unknown: Bilingual(vi: "chưa xác định", en: "unknown")
    }
  }

  static func sign(_ state: GateState) -> String {
    switch state {
    case .pass: "✓"
    case .fail: "✗"
    case .unknown: "?"
    }
  }

  static func word(_ status: ProposalStatus) -> Bilingual {
    switch status {
    case .new: Bilingual(vi: "mới", en: "new")
    case .done: Bilingual(vi: "đã miễn trong thủ tục", en: "already waived by the procedure")
    case .accepted: Bilingual(vi: "đã chấp thuận", en: "accepted")
    case .rejected: Bilingual(vi: "không chấp thuận", en: "rejected")
    case .deferred: Bilingual(vi: "tạm hoãn", en: "deferred")
    }
  }

  static func word(_ kind: ProposalKind) -> Bilingual {
    switch kind {
    case .cut: Bilingual(vi: "Cắt giảm", en: "Cut")
    case .replace: Bilingual(vi: "Thay thế bằng dữ liệu", en: "Replace by data")
    case .propose: Bilingual(vi: "Đề xuất", en: "Propose")
    case .partial: Bilingual(vi: "Giảm một phần dòng hồ sơ", en: "Relieve the row in part")
    case .dropField: Bilingual(vi: "Điền sẵn trường thông tin", en: "Fill in a field")
    case .askOnce: Bilingual(vi: "Chỉ yêu cầu một lần", en: "Ask once")
    case .needlessField: Bilingual(vi: "Xem xét bỏ trường thông tin", en: "Consider dropping a field")
    case .abolish: Bilingual(vi: "Xem xét bãi bỏ", en: "Consider abolishing")
    case .merge: Bilingual(vi: "Gộp thủ tục", en: "Merge")
    case .chain: Bilingual(vi: "Liên thông", en: "Link with the next")
    case .variant: Bilingual(vi: "Đưa về mẫu chung", en: "Align with the base")
    case .proactive: Bilingual(vi: "Chủ động cung cấp", en: "Provide proactively")
    }
  }

  static let method: [Bilingual] = [
    Bilingual(
      vi:
        "Mỗi dòng thành phần hồ sơ được đọc để xác định giấy tờ được yêu cầu và mức độ yêu cầu; dòng đã được chú giải trong danh mục thì theo chú giải.",
      en: "Each dossier row is read for the papers it asks for and how; explicit annotations win."
    ),
    Bilingual(
      vi:
        "Giấy tờ nêu tại phụ lục của văn bản thay thế được đối chiếu theo mã và tên thủ tục; tên không trùng thì không áp dụng dòng phụ lục.",
      en: "Annex rows join by code and name; where the names differ the row is not applied."
    ),
    Bilingual(
      vi:
        "Một phương án chỉ được coi là sẵn sàng khi cả sáu điều kiện đều đạt; “chưa xác định” không được tính là đạt.",
      en: "A proposal is ready only when all six gates pass; unknown never counts as passed."
    ),
    Bilingual(
      vi:
        "Không tìm thấy quyết định công bố dữ liệu trong cơ sở tri thức được ghi là “chưa xác định”, không phải “chưa công bố”.",
      en: "No publication on file is unknown, not unpublished."
    ),
  ]
}
