import Diagnostics

extension FormatRules {
  /// What the readers of workbooks and CSV files find in a plan.
  static let tables: [RuleManual] = [
    RuleManual(
      id: "workbook-unreadable",
      title: Bilingual(vi: "Không đọc được bảng tính", en: "Unreadable workbook"),
      rationale: Bilingual(
        vi:
          "Bảng tính hỏng, sai dạng hoặc quá lớn thì phần thiếu phải được nêu rõ, không được bỏ qua lặng lẽ.",
        en: "What a broken, foreign or oversized workbook lacks must be said, never passed over in silence."
      ),
      severity: .error,
      examples: [
        .flags("văn bản mang đuôi .xlsx", "=== plans/ke-hoach.xlsx\n⟦⟧STT;Số hiệu"),
        .accepts("bảng CSV", "=== plans/ke-hoach.csv\nSTT;Số hiệu\n1;123/2015/NĐ-CP"),
      ]
    ),
    RuleManual(
      id: "csv-syntax",
      title: Bilingual(vi: "Sai cú pháp CSV", en: "Mistake of CSV syntax"),
      rationale: Bilingual(
        vi: "Một dấu ngoặc kép không đóng làm cả phần còn lại của tệp thành một ô.",
        en: "A quote that is not closed makes the rest of the file one cell."
      ),
      severity: .error,
      examples: [
        .flags("ngoặc kép không đóng", "=== plans/ke-hoach.csv\nSTT;Số hiệu\n1;⟦\"⟧123/2015/NĐ-CP"),
        .accepts("ngoặc kép đã đóng", "=== plans/ke-hoach.csv\nSTT;Số hiệu\n1;\"123/2015/NĐ-CP\""),
      ]
    ),
    RuleManual(
      id: "plan-heading-missing",
      title: Bilingual(vi: "Không thấy hàng tiêu đề của kế hoạch", en: "No heading of a plan"),
      rationale: Bilingual(
        vi: "Cột được nhận theo tên; không có hàng tiêu đề thì không biết ô nào là văn bản.",
        en: "Columns are known by their names; without a heading no cell is known to name a document."
      ),
      severity: .error,
      examples: [
        .flags("không có tên cột", "=== plans/ke-hoach.csv\n⟦⟧1;123/2015/NĐ-CP"),
        .accepts("có tên cột", "=== plans/ke-hoach.csv\nSTT;Văn bản\n1;123/2015/NĐ-CP"),
      ]
    ),
    RuleManual(
      id: "plan-heading-unknown",
      title: Bilingual(vi: "Cột không thuộc mẫu kế hoạch", en: "Column not of the form"),
      rationale: Bilingual(
        vi: "Cột không nhận ra được giữ trong ghi chú; nêu ra để người lập đổi tên cột nếu nó có nghĩa.",
        en:
          "A column that is not known is kept as a remark; it is said so that it can be renamed if it matters."
      ),
      severity: .information,
      examples: [
        .flags("cột lạ", "=== plans/ke-hoach.csv\nSTT;Văn bản;⟦Mức ưu tiên⟧\n1;123/2015/NĐ-CP;cao"),
        .accepts("cột của mẫu", "=== plans/ke-hoach.csv\nSTT;Văn bản;Ghi chú\n1;123/2015/NĐ-CP;cao"),
      ]
    ),
    RuleManual(
      id: "plan-cell-unreadable",
      title: Bilingual(vi: "Không hiểu ô của kế hoạch", en: "Cell not understood"),
      rationale: Bilingual(
        vi:
          "Ngày, tình trạng, hình thức hoặc mã thủ tục không hiểu được thì không kiểm tra được; ô được giữ trong ghi chú.",
        en:
          "A day, status, form or code that is not understood cannot be checked; the cell is kept as a remark."
      ),
      severity: .error,
      examples: [
        .flags("ngày không có", "=== plans/ke-hoach.csv\nVăn bản;Thời hạn\n123/2015/NĐ-CP;⟦30/02/2027⟧"),
        .accepts(
          "ngày viết bằng chữ",
          "=== plans/ke-hoach.csv\nVăn bản;Thời hạn\n123/2015/NĐ-CP;ngày 15 tháng 01 năm 2027"
        ),
      ]
    ),
    RuleManual(
      id: "plan-document-missing",
      title: Bilingual(vi: "Hàng của kế hoạch không nêu văn bản", en: "Line without a document"),
      rationale: Bilingual(
        vi: "Dòng có nội dung mà không có văn bản thì không biết sửa gì.",
        en: "A line that says something and names no document does not tell what to amend."
      ),
      severity: .error,
      examples: [
        .flags("thiếu số hiệu", "=== plans/ke-hoach.csv\nSTT;Văn bản;Thời hạn;Ghi chú\n⟦1⟧;;15/01/2027;gấp"),
        .accepts("có số hiệu", "=== plans/ke-hoach.csv\nSTT;Văn bản;Thời hạn\n1;123/2015/NĐ-CP;15/01/2027"),
      ]
    ),
    RuleManual(
      id: "plan-row-several-documents",
      title: Bilingual(vi: "Một ô nêu nhiều văn bản", en: "Several documents in a cell"),
      rationale: Bilingual(
        vi: "Mỗi văn bản có cơ quan, thời hạn riêng; ô nêu nhiều văn bản được tách thành nhiều dòng.",
        en: "Each document has a body and a day of its own; a cell with several is split into lines."
      ),
      severity: .warning,
      examples: [
        .flags(
          "hai nghị định",
          "=== plans/ke-hoach.csv\nVăn bản;Ghi chú\n⟦123/2015/NĐ-CP, 82/2020/NĐ-CP⟧;chung"
        ),
        .accepts("một nghị định", "=== plans/ke-hoach.csv\nVăn bản;Ghi chú\n123/2015/NĐ-CP;riêng"),
      ]
    ),
    RuleManual(
      id: "plan-row-without-document",
      title: Bilingual(vi: "Hàng không phải dòng kế hoạch", en: "Row that is no line"),
      rationale: Bilingual(
        vi: "Tên nhóm, dòng tổng, chữ ký không phải dòng kế hoạch; nêu ra để biết không bị sót.",
        en: "Headings of groups, sums and signatures are no lines; they are named so that nothing seems lost."
      ),
      severity: .information,
      examples: [
        .flags(
          "tên nhóm",
          "=== plans/ke-hoach.csv\nSTT;Văn bản;Ghi chú\n⟦I. Bộ Tư pháp⟧;;\n1;123/2015/NĐ-CP;gấp"
        ),
        .accepts("chỉ có dòng", "=== plans/ke-hoach.csv\nSTT;Văn bản;Ghi chú\n1;123/2015/NĐ-CP;gấp"),
      ]
    ),
  ]
}
