import Diagnostics

extension Diagnostic {
  static func noHeading(_ file: UInt32) -> Diagnostic {
    Diagnostic(
      "plan-heading-missing",
      .error,
      Bilingual(
        vi: "Không trang tính nào có hàng tiêu đề của kế hoạch",
        en: "No sheet has the heading of a plan"
      ),
      explanation: Bilingual(
        vi:
          "Cần một hàng có cột “\(PlanColumn.document.heading)” hoặc “\(PlanColumn.title.heading)” và ít nhất một cột khác; “tthc plan template” ghi một bảng mẫu.",
        en:
          "It takes a row with '\(PlanColumn.document.heading)' or '\(PlanColumn.title.heading)' and one column more; 'tthc plan template' writes an empty table."
      ),
      at: Place(file: file, start: 0, end: 0)
    )
  }

  static func unknownHeading(_ text: String, _ spot: Bilingual, _ place: Place?) -> Diagnostic {
    Diagnostic(
      "plan-heading-unknown",
      .information,
      Bilingual(
        vi: "Cột “\(text)” (\(spot.vi)) không thuộc mẫu; nội dung được giữ trong ghi chú",
        en: "The column '\(text)' (\(spot.en)) is not of the form; what it says is kept as a remark"
      ),
      at: place
    )
  }

  static func cellUnreadable(
    _ column: PlanColumn,
    _ text: String,
    _ spot: Bilingual,
    _ place: Place?
  ) -> Diagnostic {
    Diagnostic(
      "plan-cell-unreadable",
      .error,
      Bilingual(
        vi: "Không hiểu “\(text)” ở cột “\(column.heading)” (\(spot.vi))",
        en: "'\(text)' in the column '\(column.heading)' (\(spot.en)) is not understood"
      ),
      explanation: column.guidance,
      at: place
    )
  }

  static func documentMissing(_ spot: Bilingual, _ place: Place?) -> Diagnostic {
    Diagnostic(
      "plan-document-missing",
      .error,
      Bilingual(vi: "Hàng không nêu văn bản (\(spot.vi))", en: "The row names no document (\(spot.en))"),
      explanation: PlanColumn.document.guidance,
      at: place
    )
  }

  static func severalDocuments(_ numbers: [String], _ spot: Bilingual, _ place: Place?) -> Diagnostic {
    let list = numbers.joined(separator: ", ")
    return Diagnostic(
      "plan-row-several-documents",
      .warning,
      Bilingual(
        vi: "Một ô nêu nhiều văn bản: \(list) (\(spot.vi)); mỗi văn bản được tính là một dòng",
        en: "A cell names several documents: \(list) (\(spot.en)); each counts as a line"
      ),
      at: place
    )
  }

  static func rowLeftOut(_ text: String, _ spot: Bilingual, _ place: Place?) -> Diagnostic {
    Diagnostic(
      "plan-row-without-document",
      .information,
      Bilingual(
        vi: "Hàng “\(text)” (\(spot.vi)) không phải dòng kế hoạch",
        en: "The row '\(text)' (\(spot.en)) is no line of the plan"
      ),
      at: place
    )
  }
}
