public import CatalogueModel
import Diagnostics
import Dispatch
import Recognition

/// Builds the graph of a catalogue's procedures over a knowledge base.
public struct GraphBuilder: Sendable {
  /// From this likeness of names on, an annex row belongs to the procedure with its code (codes have been reused).
  public static let joiningSimilarity = 0.6

  /// From this likeness on, no other code is looked at.
  private static let certainSimilarity = 0.8

  private static let threads = 2

  private let knowledge: Knowledge
  private let recogniser: Recogniser

  /// A builder over a knowledge base.
  public init(_ knowledge: Knowledge) {
    self.knowledge = knowledge
    recogniser = Recogniser(papers: knowledge.papers, roles: knowledge.roles)
  }

  /// The graph of a source's procedures.
  public func build(_ source: Catalogue) -> ProcedureGraph {
    let procedures = source.procedures
    var nodes = [ProcedureNode?](repeating: nil, count: procedures.count)
    nodes.withUnsafeMutableBufferPointer { buffer in
      // Each thread writes slots of its own only.
      nonisolated(unsafe) let slots = buffer
      DispatchQueue.concurrentPerform(iterations: Self.threads) { thread in
        for index in stride(from: thread, to: procedures.count, by: Self.threads) {
          slots[index] = node(procedures[index])
        }
      }
    }
    return ProcedureGraph(knowledge: knowledge, source: source, procedures: nodes.compactMap { $0 })
  }

  private func node(_ procedure: Procedure) -> ProcedureNode {
    let code = ProcedureCode.repaired(procedure.code)
    var joined: [JoinedRow] = []
    var strangers: [JoinedRow] = []
    for reference in code.map({ knowledge.rows(of: $0) }) ?? [] {
      let row = JoinedRow(
        reference: reference,
        similarity: Self.similarity(of: knowledge.row(reference), to: procedure.name)
      )
      if row.similarity >= Self.joiningSimilarity, !isMisplaced(row) {
        joined.append(row)
      } else {
        strangers.append(row)
      }
    }
    let components = components(of: procedure)
    return ProcedureNode(
      procedure: procedure,
      code: code,
      authority: knowledge.promulgator(of: procedure),
      components: components,
      rows: joined,
      strangerRows: strangers,
      outcomePapers: outcomePapers(of: procedure),
      forms: knowledge.formFinder.forms(of: procedure, code: code, named: components.compactMap(\.form)),
      citedDocuments: procedure.legalBasis.map { citation in
        knowledge.finder.find(number: citation.document, title: citation.title).number ?? citation.document
      }
    )
  }

  /// How alike a row's and a procedure's name are; the words of a variant in the row's name are left aside.
  private static func similarity(of row: SubstitutionRow, to name: String) -> Double {
    let whole = FoldedText.similarity(row.name, name)
    guard let variant = row.variant else { return whole }
    return max(whole, FoldedText.similarity(row.name.replacing(variant, with: " "), name))
  }

  /// Whether a row's name fits its code poorly and is the name of a row under another code: a misprinted code.
  private func isMisplaced(_ row: JoinedRow) -> Bool {
    row.similarity < Self.certainSimilarity && knowledge.isNameUnderAnotherCode(row.reference)
  }

  private func components(of procedure: Procedure) -> [ComponentNode] {
    let root = ElementPath("procedure").appendingID(procedure.code)
    var nodes: [ComponentNode] = []
    for (caseIndex, procedureCase) in procedure.cases.enumerated() {
      let casePath = root.appending("case", procedureCase.id)
      for component in procedureCase.components {
        nodes.append(
          node(
            component,
            caseIndex: caseIndex,
            path: casePath.appending("component", component.id),
            caseName: procedureCase.name ?? "",
            procedure: procedure
          )
        )
      }
    }
    return nodes
  }

  private func node(
    _ component: Component,
    caseIndex: Int,
    path: ElementPath,
    caseName: String,
    procedure: Procedure
  ) -> ComponentNode {
    let recognition = recogniser.recognise(
      ComponentWording(component, caseName: caseName, procedure: procedure)
    )
    let annotated = component.asks.compactMap { ask -> DemandEdge? in
      knowledge.paper(ask.paper).map { annotation(ask, paper: $0) }
    }
    let recognised = recognition.mentions.compactMap { mention -> DemandEdge? in
      knowledge.paper(mention.paper).map { edge(mention, paper: $0, of: component) }
    }
    let kind = component.kind ?? (component.asks.isEmpty ? recognition.kind : .paper)
    let isAnnotatedOtherwise = component.asks.isEmpty && (component.kind == .note || component.kind == .form)
    return ComponentNode(
      caseIndex: caseIndex,
      component: component,
      path: path,
      kind: kind,
      structure: component.structure ?? recognition.structure,
      form: kind == .form
        ? knowledge.formFinder.form(
          of: component,
          in: procedure,
          code: ProcedureCode.repaired(procedure.code)
        ) : nil,
      demands: component.asks.isEmpty ? (isAnnotatedOtherwise ? [] : recognised) : annotated,
      isAbstained: component.asks.isEmpty && component.kind == nil && recognition.isAbstained
    )
  }

  private func annotation(_ ask: PaperDemand, paper: Int) -> DemandEdge {
    DemandEdge(
      paper: paper,
      demand: ask.demand,
      role: ask.role,
      condition: ask.condition,
      isIssuedAbroad: ask.isIssuedAbroad ?? false,
      isOriginalAsked: nil,
      elements: ask.elements.map(\.wrappedValue),
      isUsedWhole: ask.elements.isEmpty,
      provisions: ask.provisions,
      confidence: 1,
      isAnnotated: true,
      wording: ask.paper,
      place: ask.$paper.place ?? ask.anchor.place
    )
  }

  private func edge(_ mention: Mention, paper: Int, of component: Component) -> DemandEdge {
    DemandEdge(
      paper: paper,
      demand: mention.demand,
      role: mention.role,
      condition: mention.condition,
      isIssuedAbroad: mention.isIssuedAbroad,
      isOriginalAsked: mention.isOriginalAsked,
      elements: [],
      isUsedWhole: true,
      provisions: [],
      confidence: mention.confidence,
      isAnnotated: false,
      wording: mention.wording,
      place: Self.place(of: mention.bytes, in: component.$text)
    )
  }

  /// The wording's own range where the file writes the text without escapes, else the whole text.
  private static func place(of bytes: Range<Int>, in text: Located<String>) -> Place? {
    guard let place = text.place, Int(place.end - place.start) == text.wrappedValue.utf8.count else {
      return text.place
    }
    let start = Int(place.start)
    return Place(file: place.file, start: start + bytes.lowerBound, end: start + bytes.upperBound)
  }

  private func outcomePapers(of procedure: Procedure) -> Set<Int> {
    var papers: Set<Int> = []
    for outcome in procedure.outcomes {
      if let id = outcome.paper {
        if let paper = knowledge.paper(id) { papers.insert(paper) }
        continue
      }
      let recognition = recogniser.recognise(
        ComponentWording(
          text: outcome.name,
          caseName: "",
          procedureName: procedure.name,
          original: nil,
          copy: nil
        )
      )
      for mention in recognition.mentions {
        if let paper = knowledge.paper(mention.paper) { papers.insert(paper) }
      }
    }
    return papers
  }
}

extension ElementPath {
  fileprivate func appendingID(_ id: String) -> ElementPath {
    ElementPath("\(description)/\(id)")
  }
}
