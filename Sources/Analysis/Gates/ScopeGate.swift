import CatalogueModel
import Diagnostics
import ProcedureGraph

/// Whether the replacement reaches this applicant and this paper: residential land, Vietnamese citizens,
/// enterprises under Vietnamese law, papers issued in Viet Nam.
///
/// The limits stand in the catalogue, on the paper and on the register; here they are compared with the wording and
/// with who may apply. What text and subjects leave open is unknown.
struct ScopeGate {
  let context: AnalysisContext

  func judge(
    paper: Paper,
    records: [HeldRecord],
    demand: DemandEdge,
    component: ComponentNode,
    wording: ProcedureWording,
    variant: String?
  ) -> GateResult {
    if demand.isIssuedAbroad { return GateResult(.fail, .issuedAbroad) }
    // A register of many papers sets limits for its own kind of subject only; the paper's own limits come first.
    let scopes = paper.scopes.isEmpty ? Self.distinct(records.flatMap(\.register.scopes)) : paper.scopes
    var results: [GateResult] = []
    for scope in scopes {
      var result = judge(scope.kind, component: component, wording: wording)
      result.evidence = scope.citation.map { [evidence($0, of: scope.kind)] } ?? []
      results.append(result)
    }
    if let failed = results.first(where: { $0.state == .fail }) { return failed }
    if let variant { return GateResult(.unknown, .variantOpen(variant)) }
    if let open = results.first(where: { $0.state == .unknown }) { return open }
    return results.first ?? GateResult(.pass, .noLimit)
  }

  private static func distinct(_ scopes: [Scope]) -> [Scope] {
    var kept: [Scope] = []
    for scope in scopes where !kept.contains(where: { $0.kind == scope.kind }) { kept.append(scope) }
    return kept
  }

  private func evidence(_ citation: Citation, of kind: ScopeKind) -> Evidence {
    let provision = context.knowledge.document(citation.document)?.provisions
      .first { $0.wording == citation.provision }
    return .law(citation.address, kind.wording, verified: provision?.isVerified ?? false)
  }

  private func judge(_ kind: ScopeKind, component: ComponentNode, wording: ProcedureWording) -> GateResult {
    let subjects = wording.node.procedure.subjects
    switch kind {
    case .residentialLand:
      return isResidential(component, wording: wording)
        ? GateResult(.pass, .residentialLand) : GateResult(.unknown, .landUndecided)
    case .vietnameseCitizen:
      return subjectResult(
        subjects,
        foreign: [.foreigner, .overseasVietnamese],
        isOpenToOthers: true,
        wording: kind.wording
      )
    case .vietnameseEnterprise:
      return subjectResult(
        subjects,
        foreign: [.foreignEnterprise, .foreignOrganisation, .foreigner],
        isOpenToOthers: false,
        wording: kind.wording
      )
    case .domesticPaper:
      return GateResult(.pass, .domestic)
    }
  }

  /// Whether the case's heading, or a row that asks for nothing else, is about residential land and no other.
  ///
  /// A procedure's name often lists several kinds of works, and one alternative of a row says nothing of the others.
  private func isResidential(_ component: ComponentNode, wording: ProcedureWording) -> Bool {
    let heading = FoldedKey(wording.node.procedure.cases[component.caseIndex].name ?? "")
    let text = wording.text(of: component)
    let isNamed =
      Phrase.first(of: Self.residentialLand, in: heading) != nil
      || (component.structure == .single && Phrase.first(of: Self.residentialLand, in: text) != nil)
    return isNamed
      && [heading, text, wording.name].allSatisfy { Phrase.first(of: Self.otherLand, in: $0) == nil }
  }

  /// Foreigners and Vietnamese abroad are within the scope as far as the data covers them (Resolution
  /// 66.7/2025/NQ-CP, Article 2(3)): for them the gate stays open, however they stand among the applicants.
  private func subjectResult(
    _ subjects: [Subject],
    foreign: Set<Subject>,
    isOpenToOthers: Bool,
    wording: Bilingual
  ) -> GateResult {
    guard !subjects.isEmpty else { return GateResult(.unknown, .subjectsUnknown(wording)) }
    let outside = subjects.filter(foreign.contains)
    if outside.isEmpty { return GateResult(.pass, .within(wording)) }
    let names = outside.map(context.knowledge.name(of:)).joined
    guard outside.count == subjects.count else { return GateResult(.unknown, .someBeyond(names, wording)) }
    return isOpenToOthers
      ? GateResult(.unknown, .othersByCoverage(names, wording))
      : GateResult(.fail, .allBeyond(names, wording))
  }

  private static let residentialLand = ["đất ở", "nhà ở riêng lẻ"].map { Phrase($0) }
  private static let otherLand = [
    "đất nông nghiệp", "đất rừng", "theo tuyến", "tôn giáo", "tượng đài", "cơ quan ngoại giao",
    "đất sản xuất", "đất phi nông nghiệp", "khu công nghiệp",
  ].map { Phrase($0) }
}

extension ScopeKind {
  fileprivate var wording: Bilingual {
    switch self {
    case .residentialLand: Bilingual(vi: "đất ở", en: "residential land only")
    case .vietnameseCitizen:
      Bilingual(
        vi: "công dân Việt Nam",
        en: "Vietnamese citizens"
      )
    case .vietnameseEnterprise:
      Bilingual(
        vi: "doanh nghiệp thành lập theo pháp luật Việt Nam",
        en: "enterprises formed under Vietnamese law"
      )
    case .domesticPaper:
      Bilingual(
        vi: "giấy tờ do cơ quan Việt Nam cấp",
        en: "papers issued by Vietnamese authorities"
      )
    }
  }
}

extension Bilingual {
  fileprivate static let issuedAbroad = Bilingual(
    vi: "Giấy tờ do cơ quan nước ngoài cấp, không có trong cơ sở dữ liệu trong nước.",
    en: "A paper issued abroad is in no domestic register."
  )

  fileprivate static func variantOpen(_ variant: String) -> Bilingual {
    Bilingual(
      vi: "Dòng phụ lục chỉ áp dụng cho trường hợp “\(variant)”; hồ sơ chưa phân biệt trường hợp này.",
      en: "The annex row is limited to the variant '\(variant)', which the dossier does not tell apart."
    )
  }

  fileprivate static let noLimit = Bilingual(
    vi: "Không có giới hạn phạm vi đối với giấy tờ này.",
    en: "No limit of scope applies to this paper."
  )

  fileprivate static let residentialLand = Bilingual(
    vi: "Nội dung nêu rõ đất ở, nhà ở.",
    en: "The wording names residential land."
  )

  fileprivate static let landUndecided = Bilingual(
    vi: "Giai đoạn đầu chỉ áp dụng đối với đất ở; nội dung thủ tục chưa xác định loại đất.",
    en: "The first phase covers residential land only; the wording does not settle the kind of land."
  )

  fileprivate static let domestic = Bilingual(
    vi: "Không có dấu hiệu giấy tờ do nước ngoài cấp.",
    en: "Nothing points to a paper issued abroad."
  )

  fileprivate static func within(_ wording: Bilingual) -> Bilingual {
    Bilingual(
      vi: "Các đối tượng thực hiện đều thuộc phạm vi áp dụng: \(wording.vi).",
      en: "All applicants are within scope: \(wording.en)."
    )
  }

  fileprivate static func subjectsUnknown(_ wording: Bilingual) -> Bilingual {
    Bilingual(
      vi: "Chưa rõ đối tượng thực hiện; phạm vi áp dụng: \(wording.vi).",
      en: "The applicants are not stated; scope: \(wording.en)."
    )
  }

  fileprivate static func someBeyond(_ names: Bilingual, _ wording: Bilingual) -> Bilingual {
    Bilingual(
      vi:
        "Phạm vi áp dụng: \(wording.vi). Thủ tục còn có đối tượng khác (\(names.vi)); đối với các đối tượng này, việc thay thế phụ thuộc mức độ sẵn sàng của dữ liệu.",
      en:
        "The scope is \(wording.en). There are other applicants (\(names.en)); for them it depends on what the data covers."
    )
  }

  fileprivate static func othersByCoverage(_ names: Bilingual, _ wording: Bilingual) -> Bilingual {
    Bilingual(
      vi:
        "Phạm vi áp dụng: \(wording.vi); đối với đối tượng thực hiện (\(names.vi)), việc thay thế phụ thuộc mức độ sẵn sàng của dữ liệu.",
      en: "The scope is \(wording.en); for the applicants (\(names.en)) it depends on what the data covers."
    )
  }

  fileprivate static func allBeyond(_ names: Bilingual, _ wording: Bilingual) -> Bilingual {
    Bilingual(
      vi:
        "Phạm vi áp dụng: \(wording.vi); đối tượng thực hiện (\(names.vi)) đều nằm ngoài phạm vi này.",
      en: "The scope is \(wording.en); all applicants (\(names.en)) are outside it."
    )
  }
}

extension [Bilingual] {
  fileprivate var joined: Bilingual {
    Bilingual(vi: map(\.vi).joined(separator: ", "), en: map(\.en).joined(separator: ", "))
  }
}
