public import CatalogueModel
import Diagnostics

/// The wordings of the code list `presence`, looked up in folded texts all at once.
public struct PresenceCues: Sendable {
  /// A wording met in a text.
  public struct Occurrence: Hashable, Sendable {
    /// The code of the list that the wording stands under.
    public let code: String
    /// The words it covers.
    public let words: Range<Int>
  }

  private let cues: WordingCues
  private let codes: [String]

  /// The wordings of the values of the list.
  public init(_ values: [CodeListValue]) {
    var wordings: [String] = []
    var codes: [String] = []
    for value in values {
      for alias in value.aliases {
        wordings.append(alias.wrappedValue)
        codes.append(value.code)
      }
    }
    cues = WordingCues(wordings)
    self.codes = codes
  }

  /// Every wording met, in order; wordings of different codes may overlap, of one code the longest counts.
  public func occurrences(in text: FoldedText) -> [Occurrence] {
    var found: [Occurrence] = []
    var ends: [String: Int] = [:]
    for index in text.words.indices {
      for cue in cues.all(at: index, in: text.words) where index >= ends[codes[cue.cue], default: 0] {
        ends[codes[cue.cue]] = cue.words.upperBound
        found.append(Occurrence(code: codes[cue.cue], words: cue.words))
      }
    }
    return found
  }
}
