/// A mistake put into a generated procedure on purpose; the raw value is the id of the rule that must find it.
public enum PlantedDefect: String, CaseIterable, Sendable {
  /// A code of seven digits.
  case code = "procedure-code-form"
  /// The same row twice in one case.
  case duplicateRow = "component-duplicate"
  /// No outcome.
  case noOutcome = "compulsory-part-missing"
  /// A row filled in on a form that does not exist.
  case unknownForm = "reference-dangling"
  /// A body of the abolished district level.
  case districtBody = "district-body-abolished"
  /// A household book, abolished in law.
  case householdBook = "paper-name-abolished"
  /// A row in decomposed Unicode.
  case decomposedText = "text-not-normalised"
  /// Two steps of one id.
  case stepTwice = "id-duplicate"
  /// No source.
  case noSource = "source-missing"
  /// Valid until a day before it begins.
  case endsBeforeItBegins = "dates-out-of-order"
  /// Steps that do not say how to supplement where a look-up fails.
  case noFallback = "fallback-step-missing"
}
