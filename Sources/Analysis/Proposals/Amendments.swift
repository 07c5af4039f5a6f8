import CatalogueModel
import Diagnostics
import ProcedureGraph

/// Which documents must be amended so that a proposal lasts beyond the substitution.
struct Amendments {
  let context: AnalysisContext

  func lines(
    _ verdict: Verdict,
    paper: Paper,
    isObject: Bool,
    demand: DemandEdge,
    row: SubstitutionRow?,
    text: String,
    node: ProcedureNode
  ) -> [Amendment] {
    guard verdict != .keep, verdict != .unknown else { return [] }
    // A paper that is the object of the procedure is annotated; any other one is looked up.
    let change = Self.change(verdict == .propose && !isObject ? .replace : verdict, paper.name)
    let form: AmendmentForm = verdict == .cut ? .repeal : .amend
    if let row, !row.documents.isEmpty {
      return row.documents.map { document in
        Amendment(
          document: document.number,
          amendedBy: document.amendedBy.map(\.wrappedValue),
          provision: row.provision,
          candidates: [],
          form: form,
          change: change,
          issuer: issuer(of: document.number)
        )
      }
    }
    if !demand.provisions.isEmpty {
      return demand.provisions.map { citation in
        Amendment(
          document: citation.document,
          amendedBy: [],
          provision: citation.provision,
          candidates: [],
          form: form,
          change: change,
          issuer: issuer(of: citation.document)
        )
      }
    }
    let resolution = context.substitutionDocument?.number
    // A document that the row itself names comes first.
    var candidates = DocumentNumber.canonical(in: text).map { $0 == resolution ? [] : [$0] } ?? []
    for number in node.citedDocuments
    where number != resolution && !candidates.contains(number) {
      candidates.append(number)
    }
    return [
      Amendment(
        document: nil,
        amendedBy: [],
        provision: nil,
        candidates: candidates,
        form: form,
        change: change,
        issuer: nil
      )
    ]
  }

  /// Who issues documents of a number: the issuer on file, else the body its letters name.
  func issuer(of number: String) -> String? {
    if let issuer = context.knowledge.document(number)?.issuer { return issuer }
    switch DocumentKind(number: number) {
    case .law, .code: return "national-assembly"
    case .ordinance: return "national-assembly-standing-committee"
    case .decree, .resolutionGovernment: return "government"
    case .decisionPrimeMinister: return "prime-minister"
    case .circular, .decisionMinister:
      let letters = number.split(separator: "-").last.map(String.init) ?? ""
      return context.knowledge.authority(code: nil, name: letters)?.id
    default: return nil
    }
  }
}

extension Amendments {
  /// What to change so that a paper is no longer asked for.
  static func change(_ verdict: Verdict, _ paper: Bilingual) -> Bilingual {
    switch verdict {
    case .cut:
      Bilingual(
        vi: "Bãi bỏ quy định phải nộp, xuất trình \(paper.vi).",
        en: "Repeal the requirement to file or show the \(paper.en)."
      )
    case .partial:
      Bilingual(
        vi:
          "Sửa đổi quy định về \(paper.vi): phần thông tin đã có trong cơ sở dữ liệu do cơ quan giải quyết khai thác, không yêu cầu nộp.",
        en: "Amend the requirement of the \(paper.en): what the register holds is looked up, not filed."
      )
    case .propose:
      Bilingual(
        vi: "Sửa đổi quy định về việc nộp bản chính \(paper.vi): ghi nhận, chỉnh lý trên cơ sở dữ liệu.",
        en: "Amend the requirement to hand over the \(paper.en): annotate it in the register."
      )
    case .replace, .keep, .unknown:
      Bilingual(
        vi:
          "Sửa đổi, bổ sung: cơ quan giải quyết khai thác thông tin trong cơ sở dữ liệu thay cho yêu cầu nộp, xuất trình \(paper.vi).",
        en: "Amend: the settling agency looks the data up instead of asking for the \(paper.en)."
      )
    }
  }
}
