import CatalogueFormats
import CatalogueModel
import Diagnostics

/// The portal's JSON records: read, imported, told about, printed in the native format and read again.
struct PortalEntry: FuzzEntry {
  let maximumLength = 16_384

  func check(_ bytes: [UInt8]) throws(Violation) {
    let file = SourceFile(path: "input.json", bytes: bytes)
    let reading = CatalogueLoader(shape: .portalAPI).read([file])
    try FindingCheck.run(reading.diagnostics, in: file)
    for outcome in reading.outcomes {
      try Violation.unless(
        outcome.losses.map(\.key) == Set(outcome.losses.map(\.key)).sorted(),
        "losses are out of order or named twice"
      )
      for loss in outcome.losses where loss.count < 1 || loss.reason.vi.isEmpty || loss.reason.en.isEmpty {
        throw Violation("the loss of \(loss.key) has no count or no reason")
      }
    }
    let again = CatalogueLoader(shape: .portalAPI).read([file])
    try Violation.unless(
      again.catalogue == reading.catalogue && again.outcomes == reading.outcomes
        && again.diagnostics == reading.diagnostics,
      "reading twice gives two answers"
    )
    for procedure in reading.catalogue.procedures {
      try PrintCheck.run(.procedure(procedure), isSound: reading.diagnostics.isEmpty)
    }
  }

  var words: [String] {
    (Self.keys + Self.values).map { "\"\($0)\"" } + ["{", "}", "[", "]", ": ", ", ", "true", "false", "null"]
  }

  private static let keys = [
    "message", "data", "id", "code", "codeNotation", "name", "type", "state", "value", "description",
    "keywords",
    "note", "category", "categoriesDetails", "isWard", "isProvince", "isMinistry", "isOtherAgency",
    "isNonTerritorial", "departmentPromulgateCode", "departmentPromulgateName", "procedureProposal",
    "proposalNumber", "proposalType", "decisionDate", "publicationDate", "issuingAgency",
    "subjectTypesDetails",
    "executionSteps", "executionMethods", "submissionMethod", "processingTime", "processingTimeUnit", "fees",
    "currencyId", "currencyName", "attachment", "attachments", "fileName", "executionCases",
    "profileComponents",
    "originalQty", "copyQty", "hasElectronicForm", "isProcessingResult", "returningMethods", "resultsDetails",
    "legalBasisesDetails", "requirementsAndConditions", "cases", "processingDay", "qty",
    "departmentsExecuting",
    "unitGroupsExecuting", "departmentsAuthority", "unitGroupsAuthority", "departmentsAuthorized",
    "unitGroupsAuthorized", "departmentsCoordinating", "unitGroupsCoordinating", "executingAgencies",
    "authorizedAgencies", "delegatedAgencies", "coordinatingAgencies", "dossierReceivingAddresses",
  ]
  private static let values = [
    "STANDARD", "SPECIFIC", "STANDARD_INTERNAL", "ACTIVE", "UPDATED", "DIRECT", "ONLINE", "POSTAL", "OFFLINE",
    "RESULT", "AT_HOME", "AT_SUBMISSION_PLACE", "WORKING_DAY", "DAY", "HOUR", "MONTH", "YEAR", "OTHER", "FEE",
    "SERVICE_FEE", "PRICE_LEVEL", "ĐT1", "DT11", "Công dân Việt Nam", "Nghị định số 123/2015/NĐ-CP",
  ]
}
