import Diagnostics
import Reports
import Testing

struct `The explanation of a procedure` {
  private func text(_ language: Language) throws -> String {
    ExplainText.print(try SmallReport(language: language).content(), procedure: 0)
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

  @Test func `names every gate with its state and ground`() throws {
    let vietnamese = try text(.vi)
    for gate in [
      "Công bố dữ liệu", "Trường dữ liệu", "Phạm vi áp dụng", "Đối tượng của thủ tục", "Hiệu lực",
      "Cơ chế dự phòng",
    ] {
      #expect(vietnamese.contains("✓ \(gate): đạt — "))
    }
    let english = try text(.en)
    for gate in ["Publication", "Fields", "Scope", "Object", "Time", "Fallback"] {
      #expect(english.contains("✓ \(gate): pass — "))
    }
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
