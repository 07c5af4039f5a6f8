import CatalogueModel
import Diagnostics

/// The names of public bodies that ended by the as-of date.
struct FormerBodies: Sendable {
  /// A former body that a text names.
  struct Occurrence {
    let body: Authority
    let words: Range<Int>
  }

  private let cues: WordingCues
  private let bodies: [Authority]
  /// The body of each wording; nil for the present bodies, whose longer names may begin like a former one's.
  private let bodyOfCue: [Int?]

  init(_ authorities: [Authority], asOf: CalendarDate) {
    var wordings: [String] = []
    var owners: [Int?] = []
    var bodies: [Authority] = []
    for authority in authorities {
      let names = [authority.name.vi] + authority.aliases.map(\.wrappedValue)
      if let validTo = authority.validTo, validTo.lastDay < asOf {
        for name in names where name.contains(" ") {
          wordings.append(name)
          owners.append(bodies.count)
        }
        bodies.append(authority)
      } else {
        for name in names where name.contains(" ") {
          wordings.append(name)
          owners.append(nil)
        }
      }
    }
    cues = bodies.isEmpty ? WordingCues([]) : WordingCues(wordings)
    bodyOfCue = bodies.isEmpty ? [] : owners
    self.bodies = bodies
  }

  var isEmpty: Bool { bodies.isEmpty }

  /// The former bodies that a text names.
  func occurrences(in text: FoldedText) -> [Occurrence] {
    cues.occurrences(in: text).compactMap { found in
      bodyOfCue[found.cue].map { Occurrence(body: bodies[$0], words: found.words) }
    }
  }
}
