import Diagnostics

extension Diagnostic {
  static func workbookUnreadable(_ reason: Bilingual, _ file: UInt32) -> Diagnostic {
    Diagnostic(
      "workbook-unreadable",
      .error,
      Bilingual(vi: "Không đọc được bảng tính", en: "The workbook cannot be read"),
      explanation: reason,
      at: Place(file: file, start: 0, end: 0)
    )
  }

  static func partBroken(_ part: String, _ problem: String, _ file: UInt32) -> Diagnostic {
    workbookUnreadable(
      Bilingual(
        vi:
          "Phần “\(part)” bên trong tệp bị hỏng (\(problem)); phần trước chỗ hỏng đã được đọc. Hãy mở và lưu lại tệp.",
        en:
          "The part '\(part)' inside is broken (\(problem)); what stands before it was read. Open the file and save it again."
      ),
      file
    )
  }

  static func sheetMissing(_ sheet: String, _ file: UInt32) -> Diagnostic {
    workbookUnreadable(
      Bilingual(
        vi: "Trang tính “\(sheet)” được liệt kê nhưng không có trong tệp; hãy mở và lưu lại tệp.",
        en: "The sheet '\(sheet)' is listed and not in the file; open the file and save it again."
      ),
      file
    )
  }

  static func tooManyCells(_ sheet: String, _ file: UInt32) -> Diagnostic {
    workbookUnreadable(
      Bilingual(
        vi:
          "Trang tính “\(sheet)” có quá nhiều ô (giới hạn \(WorkbookLimits.cells)); phần sau chưa được đọc. Hãy xóa các hàng, cột thừa.",
        en:
          "The sheet '\(sheet)' has too many cells (the limit is \(WorkbookLimits.cells)); the rest was not read. Delete rows and columns that are not needed."
      ),
      file
    )
  }

  static func mergedTooFar(_ sheet: String, _ file: UInt32) -> Diagnostic {
    workbookUnreadable(
      Bilingual(
        vi: "Trang tính “\(sheet)” gộp quá nhiều ô; hãy bỏ gộp các vùng không cần thiết.",
        en: "The sheet '\(sheet)' merges too many cells; unmerge what need not be merged."
      ),
      file
    )
  }

  static func csvSyntax(_ summary: Bilingual, at place: Place) -> Diagnostic {
    Diagnostic("csv-syntax", .error, summary, at: place)
  }
}

extension Bilingual {
  static let workbookTooLarge = Bilingual(
    vi: "Tệp quá lớn; hãy chỉ giữ trang tính có kế hoạch.",
    en: "The file is too large; keep only the sheet with the plan."
  )

  static let oldWorkbook = Bilingual(
    vi: "Tệp ở dạng Excel cũ (.xls) hoặc được đặt mật khẩu; hãy bỏ mật khẩu và lưu lại dạng .xlsx.",
    en:
      "It is in the old Excel format (.xls) or protected by a password; remove the password and save it as .xlsx."
  )

  static let noWorkbook = Bilingual(
    vi: "Tệp không phải bảng tính .xlsx; hãy kiểm tra tên tệp hoặc lưu lại dạng .xlsx.",
    en: "It is no .xlsx workbook; check its name, or save it as .xlsx."
  )

  static let openDocument = Bilingual(
    vi: "Tệp ở dạng OpenDocument (.ods); hãy lưu lại dạng .xlsx.",
    en: "It is in the OpenDocument format (.ods); save it as .xlsx."
  )

  static let noSheets = Bilingual(
    vi: "Trong tệp không có danh sách trang tính (xl/workbook.xml); hãy mở và lưu lại dạng .xlsx.",
    en: "It has no list of sheets (xl/workbook.xml); open it and save it as .xlsx."
  )
}
