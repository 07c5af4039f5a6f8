import CatalogueFormats
import CatalogueModel
import Diagnostics

/// One shape of the portal's files: read, imported, told about, printed in the native format and read again.
struct PortalEntry: FuzzEntry {
  let shape: FileShape
  let maximumLength = 16_384

  func check(_ bytes: [UInt8]) throws(Violation) {
    let file = SourceFile(path: "input.json", bytes: bytes)
    let reading = CatalogueLoader(shape: shape).read([file])
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
    let again = CatalogueLoader(shape: shape).read([file])
    try Violation.unless(
      again.catalogue == reading.catalogue && again.outcomes == reading.outcomes
        && again.diagnostics == reading.diagnostics,
      "reading twice gives two answers"
    )
    for procedure in reading.catalogue.procedures {
      try PrintCheck.run(.procedure(procedure), isSound: reading.diagnostics.isEmpty)
    }
  }
}
