public import CatalogueModel

/// Reads the wording of components: which papers of a vocabulary each one asks for, and how.
///
/// It knows no register and no law. The names come from the papers, the turns of phrase from the tables in `Cues`.
/// One pass of an automaton finds both; every further look is bounded, so that a row costs time linear in its length.
public struct Recogniser: Sendable {
  /// Below this confidence of what is asked for, the whole row counts as unread: a wrong paper costs a reviewer more
  /// trust than a gap that is reported as unknown.
  public static let abstentionThreshold = 0.5

  private let lexicon: PaperLexicon
  private let automaton: PhraseAutomaton
  /// The cue of each phrase that follows the lexicon's wordings in the automaton.
  private let cues: [Cue]

  /// A recogniser for the papers of a vocabulary.
  public init(papers: [Paper]) {
    let table = Cue.table
    lexicon = PaperLexicon(papers)
    automaton = PhraseAutomaton(lexicon.entries.map(\.words) + table.map(\.words))
    cues = table.map(\.cue)
  }

  /// What a component asks for.
  public func recognise(_ wording: ComponentWording) -> Recognition {
    let text = FoldedText(wording.text, splitsSeams: true)
    let found = automaton.occurrences(in: text.words)
    let paperCount = lexicon.entries.count
    let heading = cueMask(of: wording.caseName)
    let names = lexicon.names(among: found.filter { $0.phrase < paperCount }, in: text) {
      heading.has(.land) || cueMask(of: wording.procedureName).has(.land)
        || cueMask(of: wording.domain).has(.land)
        || found.contains { $0.phrase >= paperCount && cues[$0.phrase - paperCount] == .land }
    }
    let phrases = found.lazy.filter { $0.phrase >= paperCount }
    let row = RowReading(
      text,
      cues: phrases.map { (cues[$0.phrase - paperCount], $0.words) },
      mentions: names.map(\.words)
    )
    let reading = KindReader(
      row: row,
      isNoteHeading: isRemarkHeading(wording.caseName),
      asksForNothing: wording.original == 0 && wording.copy == 0
    ).kind()
    guard reading.kind != .note || !names.isEmpty else {
      return Recognition(kind: .note, structure: .none, mentions: [], isAbstained: false)
    }
    let frames = Frames(row)
    let papers = names.map { lexicon.entries[$0.entry].paper ?? "" }
    let isChoiceHeading = heading.has(.oneOf)
    let mentions =
      names.isEmpty
      ? []
      : self.mentions(
        names,
        in: wording,
        row: row,
        kindConfidence: reading.confidence,
        DemandReader(
          row: row,
          frames: frames,
          names: names,
          papers: papers,
          kind: reading.kind,
          isChoiceHeading: isChoiceHeading
        )
      )
    let structure =
      reading.kind == .note
      ? ComponentStructure.none
      : StructureReader(
        row: row,
        papers: papers,
        wordings: names.map { lexicon.entries[$0.entry].wording },
        frames: frames,
        isChoiceHeading: isChoiceHeading
      ).structure()
    let asked = mentions.filter(\.demand.isAsked)
    return Recognition(
      kind: reading.kind,
      structure: structure,
      mentions: mentions,
      isAbstained: !asked.isEmpty && asked.allSatisfy { $0.confidence < Self.abstentionThreshold }
    )
  }

  private func mentions(
    _ names: [FoundName],
    in wording: ComponentWording,
    row: RowReading,
    kindConfidence: Double,
    _ reader: DemandReader
  ) -> [Mention] {
    let evidence = MentionEvidence(row: row, wording: wording)
    return zip(names, reader.readings()).map { mention($0, $1, evidence, kindConfidence: kindConfidence) }
  }

  private func mention(
    _ name: FoundName,
    _ demand: DemandReader.Reading,
    _ evidence: MentionEvidence,
    kindConfidence: Double
  ) -> Mention {
    let entry = lexicon.entries[name.entry]
    let paper = entry.paper ?? ""
    var considered: [String] = []
    for lost in name.lost {
      if let other = lexicon.entries[lost].paper, other != paper, !considered.contains(other) {
        considered.append(other)
      }
    }
    let trust: Double =
      switch entry.origin {
      case .name: 0.99
      case .synonym: entry.isAbbreviation ? 0.85 : 0.96
      case .abolished: 0.95
      case .contextual: 0.85
      case .nearMiss: 0.6
      }
    return Mention(
      paper: paper,
      demand: demand.demand,
      scalars: evidence.scalars(name.words),
      bytes: evidence.bytes(name.words),
      confidence: trust * demand.clarity * (0.5 + kindConfidence / 2),
      wording: entry.wording,
      condition: demand.condition.map(evidence.text),
      isIssuedAbroad: evidence.isIssuedAbroad(name.words),
      isOriginalAsked: evidence.isOriginalAsked(name.words),
      considered: considered
    )
  }

  /// The cues of a heading or a procedure's name.
  private func cueMask(of text: String) -> CueMask {
    guard !text.isEmpty else { return [] }
    let paperCount = lexicon.entries.count
    var mask: CueMask = []
    for occurrence in automaton.occurrences(in: FoldedText(text).words) where occurrence.phrase >= paperCount
    {
      mask.insert(cues[occurrence.phrase - paperCount].mask)
    }
    return mask
  }

  private func isRemarkHeading(_ heading: String) -> Bool {
    let words = FoldedText(heading).words.prefix(2).map(\.identity)
    return Self.remarkHeadings.contains(words)
  }

  private static let remarkHeadings = Set(
    ["lưu ý", "ghi chú", "chú ý"].map { FoldedText($0).words.map(\.identity) }
  )
}
