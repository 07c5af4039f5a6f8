import CatalogueModel
import Diagnostics

extension Shape where Record == Plan {
  static let plan = Shape(
    "plan",
    { Plan() },
    anchor: \Plan.anchor,
    [
      .attribute("id", .identifier, Slot(\.$id, empty: ""), required: true),
      .record("name", .bilingual, Slot(filled: \.name), required: true),
      .list("items", "item", .planItem, \.items, required: true),
      .text("source", Slot(\.source)),
    ]
  )
}

extension Shape where Record == PlanItem {
  static let planItem = Shape(
    "item",
    { PlanItem() },
    anchor: \PlanItem.anchor,
    [
      .attribute("id", .identifier, Slot(\.$id, empty: ""), required: true),
      .attribute("document", .string, Slot(\.$document)),
      .attribute("kind", .choice, Slot(\.kind)),
      .attribute("form", .choice, Slot(\.form)),
      .attribute("deadline", .date, Slot(\.$deadline)),
      .attribute("status", .choice, Slot(\.$status)),
      .attribute("authority", .identifier, Slot(\.$authority)),
      .attribute("issuer", .identifier, Slot(\.$issuer)),
      .attribute("issuedDocument", .string, Slot(\.$issuedDocument)),
      .attribute("effective", .date, Slot(\.$effective)),
      .text("title", Slot(\.$title, empty: ""), required: true),
      .texts("provisions", "provision", \.provisions),
      .text("instrument", Slot(\.$instrument)),
      .texts("procedures", "code", \.procedures),
      .text("note", Slot(\.note)),
    ]
  )
}

extension Shape where Record == Decision {
  static let decision = Shape(
    "decision",
    { Decision() },
    anchor: \Decision.anchor,
    [
      .attribute("id", .identifier, Slot(\.$id, empty: ""), required: true),
      .attribute("state", .choice, Slot(always: \.state), required: true),
      .attribute("date", .date, Slot(\.date)),
      .attribute("expires", .date, Slot(\.expires)),
      .attribute("fingerprint", .identifier, Slot(\.$fingerprint)),
      .text("proposal", Slot(\.$proposal)),
      .text("rule", Slot(\.$rule)),
      .text("subject", Slot(\.$subject)),
      .text("author", Slot(\.$author, empty: ""), required: true),
      .text("reason", Slot(\.$reason, empty: ""), required: true),
    ]
  )
}

extension Shape where Record == CostParameter {
  static let costParameter = Shape(
    "costParameter",
    { CostParameter() },
    anchor: \CostParameter.anchor,
    [
      .attribute("id", .identifier, Slot(\.$id, empty: ""), required: true),
      .attribute("value", .decimal, Slot(\.value)),
      .attribute("unit", .string, Slot(\.$unit, empty: ""), required: true),
      .attribute("date", .partialDate, Slot(\.date)),
      .attribute("verified", .boolean, Slot(always: \.isVerified), required: true),
      .record("name", .bilingual, Slot(filled: \.name), required: true),
      .text("source", Slot(\.source)),
    ]
  )
}

extension Shape where Record == Edition {
  static let edition = Shape(
    "catalogue",
    { Edition() },
    anchor: \Edition.anchor,
    [
      .attribute("edition", .identifier, Slot(\.$edition, empty: ""), required: true),
      .attribute("date", .date, Slot(\.date), required: true),
      .record("title", .bilingual, Slot(filled: \.title), required: true),
      .text("note", Slot(\.note)),
    ]
  )
}
