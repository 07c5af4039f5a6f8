public import Workbooks
import Diagnostics

/// An empty plan to be filled in: the table with its choices and hints, and instructions beside it.
public enum PlanTemplate {
  /// How many rows are prepared: three times the documents of the largest plan known.
  private static let rows = 1_000

  /// The sheets.
  public static var tables: [SheetTable] {
    var plan = SheetTable(
      "Kế hoạch",
      columns: PlanColumn.allCases.map { column in
        SheetTable.Column(
          column.heading,
          width: width(column),
          choices: choices(column),
          hint: column.guidance.vi
        )
      }
    )
    plan.emptyRows = rows
    var guide = SheetTable(
      "Hướng dẫn",
      columns: [
        SheetTable.Column("Cột", width: 28), SheetTable.Column("Cách ghi", width: 64),
        SheetTable.Column("Tên cột khác cũng được nhận", width: 64),
      ],
      rows: PlanColumn.allCases.map { column in
        [
          .link(column.heading, sheet: "Kế hoạch"), .text(column.guidance.vi),
          .text(column.headings.dropFirst().joined(separator: "; ")),
        ]
      }
    )
    guide.preface = [
      [.text("Hướng dẫn lập kế hoạch sửa đổi văn bản quy phạm pháp luật")],
      [
        .text(
          "Mỗi hàng một văn bản. Thứ tự cột tùy ý; cột thừa được giữ trong ghi chú. Kiểm tra bằng: tthc plan check TỆP.xlsx"
        )
      ],
    ]
    return [plan, guide]
  }

  /// The workbook's bytes; nil where no temporary file can be written.
  public static func bytes() -> [UInt8]? {
    WorkbookWriter.bytes(tables, title: "Kế hoạch sửa đổi văn bản")
  }

  private static func width(_ column: PlanColumn) -> Double {
    switch column {
    case .serial: 6
    case .title, .provisions, .note: 40
    case .document, .authority, .issuer, .instrument, .procedures: 24
    default: 18
    }
  }

  private static func choices(_ column: PlanColumn) -> [String] {
    switch column {
    case .form: ["Sửa đổi, bổ sung", "Bổ sung", "Thay thế", "Thay thế cụm từ", "Bãi bỏ"]
    case .status: ["Chưa thực hiện", "Đang soạn thảo", "Đã trình", "Đã ban hành"]
    default: []
    }
  }
}
