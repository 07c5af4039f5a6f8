import CatalogueModel
import Diagnostics
import ProcedureGraph

/// Flags a procedure whose code is not in the form of the national catalogue.
struct ProcedureCodeForm: Rule {
  static let manual = RuleManual(
    id: "procedure-code-form",
    title: Bilingual(vi: "Mã thủ tục không đúng dạng", en: "Malformed procedure code"),
    rationale: Bilingual(
      vi:
        "Mã quốc gia gồm một chữ số, dấu chấm và sáu chữ số. Mã sai dạng không đối chiếu được với phụ lục, kế hoạch và Cổng Dịch vụ công quốc gia.",
      en:
        "A national code is one digit, a point and six digits. A malformed one joins neither annexes nor plans nor the national portal."
    ),
    severity: .warning,
    examples: [
      .flags(
        "dấu phẩy thay cho dấu chấm",
        #"{"procedure": {"code": "⟦1,004222⟧", "name": "Đăng ký thường trú"}}"#
      ),
      .flags(
        "thừa chữ số, không sửa được",
        #"{"procedure": {"code": "⟦1.0133611⟧", "name": "Đăng ký thường trú"}}"#
      ),
      .flags("đuôi của bản ghi đã xóa", #"<procedure code="⟦1.014955-Xoa⟧"/>"#),
      .accepts("mã quốc gia", #"{"procedure": {"code": "1.004222", "name": "Đăng ký thường trú"}}"#),
      .accepts(
        "mã dài của thủ tục đặc thù",
        #"{"procedure": {"code": "1.004222.000.00.00.H38", "type": "local", "name": "Đăng ký thường trú"}}"#
      ),
    ]
  )

  func check(_ node: ProcedureNode, in context: AnalysisContext) -> [Diagnostic] {
    let procedure = node.procedure
    guard !procedure.code.isEmpty, !ProcedureCode.isCanonical(procedure.code) else { return [] }
    if procedure.type == .local, Self.isLocal(procedure.code) { return [] }
    return [.malformed(procedure.$code, repaired: node.code)]
  }

  /// The long form that provinces use: the national code, `.000.00.00.` and the province's letters.
  private static func isLocal(_ code: String) -> Bool {
    guard ProcedureCode.isCanonical(String(code.prefix(8))) else { return false }
    let tail = code.dropFirst(8)
    return tail.hasPrefix(".000.00.00.") && tail.utf8.count == 14
  }
}

extension Diagnostic {
  fileprivate static func malformed(_ code: Located<String>, repaired: String?) -> Diagnostic {
    let written = code.wrappedValue
    guard let repaired else {
      return ProcedureCodeForm.finding(
        Bilingual(
          vi: "Mã thủ tục “\(written)” không đúng dạng và không xác định được mã đúng",
          en: "Procedure code '\(written)' is malformed and cannot be repaired"
        ),
        explanation: Bilingual(
          vi:
            "Mã quốc gia có dạng N.NNNNNN; hãy tra lại mã trên Cơ sở dữ liệu quốc gia về thủ tục hành chính.",
          en: "A national code reads N.NNNNNN; look it up in the national database of procedures."
        ),
        at: code.place
      )
    }
    let isEditorial = written.utf8.count == repaired.utf8.count
    return ProcedureCodeForm.finding(
      Bilingual(
        vi: "Mã thủ tục “\(written)” không đúng dạng; được hiểu là \(repaired)",
        en: "Procedure code '\(written)' is malformed; read as \(repaired)"
      ),
      at: code.place,
      remedies: [
        Remedy(
          Bilingual(vi: "Ghi mã \(repaired)", en: "Write the code \(repaired)"),
          edits: code.place.map { [TextEdit($0, with: repaired)] } ?? [],
          applicability: isEditorial ? .editorial : .substantive
        )
      ]
    )
  }
}
