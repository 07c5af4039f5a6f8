import CatalogueModel
import Diagnostics

extension Shape where Record == Component {
  static let component = Shape(
    "component",
    { Component() },
    anchor: \Component.anchor,
    [
      .attribute("id", .identifier, Slot(\.$id, empty: ""), required: true),
      .attribute("original", .integer, Slot(\.original)),
      .attribute("copy", .integer, Slot(\.copy)),
      .attribute("electronicForm", .boolean, Slot(flag: \.hasElectronicForm)),
      .attribute("isOutcome", .boolean, Slot(flag: \.isOutcome)),
      .attribute("code", .string, Slot(\.code)),
      .attribute("form", .identifier, Slot(\.$form)),
      .attribute("kind", .choice, Slot(\.kind)),
      .attribute("structure", .choice, Slot(\.structure)),
      .text("text", Slot(\.$text, empty: ""), required: true),
      .texts("attachments", "attachment", \.attachments),
      .list("asks", "ask", .paperDemand, \.asks),
      .list("provisions", "citation", .citation, \.provisions),
    ]
  )
}

extension Shape where Record == PaperDemand {
  static let paperDemand = Shape(
    "ask",
    { PaperDemand() },
    anchor: \PaperDemand.anchor,
    [
      .attribute("paper", .identifier, Slot(\.$paper, empty: ""), required: true),
      .attribute("demand", .choice, Slot(always: \.demand), required: true),
      .attribute("role", .identifier, Slot(\.role)),
      .attribute("issuedAbroad", .boolean, Slot(\.isIssuedAbroad)),
      .identifiers("elements", "element", \.elements),
      .text("condition", Slot(\.condition)),
      .list("provisions", "citation", .citation, \.provisions),
    ]
  )
}

extension Shape where Record == Citation {
  static let citation = Shape(
    "citation",
    { Citation() },
    anchor: \Citation.anchor,
    [
      .attribute("document", .string, Slot(\.$document, empty: ""), required: true),
      .text("provision", Slot(\.$provision)),
      .text("asPrinted", Slot(\.asPrinted)),
      .text("title", Slot(\.title)),
    ]
  )
}
