import CatalogueModel
import Testing

struct `A document number` {
  private static let printed: [(String, String, [CitationRepair])] = [
    ("49/2026/NĐ-CP", "49/2026/NĐ-CP", []), ("31/2024/QH15", "31/2024/QH15", []),
    ("66.7/2025/NQ-CP", "66.7/2025/NQ-CP", []), ("163/QĐ-BTP", "163/QĐ-BTP", []),
    ("09b/2013/TT-BTP", "09b/2013/TT-BTP", []), ("08.a/2010/TT-BTP", "08.a/2010/TT-BTP", []),
    ("1523/QĐ-BCA-C06", "1523/QĐ-BCA-C06", []), ("48/VBHN-VPQH", "48/VBHN-VPQH", []),
    ("02/2020/UBTVQH14", "02/2020/UBTVQH14", []), ("4735/TCT", "4735/TCT", []),
    ("05/2015/TTLT-BTP-BCA-BYT", "05/2015/TTLT-BTP-BCA-BYT", []), ("24/CT-TTg", "24/CT-TTg", []),
    ("Nghị định số 49/2026/NĐ-CP ngày 31/01/2026", "49/2026/NĐ-CP", []),
    ("31/2024/QH15 ", "31/2024/QH15", []), ("Luất số 146/2025/QH15", "146/2025/QH15", []),
    ("75/2026/QĐ-UBND (thành phố Đà Nẵng)", "75/2026/QĐ-UBND", []),
    ("28/2026/QĐ-UBND.", "28/2026/QĐ-UBND", []),
    ("35 /2025/NQ-HĐND", "35/2025/NQ-HĐND", [.blanks]), ("09./2025/NQ-HĐND", "09/2025/NQ-HĐND", [.strayMark]),
    ("Nghị định số 23/2019/NĐ CP", "23/2019/NĐ-CP", [.hyphen]),
    ("12/2018/TT–BCT", "12/2018/TT-BCT", [.hyphen]),
    ("21/2008/TTLT- BQP-BLĐTBXH-BTC", "21/2008/TTLT-BQP-BLĐTBXH-BTC", [.blanks]),
    ("191/2005/TTLT/BQP-BLĐTBXH-BTC", "191/2005/TTLT-BQP-BLĐTBXH-BTC", [.hyphen]),
    ("10/2016/QĐ-TTG", "10/2016/QĐ-TTg", [.letterCase]), ("18/2026/nđ-cp", "18/2026/NĐ-CP", [.letterCase]),
    ("18/2026/NÐ-CP", "18/2026/NĐ-CP", [.letterForm]), ("18/2026/ND-CP", "18/2026/NĐ-CP", [.letterForm]),
    ("7/2016/NĐ-CP", "07/2016/NĐ-CP", [.leadingZero]),
    ("Nghị định số 272019/NĐ-CP ngày 13/3/2019", "27/2019/NĐ-CP", [.slash]),
    ("102/2024NĐ-CP", "102/2024/NĐ-CP", [.slash]), ("91/2015/QH2013", "91/2015/QH13", [.assembly]),
    ("190/2025/NQ-QH15", "190/2025/QH15", [.assembly]),
    ("Luật Trách nhiệm bồi thường của Nhà nước số 10/2017/14", "10/2017/QH14", [.assembly]),
    ("Nghị định số 49/2018 đã được sửa đổi", "49/2018/NĐ-CP", [.lettersFromKind]),
    ("118/2025/NĐ-C", "118/2025/NĐ-CP", [.lettersFromKind]),
  ]

  @Test(arguments: printed)
  func `is read from what is printed, and says what was mended`(
    _ printed: String,
    _ number: String,
    _ repairs: [CitationRepair]
  ) throws {
    let mention = try #require(DocumentNumber.mentions(in: printed).first)
    #expect(mention.number == number)
    #expect(mention.isComplete)
    #expect(mention.repairs == repairs)
    #expect(DocumentNumber.canonical(in: printed) == number)
  }

  @Test(arguments: [
    ("15/2022/TT-", "15/2022/TT"), ("158/2011/TT", "158/2011/TT"), ("95/2025/QH1", "95/2025/QH1"),
    ("55/2026/QĐ", "55/2026/QĐ"), ("Thông tư số 34/2023 về", "34/2023"), ("34/2023", "34/2023"),
  ])
  func `that is cut off is told as far as it goes, never completed by guessing`(
    _ printed: String,
    _ number: String
  )
    throws
  {
    let mention = try #require(DocumentNumber.mentions(in: printed).first)
    #expect(mention.number == number)
    #expect(!mention.isComplete)
    #expect(DocumentNumber.canonical(in: printed) == nil)
  }

  @Test(arguments: [
    "Luật Cư trú", "ngày 13/3/2019", "tháng 12/2019", "Mẫu số 06/GDP Phụ lục IV", "01/PBVMT kèm theo",
    "1/2 trang",
    "24/7", "Hiến pháp năm 2013", "", "/2025/NĐ-CP", "12345678901234567890/2025/NĐ-CP",
  ])
  func `is not seen where there is none`(_ text: String) {
    #expect(DocumentNumber.mentions(in: text) == [])
  }

  @Test(arguments: [
    (
      "khiếu nại trong công an nhân dân68/2013/TT-BCALuật Khiếu nại  năm 201102/2011/QH13Quy định",
      ["68/2013/TT-BCA", "02/2011/QH13"]
    ),
    ("Luật 28/2009/QH1228/2009/QH12", ["28/2009/QH12", "28/2009/QH12"]),
    ("Nghị định 05/2012/NĐ-CP05/2012/NĐ-CP", ["05/2012/NĐ-CP", "05/2012/NĐ-CP"]),
    (
      "của Bộ Tài chính.TT43/2023/TT-BTCNghị quyết số 66.16/2026/NQ-CP",
      ["43/2023/TT-BTC", "66.16/2026/NQ-CP"]
    ),
    ("ngày 30/6/2025168/2025/NĐ-CP", ["168/2025/NĐ-CP"]),
    ("142/2008/QĐ-TTgQuyết định 49/2015/QĐ-TTg", ["142/2008/QĐ-TTg", "49/2015/QĐ-TTg"]),
    ("12/2018/TT-BCT - QUY ĐỊNH VỀ XUẤT XỨ", ["12/2018/TT-BCT"]),
  ])
  func `is parted from words and numbers that ran together with it`(_ text: String, _ numbers: [String]) {
    #expect(DocumentNumber.mentions(in: text).map(\.number) == numbers)
  }

  @Test
  func `is found again where it says it stands`() {
    let text = "Căn cứ Nghị định số 272019/NĐ-CP và Thông tư 09./2025/TT-BTC"
    let printed = DocumentNumber.mentions(in: text).map { mention in
      String(decoding: Array(text.utf8)[mention.bytes], as: UTF8.self)
    }
    #expect(printed == ["272019/NĐ-CP", "09./2025/TT-BTC"])
  }

  @Test(arguments: [
    ("49/2026/NĐ-CP", DocumentKind.decree), ("31/2024/QH15", .law),
    ("10/2016/QĐ-TTg", .decisionPrimeMinister),
    ("163/QĐ-BTP", .decisionMinister), ("44/2026/QĐ-UBND", .decisionLocal),
    ("12/2025/NQ-HĐND", .resolutionLocal),
    ("66/NQ-CP", .resolutionGovernment), ("12/2018/TT-BCT", .circular),
    ("20/2013/TTLT-BYT-BCT", .jointCircular),
    ("24/CT-TTg", .directive), ("201/CĐ-TTg", .dispatch),
  ])
  func `tells the kind of document by its letters`(_ number: String, _ kind: DocumentKind) {
    #expect(DocumentKind(number: number) == kind)
  }
}
