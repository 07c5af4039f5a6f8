import Analysis
import CatalogueModel
import Diagnostics

/// The words for online levels, scopes and what lifts a blocker.
enum PresenceWording {
  static func word(_ level: OnlineLevel?) -> Bilingual {
    switch level {
    case .full: Bilingual(vi: "toàn trình", en: "full")
    case .part: Bilingual(vi: "một phần", en: "in part")
    case OnlineLevel.none?: Bilingual(vi: "chưa thực hiện trực tuyến", en: "not online")
    case nil: Bilingual(vi: "chưa xác định", en: "unknown")
    }
  }

  static func word(_ scope: BoundaryScope?) -> Bilingual {
    switch scope {
    case .nation: Bilingual(vi: "trong phạm vi toàn quốc", en: "anywhere in the country")
    case .province: Bilingual(vi: "trong phạm vi tỉnh", en: "anywhere in the province")
    case BoundaryScope.none?: Bilingual(vi: "gắn với một nơi", en: "tied to a place")
    case nil: Bilingual(vi: "chưa xác định", en: "unknown")
    }
  }

  static func word(_ result: BoundaryAssessment.Result) -> Bilingual {
    switch result {
    case .candidate: Bilingual(vi: "ứng viên phi địa giới", en: "candidate")
    case .contradiction: Bilingual(vi: "mâu thuẫn", en: "contradiction")
    case .consistent: Bilingual(vi: "phù hợp", en: "consistent")
    case .unknown: Bilingual(vi: "chưa xác định", en: "unknown")
    }
  }

  static func word(_ stage: PlaceNeedStage) -> Bilingual {
    switch stage {
    case .intake: Bilingual(vi: "nộp, nhận", en: "filing")
    case .settlement: Bilingual(vi: "giải quyết", en: "settling")
    }
  }

  static func word(_ confidence: PlaceNeedConfidence) -> Bilingual {
    switch confidence {
    case .certain: Bilingual(vi: "chắc chắn", en: "certain")
    case .likely: Bilingual(vi: "theo câu chữ", en: "by wording")
    case .conditional: Bilingual(vi: "chỉ trong trường hợp đã nêu", en: "in a stated case only")
    }
  }

  static func word(_ lift: OnlineBlocker.Lift) -> Bilingual {
    switch lift {
    case .onlineChannel: Bilingual(vi: "mở cách nộp trực tuyến", en: "a way to file online")
    case .register: Bilingual(vi: "dữ liệu của cơ sở dữ liệu", en: "data of a register")
    case .electronicForm: Bilingual(vi: "biểu mẫu, bản sao điện tử", en: "an electronic form or copy")
    case .onlinePayment: Bilingual(vi: "thanh toán trực tuyến", en: "online payment")
    case .electronicOutcome:
      Bilingual(vi: "kết quả điện tử hoặc trả qua bưu chính công ích", en: "an electronic or posted outcome")
    case .legalChange: Bilingual(vi: "sửa quy định của pháp luật", en: "a change of the law")
    }
  }

  /// What the source declares about boundaries.
  static func declared(_ boundary: BoundaryAssessment) -> Bilingual {
    if let scope = boundary.declaredScope { return word(scope) }
    switch boundary.isDeclaredFree {
    case true?: return Bilingual(vi: "không phụ thuộc địa giới", en: "free of boundaries")
    case false?: return Bilingual(vi: "phụ thuộc địa giới", en: "bound")
    case nil: return Bilingual(vi: "không khai", en: "not declared")
    }
  }
}
