import CatalogueModel
import Diagnostics
import ProcedureGraph

/// Flags a procedure whose dossier rows carry the bullets of the list they were cut from.
struct RowBullet: Rule {
  static let manual = RuleManual(
    id: "row-bullet",
    title: Bilingual(vi: "Thành phần hồ sơ còn gạch đầu dòng", en: "Dossier rows that keep their bullets"),
    rationale: Bilingual(
      vi:
        "Mỗi thành phần hồ sơ là một dòng của bảng; gạch đầu dòng, dấu cộng, dấu hoa thị chép từ văn bản làm cùng một giấy tờ có nhiều cách ghi khác nhau.",
      en:
        "A component is a row of a table; the dash, plus or asterisk copied from the text makes one paper look like several."
    ),
    severity: .information,
    examples: [
      .flags(
        "gạch đầu dòng và dấu cộng",
        """
        <procedure code="1.000080"><cases><case id="main"><components>
          <component id="a"><text>⟦-⟧ Tờ khai đăng ký nhận cha, mẹ, con</text></component>
          <component id="b"><text>+ Giấy chứng sinh</text></component>
        </components></case></cases></procedure>
        """
      ),
      .accepts(
        "không có gạch đầu dòng; số thứ tự được dẫn chiếu thì giữ",
        """
        <procedure code="1.000080"><cases><case id="main"><components>
          <component id="a"><text>Tờ khai đăng ký nhận cha, mẹ, con</text></component>
          <component id="b"><text>1. Giấy chứng sinh</text></component>
          <component id="c"><text>-</text></component>
        </components></case></cases></procedure>
        """
      ),
    ]
  )

  func check(_ node: ProcedureNode, in context: AnalysisContext) -> [Diagnostic] {
    let bulleted = node.rowTexts.compactMap { row in
      Self.bullet(of: row.text.wrappedValue).map { (text: row.text, bullet: $0) }
    }
    guard let first = bulleted.first else { return [] }
    return [.bulleted(bulleted, first: first)]
  }

  /// The bullet that opens a text, with the blanks around it.
  fileprivate struct Bullet {
    let mark: Range<Int>
    let whole: Range<Int>
  }

  private static func bullet(of text: String) -> Bullet? {
    var mark: Range<Int>?
    var offset = 0
    for scalar in text.unicodeScalars {
      let length = UTF8.width(scalar)
      if bullets.contains(scalar) {
        mark = (mark?.lowerBound ?? offset)..<(offset + length)
      } else if !scalar.properties.isWhitespace {
        return mark.map { Bullet(mark: $0, whole: 0..<offset) }
      }
      offset += length
    }
    return nil
  }

  private static let bullets = Set("-–—+*•·●▪".unicodeScalars)
}

extension Diagnostic {
  fileprivate static func bulleted(
    _ rows: [(text: Located<String>, bullet: RowBullet.Bullet)],
    first: (text: Located<String>, bullet: RowBullet.Bullet)
  ) -> Diagnostic {
    RowBullet.finding(
      Bilingual(
        vi: "\(rows.count) thành phần hồ sơ bắt đầu bằng dấu đầu dòng, dòng đầu tiên ở đây",
        en: "\(rows.count) dossier rows begin with a bullet, the first one here"
      ),
      at: first.text.place(of: first.bullet.mark),
      aspect: "bullets",
      remedies: [
        Remedy(
          Bilingual(vi: "Bỏ dấu đầu dòng", en: "Drop the bullets"),
          edits: rows.flatMap { $0.text.edits(of: $0.bullet.whole, with: "") },
          applicability: .editorial
        )
      ]
    )
  }
}
