import CatalogueModel
import Diagnostics

// Model values as every shape of the portal makes them, once their texts are cut.

extension Procedure {
  /// Adds an applicant by the portal's word for it.
  mutating func add(subject name: Located<String>) {
    subjectNames.append(name)
    let subject = PortalSubjects.subject(named: name.wrappedValue)
    if !subjects.contains(subject) { subjects.append(subject) }
  }
}

extension ProcedureCase {
  /// A case by its heading; nil for the case without one.
  init(_ name: Located<String>?, at place: Place?, _ identifiers: inout ForeignIdentifiers) {
    self.init()
    anchor = Anchor(place)
    if let name {
      id = identifiers.id(.procedureCase, for: name.wrappedValue)
      $name = name.optional
    } else {
      id = identifiers.unique(.procedureCase, "main")
    }
  }
}

extension Component {
  /// A row by its wording.
  init(_ text: Located<String>, _ identifiers: inout ForeignIdentifiers) {
    self.init()
    anchor = Anchor(text.place)
    $text = text
    id = identifiers.id(.component, for: text.wrappedValue)
  }
}

extension Outcome {
  /// An outcome by its name.
  init(_ name: Located<String>, code: String?, _ identifiers: inout ForeignIdentifiers) {
    self.init()
    anchor = Anchor(name.place)
    id = identifiers.id(.outcome, for: name.wrappedValue)
    self.code = code
    $name = name
  }
}

extension Condition {
  /// All that the applicant must fulfil, in one text.
  init(_ text: Located<String>) {
    self.init()
    id = "main"
    $text = text
    anchor = Anchor(text.place)
  }
}

extension Step {
  /// The step with a number from 1.
  init(_ number: Int, _ text: Located<String>) {
    self.init()
    id = "step-\(number)"
    $text = text
    anchor = Anchor(text.place)
  }
}

extension Domain {
  /// A field by its name.
  init(_ name: Located<String>, code: String?) {
    self.init()
    self.code = code
    $name = name
    anchor = Anchor(name.place)
  }
}

extension AuthorityMention {
  /// A body in a role.
  init(_ role: AuthorityRole, _ name: Located<String>, code: String? = nil) {
    self.init()
    self.role = role
    $name = name
    self.code = code
    anchor = Anchor(name.place)
  }
}

extension PublicationDecision {
  /// A decision by its number; words in front of it are dropped, anything behind it is kept.
  init(_ number: Located<String>) {
    self.init()
    let printed = number.wrappedValue
    let canonical = DocumentNumber.canonical(in: printed).flatMap { printed.hasSuffix($0) ? $0 : nil }
    $number = Located(canonical ?? printed, at: number.place)
    anchor = Anchor(number.place)
  }
}

extension Citation {
  /// A document by the title and the number that a source prints; nil where it prints neither.
  ///
  /// Where the number is only a serial, such as `12`, and the title begins with the number it is the serial of, such
  /// as `12/2021/QĐ-TTg`, the title's is taken.
  init?(title: Located<String>?, number: Located<String>?) {
    guard let printed = number ?? title else { return nil }
    let canonical =
      DocumentNumber.canonical(in: printed.wrappedValue)
      ?? title.flatMap { DocumentNumber.canonical(in: $0.wrappedValue) }
      .flatMap { $0.hasPrefix(Self.serial(in: printed.wrappedValue) + "/") ? $0 : nil }
    self.init()
    anchor = Anchor(printed.place)
    $document = Located(canonical ?? printed.wrappedValue, at: printed.place)
    asPrinted = document == printed.wrappedValue ? nil : printed.wrappedValue
    self.title = title?.wrappedValue
  }

  /// The digits at a text's end.
  private static func serial(in text: String) -> String {
    String(text.reversed().prefix { ("0"..."9").contains($0) }.reversed())
  }
}
