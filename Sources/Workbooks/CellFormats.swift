import CXLSXWriter

/// The looks that cells of a workbook share.
struct CellFormats {
  typealias Format = UnsafeMutablePointer<lxw_format>

  let heading: Format?
  let text: Format?
  let strong: Format?
  let number: Format?
  let day: Format?
  let link: Format?
  let preface: Format?
  let prefaceLink: Format?
  private let good: Format?
  private let open: Format?
  private let bad: Format?

  init(_ workbook: UnsafeMutablePointer<lxw_workbook>) {
    func make(_ change: (Format) -> Void) -> Format? {
      guard let format = workbook_add_format(workbook) else { return nil }
      format_set_font_name(format, "Times New Roman")
      format_set_font_size(format, 12)
      format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
      change(format)
      return format
    }
    func bordered(_ change: (Format) -> Void) -> Format? {
      make { format in
        format_set_border(format, UInt8(LXW_BORDER_THIN.rawValue))
        format_set_text_wrap(format)
        change(format)
      }
    }
    heading = bordered { format in
      format_set_bold(format)
      format_set_align(format, UInt8(LXW_ALIGN_CENTER.rawValue))
      format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_CENTER.rawValue))
      format_set_bg_color(format, 0xDCE6F1)
    }
    text = bordered { _ in }
    strong = bordered { format_set_bold($0) }
    number = bordered { format_set_num_format($0, "#,##0") }
    day = bordered { format_set_num_format($0, "dd/mm/yyyy") }
    func lead(_ format: Format) {
      format_set_font_color(format, 0x0A4F92)
      format_set_underline(format, UInt8(LXW_UNDERLINE_SINGLE.rawValue))
    }
    link = bordered(lead)
    preface = make { format_set_bold($0) }
    prefaceLink = make(lead)
    good = bordered { format_set_bg_color($0, 0xE2F0D9) }
    open = bordered { format_set_bg_color($0, 0xFFF2CC) }
    bad = bordered { format_set_bg_color($0, 0xF8D7DA) }
  }

  func marked(_ mark: SheetTable.Mark) -> Format? {
    switch mark {
    case .good: good
    case .open: open
    case .bad: bad
    }
  }
}
