public import CatalogueModel
import Diagnostics
import ProcedureGraph

/// A plan drawn up from what must be amended: one line a document, the higher ranks first.
public struct PlanDraft: Sendable {
  /// The plan.
  public let plan: Plan
  /// What must be amended in documents that are not known.
  public let undetermined: [AmendmentLine]

  init(_ analysis: Analysis, lines: [AmendmentLine]) {
    let context = analysis.context
    let knowledge = context.knowledge
    undetermined = lines.filter { $0.document == nil }
    let byDocument = Dictionary(grouping: lines.filter { $0.document != nil }) { $0.document ?? "" }
    let fields = Self.fields(knowledge)
    let sunset = context.substitutionDocument?.expires
    let lag = knowledge.provision(.effectLag)
    var plan = Plan()
    plan.id = "draft"
    plan.name = .draft
    plan.source = "tthc plan draft"
    let numbers = byDocument.keys.sorted { left, right in
      let ranks = (Self.rank(left, knowledge), Self.rank(right, knowledge))
      return ranks.0 == ranks.1 ? left < right : ranks.0 < ranks.1
    }
    for (position, number) in numbers.enumerated() {
      guard let lines = byDocument[number] else { continue }
      var item = PlanItem()
      item.id = "d-\(String(10_000 + position + 1).dropFirst())"
      item.document = number
      item.kind = knowledge.kind(of: number)
      item.form = lines.allSatisfy { $0.form == .repeal } ? .repeal : .amend
      item.deadline = sunset
      item.issuer = lines.first?.issuer
      item.authority = Self.authority(lines, fields)
      item.title = knowledge.document(number)?.title ?? knowledge.documentName(number)
      item.provisions = lines.compactMap { $0.provision?.wording }.reduce(into: []) { list, wording in
        if !list.contains(Located(wording, at: nil)) { list.append(Located(wording, at: nil)) }
      }
      item.procedures = Set(lines.flatMap(\.procedures)).sorted().map { Located($0, at: nil) }
      item.note = Self.issueBy(item.kind, sunset: sunset, lag: lag, knowledge)
      plan.items.append(item)
    }
    self.plan = plan
  }

  private static func rank(_ number: String, _ knowledge: Knowledge) -> Int {
    knowledge.kind(of: number).flatMap { knowledge.law.rank(of: $0) } ?? .max
  }

  /// The ministry under whose heading each annex row stands.
  private static func fields(_ knowledge: Knowledge) -> [String: String] {
    var fields: [String: String] = [:]
    for annex in knowledge.annexes {
      for row in annex.rows {
        guard let field = row.field, let body = knowledge.authority(code: nil, name: field) else { continue }
        fields["\(annex.annex)/\(row.serial)/\(row.ordinal)"] = body.id
      }
    }
    return fields
  }

  /// The ministry in charge: the only one whose procedures need the document, else not known.
  private static func authority(_ lines: [AmendmentLine], _ fields: [String: String]) -> String? {
    let bodies = Set(lines.flatMap(\.rows).map { fields[$0] ?? "" })
    return bodies.count == 1 ? bodies.first.flatMap { $0.isEmpty ? nil : $0 } : nil
  }

  /// The last day of issue that still lets the amendment take effect in time; nil where no time limit is on file.
  private static func issueBy(
    _ kind: DocumentKind?,
    sunset: CalendarDate?,
    lag: ProvisionReference?,
    _ knowledge: Knowledge
  ) -> String? {
    guard let kind, let sunset, let lag, let days = lag.provision.days, lag.kinds.contains(kind) else {
      return nil
    }
    let day = sunset.adding(days: -days).vietnamese
    let source = knowledge.citationName(lag.citation.address)
    let doubt = lag.provision.isVerified ? "" : "; chưa kiểm chứng"
    return "Thông qua hoặc ký chậm nhất ngày \(day), trừ trình tự rút gọn (\(source)\(doubt))."
  }
}

extension Bilingual {
  fileprivate static let draft = Bilingual(
    vi: "Dự thảo kế hoạch sửa đổi, bổ sung văn bản quy phạm pháp luật",
    en: "Draft plan to amend legal documents"
  )
}

extension Analysis {
  /// A plan drawn up from the proposals and the annexes; `isWhole` counts rows whose procedures were not read too.
  public func draftPlan(isWhole: Bool) -> PlanDraft {
    PlanDraft(self, lines: amendmentLines(isWhole: isWhole))
  }
}
