import CatalogueModel
import Diagnostics
import ProcedureGraph
import Testing

struct `A citation` {
  private static let finder: DocumentFinder = {
    let documents = [
      ("68/2020/QH14", DocumentKind.law, "Luật Cư trú"), ("81/2006/QH11", .law, "Luật Cư trú"),
      ("24/2008/QH12", .law, "Luật Quốc tịch Việt Nam"), ("41/2024/QH15", .law, "Luật Bảo hiểm xã hội"),
      ("02/2016/QH14", .law, "Luật Tín ngưỡng, tôn giáo"), ("47/2014/QH13", .law, "Luật Nhập cảnh"),
      ("15/2022/TT-BCA", .circular, "Thông tư"), ("15/2022/TT-BKHCN", .circular, "Thông tư"),
      ("06/2024/TT-BKHCN", .circular, "Thông tư"), ("55/2026/QĐ-UBND", .decisionLocal, "Quyết định"),
    ].map { number, kind, title in
      var document = LegalDocument()
      (document.number, document.kind, document.title) = (number, kind, title)
      return document
    }
    let bodies = ["BCA", "BKHCN", "BTP"].map { letters in
      var body = Authority()
      (body.id, body.aliases) = (letters.lowercased(), [Located(letters, at: nil)])
      return body
    }
    return DocumentFinder(documents, authorities: bodies)
  }()

  @Test(arguments: [
    ("Luật Cư trú năm 2020", "68/2020/QH14"), ("Luật Quốc tịch 2008", "24/2008/QH12"),
    ("Luật BHXH năm 2024", "41/2024/QH15"), ("Luật Tín ngưỡng và tôn giáo", "02/2016/QH14"),
    ("Luật số 47/2014/QH14", "47/2014/QH13"), ("Thông tư số 06/2024/TT-KHCN", "06/2024/TT-BKHCN"),
    ("55/2026/QĐ", "55/2026/QĐ-UBND"), ("15/2022/TT-BTP", "15/2022/TT-BTP"),
    ("99/2026/NĐ-CP", "99/2026/NĐ-CP"),
  ])
  func `means the only document on file that fits, and otherwise what it says`(
    _ printed: String,
    _ number: String
  ) {
    #expect(Self.finder.find(number: printed, title: nil).number == number)
  }

  @Test(arguments: [
    ("Luật Cư trú", ["68/2020/QH14", "81/2006/QH11"]),
    ("15/2022/TT-", ["15/2022/TT-BCA", "15/2022/TT-BKHCN"]),
    ("Luật Thư viện", []), ("Luật Cư trú năm 2013", []), ("", []),
  ])
  func `that may mean several documents, or none, is not decided`(_ printed: String, _ candidates: [String]) {
    let match = Self.finder.find(number: printed, title: nil)
    #expect(match.number == nil)
    #expect(match.candidates == candidates)
  }

  @Test
  func `takes its number from the title where the number is cut off`() {
    let match = Self.finder.find(number: "12", title: "Quyết định số 12/2021/QĐ-TTg ngày 24/3/2021")
    #expect(match.number == "12/2021/QĐ-TTg")
    #expect(match.repairs == [.numberFromTitle])
    #expect(Self.finder.find(number: "13", title: "Quyết định số 12/2021/QĐ-TTg").number == nil)
  }
}
