import CArchive

/// A workbook put together part by part, as no program would dare.
struct SmallWorkbook {
  /// The parts by path.
  var parts: [String: String]

  private static let namespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  private static let relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

  /// A workbook of one sheet with rows as written in its XML.
  init(rows: String, behind: String = "", strings: [String] = [], isFrom1904: Bool = false) {
    parts = [
      "xl/workbook.xml": """
      <workbook xmlns="\(Self.namespace)" xmlns:r="\(Self.relations)"><workbookPr date1904="\(isFrom1904 ? 1 : 0)"/>
      <sheets><sheet name="Kế hoạch" sheetId="1" r:id="rId1"/></sheets></workbook>
      """,
      "xl/_rels/workbook.xml.rels": """
      <Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>
      """,
      "xl/worksheets/sheet1.xml": """
      <worksheet xmlns="\(Self.namespace)"><sheetData>\(rows)</sheetData>\(behind)</worksheet>
      """,
      "xl/styles.xml": """
      <styleSheet xmlns="\(Self.namespace)"><numFmts count="1"><numFmt numFmtId="164" formatCode="dd/mm/yyyy;@"/></numFmts>
      <cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/></cellXfs></styleSheet>
      """,
      "xl/sharedStrings.xml":
        "<sst xmlns=\"\(Self.namespace)\">" + strings.map { "<si>\($0)</si>" }.joined() + "</sst>",
    ]
  }

  /// The bytes of the ZIP file.
  var bytes: [UInt8] {
    var bytes = [UInt8](repeating: 0, count: 4_096 + parts.values.reduce(0) { $0 + $1.utf8.count + 512 })
    var used = 0
    let archive = archive_write_new()
    archive_write_set_format_zip(archive)
    bytes.withUnsafeMutableBytes { buffer in
      archive_write_open_memory(archive, buffer.baseAddress, buffer.count, &used)
      for (path, text) in parts.sorted(by: { $0.key < $1.key }) {
        let entry = archive_entry_new()
        archive_entry_set_pathname(entry, path)
        archive_entry_set_size(entry, Int64(text.utf8.count))
        archive_entry_set_filetype(entry, 0o100000)
        archive_entry_set_perm(entry, 0o644)
        archive_write_header(archive, entry)
        Array(text.utf8).withUnsafeBytes { _ = archive_write_data(archive, $0.baseAddress, $0.count) }
        archive_entry_free(entry)
      }
      archive_write_close(archive)
    }
    archive_write_free(archive)
    return Array(bytes[..<used])
  }
}
