import CatalogueModel
import Diagnostics

/// The names of provinces that ended by the as-of date and are no longer borne by any.
struct FormerProvinces: Sendable {
  /// A former province that a text names.
  struct Occurrence {
    let province: Int
    let words: Range<Int>
  }

  private let cues: WordingCues
  private let provinceOfCue: [Int]
  private let successors: [String?]

  init(_ units: [AdministrativeUnit], asOf: CalendarDate) {
    let provinces = units.filter { $0.kind == .province || $0.kind == .city }
    let present = provinces.filter { unit in
      (unit.validFrom.map { $0 <= asOf } ?? true) && (unit.validTo.map { asOf <= $0 } ?? true)
    }
    let borne = Set(present.map { Self.bare($0.name) })
    var ended: [String: String?] = [:]
    for unit in provinces where unit.validTo.map({ $0 < asOf }) ?? false {
      let name = Self.bare(unit.name)
      guard !borne.contains(name) else { continue }
      let successor = present.first { $0.formerNames.contains { Self.bare($0.wrappedValue) == name } }
      ended[name] = successor?.name
    }
    var wordings: [String] = []
    var owners: [Int] = []
    var successors: [String?] = []
    for (name, successor) in ended.sorted(by: { $0.key < $1.key }) {
      // The bare name is often that of a commune or a street as well.
      for body in [
        "tỉnh", "UBND tỉnh", "Ủy ban nhân dân tỉnh", "Công an tỉnh", "thành phố", "UBND thành phố",
      ] {
        wordings.append("\(body) \(name)")
        owners.append(successors.count)
      }
      successors.append(successor)
    }
    cues = WordingCues(wordings)
    provinceOfCue = owners
    self.successors = successors
  }

  var isEmpty: Bool { successors.isEmpty }

  /// The present province that took a former one over.
  func successor(of province: Int) -> String? { successors[province] }

  /// The former provinces that a text names.
  func occurrences(in text: FoldedText) -> [Occurrence] {
    cues.occurrences(in: text).map { Occurrence(province: provinceOfCue[$0.cue], words: $0.words) }
  }

  /// The name without the kind of unit, folded.
  private static func bare(_ name: String) -> String {
    let key = FoldedText.key(name)
    for prefix in kinds where key.hasPrefix(prefix + " ") { return String(key.dropFirst(prefix.count + 1)) }
    return key
  }

  private static let kinds = ["tỉnh", "thành phố"].map { FoldedText.key($0) }
}
