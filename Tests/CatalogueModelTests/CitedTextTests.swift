import CatalogueModel
import Testing

struct `A text that cites the law` {
  private static let lists: [(String, [String])] = [
    ("Điểm b khoản 1 Điều 10, điểm b khoản 2 Điều 10", ["điểm b khoản 1 Điều 10", "điểm b khoản 2 Điều 10"]),
    ("Khoản 5, 6, 7 Điều 61", ["khoản 5 Điều 61", "khoản 6 Điều 61", "khoản 7 Điều 61"]),
    ("Điểm b khoản 1 và điểm a khoản 2 Điều 90", ["điểm b khoản 1 Điều 90", "điểm a khoản 2 Điều 90"]),
    ("Điểm a khoản 3; điểm b khoản 4 Điều 38", ["điểm a khoản 3 Điều 38", "điểm b khoản 4 Điều 38"]),
    (
      "khoản 4,5 và điểm a, b khoản 6 Điều 15",
      ["khoản 4 Điều 15", "khoản 5 Điều 15", "điểm a khoản 6 Điều 15", "điểm b khoản 6 Điều 15"]
    ),
    ("Điểm a khoản 2, khoản 7 Điều 16", ["điểm a khoản 2 Điều 16", "khoản 7 Điều 16"]),
    ("điểm a khoản 2 Điều 7, Điều 8, Điều 9", ["điểm a khoản 2 Điều 7", "Điều 8", "Điều 9"]),
    ("Điểm b, Khoản 2, Điều 4", ["điểm b khoản 2 Điều 4"]),
    ("Điểm b khoản 1 Điều 24a", ["điểm b khoản 1 Điều 24a"]),
    ("Tiết c2, điểm c, khoản 3 Điều 113", ["tiết c2 điểm c khoản 3 Điều 113"]),
    ("Điểm b khoản 3.2 Điều 3", ["điểm b khoản 3.2 Điều 3"]), ("Điều 1 Khoản 5", ["khoản 5 Điều 1"]),
    ("Khoản 3 Điều 64 Phụ lục I", ["khoản 3 Điều 64 Phụ lục I"]),
    ("khoản 2 Điều 60, mục IV phụ lục VI", ["khoản 2 Điều 60", "mục IV Phụ lục VI"]),
    ("Điều 45 và mục I phụ lục IV; khoản 2 Điều 19", ["Điều 45", "mục I Phụ lục IV", "khoản 2 Điều 19"]),
    ("mục I.1.2 phần A Phụ lục VI", ["mục I.1.2 phần A Phụ lục VI"]),
    (
      "Điểm a.10, mục II.1 phần V nội dung A, phụ lục I",
      ["điểm a.10 mục II.1 phần V nội dung A Phụ lục I"]
    ),
    ("Mẫu 01 TS, khoản 1, Điều 4", ["Mẫu số 01 TS", "khoản 1 Điều 4"]),
    ("Mẫu số: D01-THADS Phụ lục VI", ["Mẫu số D01-THADS Phụ lục VI"]),
    ("Mẫu số 06/GDP Phụ lục IV", ["Mẫu số 06/GDP Phụ lục IV"]),
    (
      "Điểm d, đ khoản 1 Điều 23 Quy chế",
      ["điểm d khoản 1 Điều 23 Quy chế", "điểm đ khoản 1 Điều 23 Quy chế"]
    ),
    ("khoản 2 Điều 11 dẫn chiếu HS theo khoản 4, Điều 10", ["khoản 2 Điều 11"]),
    ("Khoản 1 Điều 2 được sửa đổi bởi Khoản 2 Điều 2", ["khoản 1 Điều 2"]),
    ("ĐIỂM A KHOẢN 3 ĐIỀU 11", ["điểm a khoản 3 Điều 11"]),
    ("Có đủ điều kiện theo mục đích sử dụng", []), ("", []),
  ]

  @Test(arguments: lists)
  func `gives each provision in drafting form`(_ text: String, _ provisions: [String]) {
    #expect(CitedText(text).provisions.map(\.wording) == provisions)
  }

  @Test
  func `gives provisions to the document that follows them`() {
    let cited = CitedText(
      "Khoản 2 Điều 14; Điểm a khoản 2 Điều 16 Luật Nhập cảnh, xuất cảnh, quá cảnh, cư trú của người nước ngoài tại Việt Nam số 47/2014/QH14 được sửa đổi, bổ sung bởi Luật số 23/2023/QH15; Mẫu NA3 ban hành kèm theo Thông tư số 22/2023/TT-BCA"
    )
    #expect(cited.provisions == [])
    #expect(cited.documents.map { $0.mention?.number } == ["47/2014/QH14", "22/2023/TT-BCA"])
    #expect(cited.documents[0].provisions.map(\.wording) == ["khoản 2 Điều 14", "điểm a khoản 2 Điều 16"])
    #expect(cited.documents[1].provisions.map(\.wording) == ["Mẫu số NA3"])
    #expect(cited.documents[0].amendedBy.map { $0.mention?.number } == ["23/2023/QH15"])
    #expect(cited.documents[0].title?.hasPrefix("Luật Nhập cảnh, xuất cảnh") ?? false)
    #expect(cited.unread == [])
  }

  @Test
  func `knows a document by its title and year, and ends the title where the next citation begins`() {
    let cited = CitedText(
      "Luật Dược 2016 được sửa đổi, bổ sung năm 2024; Luật An toàn thực phẩm, khoản 1 Điều 12 Thông tư 38/2018/TT-BNNPTNT"
    )
    #expect(cited.documents.map(\.title) == ["Luật Dược", "Luật An toàn thực phẩm", nil])
    #expect(cited.documents.map(\.year) == [2016, nil, nil])
    #expect(cited.documents[2].provisions.map(\.wording) == ["khoản 1 Điều 12"])
  }

  @Test
  func `tells what amended a document from what is cited`() {
    let cited = CitedText(
      "Thông tư số 26/2014/TT-BCT, được sửa đổi, bổ sung bởi Thông tư số 14/2018/TT-BCT và Thông tư số 38/2025/TT-BCT; Nghị định 77/2020/NĐ-CP sửa đổi bổ sung tại số 67/2024/NĐ-CP"
    )
    #expect(cited.documents.map { $0.mention?.number } == ["26/2014/TT-BCT", "77/2020/NĐ-CP"])
    #expect(cited.documents[0].amendedBy.map { $0.mention?.number } == ["14/2018/TT-BCT", "38/2025/TT-BCT"])
    #expect(cited.documents[1].amendedBy.map { $0.mention?.number } == ["67/2024/NĐ-CP"])
  }

  @Test
  func `says which words it could not place`() {
    let text = "Phụ lục I. Thẻ, giấy phép kiểm soát"
    let cited = CitedText(text)
    #expect(cited.provisions.map(\.wording) == ["Phụ lục I"])
    #expect(
      cited.unread.map { String(decoding: Array(text.utf8)[$0], as: UTF8.self) }.joined(separator: " ")
        == "Thẻ giấy phép kiểm soát"
    )
  }

  @Test
  func `covers what lies within a provision, whatever the zeros and the letter case`() throws {
    let article = try #require(CitedText("Điều 10").provisions.first)
    let point = try #require(CitedText("Điểm b khoản 1 Điều 10").provisions.first)
    let other = try #require(CitedText("Điều 11").provisions.first)
    #expect(article.covers(point) && !point.covers(article) && point.overlaps(article))
    #expect(!other.overlaps(point))
    let form = try #require(CitedText("Mẫu số 01 Phụ lục IV").provisions.first)
    #expect(try form.covers(#require(CitedText("mẫu 1 phụ lục iv").provisions.first)))
  }

  @Test
  func `reads its own wording back`() {
    let texts = [
      "Điểm b khoản 1 Điều 24a", "mục I.1.2 phần A Phụ lục VI", "Mẫu số 06/GDP Phụ lục IV", "Điều 7 Quy chế",
    ]
    for address in texts.flatMap({ CitedText($0).provisions }) {
      #expect(CitedText(address.wording).provisions == [address])
    }
  }
}
