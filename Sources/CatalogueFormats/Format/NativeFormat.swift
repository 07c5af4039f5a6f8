import CatalogueModel
public import Diagnostics

/// The native catalogue format: one model, written as XML or as JSON.
public enum NativeFormat: String, CaseIterable, Sendable {
  /// XML in the namespace `urn:tthc:catalogue:1`.
  case xml
  /// JSON, an object with the root as its only key.
  case json

  /// Prints a document in canonical form: the same value always gives the same bytes.
  public func print(_ document: NativeDocument) -> [UInt8] {
    for root in Root.all {
      guard let value = root.encode(document) else { continue }
      switch self {
      case .xml: return XMLWriter.print(value, root: root.schema.name)
      case .json: return JSONWriter.print(value, root: root.schema.name)
      }
    }
    return []
  }

  /// Reads a file; never fails: what could not be read is left out and reported.
  public func read(_ file: SourceFile, number: UInt32) -> (
    document: NativeDocument?, diagnostics: [Diagnostic]
  ) {
    let (tree, diagnostics) =
      switch self {
      case .xml: XMLReader.read(file, number: number)
      case .json: JSONReader.read(file, number: number)
      }
    return Self.decode(tree, syntax: diagnostics)
  }

  /// The XML Schema of the format.
  public static var xmlSchema: String { XSDWriter.print(Root.all.map(\.schema)) }

  /// The JSON Schema of the format.
  public static var jsonSchema: [UInt8] { JSONSchemaWriter.print(Root.all.map(\.schema)) }

  /// The element or key at the root of a tree, and the node that holds the content.
  static func root(of tree: SourceTree) -> (name: Symbol, node: NodeIndex)? {
    guard let root = tree.root else { return nil }
    switch tree.format {
    case .xml: return (tree.name(of: root), root)
    case .json:
      guard tree.kind(of: root) == .object else { return nil }
      for child in tree.children(of: root) { return (tree.name(of: child), child) }
      return nil
    }
  }

  /// Decodes a tree; findings of syntax and of form bear the address of the record they stand in.
  static func decode(_ tree: SourceTree, syntax: [Diagnostic]) -> (
    document: NativeDocument?, diagnostics: [Diagnostic]
  ) {
    let (document, findings) = decode(tree, isBroken: syntax.contains { $0.severity == .error })
    var diagnostics = syntax + findings
    if let document { ReadingAddresses(tree, of: document.path).stamp(&diagnostics) }
    return (document, diagnostics)
  }

  /// Decodes a tree; that one without a root has none is said unless the reader has said why.
  private static func decode(_ tree: SourceTree, isBroken: Bool) -> (
    document: NativeDocument?, diagnostics: [Diagnostic]
  ) {
    var decoder = RecordDecoder(tree)
    let known = Root.all.map(\.schema.name)
    guard let (name, node) = root(of: tree) else {
      let place = tree.root.map { tree.valuePlace(of: $0) } ?? Place(file: tree.file, start: 0, end: 0)
      return (nil, isBroken ? [] : [.noRoot(known: known, at: place)])
    }
    guard let root = Root.named(name) else {
      decoder.report(.unknownRoot(name.text, known: known, at: tree.namePlace(of: node)))
      return (nil, decoder.diagnostics)
    }
    if tree.format == .xml, tree.rootNamespace != XMLWriter.namespace {
      decoder.report(
        .wrongNamespace(tree.rootNamespace, expected: XMLWriter.namespace, at: tree.namePlace(of: node))
      )
    }
    if tree.format == .json, let container = tree.root {
      for child in tree.children(of: container) where child != node {
        decoder.report(
          .secondRoot(tree.name(of: child).text, beside: name.text, at: tree.namePlace(of: child))
        )
      }
    }
    let document = root.decode(node, &decoder)
    return (document, decoder.diagnostics)
  }
}
