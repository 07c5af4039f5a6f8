import CatalogueModel
import Diagnostics

extension Shape where Record == LegalDocument {
  static let legalDocument = Shape(
    "legalDocument",
    { LegalDocument() },
    anchor: \LegalDocument.anchor,
    [
      .attribute("number", .string, Slot(\.$number, empty: ""), required: true),
      .attribute("kind", .choice, Slot(always: \.kind), required: true),
      .attribute("issuer", .identifier, Slot(\.$issuer)),
      .attribute("issued", .date, Slot(\.issued)),
      .attribute("effective", .date, Slot(\.effective)),
      .attribute("expires", .date, Slot(\.expires)),
      .attribute("status", .choice, Slot(always: \.status), required: true),
      .attribute("verified", .boolean, Slot(always: \.isVerified), required: true),
      .text("title", Slot(\.$title, empty: ""), required: true),
      .list("provisions", "provision", .provision, \.provisions),
      .list("relations", "relation", .documentRelation, \.relations),
      .text("note", Slot(\.note)),
      .text("source", Slot(\.source)),
    ]
  )
}

extension Shape where Record == Provision {
  static let provision = Shape(
    "provision",
    { Provision() },
    anchor: \Provision.anchor,
    [
      .attribute("id", .identifier, Slot(\.$id, empty: ""), required: true),
      .attribute("article", .string, Slot(\.article)),
      .attribute("clause", .string, Slot(\.clause)),
      .attribute("point", .string, Slot(\.point)),
      .attribute("annex", .string, Slot(\.annex)),
      .attribute("role", .choice, Slot(\.role)),
      .attribute("days", .integer, Slot(\.days)),
      .attribute("from", .date, Slot(\.from)),
      .attribute("verified", .boolean, Slot(always: \.isVerified), required: true),
      .identifiers("kinds", "kind", \.kinds),
      .record("summary", .bilingual, Slot(filled: \.summary), required: true),
    ]
  )
}

extension Shape where Record == DocumentRelation {
  static let documentRelation = Shape(
    "relation",
    { DocumentRelation() },
    anchor: \DocumentRelation.anchor,
    [
      .attribute("kind", .choice, Slot(always: \.kind), required: true),
      .attribute("document", .string, Slot(\.$document, empty: ""), required: true),
      .attribute("verified", .boolean, Slot(always: \.isVerified), required: true),
      .text("provision", Slot(\.provision)),
      .text("source", Slot(\.source)),
    ]
  )
}
