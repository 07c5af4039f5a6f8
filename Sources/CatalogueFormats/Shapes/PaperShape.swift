import CatalogueModel
import Diagnostics

extension Shape where Record == Paper {
  static let paper = Shape(
    "paper",
    { Paper() },
    anchor: \Paper.anchor,
    [
      .attribute("id", .identifier, Slot(\.$id, empty: ""), required: true),
      .attribute("article4", .boolean, Slot(flag: \.isArticle4)),
      .attribute("verified", .boolean, Slot(always: \.isVerified), required: true),
      .record("name", .bilingual, Slot(filled: \.name), required: true),
      .texts("synonyms", "synonym", \.synonyms),
      .list("nearMisses", "nearMiss", .nearMiss, \.nearMisses),
      .list("abolishedNames", "abolishedName", .abolishedName, \.abolishedNames),
      .identifiers("elements", "element", \.elements),
      .list("holdings", "holding", .holding, \.holdings),
      .list("basis", "citation", .citation, \.basis),
      .list("scopes", "scope", .scope, \.scopes),
      .texts("issuingProcedures", "code", \.issuingProcedures),
      .text("note", Slot(\.note)),
      .text("source", Slot(\.source)),
    ]
  )
}

extension Shape where Record == NearMiss {
  static let nearMiss = Shape(
    "nearMiss",
    { NearMiss() },
    anchor: \NearMiss.anchor,
    [
      .attribute("paper", .identifier, Slot(\.$paper)),
      .text("text", Slot(\.$text, empty: ""), required: true),
      .record("reason", .bilingual, Slot(filled: \.reason), required: true),
    ]
  )
}

extension Shape where Record == AbolishedName {
  static let abolishedName = Shape(
    "abolishedName",
    { AbolishedName() },
    anchor: \AbolishedName.anchor,
    [
      .attribute("since", .date, Slot(\.since)),
      .text("text", Slot(\.$text, empty: ""), required: true),
      .record("citation", .citation, Slot(\.citation)),
      .text("replacement", Slot(\.replacement)),
    ]
  )
}

extension Shape where Record == Holding {
  static let holding = Shape(
    "holding",
    { Holding() },
    anchor: \Holding.anchor,
    [
      .attribute("register", .identifier, Slot(\.$register, empty: ""), required: true),
      .attribute("recordType", .identifier, Slot(\.$recordType, empty: ""), required: true),
    ]
  )
}

extension Shape where Record == Scope {
  static let scope = Shape(
    "scope",
    { Scope() },
    anchor: \Scope.anchor,
    [
      .attribute("kind", .choice, Slot(always: \.kind), required: true),
      .record("citation", .citation, Slot(\.citation)),
      .text("note", Slot(\.note)),
    ]
  )
}
