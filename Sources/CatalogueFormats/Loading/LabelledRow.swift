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
  /// The wording.
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

  /// Reads a file with one JSON object a line; what cannot be read is reported with its place and left out.
  public static func read(_ file: SourceFile) -> (rows: [LabelledRow], diagnostics: [Diagnostic]) {
    var rows: [LabelledRow] = []
    var diagnostics: [Diagnostic] = []
    var start = 0
    for line in file.bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      defer { start += line.count + 1 }
      guard line.contains(where: { $0 > 0x20 }) else { continue }
      let (tree, syntax) = JSONReader.read(SourceFile(path: file.path, bytes: Array(line)), number: 0)
      var decoder = RecordDecoder(tree, acceptsNull: true)
      if syntax.isEmpty, let root = tree.root, let row = decoder.record(.labelledRow, at: root),
        !row.text.isEmpty
      {
        rows.append(row)
      }
      // Measuring files write what is empty as empty; only the native format asks to leave it out.
      let findings =
        syntax + decoder.diagnostics.filter { $0.rule != "empty-value" && $0.rule != "unknown-key" }
      diagnostics += findings.map { $0.moved(by: start) }
    }
    return (rows, diagnostics)
  }
}

extension Shape where Record == LabelledRow {
  static let labelledRow = Shape(
    "row",
    { LabelledRow() },
    anchor: \LabelledRow.anchor,
    [
      .text("id", Slot(\.id)),
      .text("procedure", Slot(\.procedure)),
      .text("procedureName", Slot(\.procedureName)),
      .text("case", Slot(\.caseName)),
      .text("text", Slot(\.$text, empty: ""), required: true),
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
  fileprivate func moved(by offset: Int) -> Diagnostic {
    var copy = self
    copy.place = place.map { Place(file: $0.file, start: Int($0.start) + offset, end: Int($0.end) + offset) }
    return copy
  }
}
