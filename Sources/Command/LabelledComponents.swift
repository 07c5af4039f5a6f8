import CatalogueFormats
import CatalogueModel
import Diagnostics
import Foundation
import ProcedureGraph
import Recognition
import Reports

/// Labelled wordings out of a JSONL file or out of a catalogue's annotations.
struct LabelledComponents {
  /// The name of the file or folder.
  let name: String
  private(set) var items: [LabelledComponent] = []
  /// How many rows carry no labels.
  private(set) var unlabelled = 0
  /// How many labels speak of a row that the source of wordings has not.
  private(set) var unfound = 0
  private var diagnostics: [Diagnostic] = []
  private var files: SourceFiles

  /// Reads labels; `wordings` is a catalogue of any shape that holds the rows which the labels only name.
  init(_ path: String, wordings: String?, in language: Language) throws {
    name = URL(fileURLWithPath: path).lastPathComponent
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw CommandFailure(
        vi: "Không đọc được “\(path)”; hãy kiểm tra đường dẫn.",
        en: "Cannot read '\(path)'; check the path."
      )
    }
    if isFolder.boolValue {
      let reading = try Self.read(path)
      files = reading.files
      diagnostics = reading.diagnostics
      for entry in ComponentIndex(reading.catalogue).all {
        if let item = LabelledComponent(annotated: entry) { items.append(item) } else { unlabelled += 1 }
      }
      return
    }
    guard let data = FileManager.default.contents(atPath: path) else {
      throw CommandFailure(
        vi: "Không đọc được tệp “\(path)”; hãy kiểm tra quyền truy cập.",
        en: "Cannot read '\(path)'; check its permissions."
      )
    }
    let file = SourceFile(path: name, bytes: [UInt8](data))
    files = SourceFiles([file])
    let (rows, findings) = LabelledRow.read(file)
    diagnostics = findings
    let index = try wordings.map { ComponentIndex(try Self.read($0).catalogue) }
    for row in rows {
      guard let kind = row.kind, let structure = row.structure else {
        unlabelled += 1
        continue
      }
      guard let wording = row.wording(in: index) else {
        unfound += 1
        continue
      }
      items.append(LabelledComponent(row, wording, kind, structure))
    }
  }

  /// Whether nothing was wrong with the labels.
  var isIntact: Bool { !diagnostics.contains { $0.severity == .error } }

  func sayFindings(in language: Language) {
    let text = FindingText(files: files, language: language)
    for finding in diagnostics where finding.severity == .error { Output.error(text.text(finding)) }
  }

  private static func read(_ path: String) throws -> Reading {
    do {
      return try CatalogueLoader().read(path)
    } catch {
      throw CommandFailure(error.message)
    }
  }
}

extension LabelledRow {
  /// The row as recognition takes it; nil when it names a component that is not at hand.
  func wording(in index: ComponentIndex?) -> ComponentWording? {
    guard isReference else { return wording }
    guard let procedure, let row, let entry = index?.component(procedure, row) else { return nil }
    return entry.wording
  }
}

extension ComponentIndex.Entry {
  fileprivate var wording: ComponentWording {
    ComponentWording(component, caseName: caseName, procedure: procedure)
  }
}

extension LabelledComponent {
  fileprivate init(
    _ row: LabelledRow,
    _ wording: ComponentWording,
    _ kind: ComponentKind,
    _ structure: ComponentStructure
  ) {
    self.init(
      id: row.id ?? "",
      wording: wording,
      kind: kind,
      structure: structure,
      papers: row.papers.map { Label(paper: $0.paper, demand: $0.demand) },
      disputed: Set(row.disputed.map(\.wrappedValue))
    )
  }

  /// An annotated component, nil without any annotation; what its annotation leaves open is not scored.
  fileprivate init?(annotated entry: ComponentIndex.Entry) {
    let component = entry.component
    guard component.kind != nil || !component.asks.isEmpty else { return nil }
    var disputed: Set<String> = []
    if component.kind == nil { disputed.insert("kind") }
    if component.structure == nil { disputed.insert("structure") }
    self.init(
      id: "\(entry.procedure.code)/\(component.id)",
      wording: entry.wording,
      kind: component.kind ?? .paper,
      structure: component.structure ?? .single,
      papers: component.asks.map { Label(paper: $0.paper, demand: $0.demand) },
      disputed: disputed
    )
  }
}
