import CatalogueModel
import Diagnostics

extension Shape where Record == QualityModel {
  static let qualityModel = Shape(
    "qualityModel",
    { QualityModel() },
    anchor: \QualityModel.anchor,
    [
      .attribute("id", .identifier, Slot(\.$id, empty: ""), required: true),
      .attribute("document", .string, Slot(\.document)),
      .attribute("date", .partialDate, Slot(\.date)),
      .attribute("verified", .boolean, Slot(always: \.isVerified), required: true),
      .record("name", .bilingual, Slot(filled: \.name), required: true),
      .list("criteria", "criterion", .qualityCriterion, \.criteria, required: true),
      .list("bands", "band", .qualityBand, \.bands),
      .text("note", Slot(\.note)),
      .text("source", Slot(\.source)),
    ]
  )
}

extension Shape where Record == QualityCriterion {
  static let qualityCriterion = Shape(
    "criterion",
    { QualityCriterion() },
    anchor: \QualityCriterion.anchor,
    [
      .attribute("id", .identifier, Slot(\.$id, empty: ""), required: true),
      .attribute("points", .decimal, Slot(\.points)),
      .attribute("verified", .boolean, Slot(always: \.isVerified), required: true),
      .record("name", .bilingual, Slot(filled: \.name), required: true),
      .record("test", .bilingual, Slot(\.test)),
    ]
  )
}

extension Shape where Record == QualityBand {
  static let qualityBand = Shape(
    "band",
    { QualityBand() },
    anchor: \QualityBand.anchor,
    [
      .attribute("id", .identifier, Slot(\.$id, empty: ""), required: true),
      .attribute("from", .decimal, Slot(\.from)),
      .attribute("below", .decimal, Slot(\.below)),
      .attribute("verified", .boolean, Slot(always: \.isVerified), required: true),
      .record("name", .bilingual, Slot(filled: \.name), required: true),
    ]
  )
}
