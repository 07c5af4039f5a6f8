@testable import CatalogueFormats

/// A JSON value before it is written, with the part of the format it follows.
struct JSONDraft: Draft {
  struct Member: Sendable {
    var key: String
    var value: JSONDraft
    var isRequired = true
  }

  enum Value: Sendable {
    case object([Member])
    case list([JSONDraft])
    case string(String)
    /// Written as it is.
    case bare(String)
  }

  /// Nil around the root and for what a slip has put in.
  let content: ContentSchema?
  var value: Value

  init(_ value: Value) {
    content = nil
    self.value = value
  }

  init(_ sample: Sample) {
    content = sample.content
    switch sample.value {
    case .scalar(let text): value = sample.content.scalarType.isBareInJSON ? .bare(text) : .string(text)
    case .list(let items): value = .list(items.map { JSONDraft($0) })
    case .record(let fields):
      value = .object(
        fields.map {
          Member(key: $0.field.name, value: JSONDraft($0.sample), isRequired: $0.field.isRequired)
        }
      )
    }
  }

  /// A whole document.
  init(document sample: Sample, root: RootSchema) {
    self.init(.object([Member(key: root.name, value: JSONDraft(sample))]))
  }

  mutating func visit(_ change: (inout JSONDraft) -> Void) {
    change(&self)
    switch value {
    case .object(var members):
      for index in members.indices { members[index].value.visit(change) }
      value = .object(members)
    case .list(var items):
      for index in items.indices { items[index].visit(change) }
      value = .list(items)
    case .string, .bare: break
    }
  }

  var printed: String {
    switch value {
    case .object(let members):
      "{" + members.map { "\(Self.quoted($0.key)): \($0.value.printed)" }.joined(separator: ", ") + "}"
    case .list(let items): "[" + items.map(\.printed).joined(separator: ", ") + "]"
    case .string(let text): Self.quoted(text)
    case .bare(let text): text
    }
  }

  private static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": quoted += "\\\(scalar)"
      case "\n": quoted += "\\n"
      case "\r": quoted += "\\r"
      case "\t": quoted += "\\t"
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}

extension JSONDraft {
  /// The members of a record as the format has it.
  var recordMembers: [Member]? {
    if case .record? = content, case .object(let members) = value { members } else { nil }
  }

  /// The items of a list as the format has it, and the element name XML gives them.
  var listItems: (item: String, values: [JSONDraft])? {
    if case .list(let item, _)? = content, case .list(let values) = value { (item, values) } else { nil }
  }

  /// The one member of a document.
  var rootMember: Member? {
    if content == nil, case .object(let members) = value, members.count == 1 { members[0] } else { nil }
  }

  /// The lexical form of a scalar or text.
  var scalarType: ScalarType? {
    switch (content, value) {
    case (.attribute(let type)?, _), (.scalarText(let type)?, _): type
    case (.text?, _): .string
    default: nil
    }
  }
}

extension ContentSchema {
  /// The lexical form of what has no parts; text otherwise.
  var scalarType: ScalarType {
    switch self {
    case .attribute(let type), .scalarText(let type): type
    case .text, .record, .list: .string
    }
  }
}
