import CatalogueModel
import Diagnostics
import ProcedureGraph

/// Flags a procedure listed as in force after its last day.
struct ProcedurePastValidity: Rule {
  static let manual = RuleManual(
    id: "procedure-past-validity",
    title: Bilingual(
      vi: "Thủ tục đã hết hiệu lực vẫn ghi đang áp dụng",
      en: "Procedure in force past its last day"
    ),
    rationale: Bilingual(
      vi:
        "Cơ sở dữ liệu phải phân biệt thủ tục đang có hiệu lực với thủ tục đã bãi bỏ; nội dung công khai có giá trị áp dụng, nên để quá ngày thì người dân vẫn làm theo.",
      en:
        "The database tells procedures in force from abolished ones, and people may rely on what it shows; past its last day a procedure must not look alive."
    ),
    legalBasis: [Citation(document: "63/2010/NĐ-CP", provision: "Điều 25")],
    severity: .warning,
    examples: [
      .flags(
        "quá ngày cuối mà chưa ghi bãi bỏ",
        #"{"procedure": {"code": "⟦1.004222⟧", "state": "active", "validTo": "2026-06-30", "name": "Đăng ký thường trú"}}"#
      ),
      .accepts(
        "đến hết ngày cuối, hoặc đã bãi bỏ",
        """
        === a.xml
        <procedure code="1.004222" state="active" validTo="2026-11-21"/>
        === b.xml
        <procedure code="1.004223" state="abolished" validTo="2022-12-31"/>
        """
      ),
    ]
  )

  func check(_ node: ProcedureNode, in context: AnalysisContext) -> [Diagnostic] {
    let procedure = node.procedure
    guard let validTo = procedure.validTo, validTo < context.asOf, procedure.state != .abolished
    else { return [] }
    return [.past(procedure, validTo)]
  }
}

extension Diagnostic {
  fileprivate static func past(_ procedure: Procedure, _ day: CalendarDate) -> Diagnostic {
    ProcedurePastValidity.finding(
      Bilingual(
        vi: "Thủ tục \(procedure.code) hết hiệu lực ngày \(day.vietnamese) nhưng chưa ghi là đã bãi bỏ",
        en: "Procedure \(procedure.code) ended on \(day) and is not entered as abolished"
      ),
      explanation: Bilingual(
        vi: "Ghi “state” là “abolished”, hoặc sửa ngày nếu được gia hạn.",
        en: "Set 'state' to 'abolished', or correct the day where it was prolonged."
      ),
      at: procedure.$code.place ?? procedure.anchor.place
    )
  }
}
