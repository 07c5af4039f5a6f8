import Diagnostics
import Testing
import Workbooks

struct `A workbook` {
  private static func read(_ workbook: SmallWorkbook) -> GridReading {
    WorkbookReader.read(workbook.bytes, path: "a.xlsx", number: 0)
  }

  private static func read(rows: String, behind: String = "", strings: [String] = []) -> [[String]] {
    texts(read(SmallWorkbook(rows: rows, behind: behind, strings: strings)))
  }

  private static func texts(_ reading: GridReading) -> [[String]] {
    reading.grids.flatMap {
      $0.rows.map { row in row.cells.map { "\(Grid.letters(of: $0.column))\(row.number)=\($0.text)" } }
    }
  }

  @Test
  func `gives shared, inline and formula texts, numbers and errors`() {
    let rows = """
      <row r="2"><c r="A2" t="s"><v>0</v></c><c r="B2" t="inlineStr"><is><t>B &amp; C</t></is></c>
      <c r="C2" t="str"><f>A1&amp;"x"</f><v>kết quả</v></c><c r="D2"><v>2026.0</v></c><c r="E2" t="e"><v>#REF!</v></c>
      <c r="F2"><v>1.5</v></c><c r="AA2" t="s"><v>9</v></c></row>
      """
    let strings = ["<r><t>Số </t></r><r><t xml:space=\"preserve\">hiệu</t></r><rPh><t>x</t></rPh>"]
    #expect(
      Self.read(rows: rows, strings: strings) == [
        ["A2=Số hiệu", "B2=B & C", "C2=kết quả", "D2=2026", "E2=#REF!", "F2=1.5", "AA2=#REF!"]
      ]
    )
  }

  @Test
  func `counts cells and rows that give no address`() {
    let rows = "<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>"
    #expect(Self.read(rows: rows) == [["A1=1", "B1=2"], ["A2=3"]])
  }

  @Test(arguments: [
    ("46387", 1, false, "31/12/2026"), ("46402.75", 2, false, "15/01/2027"), ("59", 1, false, "28/02/1900"),
    ("61", 1, false, "01/03/1900"), ("60", 1, false, "60"), ("44925", 1, true, "31/12/2026"),
    ("46387", 0, false, "46387"),
    ("-3", 1, false, "-3"), ("9999999", 1, false, "9999999"),
  ])
  func `shows days where the style says so`(
    _ serial: String,
    _ style: Int,
    _ isFrom1904: Bool,
    _ shown: String
  ) {
    let workbook = SmallWorkbook(
      rows: "<row r=\"1\"><c r=\"A1\" s=\"\(style)\"><v>\(serial)</v></c></row>",
      isFrom1904: isFrom1904
    )
    #expect(Self.texts(Self.read(workbook)) == [["A1=\(shown)"]])
  }

  @Test
  func `gives merged cells the value of their first`() {
    let rows =
      "<row r=\"1\"><c r=\"A1\"><v>7</v></c><c r=\"B1\"><v>1</v></c></row><row r=\"2\"><c r=\"B2\"><v>2</v></c></row>"
    let merged = "<mergeCells><mergeCell ref=\"A1:A3\"/></mergeCells>"
    #expect(Self.read(rows: rows, behind: merged) == [["A1=7", "B1=1"], ["A2=7", "B2=2"], ["A3=7"]])
  }

  @Test
  func `has places whose lines are the rows`() throws {
    let reading = Self.read(
      SmallWorkbook(rows: "<row r=\"3\"><c r=\"B3\"><v>1</v></c><c r=\"C3\" t=\"str\"><v>hai</v></c></row>")
    )
    let place = try #require(reading.grids.first?.rows.first?.cell(3)?.place)
    #expect(reading.file.position(of: Int(place.start)).line == 3)
    #expect(reading.file.text(Int(place.start)..<Int(place.end)) == "hai")
  }

  @Test(arguments: ["xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/worksheets/sheet1.xml"])
  func `without a part says which is missing`(_ part: String) {
    var workbook = SmallWorkbook(rows: "")
    workbook.parts[part] = nil
    let reading = Self.read(workbook)
    #expect(reading.diagnostics.map(\.rule) == ["workbook-unreadable"])
  }

  @Test(arguments: [
    "<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"B1\"><v>2</v></row>",
    "<!DOCTYPE x [<!ENTITY y SYSTEM \"file:///etc/passwd\">]><row/>",
    "<row r=\"1\"><c r=\"A1\"><v>&x;</v></c></row>",
  ])
  func `with a broken part gives what stands before the break, and says so`(_ rows: String) {
    let reading = Self.read(SmallWorkbook(rows: rows))
    #expect(reading.diagnostics.map(\.rule) == ["workbook-unreadable"])
    #expect(!Self.texts(reading).joined().contains { $0.contains("root") })
  }

  @Test
  func `that refers to files outside loads none of them`() {
    var workbook = SmallWorkbook(rows: "")
    workbook.parts["xl/worksheets/sheet1.xml"] =
      "<!DOCTYPE w SYSTEM \"file:///etc/passwd\"><worksheet>&x;</worksheet>"
    #expect(Self.read(workbook).diagnostics.count == 1)
  }

  @Test
  func `cut off anywhere, or changed anywhere, crashes nothing`() {
    let bytes = SmallWorkbook(rows: "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>").bytes
    for count in stride(from: 0, to: bytes.count, by: 37) {
      let reading = WorkbookReader.read(Array(bytes[..<count]), path: "a.xlsx", number: 0)
      #expect(!reading.diagnostics.isEmpty, "\(count) bytes")
      var changed = bytes
      changed[count] ^= 0xFF
      _ = WorkbookReader.read(changed, path: "a.xlsx", number: 0)
    }
  }

  @Test
  func `that would unpack to more than the limit is refused`() {
    var workbook = SmallWorkbook(rows: "")
    workbook.parts["xl/worksheets/sheet1.xml"] = String(repeating: " ", count: WorkbookLimits.partLength + 1)
    let bytes = workbook.bytes
    #expect(bytes.count < 1 << 20)
    let reading = WorkbookReader.read(bytes, path: "a.xlsx", number: 0)
    #expect(reading.diagnostics.first?.rule == "workbook-unreadable")
  }

  @Test
  func `that merges a whole sheet is read without it`() {
    let reading = Self.read(
      SmallWorkbook(
        rows: "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>",
        behind: "<mergeCells><mergeCell ref=\"A1:XFD1048576\"/></mergeCells>"
      )
    )
    #expect(Self.texts(reading) == [["A1=1"]])
    #expect(reading.diagnostics.map(\.rule) == ["workbook-unreadable"])
  }

  @Test(
    arguments: [
      ([0xD0, 0xCF, 0x11, 0xE0, 0xA1], "mật khẩu"), ([0x25, 0x50, 0x44, 0x46], "không phải bảng tính"),
      ([], "không phải bảng tính"),
    ] as [([UInt8], String)]
  )
  func `of another kind is refused with advice`(_ bytes: [UInt8], _ words: String) throws {
    let finding = try #require(WorkbookReader.read(bytes, path: "a.xlsx", number: 0).diagnostics.first)
    #expect(finding.explanation?.vi.contains(words) == true)
  }
}
