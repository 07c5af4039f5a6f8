import CatalogueModel
import Diagnostics

extension Shape where Record == Procedure {
  static let procedure = Shape(
    "procedure",
    { Procedure() },
    anchor: \Procedure.anchor,
    [
      .attribute("code", .string, Slot(\.$code, empty: ""), required: true),
      .attribute("type", .choice, Slot(\.type)),
      .attribute("state", .choice, Slot(\.state)),
      .attribute("authority", .identifier, Slot(\.$authority)),
      .attribute("boundary", .choice, Slot(\.boundary)),
      .attribute("boundaryFree", .boolean, Slot(\.isBoundaryFree)),
      .attribute("onlineLevel", .choice, Slot(\.onlineLevel)),
      .attribute("validFrom", .date, Slot(\.validFrom)),
      .attribute("validTo", .date, Slot(\.validTo)),
      .attribute("verified", .boolean, Slot(always: \.isVerified), required: true),
      .text("name", Slot(\.$name, empty: ""), required: true),
      .record("domain", .domain, Slot(\.domain)),
      .choices("levels", "level", \.levels),
      .choices("subjects", "subject", \.subjects),
      .texts("subjectNames", "subjectName", \.subjectNames),
      .list("authorities", "authority", .authorityMention, \.authorities),
      .record("publication", .publicationDecision, Slot(\.publication)),
      .list("cases", "case", .procedureCase, \.cases),
      .list("forms", "form", .formMention, \.forms),
      .list("steps", "step", .step, \.steps),
      .list("channels", "channel", .channel, \.channels),
      .list("returns", "return", .returnMethod, \.returns),
      .list("outcomes", "outcome", .outcome, \.outcomes),
      .list("conditions", "condition", .condition, \.conditions),
      .list("legalBasis", "citation", .citation, \.legalBasis),
      .list("onlineServices", "onlineService", .onlineService, \.onlineServices),
      .list("statistics", "statistic", .statistic, \.statistics),
      .text("keywords", Slot(\.keywords)),
      .text("description", Slot(\.description)),
      .text("note", Slot(\.note)),
      .text("source", Slot(\.source)),
    ]
  )
}

extension Shape where Record == Domain {
  static let domain = Shape(
    "domain",
    { Domain() },
    anchor: \Domain.anchor,
    [
      .attribute("code", .string, Slot(\.code)),
      .text("name", Slot(\.$name, empty: ""), required: true),
    ]
  )
}

extension Shape where Record == AuthorityMention {
  static let authorityMention = Shape(
    "authorityMention",
    { AuthorityMention() },
    anchor: \AuthorityMention.anchor,
    [
      .attribute("role", .choice, Slot(always: \.role), required: true),
      .attribute("authority", .identifier, Slot(\.$authority)),
      .attribute("code", .string, Slot(\.code)),
      .text("name", Slot(\.$name, empty: ""), required: true),
    ]
  )
}

extension Shape where Record == PublicationDecision {
  static let publicationDecision = Shape(
    "publicationDecision",
    { PublicationDecision() },
    anchor: \PublicationDecision.anchor,
    [
      .attribute("number", .string, Slot(\.$number, empty: ""), required: true),
      .attribute("signed", .date, Slot(\.signed)),
      .attribute("published", .date, Slot(\.published)),
      .text("issuer", Slot(\.issuer)),
      .text("kind", Slot(\.kind)),
    ]
  )
}

extension Shape where Record == ProcedureCase {
  static let procedureCase = Shape(
    "case",
    { ProcedureCase() },
    anchor: \ProcedureCase.anchor,
    [
      .attribute("id", .identifier, Slot(\.$id, empty: ""), required: true),
      .text("name", Slot(\.$name)),
      .list("components", "component", .component, \.components),
    ]
  )
}

extension Shape where Record == FormMention {
  static let formMention = Shape(
    "formMention",
    { FormMention() },
    anchor: \FormMention.anchor,
    [
      .attribute("id", .identifier, Slot(\.$id, empty: ""), required: true),
      .attribute("form", .identifier, Slot(\.$form)),
      .text("file", Slot(\.file)),
      .text("name", Slot(\.$name, empty: ""), required: true),
    ]
  )
}

extension Shape where Record == Step {
  static let step = Shape(
    "step",
    { Step() },
    anchor: \Step.anchor,
    [
      .attribute("id", .identifier, Slot(\.$id, empty: ""), required: true),
      .text("name", Slot(\.name)),
      .text("text", Slot(\.$text, empty: ""), required: true),
    ]
  )
}

extension Shape where Record == OnlineService {
  static let onlineService = Shape(
    "onlineService",
    { OnlineService() },
    anchor: \OnlineService.anchor,
    [
      .attribute("code", .string, Slot(\.$code, empty: ""), required: true),
      .attribute("quantity", .decimal, Slot(\.quantity)),
      .attribute("unit", .choice, Slot(\.unit)),
      .text("name", Slot(\.name)),
    ]
  )
}

extension Shape where Record == Statistic {
  static let statistic = Shape(
    "statistic",
    { Statistic() },
    anchor: \Statistic.anchor,
    [
      .attribute("id", .identifier, Slot(\.$id, empty: ""), required: true),
      .attribute("kind", .choice, Slot(always: \.kind), required: true),
      .attribute("year", .integer, Slot(always: \.year), required: true),
      .attribute("value", .integer, Slot(always: \.value), required: true),
      .text("source", Slot(\.source)),
    ]
  )
}

extension Shape where Record == Condition {
  static let condition = Shape(
    "condition",
    { Condition() },
    anchor: \Condition.anchor,
    [
      .attribute("id", .identifier, Slot(\.$id, empty: ""), required: true),
      .text("text", Slot(\.$text, empty: ""), required: true),
    ]
  )
}

extension Shape where Record == Outcome {
  static let outcome = Shape(
    "outcome",
    { Outcome() },
    anchor: \Outcome.anchor,
    [
      .attribute("id", .identifier, Slot(\.$id, empty: ""), required: true),
      .attribute("code", .string, Slot(\.code)),
      .attribute("paper", .identifier, Slot(\.$paper)),
      .text("name", Slot(\.$name, empty: ""), required: true),
    ]
  )
}
