import CatalogueModel
import Diagnostics

/// Turns the nodes of one source tree into model values, and collects what is wrong with them.
///
/// Decoding never stops: a value that cannot be read is left out and reported.
struct RecordDecoder {
  let tree: SourceTree
  /// Whether JSON's `null` stands for an absent key, as in files of others; the native format has no `null`.
  let acceptsNull: Bool
  var diagnostics: [Diagnostic] = []

  init(_ tree: SourceTree, acceptsNull: Bool = false) {
    self.tree = tree
    self.acceptsNull = acceptsNull
  }

  mutating func record<Record>(_ shape: Shape<Record>, at node: NodeIndex) -> Record? {
    var record = shape.make()
    shape.setAnchor(&record, tree.namePlace(of: node))
    guard isRecord(node) else {
      report(.wrongType(tree.valuePlace(of: node), expected: .record, named: shape.schema.name))
      return nil
    }
    if tree.format == .xml, tree.kind(of: node) == .object, tree.hasValue(node) {
      report(.mixedContent(tree.string(of: node), at: tree.valuePlace(of: node)))
    }
    var seen: UInt64 = 0
    var hint = 0
    for child in tree.children(of: node) {
      let name = tree.name(of: child)
      guard let index = shape.index(of: name, hint: hint) else {
        report(.unknownKey(name.text, at: tree.namePlace(of: child), in: shape.schema))
        continue
      }
      hint = index + 1
      if acceptsNull, tree.kind(of: child) == .null { continue }
      guard seen & (1 << UInt64(index)) == 0 else {
        if tree.format == .xml {
          report(.duplicateKey(name.text, at: tree.namePlace(of: child)))
        }
        continue
      }
      seen |= 1 << UInt64(index)
      shape.fields[index].decode(&record, child, &self)
    }
    for (index, field) in shape.schema.fields.enumerated()
    where field.isRequired && seen & (1 << UInt64(index)) == 0 {
      report(.missingKey(field.name, of: shape.schema.name, at: tree.namePlace(of: node)))
    }
    return record
  }

  /// The items of a list; an empty or malformed list is reported.
  mutating func items<Item>(
    of node: NodeIndex,
    named item: String,
    _ decode: (NodeIndex, inout RecordDecoder) -> Item?
  ) -> [Item] {
    let expected = Symbol(item)
    let isList = tree.format == .json ? tree.kind(of: node) == .list : !isBlankLeaf(node)
    guard isList, tree.format == .json || isRecord(node) else {
      let isEmpty = tree.format == .xml && isBlankLeaf(node)
      report(
        isEmpty
          ? .emptyList(tree.namePlace(of: node))
          : .wrongType(tree.valuePlace(of: node), expected: .list, named: tree.name(of: node).text)
      )
      return []
    }
    var values: [Item] = []
    var count = 0
    for child in tree.children(of: node) {
      count += 1
      if tree.format == .xml, tree.name(of: child) != expected {
        report(.unexpectedItem(tree.name(of: child).text, expected: item, at: tree.namePlace(of: child)))
        continue
      }
      if let value = decode(child, &self) { values.append(value) }
    }
    if count == 0 { report(.emptyList(tree.namePlace(of: node))) }
    return values
  }

  /// A scalar with the lexical form of its codec.
  mutating func scalar<Value>(
    _ codec: ScalarCodec<Value>,
    at node: NodeIndex,
    asAttribute: Bool
  ) -> Value? {
    let kind = tree.kind(of: node)
    if tree.format == .xml {
      guard tree.isAttribute(node) == asAttribute, kind == .string || isBlankLeaf(node) else {
        report(
          asAttribute
            ? .shouldBeAttribute(tree.name(of: node).text, at: tree.namePlace(of: node))
            : .wrongType(tree.valuePlace(of: node), expected: .text, named: tree.name(of: node).text)
        )
        return nil
      }
    } else {
      let isRightKind =
        switch codec.type {
        case .boolean: kind == .boolean
        case .integer, .decimal: kind == .number
        case .string, .identifier, .date, .partialDate, .choice: kind == .string
        }
      guard isRightKind else {
        report(
          .wrongType(
            tree.valuePlace(of: node),
            expected: .scalar(codec.type),
            named: tree.name(of: node).text
          )
        )
        return nil
      }
    }
    let text = tree.string(of: node)
    guard !text.isEmpty else {
      report(.emptyValue(tree.name(of: node).text, at: tree.namePlace(of: node)))
      return nil
    }
    guard let value = codec.parse(text) else {
      report(.badValue(text, type: codec.type, at: tree.valuePlace(of: node)))
      return nil
    }
    return value
  }

  /// Text of at least one character.
  mutating func text(at node: NodeIndex) -> String? {
    let isText =
      tree.format == .json
      ? tree.kind(of: node) == .string
      : !tree.isAttribute(node) && (tree.kind(of: node) == .string || isBlankLeaf(node))
    guard isText else {
      report(
        tree.format == .xml && tree.isAttribute(node)
          ? .shouldBeElement(tree.name(of: node).text, at: tree.namePlace(of: node))
          : .wrongType(tree.valuePlace(of: node), expected: .text, named: tree.name(of: node).text)
      )
      return nil
    }
    let text = tree.string(of: node)
    guard !text.isEmpty else {
      report(.emptyValue(tree.name(of: node).text, at: tree.namePlace(of: node)))
      return nil
    }
    return text
  }

  mutating func report(_ diagnostic: Diagnostic) {
    diagnostics.append(diagnostic)
  }

  private func isRecord(_ node: NodeIndex) -> Bool {
    tree.kind(of: node) == .object || (tree.format == .xml && isBlankLeaf(node))
  }

  /// An XML element with neither attributes, children nor text.
  private func isBlankLeaf(_ node: NodeIndex) -> Bool {
    guard tree.format == .xml, !tree.isAttribute(node), tree.kind(of: node) == .string else { return false }
    return tree.string(of: node).allSatisfy(\.isWhitespace)
  }
}
