import CXLSXWriter
import Glibc

/// Writes tables as a workbook (XLSX), the same bytes for the same tables.
public enum WorkbookWriter {
  /// The workbook's bytes; nil where no temporary file can be written.
  public static func bytes(_ tables: [SheetTable], title: String) -> [UInt8]? {
    var template = Array("/tmp/tthc-workbook-XXXXXX".utf8CString)
    guard let folder = template.withUnsafeMutableBufferPointer({ $0.baseAddress.flatMap { mkdtemp($0) } })
    else {
      return nil
    }
    let place = String(cString: folder)
    let path = place + "/workbook.xlsx"
    defer {
      unlink(path)
      rmdir(place)
    }
    guard write(tables, title: title, to: path) else { return nil }
    return contents(of: path)
  }

  private static func write(_ tables: [SheetTable], title: String, to path: String) -> Bool {
    guard let workbook = workbook_new(path) else { return false }
    var properties = lxw_doc_properties()
    // The moment of writing would make each file another.
    properties.created = 1_577_836_800
    title.withCString { text in
      properties.title = UnsafeMutablePointer(mutating: text)
      workbook_set_properties(workbook, &properties)
    }
    let formats = CellFormats(workbook)
    var names: Set<String> = []
    for table in tables {
      let name = sheetName(table.name, &names)
      guard let sheet = workbook_add_worksheet(workbook, name) else { continue }
      SheetWriter(sheet, formats).write(table, named: name)
    }
    return workbook_close(workbook) == LXW_NO_ERROR
  }

  /// A name that spreadsheets take: at most 31 characters, without `[]:*?/\`, not twice.
  private static func sheetName(_ name: String, _ names: inout Set<String>) -> String {
    var plain = String(name.map { "[]:*?/\\'".contains($0) ? " " : $0 }.prefix(31))
    if plain.isEmpty { plain = "Sheet" }
    var number = 2
    var unique = plain
    while !names.insert(unique.lowercased()).inserted {
      unique = String(plain.prefix(27)) + " \(number)"
      number += 1
    }
    return unique
  }

  private static func contents(of path: String) -> [UInt8]? {
    guard let file = fopen(path, "rb") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = fread(&chunk, 1, chunk.count, file)
      if count == 0 { return bytes }
      bytes += chunk[..<count]
    }
  }
}
