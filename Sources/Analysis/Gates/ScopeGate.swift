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
    sources: [DataSource],
    demand: DemandEdge,
    text: FoldedKey,
    wording: ProcedureWording, variant: String?
  ) -> GateResult {
    if demand.isIssuedAbroad { return GateResult(.fail, .issuedAbroad) }
    var scopes = paper.scopes
    for scope in sources.flatMap(\.register.scopes) where !scopes.contains(where: { $0.kind == scope.kind }) {
      // A register of many papers sets limits for its own kind of subject only; the paper's own limits come first.
      if paper.scopes.isEmpty { scopes.append(scope) }
    }
    var results: [GateResult] = []
    for scope in scopes {
      let law = scope.citation.map { Evidence.law($0.address, scope.kind.wording, verified: true) }
      var result = judge(scope.kind, text: text, wording: wording)
      result.evidence = law.map { [$0] } ?? []
      results.append(result)
    }
    if let failed = results.first(where: { $0.state == .fail }) { return failed }
    if let variant { return GateResult(.unknown, .variantOpen(variant)) }
    if let open = results.first(where: { $0.state == .unknown }) { return open }
    return results.first ?? GateResult(.pass, .noLimit)
  }

  private func judge(_ kind: ScopeKind, text: FoldedKey, wording: ProcedureWording) -> GateResult {
    let subjects = wording.node.procedure.subjects
    switch kind {
    case .residentialLand:
      func names(_ phrases: [Phrase]) -> Bool {
        Phrase.first(of: phrases, in: text) != nil || Phrase.first(of: phrases, in: wording.name) != nil
      }
      return names(Self.residentialLand) && !names(Self.otherLand)
        ? GateResult(.pass, .residentialLand) : GateResult(.unknown, .landUndecided)
    case .vietnameseCitizen:
      return subjectResult(
        subjects,
        foreign: [.foreigner, .overseasVietnamese],
        wording: kind.wording
      )
    case .vietnameseEnterprise:
      return subjectResult(
        subjects,
        foreign: [.foreignEnterprise, .foreignOrganisation, .foreigner],
        wording: kind.wording
      )
    case .domesticPaper:
      return GateResult(.pass, .domestic)
    }
  }

  private func subjectResult(_ subjects: [Subject], foreign: Set<Subject>, wording: Bilingual) -> GateResult {
    guard !subjects.isEmpty else { return GateResult(.unknown, .subjectsUnknown(wording)) }
    let outside = subjects.filter(foreign.contains)
    if outside.isEmpty { return GateResult(.pass, .within(wording)) }
    return GateResult(outside.count == subjects.count ? .fail : .unknown, .subjectsBeyond(wording))
  }

  private static let residentialLand = ["đất ở", "nhà ở riêng lẻ"].map { Phrase($0) }
  private static let otherLand = [
    "đất nông nghiệp", "đất rừng", "đất sản xuất", "đất phi nông nghiệp", "khu công nghiệp",
  ].map { Phrase($0) }
}

extension ScopeKind {
  fileprivate var wording: Bilingual {
    switch self {
    case .residentialLand: Bilingual(vi: "chỉ áp dụng đối với đất ở", en: "residential land only")
    case .vietnameseCitizen:
      Bilingual(
        vi: "áp dụng đối với công dân Việt Nam; đối tượng khác theo mức độ sẵn sàng của dữ liệu",
        en: "Vietnamese citizens; others as far as the data covers them"
      )
    case .vietnameseEnterprise:
      Bilingual(
        vi: "áp dụng đối với doanh nghiệp thành lập theo pháp luật Việt Nam",
        en: "enterprises formed under Vietnamese law"
      )
    case .domesticPaper:
      Bilingual(
        vi: "áp dụng đối với giấy tờ do cơ quan Việt Nam cấp",
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
      en: "The annex row is limited to the variant '\(variant)', which the dossier does not tell apart.")
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
      vi: "Đối tượng thực hiện nằm trong phạm vi: \(wording.vi).",
      en: "All applicants are within scope: \(wording.en)."
    )
  }

  fileprivate static func subjectsUnknown(_ wording: Bilingual) -> Bilingual {
    Bilingual(
      vi: "Chưa rõ đối tượng thực hiện; phạm vi: \(wording.vi).",
      en: "The applicants are not stated; scope: \(wording.en)."
    )
  }

  fileprivate static func subjectsBeyond(_ wording: Bilingual) -> Bilingual {
    Bilingual(
      vi: "Đối tượng thực hiện có cả người hoặc tổ chức ngoài phạm vi: \(wording.vi).",
      en: "Some applicants are outside the scope: \(wording.en)."
    )
  }
}
