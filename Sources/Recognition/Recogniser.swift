public import CatalogueModel

/// Reads the wording of components: which papers of a vocabulary each one asks for, and how.
///
/// It knows no register and no law. The names come from the papers, owners from the roles, the turns of phrase from the
/// tables in `Cues`. One pass of an automaton finds all of them; every further look is bounded, so that a row costs
/// time linear in its length.
public struct Recogniser: Sendable {
  /// Below this confidence of what is asked for, the whole row counts as unread: a wrong paper costs a reviewer more
  /// trust than a gap that is reported as unknown.
  public static let abstentionThreshold = 0.5

  private let lexicon: PaperLexicon
  private let roles: RoleLexicon
  /// The lexicon's wordings, then the roles', then the cues'.
  private let automaton: PhraseAutomaton
  private let cues: [Cue]

  /// A recogniser for the papers of a vocabulary and the roles their owners can have.
  public init(papers: [Paper], roles: [CodeListValue] = []) {
    let table = Cue.table
    lexicon = PaperLexicon(papers)
    self.roles = RoleLexicon(roles)
    automaton = PhraseAutomaton(
      lexicon.entries.map(\.words) + self.roles.entries.map(\.words) + table.map(\.words)
    )
    cues = table.map(\.cue)
  }

  /// What a component asks for.
  public func recognise(_ wording: ComponentWording) -> Recognition {
    let text = FoldedText(wording.text, splitsSeams: true)
    let found = occurrences(in: text.words)
    let heading = cueMask(of: wording.caseName)
    let names = lexicon.names(among: found.names, in: text) {
      heading.has(.land) || cueMask(of: wording.procedureName).has(.land)
        || cueMask(of: wording.domain).has(.land) || found.cues.contains { $0.cue == .land }
    }
    let row = RowReading(text, cues: found.cues, mentions: names.map(\.words))
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
    var mentions: [Mention] = []
    if !names.isEmpty {
      let demands = DemandReader(
        row: row,
        frames: frames,
        names: names,
        papers: papers,
        kind: reading.kind,
        isChoiceHeading: isChoiceHeading
      ).readings()
      let owners = OwnerReader(row: row, roles: found.roles).owners(of: names.map(\.words))
      let evidence = MentionEvidence(row: row, wording: wording)
      mentions = names.indices.map { mention(names[$0], demands[$0], role: owners[$0], evidence) }
    }
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

  private func mention(
    _ name: FoundName,
    _ demand: DemandReader.Reading,
    role: String?,
    _ evidence: MentionEvidence
  ) -> Mention {
    let entry = lexicon.entries[name.entry]
    let paper = entry.paper ?? ""
    var considered: [String] = []
    for lost in name.lost {
      if let other = lexicon.entries[lost].paper, other != paper, !considered.contains(other) {
        considered.append(other)
      }
    }
    let copies = evidence.copies(of: name.words)
    return Mention(
      paper: paper,
      demand: demand.demand,
      scalars: evidence.scalars(name.words),
      bytes: evidence.bytes(name.words),
      confidence: Calibration.confidence(of: entry, demand.ground, rowLength: evidence.row.words.count),
      wording: entry.wording,
      ground: demand.ground,
      condition: demand.condition.map(evidence.text),
      role: role,
      copies: copies,
      isIssuedAbroad: evidence.isIssuedAbroad(name.words),
      isOriginalAsked: evidence.isOriginalAsked(copies),
      considered: considered
    )
  }

  /// What the automaton found, parted by what its phrases stand for.
  private struct Found {
    var names: [PhraseAutomaton.Occurrence] = []
    var roles: [(role: String, words: Range<Int>)] = []
    var cues: [(cue: Cue, words: Range<Int>)] = []
  }

  private func occurrences(in words: [FoldedText.Word]) -> Found {
    var found = Found()
    let firstRole = lexicon.entries.count
    let firstCue = firstRole + roles.entries.count
    for occurrence in automaton.occurrences(in: words) {
      if occurrence.phrase >= firstCue {
        found.cues.append((cues[occurrence.phrase - firstCue], occurrence.words))
      } else if occurrence.phrase >= firstRole {
        found.roles.append((roles.entries[occurrence.phrase - firstRole].role, occurrence.words))
      } else {
        found.names.append(occurrence)
      }
    }
    return found
  }

  /// The cues of a heading or a procedure's name.
  private func cueMask(of text: String) -> CueMask {
    guard !text.isEmpty else { return [] }
    var mask: CueMask = []
    for (cue, _) in occurrences(in: FoldedText(text).words).cues { mask.insert(cue.mask) }
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
