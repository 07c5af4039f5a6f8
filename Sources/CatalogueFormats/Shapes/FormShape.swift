import CatalogueModel
import Diagnostics

extension Shape where Record == Form {
  static let form = Shape(
    "form",
    { Form() },
    anchor: \Form.anchor,
    [
      .attribute("id", .identifier, Slot(\.$id, empty: ""), required: true),
      .attribute("number", .string, Slot(\.$number)),
      .attribute("document", .string, Slot(\.$document)),
      .attribute("verified", .boolean, Slot(always: \.isVerified), required: true),
      .record("name", .bilingual, Slot(filled: \.name), required: true),
      .texts("aliases", "alias", \.aliases),
      .texts("procedures", "code", \.procedures),
      .list("roles", "role", .formRole, \.roles),
      .list("fields", "field", .formField, \.fields, required: true),
      .text("note", Slot(\.note)),
      .text("source", Slot(\.source)),
    ]
  )
}

extension Shape where Record == FormRole {
  static let formRole = Shape(
    "formRole",
    { FormRole() },
    anchor: \FormRole.anchor,
    [
      .attribute("id", .identifier, Slot(\.$id, empty: ""), required: true),
      .attribute("entity", .identifier, Slot(\.$entity, empty: ""), required: true),
      .attribute("login", .boolean, Slot(flag: \.isLoggedIn)),
      .attribute("relation", .identifier, Slot(\.$relation)),
      .attribute("of", .identifier, Slot(\.$origin)),
      .record("name", .bilingual, Slot(filled: \.name), required: true),
    ]
  )
}

extension Shape where Record == FormField {
  static let formField = Shape(
    "formField",
    { FormField() },
    anchor: \FormField.anchor,
    [
      .attribute("id", .identifier, Slot(\.$id, empty: ""), required: true),
      .attribute("role", .identifier, Slot(\.$role)),
      .attribute("element", .identifier, Slot(\.$element)),
      .attribute("key", .boolean, Slot(flag: \.isKey)),
      .attribute("required", .boolean, Slot(\.isRequired)),
      .attribute("verified", .boolean, Slot(always: \.isVerified), required: true),
      .text("label", Slot(\.$label, empty: ""), required: true),
      .text("section", Slot(\.section)),
      .text("note", Slot(\.note)),
    ]
  )
}
