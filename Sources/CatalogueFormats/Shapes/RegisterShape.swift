import CatalogueModel
import Diagnostics

extension Shape where Record == Register {
  static let register = Shape(
    "register",
    { Register() },
    anchor: \Register.anchor,
    [
      .attribute("id", .identifier, Slot(\.$id, empty: ""), required: true),
      .attribute("owner", .identifier, Slot(\.$owner, empty: ""), required: true),
      .attribute("verified", .boolean, Slot(always: \.isVerified), required: true),
      .record("name", .bilingual, Slot(filled: \.name), required: true),
      .texts("aliases", "alias", \.aliases),
      .list("scopes", "scope", .scope, \.scopes),
      .list("recordTypes", "recordType", .recordType, \.recordTypes, required: true),
      .list("publications", "publication", .publication, \.publications),
      .list("coverage", "fact", .registerFact, \.coverage),
      .list("quality", "fact", .registerFact, \.quality),
      .list("legalBasis", "citation", .citation, \.legalBasis),
      .text("note", Slot(\.note)),
      .text("source", Slot(\.source)),
    ]
  )
}

extension Shape where Record == RecordType {
  static let recordType = Shape(
    "recordType",
    { RecordType() },
    anchor: \RecordType.anchor,
    [
      .attribute("id", .identifier, Slot(\.$id, empty: ""), required: true),
      .attribute("about", .identifier, Slot(\.$about)),
      .attribute("login", .boolean, Slot(flag: \.isKnownAtLogin)),
      .attribute("verified", .boolean, Slot(always: \.isVerified), required: true),
      .record("name", .bilingual, Slot(filled: \.name), required: true),
      .identifiers("keys", "key", \.keys),
      .list("fields", "field", .registerField, \.fields, required: true),
      .text("source", Slot(\.source)),
    ]
  )
}

extension Shape where Record == RegisterField {
  static let registerField = Shape(
    "field",
    { RegisterField() },
    anchor: \RegisterField.anchor,
    [
      .attribute("id", .identifier, Slot(\.$id, empty: ""), required: true),
      .attribute("element", .identifier, Slot(\.$element)),
      .attribute("relation", .identifier, Slot(\.$relation)),
      .attribute("sensitive", .boolean, Slot(flag: \.isSensitive)),
      .attribute("verified", .boolean, Slot(always: \.isVerified), required: true),
      .record("name", .bilingual, Slot(filled: \.name), required: true),
      .text("source", Slot(\.source)),
    ]
  )
}

extension Shape where Record == Publication {
  static let publication = Shape(
    "publication",
    { Publication() },
    anchor: \Publication.anchor,
    [
      .attribute("id", .identifier, Slot(\.$id, empty: ""), required: true),
      .attribute("state", .choice, Slot(always: \.state), required: true),
      .attribute("date", .partialDate, Slot(\.date)),
      .attribute("document", .string, Slot(\.document)),
      .attribute("allFields", .boolean, Slot(flag: \.coversAllFields)),
      .attribute("verified", .boolean, Slot(always: \.isVerified), required: true),
      .identifiers("recordTypes", "recordType", \.recordTypes),
      .identifiers("fields", "field", \.fields),
      .text("note", Slot(\.note)),
      .text("source", Slot(\.source)),
    ]
  )
}

extension Shape where Record == RegisterFact {
  static let registerFact = Shape(
    "fact",
    { RegisterFact() },
    anchor: \RegisterFact.anchor,
    [
      .attribute("id", .identifier, Slot(\.$id, empty: ""), required: true),
      .attribute("verified", .boolean, Slot(always: \.isVerified), required: true),
      .attribute("date", .partialDate, Slot(\.date)),
      .record("text", .bilingual, Slot(filled: \.text), required: true),
      .text("source", Slot(\.source)),
    ]
  )
}
