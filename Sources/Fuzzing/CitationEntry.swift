import CatalogueModel

/// A text that cites the law: a cell of an annex, a line of a plan, a legal basis.
struct CitationEntry: FuzzEntry {
  let maximumLength = 4_096

  let words =
    ProvisionLevel.allCases.map { $0.word + " " } + [
      "Luật ", "Bộ luật ", "Pháp lệnh ", "Nghị quyết số ", "Nghị định số ", "Quyết định số ", "Thông tư số ",
      "Thông tư liên tịch số ", "Văn bản hợp nhất số ", "123/2015/NĐ-CP", "31/2024/QH15", "09b/2013/TT-BTP",
      "66.7/2025/NQ-CP", "/2025/", "TTLT-BYT-BTC", "QĐ-TTg", "QH", "NĐ", " - ", "–", "; ", ", ", " và ", ": ",
      "(", ")",
      "\n", ".", "được sửa đổi, bổ sung bởi ", "dẫn chiếu đến ", "ban hành kèm theo ", "năm 2024", "IV",
      "a.10", "24a",
      "06/GDP",
    ]

  func check(_ bytes: [UInt8]) throws(Violation) {
    let text = String(decoding: bytes, as: UTF8.self)
    let cited = CitedText(text)
    try Violation.unless(CitedText(text) == cited, "reading twice gives two answers")
    let length = text.utf8.count
    for document in cited.documents + cited.documents.flatMap(\.amendedBy) {
      try Violation.unless(
        document.bytes.upperBound <= length && !document.bytes.isEmpty,
        "a document lies outside"
      )
      if let mention = document.mention { try check(mention, in: length) }
    }
    for unread in cited.unread {
      try Violation.unless(unread.upperBound <= length && !unread.isEmpty, "an unread word lies outside")
    }
    for address in cited.provisions + cited.documents.flatMap(\.provisions) {
      try Violation.unless(
        CitedText(address.wording).provisions == [address],
        "“\(address.wording)” reads back as \(CitedText(address.wording).provisions.map(\.wording))"
      )
    }
    if LinearTime.isTimed(bytes, oneIn: 16) { try LinearTime.check(text) { _ = CitedText($0) } }
  }

  private func check(_ mention: DocumentMention, in length: Int) throws(Violation) {
    try Violation.unless(
      mention.bytes.upperBound <= length && !mention.bytes.isEmpty,
      "a number lies outside"
    )
    guard mention.isComplete else { return }
    let again = DocumentNumber.mentions(in: mention.number)
    try Violation.unless(
      again.map(\.number) == [mention.number] && again.allSatisfy { $0.isComplete && $0.repairs.isEmpty },
      "“\(mention.number)” reads back as \(again.map(\.number))"
    )
  }
}
