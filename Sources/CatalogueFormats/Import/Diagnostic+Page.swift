import Diagnostics

/// What is said of run-together text that cannot be cut with certainty: it is kept as it stands.
extension Diagnostic {
  static func uncertainQuantity(_ digits: String, _ quantity: Int, at place: Place?) -> Diagnostic {
    uncut(
      Bilingual(
        vi: "Số lượng dính liền với số đứng trước: “\(digits) bản chính” được hiểu là \(quantity) bản chính",
        en: "A quantity runs on from the number before it: '\(digits) bản chính' is read as \(quantity)"
      ),
      at: place
    )
  }

  static func uncutFileName(at place: Place?) -> Diagnostic {
    uncut(
      Bilingual(
        vi: "Tên tệp mẫu dính liền với tên giấy tờ; giữ nguyên trong tên giấy tờ",
        en: "The name of a form file runs on from the paper's wording and is left in it"
      ),
      at: place
    )
  }

  static func timeAndFeeRunTogether(_ digits: String, at place: Place?) -> Diagnostic {
    uncut(
      Bilingual(
        vi: "Thời hạn và mức phí dính liền: “\(digits)”; giữ nguyên trong lời văn về phí",
        en: "A time and a fee run together: '\(digits)' is kept as the fee's wording"
      ),
      at: place
    )
  }

  static func remarkWithoutEnd(at place: Place?) -> Diagnostic {
    uncut(
      Bilingual(
        vi: "Ghi chú về phí thiếu dấu ngoặc đóng; phần mô tả cách nộp nằm chung trong đó",
        en: "A fee's remark lacks its closing parenthesis; it holds the description too"
      ),
      at: place
    )
  }

  static func caseWithoutRows(at place: Place?) -> Diagnostic {
    uncut(
      Bilingual(
        vi: "Văn bản cuối phần hồ sơ không có số lượng bản; giữ làm tên một trường hợp không có giấy tờ",
        en: "The text at the dossier's end has no quantity; it is kept as the name of a case without papers"
      ),
      at: place
    )
  }

  static func citationWithoutNumber(at place: Place?) -> Diagnostic {
    uncut(
      Bilingual(
        vi: "Không tách được số, ký hiệu của văn bản; giữ nguyên lời văn làm tên văn bản",
        en: "No number of a document could be cut out; the text is kept as its title"
      ),
      at: place
    )
  }

  static func outcomesTogether(at place: Place?) -> Diagnostic {
    uncut(
      Bilingual(
        vi: "Kết quả có thể gồm nhiều loại, cách nhau bằng dấu phẩy; giữ nguyên thành một kết quả",
        en: "Several outcomes may stand here with commas between them; the text is kept as one"
      ),
      at: place
    )
  }

  static func uncutTable(_ key: String, at place: Place?) -> Diagnostic {
    uncut(
      Bilingual(
        vi: "Phần đầu của “\(key)” không có dạng bảng đã biết; không đọc phần này",
        en: "The beginning of '\(key)' is no table that is known; it was not read"
      ),
      severity: .warning,
      at: place
    )
  }

  static func namelessOutcome(at place: Place?) -> Diagnostic {
    Diagnostic(
      "empty-value",
      .warning,
      Bilingual(vi: "Kết quả không có tên; bỏ qua", en: "An outcome without a name; left out"),
      at: place
    )
  }

  private static func uncut(
    _ summary: Bilingual,
    severity: Severity = .information,
    at place: Place?
  ) -> Diagnostic {
    Diagnostic(
      "uncut-text",
      severity,
      summary,
      explanation: Bilingual(
        vi: "Đối chiếu với trang của thủ tục trên Cổng hoặc dùng bản ghi JSON của Cổng.",
        en: "Compare it with the procedure's page, or use the portal's JSON record."
      ),
      at: place
    )
  }

  static func pageOfAnotherCode(_ code: String, storedAs own: Located<String>) -> Diagnostic {
    Diagnostic(
      "page-of-another-code",
      .warning,
      Bilingual(
        vi:
          "Tệp ghi mã \(own.wrappedValue) nhưng trang bên trong là của thủ tục \(code); đọc theo mã \(code)",
        en: "The file says \(own.wrappedValue), the page in it is of procedure \(code); it is read as \(code)"
      ),
      explanation: Bilingual(
        vi: "Thủ tục \(own.wrappedValue) chưa được đọc; hãy tải lại trang của thủ tục đó.",
        en: "Procedure \(own.wrappedValue) was not read; download its page again."
      ),
      at: own.place
    )
  }

  static func sectionCutWrongly(_ key: String, at place: Place?) -> Diagnostic {
    fromWholePage(
      Bilingual(
        vi: "“\(key)” chứa đoạn khác của trang; mục này được đọc từ toàn văn “raw_text”",
        en: "'\(key)' holds another stretch of the page; the section is read from the whole text, 'raw_text'"
      ),
      key,
      at: place
    )
  }

  static func sectionMissing(_ key: String, at place: Place?) -> Diagnostic {
    fromWholePage(
      Bilingual(
        vi: "Không có “\(key)”; mục này được đọc từ toàn văn “raw_text”",
        en: "There is no '\(key)'; the section is read from the whole text, 'raw_text'"
      ),
      key,
      at: place
    )
  }

  private static func fromWholePage(_ summary: Bilingual, _ key: String, at place: Place?) -> Diagnostic {
    Diagnostic("section-cut-wrongly", .information, summary, at: place, aspect: key)
  }
}
