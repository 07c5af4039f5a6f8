import TestSupport

@testable import CatalogueFormats

/// An XML element before it is written, with the part of the format it follows.
struct XMLDraft: Draft {
  struct Attribute: Sendable {
    var name: String
    var value: String
    var field: FieldSchema?
    var quote = "\""
  }

  enum Part: Sendable {
    case element(XMLDraft)
    case text(String)
    /// Written as it is.
    case markup(String)
  }

  var name: String
  let content: ContentSchema
  /// Whether the record it stands in cannot do without it.
  let isRequired: Bool
  var isRoot = false
  var attributes: [Attribute] = []
  var parts: [Part] = []
  /// Markup in front of the element, and behind it.
  var (before, after) = ("", "")

  init(_ sample: Sample, name: String, isRequired: Bool = true) {
    self.name = name
    self.isRequired = isRequired
    content = sample.content
    switch sample.value {
    case .scalar(let text): parts = [.text(text)]
    case .list(let items):
      guard case .list(let item, _) = sample.content else { return }
      parts = items.map { .element(XMLDraft($0, name: item)) }
    case .record(let fields):
      for (field, sample) in fields {
        if case .attribute = field.content, case .scalar(let value) = sample.value {
          attributes.append(Attribute(name: field.name, value: value, field: field))
        } else {
          parts.append(.element(XMLDraft(sample, name: field.name, isRequired: field.isRequired)))
        }
      }
    }
  }

  /// A whole document.
  init(document sample: Sample, root: RootSchema) {
    self.init(sample, name: root.name)
    isRoot = true
    attributes.insert(Attribute(name: "xmlns", value: XMLWriter.namespace), at: 0)
    before = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
  }

  mutating func visit(_ change: (inout XMLDraft) -> Void) {
    change(&self)
    for index in parts.indices {
      guard case .element(var child) = parts[index] else { continue }
      child.visit(change)
      parts[index] = .element(child)
    }
  }

  var printed: String {
    var text = before + "<" + name
    for attribute in attributes {
      let value = Self.escaped(attribute.value, quote: attribute.quote)
      text += " \(attribute.name)=\(attribute.quote)\(value)\(attribute.quote)"
    }
    guard !parts.isEmpty else { return text + "/>" + after }
    text += ">"
    for part in parts {
      switch part {
      case .element(let child): text += child.printed
      case .text(let value): text += Self.escaped(value)
      case .markup(let markup): text += markup
      }
    }
    return text + "</\(name)>" + after
  }

  private static func escaped(_ text: String, quote: String? = nil) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      let isSpecial = ["&", "<", ">", "\r"].contains(scalar)
      let isSpecialInQuotes = ["\"", "'", "\n", "\t"].contains(scalar) && quote != nil
      escaped += isSpecial || isSpecialInQuotes ? "&#\(scalar.value);" : String(scalar)
    }
    return escaped
  }
}

extension XMLDraft {
  var isRecord: Bool { if case .record = content { true } else { false } }

  var isList: Bool { if case .list = content { true } else { false } }

  /// Whether it holds text only.
  var isText: Bool { !isRecord && !isList }

  /// The keys that its record may have; none when it is no record.
  var fields: [FieldSchema] {
    if case .record(let record) = content { record.fields } else { [] }
  }

  /// The positions of child elements that satisfy a condition.
  func elements(where condition: (XMLDraft) -> Bool = { _ in true }) -> [Int] {
    parts.indices.filter { if case .element(let child) = parts[$0] { condition(child) } else { false } }
  }

  /// Changes a random child element that satisfies a condition; false when there is none.
  mutating func changeElement(
    where condition: (XMLDraft) -> Bool,
    using random: inout SplitMix,
    _ change: (inout XMLDraft) -> Void
  ) -> Bool {
    guard let index = elements(where: condition).randomElement(using: &random),
      case .element(var child) = parts[index]
    else { return false }
    change(&child)
    parts[index] = .element(child)
    return true
  }
}
