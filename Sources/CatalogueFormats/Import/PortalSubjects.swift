import CatalogueModel

/// The portal's words for applicants, mapped to the closed vocabulary by what they contain.
enum PortalSubjects {
  static func subject(named name: String) -> Subject {
    let key = FoldedKey(name)
    for (words, subject) in table where words.allSatisfy(key.contains) { return subject }
    return .other
  }

  /// What a code of the portal's own list stands for; nil for a code that list was not seen to hold.
  static func subject(coded code: String) -> Subject? { codes[code] }

  private static let codes: [String: Subject] = [
    "ĐT1": .citizen, "ĐT2": .enterprise, "ĐT3": .foreigner, "ĐT4": .foreigner, "ĐT6": .organisation,
    "ĐT7": .foreignOrganisation, "ĐT8": .enterprise, "ĐT9": .organisation, "ĐT10": .enterprise,
    "DT11": .cooperative, "DT12": .overseasVietnamese, "DT13": .official, "ĐT14": .citizen,
    "ĐT15": .foreigner,
  ]

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
