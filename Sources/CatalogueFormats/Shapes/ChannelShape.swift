import CatalogueModel
import Diagnostics

extension Shape where Record == Channel {
  static let channel = Shape(
    "channel",
    { Channel() },
    anchor: \Channel.anchor,
    [
      .attribute("kind", .choice, Slot(always: \.kind), required: true),
      .list("times", "time", .processingTime, \.times),
      .list("fees", "fee", .fee, \.fees),
      .text("text", Slot(\.text)),
    ]
  )
}

extension Shape where Record == ProcessingTime {
  static let processingTime = Shape(
    "time",
    { ProcessingTime() },
    anchor: \ProcessingTime.anchor,
    [
      .attribute("quantity", .decimal, Slot(\.quantity)),
      .attribute("unit", .choice, Slot(always: \.unit), required: true),
      .text("text", Slot(\.$text)),
    ]
  )
}

extension Shape where Record == Fee {
  static let fee = Shape(
    "fee",
    { Fee() },
    anchor: \Fee.anchor,
    [
      .attribute("kind", .choice, Slot(always: \.kind), required: true),
      .attribute("amount", .decimal, Slot(\.amount)),
      .attribute("currency", .string, Slot(\.currency)),
      .text("text", Slot(\.$text)),
      .text("attachment", Slot(\.attachment)),
    ]
  )
}

extension Shape where Record == ReturnMethod {
  static let returnMethod = Shape(
    "return",
    { ReturnMethod() },
    anchor: \ReturnMethod.anchor,
    [
      .attribute("kind", .choice, Slot(always: \.kind), required: true)
    ]
  )
}
