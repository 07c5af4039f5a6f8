import CatalogueModel

/// The portal's words for applicants, mapped to the closed vocabulary by what they contain.
enum PortalSubjects {
  static func subject(named name: String) -> Subject {
    let key = FoldedKey(name)
    for (words, subject) in table where words.allSatisfy(key.contains) { return subject }
    return .other
  }

  private static let table = printed.map { (words: $0.words.map { FoldedKey($0) }, subject: $0.subject) }

  private static let printed: [(words: [String], subject: Subject)] = [
    (["không bao gồm"], .organisation),
    (["định cư ở nước ngoài"], .overseasVietnamese),
    (["doanh nghiệp nước ngoài"], .foreignEnterprise),
    (["tổ chức nước ngoài"], .foreignOrganisation),
    (["người nước ngoài"], .foreigner),
    (["công dân"], .citizen),
    (["cán bộ"], .official),
    (["hộ kinh doanh"], .householdBusiness),
    (["hợp tác xã"], .cooperative),
    (["doanh nghiệp"], .enterprise),
    (["tổ chức"], .organisation),
  ]
}
