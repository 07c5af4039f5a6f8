import Analysis
import Diagnostics

/// The words for kinds of change.
enum ChangeWording {
  static func word(_ kind: Change.Kind) -> Bilingual {
    switch kind {
    case .added: Bilingual(vi: "thêm", en: "added")
    case .removed: Bilingual(vi: "bỏ", en: "removed")
    case .moved: Bilingual(vi: "chuyển chỗ", en: "moved")
    case .renamed: Bilingual(vi: "đổi mã", en: "renamed")
    case .reworded: Bilingual(vi: "viết lại", en: "reworded")
    case .tightened: Bilingual(vi: "chặt hơn", en: "tightened")
    case .loosened: Bilingual(vi: "nới lỏng", en: "loosened")
    case .changed: Bilingual(vi: "thay đổi", en: "changed")
    }
  }

  static func word(_ burdened: Change.Burdened) -> Bilingual {
    switch burdened {
    case .applicant: Bilingual(vi: "với người nộp", en: "for applicants")
    case .official: Bilingual(vi: "với cơ quan", en: "for officials")
    case .nobody: Bilingual(vi: "không ảnh hưởng ai", en: "for nobody")
    }
  }

  static func word(_ topic: Change.Topic) -> Bilingual {
    switch topic {
    case .procedure: Bilingual(vi: "thủ tục", en: "procedure")
    case .name: Bilingual(vi: "tên", en: "name")
    case .component: Bilingual(vi: "thành phần hồ sơ", en: "component")
    case .condition: Bilingual(vi: "yêu cầu, điều kiện", en: "condition")
    case .form: Bilingual(vi: "mẫu đơn", en: "form")
    case .step: Bilingual(vi: "trình tự", en: "step")
    case .channel: Bilingual(vi: "cách thức nộp", en: "way of filing")
    case .time: Bilingual(vi: "thời hạn", en: "time limit")
    case .fee: Bilingual(vi: "phí, lệ phí", en: "fee")
    case .outcome: Bilingual(vi: "kết quả", en: "outcome")
    case .returns: Bilingual(vi: "cách nhận kết quả", en: "way of receiving")
    case .online: Bilingual(vi: "mức độ trực tuyến", en: "online level")
    case .boundary: Bilingual(vi: "địa giới hành chính", en: "boundaries")
    case .publication: Bilingual(vi: "quyết định công bố", en: "publication decision")
    case .law: Bilingual(vi: "căn cứ pháp lý", en: "legal basis")
    case .authority: Bilingual(vi: "cơ quan", en: "authority")
    case .subject: Bilingual(vi: "đối tượng", en: "subjects")
    case .other: Bilingual(vi: "mục khác", en: "other key")
    case .record: Bilingual(vi: "bản ghi", en: "record")
    }
  }
}
