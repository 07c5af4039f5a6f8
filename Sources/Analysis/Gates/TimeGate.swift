import CatalogueModel
import Diagnostics
import ProcedureGraph

/// Whether the ground of a replacement is in force, and has not lapsed with a newer document.
///
/// Resolution 66.7/2025/NQ-CP, Article 10(1) and 10(3): in force between two dates; a provision lapses when a newer
/// law, ordinance, resolution of the National Assembly, its Standing Committee or the Government, or decree on that
/// procedure takes effect. Circulars do not count. The dates come from the catalogue.
struct TimeGate {
  private let context: AnalysisContext
  /// The newer documents that the procedure cites, in the order of citation.
  private let cited: [String]

  init(context: AnalysisContext, node: ProcedureNode) {
    self.context = context
    cited =
      context.substitutionDocument.map {
        Self.newer(among: node.citedDocuments, than: $0, in: context)
      } ?? []
  }

  func judge(row: SubstitutionRow?) -> GateResult {
    guard let resolution = context.substitutionDocument, let isInForce = context.isInForce(resolution) else {
      return GateResult(.unknown, .noDates)
    }
    let force = context.knowledge.provision(.force, of: resolution.number)
    let law = force.map {
      Evidence.law($0.citation.address, $0.provision.summary, verified: $0.provision.isVerified)
    }
    guard isInForce else {
      let isWithinDates =
        resolution.effective.map { $0 <= context.asOf } ?? true
        && resolution.expires.map { context.asOf <= $0 } ?? true
      if isWithinDates {
        return GateResult(
          .fail,
          .ended(context.knowledge.documentName(resolution.number), asOf: context.asOf)
        )
      }
      return GateResult(
        .fail,
        .outOfForce(resolution, named: context.knowledge.documentName(resolution.number), asOf: context.asOf),
        evidence: law.map { [$0] } ?? []
      )
    }
    let lapse = context.knowledge.provision(.lapse, of: resolution.number)
    let rule = lapse.map {
      Evidence.law($0.citation.address, $0.provision.summary, verified: $0.provision.isVerified)
    }
    if let row, let ending = SubstitutionLapse.document(ending: row, of: resolution, in: context) {
      return GateResult(
        .fail,
        .lapsed(by: context.knowledge.documentName(ending), asOf: context.asOf),
        evidence: rule.map { [$0] } ?? []
      )
    }
    let amending = (row?.documents ?? []).flatMap { $0.amendedBy.map(\.wrappedValue) }
    let newer =
      cited
      + Self.newer(among: amending, than: resolution, in: context).filter { !cited.contains($0) }
    guard newer.isEmpty else {
      return GateResult(
        .unknown,
        .mayHaveLapsed(newer.map(context.knowledge.documentName)),
        evidence: (rule.map { [$0] } ?? [])
          + newer.map { .absent(.effectOf(context.knowledge.documentName($0)), searched: .lawOnFile) }
      )
    }
    return GateResult(
      .pass,
      .inForce(context.knowledge.documentName(resolution.number), asOf: context.asOf),
      evidence: law.map { [$0] } ?? []
    )
  }

  /// Documents of a kind that makes a replacement lapse, which may be newer than the resolution and whose effect
  /// on it is not on file; each once.
  private static func newer(
    among candidates: [String],
    than resolution: LegalDocument,
    in context: AnalysisContext
  ) -> [String] {
    var numbers: [String] = []
    for number in candidates where number != resolution.number && !numbers.contains(number) {
      guard let kind = DocumentKind(number: number), kind.mayEndSubstitution else { continue }
      if isNewer(number, than: resolution, in: context) { numbers.append(number) }
    }
    return numbers
  }

  /// Whether a document may be newer than the resolution.
  ///
  /// A document without dates on file is older when its number names an earlier year, or when a document of the
  /// same series and year with a higher serial is on file and older: the State numbers each series in order of issue.
  static func isNewer(
    _ number: String,
    than resolution: LegalDocument,
    in context: AnalysisContext
  ) -> Bool {
    guard let issued = resolution.issued else { return true }
    if let document = context.knowledge.document(number) {
      if let date = document.issued ?? document.effective { return date > issued }
      if document.status == .repealed { return false }
    }
    guard let parts = DocumentNumber.parts(of: number) else { return false }
    if parts.year != issued.year { return parts.year > issued.year }
    return !context.wasIssued(number, by: issued)
  }
}

extension Bilingual {
  fileprivate static let noDates = Bilingual(
    vi: "Cơ sở tri thức chưa có văn bản quy định việc thay thế hoặc thời gian có hiệu lực của văn bản đó.",
    en: "The knowledge base has no document that orders the substitution, or no dates for it."
  )

  fileprivate static func outOfForce(_ document: LegalDocument, named name: String, asOf: CalendarDate)
    -> Bilingual
  {
    let from = document.effective?.vietnamese ?? "?"
    let to = document.expires?.vietnamese ?? "?"
    return Bilingual(
      vi: "\(name) có hiệu lực từ \(from) đến hết \(to); ngày xét \(asOf.vietnamese) nằm ngoài thời gian đó.",
      en:
        "\(document.number) is in force from \(from) to \(to); the as-of date \(asOf.vietnamese) lies outside."
    )
  }

  fileprivate static func ended(_ name: String, asOf: CalendarDate) -> Bilingual {
    Bilingual(
      vi: "\(name) đã bị bãi bỏ, thay thế hoặc tạm ngưng hiệu lực tại ngày \(asOf.vietnamese).",
      en: "\(name) has been repealed, replaced or suspended by \(asOf.vietnamese)."
    )
  }

  fileprivate static func lapsed(by name: String, asOf: CalendarDate) -> Bilingual {
    Bilingual(
      vi:
        "Việc thay thế theo dòng phụ lục đã hết hiệu lực: \(name) quy định lại cùng nội dung, có hiệu lực trước ngày \(asOf.adding(days: 1).vietnamese).",
      en: "The row's replacement has lapsed: \(name) rules on the same matter and was in force by \(asOf)."
    )
  }

  fileprivate static func inForce(_ name: String, asOf: CalendarDate) -> Bilingual {
    Bilingual(
      vi: "\(name) còn hiệu lực tại ngày \(asOf.vietnamese); không thấy văn bản mới hơn làm hết hiệu lực.",
      en: "\(name) is in force on \(asOf.vietnamese); no newer document that ends it was found."
    )
  }

  fileprivate static func mayHaveLapsed(_ numbers: [String]) -> Bilingual {
    let list = numbers.joined(separator: ", ")
    return Bilingual(
      vi:
        "Cần rà soát văn bản được viện dẫn, có thể ban hành sau, có làm thay đổi căn cứ thay thế hay không: \(list).",
      en: "Cited documents that may be newer, whose effect on the substitution is not known: \(list)."
    )
  }

  fileprivate static func effectOf(_ number: String) -> Bilingual {
    Bilingual(
      vi: "Tác động của \(number) đến việc thay thế",
      en: "The effect of \(number) on the substitution"
    )
  }

  fileprivate static let lawOnFile = Bilingual(
    vi: "văn bản có trong cơ sở tri thức",
    en: "the legal documents on file"
  )
}
