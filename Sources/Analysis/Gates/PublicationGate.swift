import CatalogueModel
import Diagnostics
import ProcedureGraph

/// Whether the owner of the data has published it for use instead of papers.
///
/// Resolution 66.7/2025/NQ-CP, Article 2(1). No publication on file is unknown, not "no".
struct PublicationGate {
  let context: AnalysisContext

  /// The result, the record that passed or was looked at first, and the publications that passed.
  func judge(
    _ records: [HeldRecord]
  ) -> (result: GateResult, record: HeldRecord?, publications: [Publication]) {
    for record in records {
      let published = publications(of: record).filter { $0.state == .published && isMade($0) }
      if let first = published.first {
        return (GateResult(.pass, .published(record, first), evidence: [record.evidence]), record, published)
      }
    }
    for record in records {
      let refused = publications(of: record).filter { publication in
        publication.state == .unpublished && publication.date.map { $0.lastDay <= context.asOf } ?? true
      }
      if let first = refused.first {
        return (GateResult(.fail, .unpublished(record, first), evidence: [record.evidence]), record, [])
      }
    }
    guard let first = records.first else { return (GateResult(.unknown, .noRegister), nil, []) }
    let names = records.map(\.register.name)
    let absence = Evidence.absent(.publicationOf(names), searched: .publicationsOnFile)
    return (
      GateResult(.unknown, .notOnFile(names, owners: owners(of: records)), evidence: [absence]), first, []
    )
  }

  /// The bodies that can say whether the data is published, each once.
  private func owners(of records: [HeldRecord]) -> [Bilingual] {
    var owners: [Bilingual] = []
    for record in records {
      guard let owner = context.knowledge.authority(record.register.owner)?.name, !owners.contains(owner)
      else { continue }
      owners.append(owner)
    }
    return owners
  }

  /// The publications that speak of a record.
  private func publications(of record: HeldRecord) -> [Publication] {
    record.register.publications.filter { publication in
      publication.recordTypes.isEmpty
        || publication.recordTypes.contains { $0.wrappedValue == record.recordType?.id }
    }
  }

  /// Whether the act lies on or before the as-of date; a month counts from its last day.
  private func isMade(_ publication: Publication) -> Bool {
    publication.date.map { $0.lastDay <= context.asOf } ?? false
  }
}

extension Bilingual {
  fileprivate static func published(_ source: HeldRecord, _ publication: Publication) -> Bilingual {
    let act = publication.actName
    let date = publication.date?.vietnamese ?? "?"
    return Bilingual(
      vi: "\(source.register.name.vi): đã công bố theo \(act) (\(date)).",
      en: "\(source.register.name.en): published by \(act) (\(date))."
    )
  }

  fileprivate static func unpublished(_ source: HeldRecord, _ publication: Publication) -> Bilingual {
    Bilingual(
      vi:
        "\(source.register.name.vi): nguồn hiện có ghi rõ dữ liệu chưa được công bố\(publication.source.map { " (\($0))" } ?? "").",
      en: "\(source.register.name.en): a source on file says the data is not published."
    )
  }

  fileprivate static let noRegister = Bilingual(
    vi: "Chưa xác định được cơ sở dữ liệu giữ thông tin này.",
    en: "No register is known to hold this."
  )

  fileprivate static func notOnFile(_ names: [Bilingual], owners: [Bilingual]) -> Bilingual {
    let confirmed =
      owners.isEmpty
      ? Bilingual(vi: "", en: "")
      : Bilingual(
        vi: "; cơ quan cần xác nhận: \(owners.map(\.vi).joined(separator: ", "))",
        en: "; to be confirmed by: \(owners.map(\.en).joined(separator: ", "))"
      )
    return Bilingual(
      vi:
        "Chưa tìm thấy quyết định công bố dữ liệu (có thể chưa ban hành hoặc cơ sở tri thức chưa cập nhật): \(names.map(\.vi).joined(separator: "; "))\(confirmed.vi).",
      en:
        "No publication on file (none issued, or the knowledge base is behind): \(names.map(\.en).joined(separator: "; "))\(confirmed.en)."
    )
  }

  fileprivate static func publicationOf(_ names: [Bilingual]) -> Bilingual {
    Bilingual(
      vi: "Quyết định công bố dữ liệu của \(names.map(\.vi).joined(separator: "; "))",
      en: "The publication decision for \(names.map(\.en).joined(separator: "; "))"
    )
  }

  fileprivate static let publicationsOnFile = Bilingual(
    vi: "các quyết định công bố có trong cơ sở tri thức",
    en: "the publications on file"
  )
}
