import CatalogueModel
import Diagnostics

extension Shape where Record == DataElement {
  static let dataElement = Shape(
    "element",
    { DataElement() },
    anchor: \DataElement.anchor,
    [
      .attribute("id", .identifier, Slot(\.$id, empty: ""), required: true),
      .attribute("type", .choice, Slot(always: \.type), required: true),
      .attribute("format", .string, Slot(\.format)),
      .attribute("codeList", .identifier, Slot(\.$codeList)),
      .attribute("leadsTo", .identifier, Slot(\.$leadsTo)),
      .attribute("owner", .identifier, Slot(\.$owner)),
      .attribute("sensitive", .boolean, Slot(flag: \.isSensitive)),
      .attribute("verified", .boolean, Slot(always: \.isVerified), required: true),
      .record("name", .bilingual, Slot(filled: \.name), required: true),
      .record("definition", .bilingual, Slot(\.definition)),
      .texts("synonyms", "synonym", \.synonyms),
      .list("legalBasis", "citation", .citation, \.legalBasis),
      .text("source", Slot(\.source)),
    ]
  )
}
