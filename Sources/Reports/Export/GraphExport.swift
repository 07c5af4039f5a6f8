public import Analysis
import Availability
import CatalogueModel
import Diagnostics
import ProcedureGraph

/// The whole graph as one stream of nodes and edges, for writers that know nothing of procedures.
///
/// Procedures in the order read, each with its rows and outcomes; then papers, elements, forms, registers and documents;
/// last what is named and not on file. An edge stands where its origin was added.
public struct GraphExport: Sendable {
  /// The nodes; edges name them by position.
  public let nodes: [GraphNode]
  /// The edges.
  public let edges: [GraphEdge]

  /// The graph behind an analysis; how far a register's field may be leaned on is that of its day.
  public init(_ context: AnalysisContext) {
    var draft = GraphDraft()
    for node in context.graph.procedures { draft.add(node, context.knowledge) }
    draft.add(context.knowledge, asOf: context.asOf)
    edges = draft.finish()
    nodes = draft.nodes
  }
}

extension GraphDraft {
  fileprivate mutating func add(_ node: ProcedureNode, _ knowledge: Knowledge) {
    let procedure = node.procedure
    let name = node.code ?? procedure.code
    let origin = add(
      .procedure,
      name,
      Bilingual(vi: procedure.name, en: ""),
      [
        .verified: .flag(procedure.isVerified), .authority: .text(node.authority?.id ?? procedure.authority),
        .domain: .text(procedure.domain?.name), .onlineLevel: .text(procedure.onlineLevel?.rawValue),
        .subjects: .list(procedure.subjects.map(\.rawValue)), .status: .text(procedure.state?.rawValue),
      ]
    )
    for component in node.components {
      add(component, of: procedure, name: name, origin: origin, knowledge)
    }
    let rows = Set(node.components.compactMap(\.form))
    for form in node.forms where !rows.contains(form) {
      connect(origin, .takesForm, Target(.form, knowledge.forms[form].id))
    }
    addOutcomes(of: node, name: name, origin: origin, knowledge)
    for (index, document) in node.citedDocuments.enumerated() {
      let citation = index < procedure.legalBasis.count ? procedure.legalBasis[index] : nil
      connect(origin, .cites, Target(.document, document), [.provision: .text(citation?.provision)])
    }
  }

  private mutating func add(
    _ node: ComponentNode,
    of procedure: Procedure,
    name: String,
    origin: Int,
    _ knowledge: Knowledge
  ) {
    let dossier = procedure.cases[node.caseIndex].id
    let component = node.component
    let row = add(
      .component,
      "\(name):\(dossier):\(component.id)",
      Bilingual(vi: component.text, en: ""),
      [
        .caseID: .text(dossier), .componentKind: .text(node.kind.rawValue),
        .structure: .text(node.structure.rawValue), .original: component.original.map { .count($0) },
        .copies: component.copy.map { .count($0) }, .abstained: .flag(node.isAbstained),
      ]
    )
    connect(origin, .hasComponent, row)
    if let form = node.form { connect(row, .takesForm, Target(.form, knowledge.forms[form].id)) }
    for demand in node.demands {
      connect(
        row,
        .asksFor,
        Target(.paper, knowledge.papers[demand.paper].id),
        [
          .demand: .text(demand.demand.rawValue), .role: .text(demand.role),
          .condition: .text(demand.condition), .issuedAbroad: .flag(demand.isIssuedAbroad),
          .originalAsked: demand.isOriginalAsked.map { .flag($0) }, .annotated: .flag(demand.isAnnotated),
          .confidence: .hundredths(Int((demand.confidence * 100).rounded())),
          .elements: demand.isUsedWhole ? nil : .list(demand.elements),
          .provision: .list(demand.provisions.map(\.asText)),
        ]
      )
    }
  }

  /// Outcomes; a paper that was recognised among several outcomes is the procedure's, not one of theirs.
  private mutating func addOutcomes(
    of node: ProcedureNode,
    name: String,
    origin: Int,
    _ knowledge: Knowledge
  ) {
    var stated: Set<String> = []
    let recognised = node.outcomePapers.sorted().map { knowledge.papers[$0].id }
    let outcomes = node.procedure.outcomes
    for outcome in outcomes {
      let position = add(.outcome, "\(name):\(outcome.id)", Bilingual(vi: outcome.name, en: ""), [:])
      connect(origin, .yields, position)
      let papers = outcome.paper.map { [$0] } ?? (outcomes.count == 1 ? recognised : [])
      for paper in papers where stated.insert(paper).inserted || outcome.paper != nil {
        connect(position, .isPaper, Target(.paper, paper), [.annotated: .flag(outcome.paper != nil)])
      }
    }
    for paper in recognised where !stated.contains(paper) {
      connect(origin, .yields, Target(.paper, paper), [.annotated: .flag(false)])
    }
  }
}

extension GraphValue {
  /// A text where there is one.
  static func text(_ text: String?) -> GraphValue? { text.map { GraphValue.text($0) } }

  /// Several codes; nothing where there are none.
  static func list(_ texts: [String]) -> GraphValue? {
    texts.isEmpty ? nil : .text(texts.joined(separator: "; "))
  }
}

extension Citation {
  /// The provision and the document.
  var asText: String { "\(provision.map { "\($0) " } ?? "")\(document)" }
}
