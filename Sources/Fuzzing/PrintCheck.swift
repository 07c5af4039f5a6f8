import CatalogueFormats
import CatalogueModel
import Diagnostics

/// What must hold of every document that was read: both formats give it back as it is.
enum PrintCheck {
  /// Rules about what is absent: a document that was read from a faulty file may lack compulsory things.
  private static let absences: Set<RuleID> = ["missing-key", "empty-value"]

  /// Prints a document and reads it again; one that was read without findings must be printed without.
  static func run(_ document: NativeDocument, isSound: Bool) throws(Violation) {
    for format in NativeFormat.allCases {
      let bytes = format.print(document)
      let file = SourceFile(path: "printed.\(format.rawValue)", bytes: bytes)
      let (again, findings) = format.read(file, number: 0)
      for finding in findings where isSound || !absences.contains(finding.rule) {
        throw Violation(
          "\(format.rawValue) as printed has the finding \(finding.rule): \(finding.summary.en)"
        )
      }
      try Violation.unless(again == document, "\(format.rawValue) as printed reads as another document")
      try Violation.unless(
        again.map { format.print($0) } == bytes,
        "\(format.rawValue) as printed is printed differently when it was read"
      )
    }
  }
}
