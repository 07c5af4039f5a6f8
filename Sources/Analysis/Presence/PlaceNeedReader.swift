import CatalogueModel
import Diagnostics
import ProcedureGraph

/// Reads what needs a place or a presence from a procedure: structure first, wording second.
struct PlaceNeedReader {
  private let context: AnalysisContext

  init(_ context: AnalysisContext) {
    self.context = context
  }

  /// The needs that wordings of one text state.
  func needs(of text: PresenceText, clauses: PresenceClauses) -> [PlaceNeed] {
    clauses.needs.compactMap { found in
      guard text.canSay(found.kind) else { return nil }
      let clause = clauses.clause(around: found.words)
      guard
        !["waiver", "anywhere-in-nation", "anywhere-in-province"].contains(where: {
          clauses.occurs($0, in: clause)
        })
      else { return nil }
      var stage = Self.stage(of: found.kind)
      var start: Int?
      if found.kind.isCompetence {
        guard let tie = Self.tie(to: found.words, in: clause, of: clauses) else { return nil }
        stage = tie.stage
        start = tie.start
      }
      if found.kind == .originalSurrendered, Self.isChoice(clause, of: clauses) { return nil }
      return need(
        found.kind,
        stage,
        shown: clauses.shown(found.words, from: start),
        in: clause,
        text,
        clauses
      )
    } + shownOriginals(of: text, clauses: clauses)
  }

  private func need(
    _ kind: PlaceNeedKind,
    _ stage: PlaceNeedStage,
    shown: Range<Int>,
    in clause: Range<Int>,
    _ text: PresenceText,
    _ clauses: PresenceClauses
  ) -> PlaceNeed {
    let bytes = clauses.text.bytes(of: shown)
    let wording = text.text.wording(of: bytes).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return PlaceNeed(
      kind: kind,
      stage: stage,
      place: text.text.place(of: bytes),
      path: text.path,
      wording: wording,
      confidence: clauses.occurs("condition", in: clause) ? .conditional : .likely,
      ground: Bilingual(vi: "\(text.label.vi) ghi “\(wording)”", en: "\(text.label.en) say '\(wording)'")
    )
  }

  /// Originals that must be shown when the outcome is received; shown when filing they concern the counter only.
  private func shownOriginals(of text: PresenceText, clauses: PresenceClauses) -> [PlaceNeed] {
    guard text.canSay(.originalSurrendered) else { return [] }
    return clauses.occurrences(of: "handover-show", in: clauses.text.words.indices).compactMap { words in
      let clause = clauses.clause(around: words)
      guard clauses.occurs("handover", in: clause), !clauses.occurs("waiver", in: clause) else { return nil }
      return need(.originalSurrendered, .intake, shown: clauses.shown(words), in: clause, text, clauses)
    }
  }

  /// The body that a place decides, and whether people file there or the dossier comes there by itself.
  private static func tie(
    to place: Range<Int>,
    in clause: Range<Int>,
    of clauses: PresenceClauses
  ) -> (stage: PlaceNeedStage, start: Int)? {
    let near = max(clause.lowerBound, place.lowerBound - reach)..<place.lowerBound
    guard let body = clauses.occurrences(of: "body", in: near).first else { return nil }
    let filers = clauses.occurrences(of: "filer", in: clause)
    let filing = clauses.occurrences(of: "filing", in: clause.lowerBound..<place.lowerBound).last { words in
      !filers.contains { $0.overlaps(words) }
    }
    guard let filing, place.lowerBound - filing.upperBound <= 2 * reach,
      !clauses.occurs("forwarding", in: filing.upperBound..<place.lowerBound)
    else { return (.settlement, body.lowerBound) }
    return (.intake, filing.lowerBound)
  }

  /// How many words may stand between a body and the place that decides it.
  private static let reach = 14

  /// Whether an original is one of several ways, or concerns filing at the counter only.
  private static func isChoice(_ clause: Range<Int>, of clauses: PresenceClauses) -> Bool {
    if clauses.occurs("choice", in: clause) { return true }
    return clauses.occurs("in-person-channel", in: clause) && !clauses.occurs("handover", in: clause)
  }

  private static func stage(of kind: PlaceNeedKind) -> PlaceNeedStage {
    switch kind {
    case .siteInspection, .localRegister: .settlement
    default: .intake
    }
  }
}

extension PlaceNeedReader {
  /// The needs that the structure of the record states.
  func structure(of node: ProcedureNode) -> [PlaceNeed] {
    var needs: [PlaceNeed] = []
    let procedure = node.procedure
    if !procedure.channels.isEmpty, procedure.channels.allSatisfy({ $0.kind == .direct }) {
      needs.append(
        stated(
          .counterOnly,
          node.path,
          at: procedure.channels[0].anchor.place,
          Bilingual(vi: "Chỉ có cách nộp trực tiếp", en: "Filing in person is the only way listed")
        )
      )
    }
    if !procedure.returns.isEmpty, procedure.returns.allSatisfy({ $0.kind == .counter }) {
      needs.append(
        stated(
          .counterOnly,
          node.path,
          at: procedure.returns[0].anchor.place,
          Bilingual(
            vi: "Kết quả chỉ trả tại nơi nộp hồ sơ",
            en: "The outcome is handed over at the counter only"
          )
        )
      )
    }
    needs += node.components.compactMap { surrendered($0, of: node) }
    return needs
  }

  /// An original of the very paper that the procedure issues anew or amends.
  private func surrendered(_ row: ComponentNode, of node: ProcedureNode) -> PlaceNeed? {
    guard (row.component.original ?? 0) > 0, (row.component.copy ?? 0) == 0, !row.component.hasElectronicForm,
      let demand = row.demands.first(where: {
        $0.demand == .required && node.outcomePapers.contains($0.paper)
      })
    else { return nil }
    let name = context.knowledge.papers[demand.paper].name
    return stated(
      .originalSurrendered,
      row.path,
      at: demand.place,
      Bilingual(
        vi: "Hồ sơ đòi bản chính \(name.vi), cũng là kết quả của thủ tục",
        en: "The dossier asks for the original of what the procedure issues: \(name.en)"
      ),
      wording: demand.wording
    )
  }

  private func stated(
    _ kind: PlaceNeedKind,
    _ path: ElementPath,
    at place: Place?,
    _ ground: Bilingual,
    wording: String = ""
  ) -> PlaceNeed {
    PlaceNeed(
      kind: kind,
      stage: .intake,
      place: place,
      path: path,
      wording: wording,
      confidence: .certain,
      ground: ground
    )
  }
}
