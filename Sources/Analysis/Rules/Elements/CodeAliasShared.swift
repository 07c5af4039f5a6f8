import CatalogueModel
import Diagnostics

/// Flags a spelling of other systems that two codes of one list claim.
struct CodeAliasShared: Rule {
  static let manual = RuleManual(
    id: "code-alias-shared",
    title: Bilingual(
      vi: "Một cách ghi của hệ thống khác ứng với hai mã",
      en: "A foreign spelling that two codes claim"
    ),
    rationale: Bilingual(
      vi:
        "Dữ liệu nhập từ Cổng được đổi sang mã của danh mục theo cách ghi này; ứng với hai mã thì giá trị bị đổi tùy thứ tự.",
      en:
        "Imported data is turned into codes by these spellings; with two claimants the value depends on their order."
    ),
    severity: .error,
    examples: [
      .flags(
        "hai đơn vị thời gian cùng bí danh",
        """
        {"codeList": {"id": "time-units", "name": {"vi": "Đơn vị thời gian"}, "values": [
          {"code": "working-day", "name": {"vi": "ngày làm việc"}, "aliases": ["WORKING_DAY"]},
          {"code": "day", "name": {"vi": "ngày"}, "aliases": ["⟦working_day⟧"]}]}}
        """
      ),
      .accepts(
        "mỗi cách ghi một mã; danh mục khác",
        """
        === codes/a.json
        {"codeList": {"id": "time-units", "name": {"vi": "Đơn vị thời gian"}, "values": [
          {"code": "working-day", "name": {"vi": "ngày làm việc"}, "aliases": ["WORKING_DAY", "working-day"]}]}}
        === codes/b.json
        {"codeList": {"id": "fee-kinds", "name": {"vi": "Loại khoản thu"}, "values": [
          {"code": "fee", "name": {"vi": "phí"}, "aliases": ["WORKING_DAY"]}]}}
        """
      ),
    ]
  )

  func check(_ catalogue: Catalogue, in context: AnalysisContext) -> [Diagnostic] {
    var findings: [Diagnostic] = []
    for list in catalogue.codeLists {
      var owners = NameOwners<String>()
      for value in list.values {
        for alias in value.aliases {
          let key = alias.wrappedValue.lowercased()
          guard let owner = owners.claim(key, by: value.code, value.code, at: alias.place) else { continue }
          findings.append(.shared(alias, by: value, and: owner.record, first: owner.place, in: list))
        }
      }
    }
    return findings
  }
}

extension Diagnostic {
  fileprivate static func shared(
    _ alias: Located<String>,
    by value: CodeListValue,
    and other: String,
    first: Place?,
    in list: CodeList
  ) -> Diagnostic {
    CodeAliasShared.finding(
      Bilingual(
        vi: "“\(alias.wrappedValue)” ứng với cả mã “\(value.code)” và mã “\(other)”",
        en: "'\(alias.wrappedValue)' stands for '\(value.code)' and for '\(other)'"
      ),
      at: alias.place,
      subject: ElementPath("codes/\(list.id)"),
      notes: [Note(Bilingual(vi: "đã dùng ở đây", en: "also used here"), at: first)]
    )
  }
}
