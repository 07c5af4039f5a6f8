import CatalogueModel
import Diagnostics

/// A register's record type that may stand in for a paper.
struct HeldRecord: Hashable, Sendable {
  let register: Register
  let recordType: RecordType?
}

extension HeldRecord {
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

extension Publication {
  /// The act as administrative writing names it.
  var actName: String { document.map { DocumentName.vietnamese($0, kind: nil) } ?? "?" }
}
