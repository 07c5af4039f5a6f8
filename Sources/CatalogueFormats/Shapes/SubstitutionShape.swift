import CatalogueModel
import Diagnostics

extension Shape where Record == SubstitutionAnnex {
  static let substitutionAnnex = Shape(
    "substitutionAnnex",
    { SubstitutionAnnex() },
    anchor: \SubstitutionAnnex.anchor,
    [
      .attribute("document", .string, Slot(\.$document, empty: ""), required: true),
      .attribute("annex", .string, Slot(\.$annex, empty: ""), required: true),
      .attribute("action", .choice, Slot(always: \.action), required: true),
      .attribute("verified", .boolean, Slot(always: \.isVerified), required: true),
      .list("rows", "row", .substitutionRow, \.rows, required: true),
      .text("source", Slot(\.source)),
    ]
  )
}

extension Shape where Record == SubstitutionRow {
  static let substitutionRow = Shape(
    "row",
    { SubstitutionRow() },
    anchor: \SubstitutionRow.anchor,
    [
      .attribute("serial", .integer, Slot(always: \.serial), required: true),
      .attribute("ordinal", .integer, Slot(always: \.ordinal), required: true),
      .attribute("procedure", .string, Slot(\.$procedure, empty: ""), required: true),
      .attribute("procedureAsPrinted", .string, Slot(\.procedureAsPrinted)),
      .attribute("partial", .boolean, Slot(flag: \.isPartial)),
      .text("name", Slot(\.$name, empty: ""), required: true),
      .text("field", Slot(\.field)),
      .text("component", Slot(\.$component, empty: ""), required: true),
      .identifiers("papers", "paper", \.papers),
      .identifiers("registers", "register", \.registers),
      .text("databaseAsPrinted", Slot(\.databaseAsPrinted)),
      .text("ownerAsPrinted", Slot(\.ownerAsPrinted)),
      .list("documents", "document", .amendedDocument, \.documents),
      .text("documentAsPrinted", Slot(\.documentAsPrinted)),
      .text("provision", Slot(\.provision)),
      .text("variant", Slot(\.variant)),
      .texts("repairs", "repair", \.repairs),
    ]
  )
}

extension Shape where Record == AmendedDocument {
  static let amendedDocument = Shape(
    "document",
    { AmendedDocument() },
    anchor: \AmendedDocument.anchor,
    [
      .attribute("number", .string, Slot(\.$number, empty: ""), required: true),
      .texts("amendedBy", "number", \.amendedBy),
    ]
  )
}
