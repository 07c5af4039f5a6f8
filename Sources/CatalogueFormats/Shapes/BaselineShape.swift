import CatalogueModel
import Diagnostics

extension Shape where Record == Baseline {
  static let baseline = Shape(
    "baseline",
    { Baseline() },
    anchor: \Baseline.anchor,
    [
      .attribute("scheme", .integer, Slot(\.$scheme, empty: 0), required: true),
      .list("findings", "finding", .baselineFinding, \.findings),
    ]
  )
}

extension Shape where Record == BaselineFinding {
  static let baselineFinding = Shape(
    "baselineFinding",
    { BaselineFinding() },
    anchor: \BaselineFinding.anchor,
    [
      .attribute("fingerprint", .identifier, Slot(\.$fingerprint, empty: ""), required: true),
      .attribute("count", .integer, Slot(always: \.count), required: true),
      .attribute("rule", .identifier, Slot(\.$rule, empty: ""), required: true),
      .text("subject", Slot(\.subject)),
    ]
  )
}
