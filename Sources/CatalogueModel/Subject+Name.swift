public import Diagnostics

extension Subject {
  /// The applicant in words.
  public var name: Bilingual {
    switch self {
    case .citizen: Bilingual(vi: "công dân Việt Nam", en: "Vietnamese citizens")
    case .overseasVietnamese:
      Bilingual(vi: "người Việt Nam định cư ở nước ngoài", en: "Vietnamese persons living abroad")
    case .foreigner: Bilingual(vi: "người nước ngoài", en: "foreigners")
    case .enterprise: Bilingual(vi: "doanh nghiệp", en: "enterprises")
    case .foreignEnterprise: Bilingual(vi: "doanh nghiệp nước ngoài", en: "foreign enterprises")
    case .cooperative: Bilingual(vi: "hợp tác xã", en: "cooperatives")
    case .householdBusiness: Bilingual(vi: "hộ kinh doanh", en: "household businesses")
    case .organisation: Bilingual(vi: "tổ chức", en: "organisations")
    case .foreignOrganisation: Bilingual(vi: "tổ chức nước ngoài", en: "foreign organisations")
    case .official: Bilingual(vi: "cán bộ, công chức, viên chức", en: "officials")
    case .other: Bilingual(vi: "đối tượng khác", en: "others")
    }
  }
}
