import CatalogueFormats
import CatalogueModel
import Diagnostics

/// Run-together text in every section of a portal page: no text of a dossier is lost, and none takes long.
struct PageEntry: FuzzEntry {
  let maximumLength = 4_096

  func check(_ bytes: [UInt8]) throws(Violation) {
    let text = String(decoding: bytes, as: UTF8.self)
    for hasWhole in [false, true] {
      let file = SourceFile(path: "input.json", bytes: Self.page(text, hasWhole: hasWhole))
      let reading = CatalogueLoader(shape: .portalText).read([file])
      try FindingCheck.run(reading.diagnostics, in: file)
      for procedure in reading.catalogue.procedures {
        try PrintCheck.run(.procedure(procedure), isSound: reading.diagnostics.isEmpty)
        if !hasWhole { try Self.checkNothingLost(of: text, in: procedure) }
      }
    }
    // One input of sixteen, by its bytes: measuring costs far more than reading.
    guard bytes.reduce(0, &+) % 16 == 0 else { return }
    try LinearTime.check(text) { text in
      let file = SourceFile(path: "input.json", bytes: Self.page(text, hasWhole: true))
      _ = CatalogueLoader(shape: .portalText).read([file])
    }
  }

  var words: [String] { PageWords.values }

  /// Every letter of the dossier is in a row, in a case's name, or in the table's own words.
  private static func checkNothingLost(of text: String, in procedure: Procedure) throws(Violation) {
    let kept = procedure.cases.reduce(0) { sum, part in
      part.components.reduce(sum + letters(part.name ?? "")) { sum, row in
        row.attachments.reduce(sum + letters(row.text)) { $0 + letters($1.wrappedValue) }
      }
    }
    let least = letters(text) - tableWords.reduce(0) { $0 + letters($1) * text.ranges(of: $1).count }
    let isNothing = text.drop { $0.isWhitespace }.hasPrefix(nothing)
    try Violation.unless(kept >= least || isNothing, "\(least) letters of a dossier become \(kept)")
  }

  private static func letters(_ text: String) -> Int {
    text.unicodeScalars.count { $0.properties.isAlphabetic }
  }

  private static let nothing = "Không có thông tin"
  private static let tableWords = ["Tên giấy tờMẫu đơn, tờ khaiSố lượng", " bản chính", " bản sao"]

  /// A file with the text in every section, and perhaps as the whole page.
  private static func page(_ text: String, hasWhole: Bool) -> [UInt8] {
    var bytes = Array("{\"ma_thu_tuc\": \"9.000001\"".utf8)
    for key in PageWords.keys.dropFirst() where hasWhole || key != "raw_text" {
      bytes += Array(", \"\(key)\": \"".utf8)
      JSONText.escape(text, into: &bytes)
      bytes.append(UInt8(ascii: "\""))
    }
    return bytes + Array("}".utf8)
  }
}
