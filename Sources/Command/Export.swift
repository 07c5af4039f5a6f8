import Analysis
import ArgumentParser
import CatalogueFormats
import Diagnostics
import Reports

/// Writes the whole graph, or the catalogue itself, for other tools.
struct Export: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract:
      "Xuất toàn bộ đồ thị (graphml, dot, csv, sqlite), danh mục (json, xml) hoặc từ điển dữ liệu. / The graph for other tools.",
    discussion: """
      csv, json, xml ghi vào thư mục --output; các dạng khác ghi một tệp. dictionary: 25 thuộc tính của Từ điển dữ liệu dùng chung, thuộc tính chưa biết để trống.

      csv, json and xml write into the folder --output, the others one file. dictionary: the 25 attributes of the shared data dictionary, unknown ones empty.
      """
  )

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case graphml, dot, csv, sqlite, json, xml, dictionary
  }

  @Argument(help: "Thư mục hoặc tệp. / Folder or file.")
  var source: String?

  @OptionGroup var common: CommonOptions

  @Option(help: "graphml, dot, csv, sqlite, json, xml hoặc dictionary.")
  var to: Format

  @Option(help: "Tệp ghi; thư mục với csv, json, xml. / File to write; a folder for csv, json, xml.")
  var output: String

  func run() throws {
    let path = try Output.folder(output)
    if let native = NativeFormat(rawValue: to.rawValue) {
      try rewrite(as: native, into: path)
    }
    let session = try Session(source: source, options: common)
    Session.sayErrors(of: session.reading, in: common.lang)
    let files = session.reading.outcomes.map { RealPath("\(session.root)/\($0.path)") }
    let targets = to == .csv ? ["nodes.csv", "edges.csv"].map { "\(path)/\($0)" } : [path]
    guard !targets.contains(where: { files.contains(RealPath($0)) }) else {
      throw CommandFailure(
        vi: "“\(path)” là tệp nguồn; hãy chọn tên khác cho --output.",
        en: "'\(path)' is a file of the source; choose another name for --output."
      )
    }
    if to == .dictionary {
      let table = ElementDictionary(session.context.knowledge, language: common.lang).csv
      try Output.write(table.utf8, to: path)
    } else {
      try write(GraphExport(session.context), to: targets)
    }
    throw ExitCode(session.readingStatus)
  }

  private func write(_ graph: GraphExport, to targets: [String]) throws {
    switch to {
    case .graphml: try Output.write(Self.joined { GraphML(graph).write(to: $0) }, to: targets[0])
    case .dot:
      let drawing = GraphDrawing(graph, language: common.lang)
      try Output.write(Self.joined { drawing.write(to: $0) }, to: targets[0])
    case .sqlite:
      guard let bytes = try? GraphDatabase(graph).bytes() else {
        throw CommandFailure(
          vi: "Không đủ bộ nhớ để dựng cơ sở dữ liệu SQLite; hãy thu hẹp bằng --authority, --domain.",
          en: "There is no memory to build the SQLite database; narrow it by --authority, --domain."
        )
      }
      try Output.write(bytes, to: targets[0])
    default:
      let tables = GraphTables(graph)
      for (text, target) in zip([tables.nodes, tables.edges], targets) {
        try Output.write(text.utf8, to: target)
      }
    }
    let nodes = graph.nodes.count
    let edges = graph.edges.count
    Output.error(common.lang == .vi ? "\(nodes) nút, \(edges) cạnh" : "\(nodes) nodes, \(edges) edges")
  }

  /// The native files of the source, which take no part of it.
  private func rewrite(as format: NativeFormat, into folder: String) throws {
    guard !common.isNarrowed else {
      throw CommandFailure(
        vi: "--to \(format.rawValue) chuyển nguyên từng tệp; hãy bỏ --authority, --domain, --procedure.",
        en: "--to \(format.rawValue) rewrites whole files; leave out --authority, --domain, --procedure."
      )
    }
    throw try Rewriting(
      source: source ?? Session.embeddedCatalogue,
      folder: folder,
      format: format,
      shape: common.from,
      language: common.lang
    ).run()
  }

  private static func joined(_ write: ((String) -> Void) -> Void) -> [UInt8] {
    var bytes: [UInt8] = []
    write { bytes += $0.utf8 }
    return bytes
  }
}
