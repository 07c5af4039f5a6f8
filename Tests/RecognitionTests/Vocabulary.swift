import CatalogueModel
import Diagnostics

/// A vocabulary small enough to read, with every kind of entry the recogniser knows.
enum Vocabulary {
  static let papers = [
    paper(
      "identity-card",
      "Thẻ căn cước",
      ["căn cước", "căn cước công dân", "thẻ căn cước công dân", "CCCD", "CMND", "chứng minh nhân dân"],
      nearMisses: ["cơ sở dữ liệu căn cước", "luật căn cước"]
    ),
    paper(
      "residence-information",
      "Thông tin về cư trú",
      ["giấy tờ chứng minh nơi cư trú", "giấy xác nhận thông tin về cư trú"],
      nearMisses: ["đăng ký cư trú"],
      abolished: ["sổ hộ khẩu", "sổ tạm trú"]
    ),
    paper(
      "birth-certificate",
      "Giấy khai sinh",
      ["trích lục khai sinh"],
      nearMisses: ["giấy chứng sinh", "đăng ký khai sinh"]
    ),
    paper("marriage-certificate", "Giấy chứng nhận kết hôn", ["trích lục kết hôn"]),
    paper(
      "marital-status-certificate",
      "Giấy xác nhận tình trạng hôn nhân",
      ["giấy tờ chứng minh tình trạng hôn nhân"]
    ),
    paper("death-certificate", "Giấy chứng tử", ["trích lục khai tử"], nearMisses: ["giấy báo tử"]),
    paper("health-insurance-card", "Thẻ bảo hiểm y tế", ["thẻ BHYT"]),
    paper("social-insurance-book", "Sổ bảo hiểm xã hội", ["sổ BHXH"]),
    paper("driving-licence", "Giấy phép lái xe", ["GPLX", "bằng lái xe"], nearMisses: ["giấy phép lái tàu"]),
    paper(
      "enterprise-registration",
      "Giấy chứng nhận đăng ký doanh nghiệp",
      ["giấy chứng nhận đăng ký kinh doanh"],
      nearMisses: [
        "giấy chứng nhận đăng ký đầu tư", "cơ quan đăng ký kinh doanh", "mã số doanh nghiệp",
        "cơ sở dữ liệu quốc gia về đăng ký doanh nghiệp",
      ]
    ),
    paper("household-business-registration", "Giấy chứng nhận đăng ký hộ kinh doanh", []),
    paper("cooperative-registration", "Giấy chứng nhận đăng ký hợp tác xã", []),
    paper(
      "vehicle-registration",
      "Giấy chứng nhận đăng ký xe",
      ["chứng nhận đăng ký xe"],
      nearMisses: ["giấy chứng nhận đăng ký phương tiện thủy nội địa", "giấy hẹn cấp chứng nhận đăng ký xe"]
    ),
    paper(
      "land-use-certificate",
      "Giấy chứng nhận quyền sử dụng đất, quyền sở hữu tài sản gắn liền với đất",
      ["giấy chứng nhận quyền sử dụng đất", "sổ đỏ"],
      nearMisses: ["giấy tờ về quyền sử dụng đất", "bản đồ địa chính"]
    ),
    paper(
      "criminal-record-certificate",
      "Phiếu lý lịch tư pháp",
      ["lý lịch tư pháp"],
      nearMisses: ["cơ sở dữ liệu lý lịch tư pháp"]
    ),
    paper(
      "health-check-certificate",
      "Giấy khám sức khỏe",
      ["giấy chứng nhận sức khỏe"],
      nearMisses: ["sổ sức khỏe điện tử"]
    ),
  ]

  private static func paper(
    _ id: String,
    _ name: String,
    _ synonyms: [String],
    nearMisses: [String] = [],
    abolished: [String] = []
  ) -> Paper {
    var paper = Paper()
    paper.id = id
    paper.name = Bilingual(vi: name, en: id)
    paper.synonyms = synonyms.map { Located(wrappedValue: $0) }
    paper.nearMisses = nearMisses.map { text in
      var nearMiss = NearMiss()
      nearMiss.text = text
      return nearMiss
    }
    paper.abolishedNames = abolished.map { text in
      var name = AbolishedName()
      name.text = text
      return name
    }
    return paper
  }
}
