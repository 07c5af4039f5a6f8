import Diagnostics
import Foundation
import Reports
import Testing

struct `The explanation of a procedure` {
  private func text(_ language: Language) throws -> String { try text(SmallReport(language: language)) }

  private func text(_ report: SmallReport) throws -> String {
    ExplainText.print(try report.content(), procedure: 0)
  }

  @Test(arguments: Language.allCases) func `names code, name, authority and every dossier row`(
    language: Language
  ) throws {
    let text = try text(language)
    for words in ["1.000001", "Cấp thẻ thư viện", "Bộ Tư pháp", "Bản sao Giấy khai sinh", "Bằng tốt nghiệp"] {
      #expect(text.contains(words))
    }
  }

  @Test(arguments: Language.allCases) func `names the basis with its annex row`(language: Language) throws {
    let text = try text(language)
    #expect(text.contains("khoản 1 Điều 3"))
    #expect(text.contains("66.7/2025/NQ-CP"))
    #expect(text.contains("I/12/1"))
  }

  @Test(arguments: Language.allCases) func `names the register and its owner`(language: Language) throws {
    let line = try #require(
      try text(language).split(separator: "\n").first {
        $0.contains(language == .vi ? "Nhà nước đã có tại" : "held in")
      }
    )
    #expect(line.contains("CSDL hộ tịch điện tử"))
    #expect(line.contains("Bộ Tư pháp"))
  }

  @Test func `names each gate on its own line, with its state and ground`() throws {
    let text = try text(SmallReport(publication: "unpublished"))
    let lines = text.split(separator: "\n")
    #expect(lines.count { $0.contains("✗ Công bố dữ liệu: không đạt — ") } == 1)
    #expect(lines.count { $0.contains("✓ ") && $0.contains(": đạt — ") } == 4)
    #expect(text.contains("chưa sẵn sàng; không đạt: công bố dữ liệu"))
    #expect(
      text.contains("dòng này vẫn yêu cầu; chưa đủ điều kiện để thôi yêu cầu (1 điều kiện không đạt")
    )
  }

  @Test func `says who can settle an open gate`() throws {
    let text = try text(SmallReport(publication: "unpublished"))
    let line = try #require(text.split(separator: "\n").first { $0.contains("? Trường dữ liệu: ") })
    #expect(line.hasSuffix("Nơi xác minh: Bộ Tư pháp."))
  }

  @Test func `begins with one line a paper, and the documents to amend`() throws {
    let text = try text(.vi)
    let summary = try #require(text.components(separatedBy: "\nTóm tắt\n").last)
      .split(separator: "\n", omittingEmptySubsequences: false).prefix { !$0.isEmpty }
    #expect(
      summary == [
        "  • Giấy khai sinh (1 dòng): thay thế bằng dữ liệu; dữ liệu có tại CSDL hộ tịch điện tử; sẵn sàng",
        "  • Bằng tốt nghiệp (1 dòng): chưa xác định",
        "  Văn bản cần sửa: Nghị định số 123/2015/NĐ-CP",
      ]
    )
    #expect(text.contains("Thành phần hồ sơ: 2 dòng (2 giấy tờ, 0 mẫu đơn, 0 ghi chú)\n"))
  }

  @Test func `draws branches that end where the last row ends`() throws {
    let text = try text(.vi)
    #expect(text.contains("\n├─ [giấy tờ] Bản sao Giấy khai sinh (1 bản sao)\n│  └─ Giấy khai sinh: "))
    #expect(text.contains("\n│     ├─ vì: "))
    #expect(text.contains("\n└─ [giấy tờ] Bằng tốt nghiệp (1 bản sao)\n   └─ Bằng tốt nghiệp: "))
  }

  @Test(arguments: [
    ("main", nil, "Hồ sơ"), ("0a1b2c3d", nil, "Hồ sơ"), ("0a1b2c3d", "Cấp lại", "Trường hợp: Cấp lại"),
    ("main", "Cấp lại", "Trường hợp: Cấp lại"), ("again", "Cấp lại", "Trường hợp: Cấp lại [again]"),
  ])
  func `calls a case by its heading`(id: String, name: String?, heading: String) throws {
    #expect(try text(SmallReport(caseID: id, caseName: name)).contains("\n\(heading)\n├─ "))
  }

  @Test func `quotes the provision of an annex row as printed, and gives the row's whole key`() throws {
    let provision = "Khoản 1 Điều 2 được sửa đổi bởi khoản 3 Điều 1"
    let text = try text(SmallReport(provision: provision))
    #expect(text.contains("kiến nghị sửa đổi: Nghị định số 123/2015/NĐ-CP, theo Phụ lục I: “\(provision)”"))
    #expect(text.contains("  Phụ lục I, STT 12, dòng thứ 1 (Nghị quyết số 66.7/2025/NQ-CP): "))
  }

  @Test func `says where the document to amend is not known, with all that are cited, circulars last`() throws
  {
    let cited = ["01/2020/TT-BTP"] + (1...7).map { "1\($0)/2020/NĐ-CP" }
    let text = try text(SmallReport(isListed: false, cited: cited))
    let known = ((1...7).map { "Nghị định số 1\($0)/2020/NĐ-CP" } + ["Thông tư số 01/2020/TT-BTP"]).joined(
      separator: "; "
    )
    #expect(
      text.contains(
        "Chưa xác định được văn bản quy định thành phần này; các văn bản thủ tục viện dẫn: \(known).\n"
      )
    )
    #expect(text.contains("\n  Văn bản cần sửa: chưa xác định được đối với: Giấy khai sinh\n"))
  }

  @Test func `says that what is already waived should still be amended, and does not come back`() throws {
    let text = try text(SmallReport(demand: "fallback"))
    #expect(text.contains("kiến nghị sửa đổi để giữ việc miễn nộp lâu dài: Nghị định số 123/2015/NĐ-CP"))
    #expect(!text.contains("kiến nghị sửa đổi: "))
    #expect(!text.contains("vẫn phải nộp, xuất trình"))
    #expect(text.contains("hiện nay: chỉ phải nộp, xuất trình khi không khai thác được dữ liệu"))
  }

  @Test func `lets no text of the data steer the terminal or break the tree`() throws {
    let hostile = "A\u{202E}\n└─ B"
    let text = try text(SmallReport(procedure: hostile, text: hostile, paper: hostile, caseName: hostile))
    #expect(!text.unicodeScalars.contains("\u{202E}"))
    #expect(!text.contains("\n└─ B"))
  }

  @Test(arguments: Language.allCases) func `names what must be amended, and what happens if it is not`(
    language: Language
  ) throws {
    let text = try text(language)
    #expect(text.contains("khoản 1 Điều 9"))
    #expect(text.contains("123/2015/NĐ-CP"))
    #expect(text.contains(language == .vi ? "28/02/2027" : "2027-02-28"))
  }
}
