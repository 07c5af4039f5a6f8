public import CatalogueModel
public import Recognition

/// Writes what recognition reads into procedures, as explicit annotations.
public struct Annotator: Sendable {
  /// A component that was annotated.
  public struct Annotation: Hashable, Sendable {
    /// The procedure's code.
    public let procedure: String
    /// The case's id.
    public let caseID: String
    /// The component as annotated.
    public let component: Component
    /// The least confidence among its mentions; 1 when it names no paper.
    public let confidence: Double
  }

  private let recogniser: Recogniser
  private let leastConfidence: Double

  /// An annotator; rows with a mention below the least confidence are left to recognition.
  public init(_ knowledge: Knowledge, leastConfidence: Double) {
    recogniser = Recogniser(papers: knowledge.papers, roles: knowledge.roles)
    self.leastConfidence = leastConfidence
  }

  /// Annotates the components that carry no annotation yet; `component` limits it to one row.
  public func annotate(_ procedure: inout Procedure, only component: String? = nil) -> [Annotation] {
    var annotations: [Annotation] = []
    for (caseIndex, procedureCase) in procedure.cases.enumerated() {
      for (index, row) in procedureCase.components.enumerated()
      where row.kind == nil && row.structure == nil && row.asks.isEmpty {
        guard component == nil || row.id == component else { continue }
        let recognition = recogniser.recognise(
          ComponentWording(row, caseName: procedureCase.name ?? "", procedure: procedure)
        )
        let confidence = recognition.mentions.map(\.confidence).min() ?? 1
        guard !recognition.isAbstained, confidence >= leastConfidence else { continue }
        procedure.cases[caseIndex].components[index].annotate(recognition)
        annotations.append(
          Annotation(
            procedure: procedure.code,
            caseID: procedureCase.id,
            component: procedure.cases[caseIndex].components[index],
            confidence: confidence
          )
        )
      }
    }
    return annotations
  }
}

extension Component {
  /// Takes over what recognition read; papers that are only mentioned are not asked for.
  fileprivate mutating func annotate(_ recognition: Recognition) {
    kind = recognition.kind
    structure = recognition.structure
    var seen: Set<String> = []
    let decisive = recognition.decisive
    for mention in recognition.mentions where mention.demand.isAsked && seen.insert(mention.paper).inserted {
      guard let mention = decisive[mention.paper] else { continue }
      var ask = PaperDemand()
      ask.paper = mention.paper
      ask.demand = mention.demand
      ask.role = mention.role
      ask.isIssuedAbroad = mention.isIssuedAbroad ? true : nil
      ask.condition = mention.condition
      asks.append(ask)
    }
  }
}

extension ComponentWording {
  /// A component of a procedure with what stands around it.
  public init(_ component: Component, caseName: String, procedure: Procedure) {
    self.init(
      text: component.text,
      caseName: caseName,
      procedureName: procedure.name,
      domain: procedure.domain?.name ?? "",
      original: component.original,
      copy: component.copy
    )
  }
}
