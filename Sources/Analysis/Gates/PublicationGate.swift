import CatalogueModel
import Diagnostics
import ProcedureGraph

/// A register's record type that may stand in for a paper.
struct DataSource: Hashable, Sendable {
  let register: Register
  let recordType: RecordType?
}

/// Whether the owner of the data has published it for use instead of papers.
///
/// Resolution 66.7/2025/NQ-CP, Article 2(1). No publication on file is unknown, not "no".
struct PublicationGate {
  let context: AnalysisContext

  /// The result, and the source and publication that passed.
  func judge(
    _ sources: [DataSource]
  ) -> (result: GateResult, source: DataSource?, publication: Publication?) {
    var unpublished: (DataSource, Publication)?
    for source in sources {
      for publication in publications(of: source) {
        switch publication.state {
        case .published:
          return (
            GateResult(.pass, .published(source, publication), evidence: [source.evidence]), source,
            publication
          )
        case .unpublished:
          unpublished = unpublished ?? (source, publication)
        }
      }
    }
    if let (source, publication) = unpublished {
      return (GateResult(.fail, .unpublished(source, publication), evidence: [source.evidence]), source, nil)
    }
    guard let first = sources.first else {
      return (GateResult(.unknown, .noRegister), nil, nil)
    }
    let names = sources.map(\.register.name)
    return (
      GateResult(
        .unknown,
        .notOnFile(names),
        evidence: [.absent(.publicationOf(names), searched: .publicationsOnFile)]
      ),
      first, nil
    )
  }

  /// The publications that speak of a source and are dated on or before the as-of date.
  private func publications(of source: DataSource) -> [Publication] {
    source.register.publications.filter { publication in
      guard let date = publication.date, date.lastDay <= context.asOf else { return false }
      guard !publication.recordTypes.isEmpty else { return true }
      return publication.recordTypes.contains { $0.wrappedValue == source.recordType?.id }
    }
  }
}

extension DataSource {
  /// The address and name of what is held.
  var evidence: Evidence {
    let path = ElementPath("register/\(register.id)")
    guard let recordType else { return .held(path, register.name) }
    return .held(
      path.appending("record", recordType.id),
      Bilingual(
        vi: "\(register.name.vi) — \(recordType.name.vi)",
        en: "\(register.name.en) — \(recordType.name.en)"
      )
    )
  }
}

extension Bilingual {
  fileprivate static func published(_ source: DataSource, _ publication: Publication) -> Bilingual {
    let act = publication.document ?? "?"
    let date = publication.date?.vietnamese ?? "?"
    return Bilingual(
      vi: "\(source.register.name.vi): đã công bố theo \(act) (\(date)).",
      en: "\(source.register.name.en): published by \(act) (\(date))."
    )
  }

  fileprivate static func unpublished(_ source: DataSource, _ publication: Publication) -> Bilingual {
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

  fileprivate static func notOnFile(_ names: [Bilingual]) -> Bilingual {
    Bilingual(
      vi:
        "Cơ sở dữ liệu được nêu trong văn bản nhưng chưa có quyết định công bố trong cơ sở tri thức: \(names.map(\.vi).joined(separator: "; ")).",
      en: "Named in law, no publication on file: \(names.map(\.en).joined(separator: "; "))."
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
