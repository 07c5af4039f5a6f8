import CatalogueModel
import Diagnostics

extension Shape where Record == CodeList {
  static let codeList = Shape(
    "codeList",
    { CodeList() },
    anchor: \CodeList.anchor,
    [
      .attribute("id", .identifier, Slot(\.$id, empty: ""), required: true),
      .attribute("verified", .boolean, Slot(always: \.isVerified), required: true),
      .record("name", .bilingual, Slot(filled: \.name), required: true),
      .list("values", "value", .codeListValue, \.values, required: true),
      .text("source", Slot(\.source)),
    ]
  )
}

extension Shape where Record == CodeListValue {
  static let codeListValue = Shape(
    "value",
    { CodeListValue() },
    anchor: \CodeListValue.anchor,
    [
      .attribute("code", .identifier, Slot(\.$code, empty: ""), required: true),
      .attribute("broader", .identifier, Slot(\.$broader)),
      .attribute("verified", .boolean, Slot(always: \.isVerified), required: true),
      .record("name", .bilingual, Slot(filled: \.name), required: true),
      .texts("aliases", "alias", \.aliases),
    ]
  )
}
