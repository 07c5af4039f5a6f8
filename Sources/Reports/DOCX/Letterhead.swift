import Diagnostics
import WordDocuments

/// What stands above and below the text of an administrative document; number, day and signer are left blank.
struct Letterhead {
  private let report: SimplificationReport

  init(_ report: SimplificationReport) {
    self.report = report
  }

  /// Issuing body, national title and motto, number, place and day, the mark of a draft.
  var table: WordTable {
    let parents = report.issuers.dropLast().map { WordParagraph(.parentBody, $0.uppercased()) }
    let issuer = report.issuers.last?.uppercased() ?? say("TÊN CƠ QUAN BAN HÀNH", "ISSUING BODY")
    let national = [
      WordParagraph(
        .nationalTitle,
        say("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "SOCIALIST REPUBLIC OF VIET NAM")
      ),
      WordParagraph(.motto, say("Độc lập - Tự do - Hạnh phúc", "Independence - Freedom - Happiness")),
      WordParagraph(.mottoRule, []),
    ]
    return WordTable(
      columns: [WordTable.Column("", share: 42), WordTable.Column("", share: 58)],
      rows: [
        [
          WordTable.Cell(
            parents + [WordParagraph(.issuingBody, issuer), WordParagraph(.issuingBodyRule, [])]
          ),
          WordTable.Cell(national),
        ],
        [
          WordTable.Cell([
            WordParagraph(.number, say("Số: …/BC-…", "No.: …/BC-…")),
            WordParagraph(.draft, say("DỰ THẢO", "DRAFT")),
          ]),
          WordTable.Cell([
            WordParagraph(.placeAndDate, say("…, ngày … tháng … năm …", "…, … (day) … (month) … (year)"))
          ]),
        ],
      ],
      isRuled: false
    )
  }

  /// The type of document, what it is about, to whom it goes.
  var title: [WordParagraph] {
    [
      WordParagraph(.documentType, say("BÁO CÁO", "REPORT")), WordParagraph(.subject, report.title),
      WordParagraph(.subjectRule, []), WordParagraph(.addressee, say("Kính gửi: …", "To: …")),
    ]
  }

  /// Recipients and signer.
  var signature: WordTable {
    WordTable(
      columns: [WordTable.Column("", share: 45), WordTable.Column("", share: 55)],
      rows: [
        [
          WordTable.Cell(
            [WordParagraph(.recipientsTitle, say("Nơi nhận:", "Recipients:"))]
              + [say("- Như trên;", "- As above;"), "- …;", say("- Lưu: VT, ….", "- Archive.")]
              .map { WordParagraph(.recipient, $0) }
          ),
          WordTable.Cell(
            [WordParagraph(.signer, say("QUYỀN HẠN, CHỨC VỤ CỦA NGƯỜI KÝ", "OFFICE OF THE SIGNER"))]
              + [WordParagraph](repeating: WordParagraph(.signer, []), count: 4)
              + [WordParagraph(.signer, say("Họ và tên", "Name"))]
          ),
        ]
      ],
      isRuled: false
    )
  }

  private func say(_ vi: String, _ en: String) -> String { report.voice.say(vi, en) }
}
