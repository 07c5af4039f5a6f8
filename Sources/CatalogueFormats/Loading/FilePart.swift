import CatalogueModel
import Diagnostics
import Foundation
import Workbooks

/// One file on its way into a catalogue.
struct FilePart: Sendable {
  let file: SourceFile
  let document: NativeDocument?
  let diagnostics: [Diagnostic]
  let outcome: FileOutcome

  static func read(_ name: String, below root: String, number: UInt32, as shape: FileShape?) -> FilePart {
    let path = root + "/" + name
    let entry = FolderEntry(path)
    let length = FolderEntry.length(of: path)
    guard entry != .file || length <= ReaderLimits.fileLength else {
      return FilePart(
        file: SourceFile(path: name, bytes: []),
        document: nil,
        diagnostics: [.fileTooLarge(length, number: number)],
        outcome: FileOutcome(path: name, shape: .other, use: .unread)
      )
    }
    guard entry == .file, let data = FileManager.default.contents(atPath: path) else {
      return FilePart(
        file: SourceFile(path: name, bytes: []),
        document: nil,
        diagnostics: [.unreadable(name, entry, file: number)],
        outcome: FileOutcome(path: name, shape: .other, use: .unread)
      )
    }
    return FilePart(SourceFile(path: name, bytes: [UInt8](data)), number: number, as: shape)
  }

  init(_ file: SourceFile, number: UInt32, as forced: FileShape?) {
    if let table = FilePart(table: file.bytes, path: file.path, number: number) {
      self = table
      return
    }
    let isXML = file.path.lowercased().hasSuffix(".xml")
    let (tree, syntax) =
      isXML ? XMLReader.read(file, number: number) : JSONReader.read(file, number: number)
    let isBroken = syntax.contains { $0.severity == .error }
    let shape = forced ?? Self.shape(of: tree, isBroken: isBroken)
    var document: NativeDocument?
    var diagnostics = syntax
    var foreign: ForeignReading?
    switch shape {
    case .native:
      (document, diagnostics) = NativeFormat.decode(tree, syntax: syntax)
    case .portalAPI: foreign = PortalRecordImporter.read(tree)
    case .portalDoc: foreign = PortalDocumentImporter.read(tree)
    case .portalText: foreign = PortalPageImporter.read(tree)
    case .other: diagnostics.append(.notADefinition(file: number))
    }
    if let foreign {
      document = foreign.procedure.map { .procedure($0) }
      diagnostics += foreign.diagnostics
      if let document { ReadingAddresses(tree, of: document.path).stamp(&diagnostics) }
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
        use: document == nil ? .unread : syntax.contains(where: \.endsReading) ? .readInPart : .read,
        root: shape == .native ? NativeFormat.root(of: tree)?.name.text : nil,
        procedure: procedure,
        losses: foreign?.losses ?? []
      )
    )
  }

  /// A plan in a workbook or a CSV file; nil for files that are neither by their name.
  init?(table bytes: [UInt8], path: String, number: UInt32) {
    let reading: GridReading
    if path.lowercased().hasSuffix(".csv") {
      reading = CSVReader.read(bytes, path: path, number: number)
    } else if path.lowercased().hasSuffix(".xlsx") {
      reading = WorkbookReader.read(bytes, path: path, number: number)
    } else {
      return nil
    }
    let (plan, diagnostics) = PlanImporter.read(reading, number: number)
    self.init(
      file: reading.file,
      document: plan.map { .plan($0) },
      diagnostics: diagnostics,
      outcome: FileOutcome(path: path, shape: .other, use: plan == nil ? .unread : .read)
    )
  }

  private init(file: SourceFile, document: NativeDocument?, diagnostics: [Diagnostic], outcome: FileOutcome) {
    self.file = file
    self.document = document
    self.diagnostics = diagnostics
    self.outcome = outcome
  }

  /// Whether everything the file says was understood: no finding is an error.
  var isIntact: Bool { !diagnostics.contains { $0.severity == .error } }

  /// A file that is broken and says nothing of its shape is taken for a native one, so that what is wrong with
  /// it is an error and not a remark.
  private static func shape(of tree: SourceTree, isBroken: Bool) -> FileShape {
    guard let root = tree.root else { return isBroken ? .native : .other }
    if tree.format == .xml {
      let isNative = tree.rootNamespace == XMLWriter.namespace || Root.isMeant(by: tree.name(of: root))
      return isNative ? .native : .other
    }
    func has(_ key: Symbol) -> Bool { tree.child(named: key, of: root) != nil }
    if has(.data), has(.code) { return .portalAPI }
    if has(.portalTextCode) { return .portalText }
    if has(.portalDocCode), has(.tables) { return .portalDoc }
    if tree.kind(of: root) == .object {
      for child in tree.children(of: root) where Root.isMeant(by: tree.name(of: child)) { return .native }
    }
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
  /// Whether the reader stopped at this finding, so that the rest of the file is not known.
  fileprivate var endsReading: Bool { rule == "malformed-file" || rule == "nesting-too-deep" }

  fileprivate static func unreadable(_ name: String, _ entry: FolderEntry, file: UInt32) -> Diagnostic {
    let advice =
      switch entry {
      case .file, .folder: Bilingual(vi: "Hãy kiểm tra quyền truy cập.", en: "Check its permissions.")
      case .brokenLink:
        Bilingual(
          vi: "Liên kết trỏ tới nơi không có tệp; hãy sửa hoặc xóa liên kết.",
          en: "It is a link to nowhere; mend the link or remove it."
        )
      case .special:
        Bilingual(
          vi: "Đây không phải tệp thường; hãy thay bằng tệp hoặc chuyển đi nơi khác.",
          en: "It is no regular file; put a file there or move it away."
        )
      case .missing where name.unicodeScalars.contains("\u{FFFD}"):
        Bilingual(
          vi: "Tên tệp không viết bằng UTF-8; hãy đổi tên tệp.",
          en: "Its name is not UTF-8; rename the file."
        )
      case .missing:
        Bilingual(
          vi: "Tệp không còn ở đó hoặc thư mục không cho vào; hãy kiểm tra rồi đọc lại.",
          en: "It is gone, or its folder is closed; check and read again."
        )
      }
    return Diagnostic(
      "unreadable-file",
      .error,
      Bilingual(vi: "Không đọc được tệp “\(name)”", en: "The file '\(name)' cannot be read"),
      explanation: advice,
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
}
