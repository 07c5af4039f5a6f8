public import CatalogueModel
public import Diagnostics

/// One line of a file of wordings, with the labels a person gave it where there are any.
public struct LabelledRow: Hashable, Sendable {
  /// The item's id.
  public var id: String?
  /// The procedure's code.
  public var procedure: String?
  /// The procedure's name.
  public var procedureName: String?
  /// The case's heading.
  public var caseName: String?
  /// The id of the component within the procedure, for labels kept without the wording.
  public var row: String?
  /// The wording; empty when only the component's id is given.
  @Located public var text: String = ""
  /// How many originals are asked for.
  public var original: Int?
  /// How many copies are asked for.
  public var copy: Int?
  /// The label of what the row is.
  public var kind: ComponentKind?
  /// The label of how its papers relate.
  public var structure: ComponentStructure?
  /// The labels of the papers it names.
  public var papers: [PaperDemand] = []
  /// Facets on which labellers disagreed.
  public var disputed: [Located<String>] = []
  /// Where the record was read.
  public var anchor = Anchor()

  /// An empty row.
  public init() {}

  /// Whether the row names a component of a catalogue instead of repeating its wording.
  public var isReference: Bool { text.isEmpty && procedure != nil && row != nil }

  /// Reads a file with one JSON object a line: each line that is not blank gives a row, an error with its place, or
  /// both.
  public static func read(_ file: SourceFile) -> (rows: [LabelledRow], diagnostics: [Diagnostic]) {
    var rows: [LabelledRow] = []
    var diagnostics: [Diagnostic] = []
    var start = 0
    for line in file.bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      defer { start += line.count + 1 }
      guard line.contains(where: { $0 > 0x20 }) else { continue }
      let (tree, syntax) = JSONReader.read(SourceFile(path: file.path, bytes: Array(line)), number: 0)
      var findings = syntax
      if !syntax.contains(where: { $0.severity == .error }), let root = tree.root {
        var decoder = RecordDecoder(tree, acceptsNull: true)
        let row = decoder.record(.labelledRow, at: root)
        // Measuring files write what is empty as empty; only the native format asks to leave it out.
        findings += decoder.diagnostics.filter { $0.rule != "empty-value" && $0.rule != "unknown-key" }
        if let row, !row.text.isEmpty || row.isReference {
          rows.append(row)
        } else if !findings.contains(where: { $0.severity == .error }) {
          let text = tree.child(named: Symbol("text"), of: root) ?? root
          findings.append(.emptyText(at: tree.valuePlace(of: text)))
        }
      }
      diagnostics += findings.map { $0.moved(by: start) }
    }
    return (rows, diagnostics)
  }
}

extension ShapeField where Record == LabelledRow {
  /// An id, written as text or as a number.
  fileprivate static func id() -> ShapeField {
    ShapeField(
      schema: FieldSchema(name: "id", isRequired: false, content: .text),
      decode: { row, node, decoder in
        let isNumber = decoder.tree.kind(of: node) == .number
        row.id = isNumber ? decoder.tree.string(of: node) : decoder.text(at: node)
      },
      encode: { row in row.id.map { .text($0) } }
    )
  }
}

extension Shape where Record == LabelledRow {
  static let labelledRow = Shape(
    "row",
    { LabelledRow() },
    anchor: \LabelledRow.anchor,
    [
      .id(),
      .text("procedure", Slot(\.procedure)),
      .text("procedureName", Slot(\.procedureName)),
      .text("case", Slot(\.caseName)),
      .text("row", Slot(\.row)),
      .text("text", Slot(\.$text, empty: "")),
      .attribute("original", .integer, Slot(\.original)),
      .attribute("copy", .integer, Slot(\.copy)),
      .attribute("kind", .choice, Slot(\.kind)),
      .attribute("structure", .choice, Slot(\.structure)),
      .list("papers", "paper", .paperDemand, \.papers),
      .texts("disputed", "facet", \.disputed),
    ]
  )
}

extension Diagnostic {
  fileprivate static func emptyText(at place: Place) -> Diagnostic {
    Diagnostic(
      "empty-value",
      .error,
      Bilingual(vi: "Dòng không có lời văn trong “text”", en: "The line has no wording in 'text'"),
      explanation: Bilingual(
        vi:
          "Ghi lời văn vào “text”, hoặc mã thủ tục và mã dòng vào “procedure” và “row”; dòng này không được đọc.",
        en:
          "Write the wording into 'text', or the codes of procedure and row into 'procedure' and 'row'; it was not read."
      ),
      at: place
    )
  }

  fileprivate func moved(by offset: Int) -> Diagnostic {
    func moved(_ place: Place?) -> Place? {
      place.map { Place(file: $0.file, start: Int($0.start) + offset, end: Int($0.end) + offset) }
    }
    var copy = self
    copy.place = moved(place)
    copy.notes = notes.map { Note($0.text, at: moved($0.place)) }
    return copy
  }
}
