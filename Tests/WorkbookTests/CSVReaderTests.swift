import Diagnostics
import Testing
import Workbooks

struct `A CSV file` {
  private static func read(_ text: String) -> GridReading {
    CSVReader.read(Array(text.utf8), path: "a.csv", number: 0)
  }

  private static func texts(_ reading: GridReading) -> [[String]] {
    reading.grids.flatMap { $0.rows.map { $0.cells.map(\.text) } }
  }

  @Test(arguments: [
    "a,b\n1,\"c,d\"\n", "a;b\r\n1;\"c,d\"", "a\tb\n1\tc,d\n", "\u{FEFF}a;b\n1;c,d\n",
    "sep=;\r\na;b\r\n1;c,d\r\n",
  ])
  func `is read with commas, semicolons or tabs, with and without a byte order mark`(_ text: String) {
    #expect(Self.texts(Self.read(text)) == [["a", "b"], ["1", "c,d"]])
  }

  @Test
  func `keeps quotes, line breaks and separators within quotes`() {
    let reading = Self.read("a,b\n\"x \"\"y\"\"\",\"dòng 1\ndòng 2\"\nz,\n")
    #expect(Self.texts(reading) == [["a", "b"], ["x \"y\"", "dòng 1\ndòng 2"], ["z"]])
    #expect(reading.diagnostics == [])
  }

  @Test
  func `says where a quote was opened and not closed, and keeps what follows`() throws {
    let reading = Self.read("a,b\n1,\"c\nd,e\n")
    #expect(Self.texts(reading) == [["a", "b"], ["1", "c\nd,e"]])
    let place = try #require(reading.diagnostics.first?.place)
    #expect(reading.file.position(of: Int(place.start)) == Position(line: 2, column: 3))
  }

  @Test
  func `gives each cell its place`() throws {
    let reading = Self.read("Văn bản;Thời hạn\n123/2015/NĐ-CP;15/01/2027\n")
    let cell = try #require(reading.grids[0].rows[1].cell(2))
    let place = try #require(cell.place)
    #expect(reading.file.text(Int(place.start)..<Int(place.end)) == "15/01/2027")
  }

  @Test(arguments: [true, false])
  func `is read in UTF-16 too`(_ isLittle: Bool) {
    var bytes: [UInt8] = isLittle ? [0xFF, 0xFE] : [0xFE, 0xFF]
    for unit in "Văn bản\tHạn\n1\t2".utf16 {
      let pair = [UInt8(unit & 0xFF), UInt8(unit >> 8)]
      bytes += isLittle ? pair : pair.reversed()
    }
    #expect(
      Self.texts(CSVReader.read(bytes, path: "a.csv", number: 0)) == [["Văn bản", "Hạn"], ["1", "2"]]
    )
  }

  @Test(arguments: [[0x61, 0xE0, 0x0A], [0x61, 0x00, 0x62], [0xFF, 0xFE, 0x00]] as [[UInt8]])
  func `in another encoding is refused with advice`(_ bytes: [UInt8]) {
    let reading = CSVReader.read(bytes, path: "a.csv", number: 0)
    #expect(reading.grids.isEmpty)
    #expect(reading.diagnostics.map(\.rule) == ["csv-syntax"])
  }
}
