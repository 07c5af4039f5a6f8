import CatalogueModel
import Diagnostics
import Foundation

/// One file on its way into a catalogue.
struct FilePart: Sendable {
  let file: SourceFile
  let document: NativeDocument?
  let diagnostics: [Diagnostic]
  let outcome: FileOutcome

  static func read(_ name: String, below root: String, number: UInt32, as shape: FileShape?) -> FilePart {
    let path = root + "/" + name
    guard isReadable(path), let data = FileManager.default.contents(atPath: path) else {
      let file = SourceFile(path: name, bytes: [])
      return FilePart(
        file: file,
        document: nil,
        diagnostics: [.unreadable(name, file: number)],
        outcome: FileOutcome(path: name, shape: .other, isRead: false)
      )
    }
    return FilePart(SourceFile(path: name, bytes: [UInt8](data)), number: number, as: shape)
  }

  init(_ file: SourceFile, number: UInt32, as forced: FileShape?) {
    let isXML = file.path.hasSuffix(".xml")
    let (tree, syntax) =
      isXML ? XMLReader.read(file, number: number) : JSONReader.read(file, number: number)
    let shape = forced ?? Self.shape(of: tree, isBroken: !syntax.isEmpty)
    var document: NativeDocument?
    var diagnostics = syntax
    var losses: [Loss] = []
    switch shape {
    case .native:
      let decoded = NativeFormat.decode(tree)
      document = decoded.document
      diagnostics += decoded.diagnostics
    case .portalAPI:
      let imported = PortalRecordImporter.read(tree)
      document = imported.procedure.map { .procedure($0) }
      diagnostics += imported.diagnostics
      losses = imported.losses
    case .portalDoc, .portalText:
      diagnostics.append(.noImporter(shape, file: number))
    case .other:
      diagnostics.append(.notADefinition(file: number))
    }
    var procedure: String?
    if case .procedure(let value)? = document { procedure = value.code }
    self.init(
      file: file,
      document: document,
      diagnostics: diagnostics,
      outcome: FileOutcome(
        path: file.path,
        shape: shape,
        isRead: document != nil,
        procedure: procedure,
        losses: losses
      )
    )
  }

  private init(file: SourceFile, document: NativeDocument?, diagnostics: [Diagnostic], outcome: FileOutcome) {
    self.file = file
    self.document = document
    self.diagnostics = diagnostics
    self.outcome = outcome
  }

  /// Whether a path leads to a regular file: reading a pipe or a device could wait for ever.
  private static func isReadable(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
  }

  /// A file that is broken and says nothing of its shape is taken for a native one, so that what is wrong with
  /// it is an error and not a remark.
  private static func shape(of tree: SourceTree, isBroken: Bool) -> FileShape {
    guard let root = tree.root else { return isBroken ? .native : .other }
    if tree.format == .xml {
      let isNative = tree.rootNamespace == XMLWriter.namespace || Root.named(tree.name(of: root)) != nil
      return isNative ? .native : .other
    }
    func has(_ key: Symbol) -> Bool { tree.child(named: key, of: root) != nil }
    if has(.data), has(.code) { return .portalAPI }
    if has(.portalTextCode) { return .portalText }
    if has(.portalDocCode), has(.tables) { return .portalDoc }
    if let first = NativeFormat.root(of: tree), Root.named(first.name) != nil { return .native }
    return isBroken ? .native : .other
  }
}

extension Symbol {
  fileprivate static let data = Symbol("data")
  fileprivate static let code = Symbol("code")
  fileprivate static let portalTextCode = Symbol("ma_thu_tuc")
  fileprivate static let portalDocCode = Symbol("thu_tuc_id")
  fileprivate static let tables = Symbol("tables")
}

extension Diagnostic {
  fileprivate static func unreadable(_ name: String, file: UInt32) -> Diagnostic {
    Diagnostic(
      "unreadable-file",
      .error,
      Bilingual(vi: "Không đọc được tệp “\(name)”", en: "The file '\(name)' cannot be read"),
      explanation: Bilingual(vi: "Hãy kiểm tra quyền truy cập.", en: "Check its permissions."),
      at: Place(file: file, start: 0, end: 0)
    )
  }

  fileprivate static func notADefinition(file: UInt32) -> Diagnostic {
    Diagnostic(
      "not-a-definition",
      .information,
      Bilingual(vi: "Tệp không chứa định nghĩa thủ tục; bỏ qua", en: "Not a procedure definition; left out"),
      at: Place(file: file, start: 0, end: 0)
    )
  }

  fileprivate static func noImporter(_ shape: FileShape, file: UInt32) -> Diagnostic {
    Diagnostic(
      "no-importer",
      .warning,
      Bilingual(
        vi: "Tệp có dạng \(shape.rawValue); phiên bản này chưa đọc được dạng đó",
        en: "The file has the shape \(shape.rawValue), which this version cannot read yet"
      ),
      at: Place(file: file, start: 0, end: 0)
    )
  }
}
