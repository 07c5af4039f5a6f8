import CatalogueFormats
import CatalogueModel
import Diagnostics
import Foundation
import TestSupport
import Testing

struct `The loader` {
  private static func native(_ code: String, name: String = "Thủ tục") -> String {
    "<procedure xmlns=\"urn:tthc:catalogue:1\" code=\"\(code)\" verified=\"true\"><name>\(name)</name><cases><case id=\"main\"/></cases></procedure>"
  }

  private static func portal(_ code: String, name: String = "Thủ tục") -> String {
    "{\"code\": \"OK\", \"data\": {\"code\": \"\(code)\", \"name\": \"\(name)\", \"executionCases\": [{\"profileComponents\": []}]}}"
  }

  private static func read(_ files: [(String, String)]) -> Reading {
    CatalogueLoader().read(files.map { SourceFile(path: $0.0, bytes: Array($0.1.utf8)) })
  }

  @Test(arguments: [["a.json", "b.xml"], ["b.json", "a.xml"]])
  func `keeps the native file before the portal record, whatever their names`(_ names: [String]) {
    let reading = Self.read([
      (names[0], Self.portal("1.000001", name: "Cổng")), (names[1], Self.native("1.000001")),
    ])
    #expect(reading.catalogue.procedures.map(\.name) == ["Thủ tục"])
    #expect(reading.diagnostics.map(\.rule) == ["procedure-in-two-shapes"])
    #expect(reading.diagnostics.map(\.severity) == [.information])
    let other = reading.outcomes.first { $0.path == names[0] }
    #expect(other?.isRead == false)
    #expect(other?.procedure == "1.000001")
  }

  @Test
  func `keeps one of four shapes, the richest first, and names the others`() {
    let files = [
      ("1.json", "{\"ma_thu_tuc\": \"1.000001\", \"ten_thu_tuc\": \"trang\"}", FileShape.portalText),
      (
        "2.json",
        "{\"thu_tuc_id\": \"1.000001\", \"metadata\": {\"tên_thủ_tục\": \"văn bản\"}, \"tables\": {}}",
        .portalDoc
      ),
      ("3.json", Self.portal("1.000001", name: "bản ghi"), .portalAPI),
      ("4.xml", Self.native("1.000001", name: "danh mục"), .native),
    ]
    for count in 2...files.count {
      let given = files.prefix(count)
      let reading = Self.read(given.map { ($0.0, $0.1) })
      #expect(reading.outcomes.map(\.shape) == given.map(\.2))
      #expect(reading.catalogue.procedures.count == 1)
      #expect(reading.outcomes.map(\.isRead) == given.indices.map { $0 == count - 1 })
      #expect(reading.outcomes.dropLast().allSatisfy { $0.use == .definedElsewhere })
      let others = reading.diagnostics.filter { $0.rule == "procedure-in-two-shapes" }
      #expect(others.compactMap { $0.place?.file } == (0..<UInt32(count - 1)).map { $0 })
      for other in others { #expect(other.summary.vi.contains(given[count - 1].0)) }
    }
  }

  @Test
  func `keeps the first of two portal records and names the other`() {
    let reading = Self.read([
      ("b.json", Self.portal("1.000001", name: "hai")), ("a.json", Self.portal("1.000001", name: "một")),
    ])
    #expect(reading.catalogue.procedures.map(\.name) == ["một"])
    #expect(reading.outcomes.map(\.isRead) == [true, false])
    #expect(reading.diagnostics.count == 1)
  }

  @Test
  func `keeps both of two native files with one code, for the rules to see`() {
    let reading = Self.read([("a.xml", Self.native("1.000001")), ("b.xml", Self.native("1.000001"))])
    #expect(reading.catalogue.procedures.map(\.code) == ["1.000001", "1.000001"])
    #expect(reading.outcomes.map(\.procedure) == ["1.000001", "1.000001"])
  }

  @Test(arguments: [["a.json", "b.json"], ["b.json", "a.json"]])
  func `prefers an intact file to a broken one with its code`(_ names: [String]) {
    let broken = Self.portal("1.000001", name: "hỏng").replacing("}]}}", with: "")
    let reading = Self.read([(names[0], broken), (names[1], Self.portal("1.000001", name: "lành"))])
    #expect(reading.catalogue.procedures.map(\.name) == ["lành"])
    #expect(reading.outcomes.first { $0.path == names[0] }?.use == .unread)
    #expect(reading.outcomes.first { $0.path == names[1] }?.use == .read)
    let alone = Self.read([("a.json", broken)])
    #expect(alone.outcomes.map(\.use) == [.readInPart])
    let twice = Self.read([("a.xml", Self.native("1.000001")), ("b.json", Self.portal("1.000001"))])
    #expect(twice.outcomes.map(\.use) == [.read, .definedElsewhere])
  }

  @Test
  func `leaves the list of losses of an import out`() throws {
    let folder = try TemporaryFolder()
    try folder.write("{}", to: "x/import-losses.json")
    #expect(try CatalogueLoader().read(folder.path).outcomes.isEmpty)
  }

  @Test
  func `takes codes that differ in white space or a local suffix for what they are`() {
    let reading = Self.read([("a.json", Self.portal(" 1.000001")), ("b.xml", Self.native("1.000001"))])
    #expect(reading.catalogue.procedures.count == 1)
  }

  @Test
  func `detects the shape of each file`() {
    let files = [
      ("a.xml", Self.native("1.000001")), ("b.json", Self.portal("1.000002")),
      ("c.json", "{\"ma_thu_tuc\": \"1.000003\"}"), ("d.json", "{\"thu_tuc_id\": 1, \"tables\": {}}"),
      ("e.json", "{\"hello\": 1}"), ("f.xml", "<html/>"), ("g.json", "{"), ("h.xml", ""),
      ("i.xml", "<paper id=\"a\" verified=\"true\"><name><vi>x</vi></name></paper>"),
    ]
    let reading = Self.read(files)
    let shapes = reading.outcomes.map { "\($0.path) \($0.shape.rawValue) \($0.isRead)" }
    #expect(
      shapes == [
        "a.xml native true", "b.json portal-api true", "c.json portal-text true", "d.json portal-doc true",
        "e.json other false", "f.xml other false", "g.json native false", "h.xml native false",
        "i.xml native true",
      ]
    )
    for (index, outcome) in reading.outcomes.enumerated() where !outcome.isRead {
      let isNamed = reading.diagnostics.contains { $0.place?.file == UInt32(index) }
      #expect(isNamed, "\(outcome.path) was left out without a word")
    }
  }

  @Test
  func `reads the same from any order of the same files`() {
    let seed = ReaderTestSupport.seed
    var generator = SplitMix(state: seed)
    var files = (0..<12).map { index in
      index % 3 == 0
        ? ("f\(index).json", Self.portal("1.00000\(index % 5)", name: "tên \(index)"))
        : ("f\(index).xml", Self.native("1.00000\(index)", name: "tên \(index)"))
    }
    let first = Self.read(files)
    for _ in 0..<20 {
      files.shuffle(using: &generator)
      let again = Self.read(files)
      #expect(again.catalogue == first.catalogue, "TTHC_SEED=\(seed)")
      #expect(again.diagnostics == first.diagnostics, "TTHC_SEED=\(seed)")
      #expect(again.outcomes == first.outcomes, "TTHC_SEED=\(seed)")
    }
  }

  @Test(arguments: [1, 2, 3, 8])
  func `reads the same with any number of threads`(_ threads: Int) throws {
    let folder = PackageFolder.url.appending(path: "catalogue/procedures").path
    let one = try CatalogueLoader(threads: 1).read(folder)
    let many = try CatalogueLoader(threads: threads).read(folder)
    #expect(one.catalogue == many.catalogue)
    #expect(one.diagnostics == many.diagnostics)
    #expect(one.outcomes == many.outcomes)
  }

  @Test
  func `orders files from memory as it orders them from a folder`() throws {
    let names = ["ế.xml", "e\u{302}\u{301}2.xml", "Z.xml", "a.xml", "a-b.xml", "a/b.xml", "10.xml", "9.xml"]
    let codes = Dictionary(uniqueKeysWithValues: zip(names, (1...names.count).map { "1.00000\($0)" }))
    let folder = try TemporaryFolder()
    for name in names { try folder.write(Self.native(codes[name] ?? ""), to: name) }
    let disk = try CatalogueLoader().read(folder.path)
    let memory = Self.read(names.map { ($0, Self.native(codes[$0] ?? "")) })
    #expect(disk.outcomes.map(\.path) == memory.outcomes.map(\.path))
    #expect(disk.catalogue.procedures.map(\.code) == memory.catalogue.procedures.map(\.code))
  }

  @Test
  func `reads names with spaces, diacritics, points and line breaks`() throws {
    let folder = try TemporaryFolder()
    let names = ["thủ tục số 1.xml", "a.b.c.xml", "x\ny.xml", "deep/er/f.xml", "-dash.xml", "~.xml", "😀.xml"]
    for (index, name) in names.enumerated() { try folder.write(Self.native("1.00000\(index)"), to: name) }
    let reading = try CatalogueLoader().read(folder.path)
    #expect(reading.diagnostics.isEmpty)
    #expect(reading.catalogue.procedures.count == names.count)
    #expect(Set(reading.outcomes.map(\.path)) == Set(names))
  }

  @Test
  func `names a file whose name is no text, or reads it`() throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.native("1.000001"), to: "good.xml")
    let bytes: [CChar] =
      Array(folder.path.utf8CString.dropLast()) + "/b".utf8CString.dropLast() + [-1, -2] + ".xml".utf8CString
    let file = fopen(bytes, "w")
    #expect(file != nil)
    if let file {
      fputs(Self.native("1.000002"), file)
      fclose(file)
    }
    let reading = try CatalogueLoader().read(folder.path)
    #expect(reading.catalogue.procedures.contains { $0.code == "1.000001" })
    #expect(
      reading.catalogue.procedures.contains { $0.code == "1.000002" } || !reading.diagnostics.isEmpty,
      "the second file vanished without a word"
    )
  }

  @Test
  func `names a file that points nowhere and a folder with a file's name`() throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.native("1.000001"), to: "good.xml")
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/gone.xml",
      withDestinationPath: "nowhere.xml"
    )
    try FileManager.default.createDirectory(
      atPath: folder.path + "/folder.xml",
      withIntermediateDirectories: true
    )
    let reading = try CatalogueLoader().read(folder.path)
    #expect(reading.catalogue.procedures.map(\.code) == ["1.000001"])
    let rules = reading.diagnostics.map {
      "\(reading.files.path(of: $0.place ?? Place(file: 0, start: 0, end: 0))) \($0.rule)"
    }
    #expect(rules.contains("gone.xml unreadable-file"))
    #expect(!rules.contains("folder.xml unreadable-file"), "a folder is no file, whatever its name")
  }

  @Test
  func `leaves hidden files, schemas and other endings out`() throws {
    let folder = try TemporaryFolder()
    for name in [".a.xml", ".git/b.xml", "x/.c/d.json", "catalogue.schema.json", "notes.txt", "x.xml.bak"] {
      try folder.write("{", to: name)
    }
    let reading = try CatalogueLoader().read(folder.path)
    #expect(reading.outcomes.isEmpty)
    #expect(reading.diagnostics.isEmpty)
  }

  @Test(arguments: ["a.XML", "b.Json"])
  func `reads an ending in capitals too`(_ name: String) throws {
    let folder = try TemporaryFolder()
    try folder.write(name.hasSuffix("L") ? Self.native("1.000001") : Self.portal("1.000001"), to: name)
    #expect(try CatalogueLoader().read(folder.path).catalogue.procedures.count == 1)
  }

  @Test(arguments: ["", "nowhere", "nowhere/else.xml"])
  func `says what to do where there is nothing to read`(_ name: String) throws {
    let folder = try TemporaryFolder()
    do {
      _ = try CatalogueLoader().read(name.isEmpty ? "" : folder.path + "/" + name)
      Issue.record("read something")
    } catch {
      #expect(error.message.vi.contains("hãy kiểm tra"))
    }
  }

  @Test
  func `reads one file by its path`() throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.native("1.000001"), to: "x/a.xml")
    let reading = try CatalogueLoader().read(folder.path + "/x/a.xml")
    #expect(reading.outcomes.map(\.path) == ["a.xml"])
    #expect(reading.catalogue.procedures.count == 1)
  }

  @Test
  func `forces a shape on every file`() {
    let file = SourceFile(path: "a.json", bytes: Array(Self.portal("1.000001").utf8))
    let native = CatalogueLoader(shape: .native).read([file])
    #expect(native.catalogue.procedures.isEmpty)
    #expect(native.diagnostics.contains { $0.severity == .error })
    #expect(CatalogueLoader(shape: .portalAPI).read([file]).catalogue.procedures.count == 1)
  }

  @Test
  func `keeps the first edition`() {
    let edition = { (id: String) in
      "<catalogue xmlns=\"urn:tthc:catalogue:1\" edition=\"\(id)\" date=\"2026-01-01\"><title><vi>x</vi></title></catalogue>"
    }
    #expect(Self.read([("b.xml", edition("b")), ("a.xml", edition("a"))]).catalogue.edition?.edition == "a")
  }
}

/// A temporary folder, removed with its last user.
private final class TemporaryFolder {
  let path: String

  init() throws {
    path = FileManager.default.temporaryDirectory.appending(path: "tthc-loader-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  func write(_ text: String, to name: String) throws {
    let url = URL(fileURLWithPath: path).appending(path: name)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(),
      withIntermediateDirectories: true
    )
    try Data(text.utf8).write(to: url)
  }
}
