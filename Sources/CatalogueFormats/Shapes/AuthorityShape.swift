import CatalogueModel
import Diagnostics

extension Shape where Record == Authority {
  static let authority = Shape(
    "authority",
    { Authority() },
    anchor: \Authority.anchor,
    [
      .attribute("id", .identifier, Slot(\.$id, empty: ""), required: true),
      .attribute("kind", .choice, Slot(always: \.kind), required: true),
      .attribute("code", .string, Slot(\.code)),
      .attribute("parent", .identifier, Slot(\.$parent)),
      .attribute("validTo", .partialDate, Slot(\.validTo)),
      .attribute("successor", .identifier, Slot(\.$successor)),
      .attribute("verified", .boolean, Slot(always: \.isVerified), required: true),
      .record("name", .bilingual, Slot(filled: \.name), required: true),
      .texts("aliases", "alias", \.aliases),
      .text("source", Slot(\.source)),
    ]
  )
}

extension Shape where Record == AdministrativeUnit {
  static let administrativeUnit = Shape(
    "unit",
    { AdministrativeUnit() },
    anchor: \AdministrativeUnit.anchor,
    [
      .attribute("code", .string, Slot(\.$code, empty: ""), required: true),
      .attribute("kind", .choice, Slot(always: \.kind), required: true),
      .attribute("province", .string, Slot(\.$province)),
      .attribute("validFrom", .date, Slot(\.validFrom)),
      .attribute("validTo", .date, Slot(\.validTo)),
      .text("name", Slot(\.$name, empty: ""), required: true),
      .texts("formerNames", "formerName", \.formerNames),
      .text("source", Slot(\.source)),
    ]
  )
}
