public import CatalogueModel
public import Diagnostics

/// Procedures, what they ask for, what holds it, and which annex rows speak of them; immutable once built.
public struct ProcedureGraph: Sendable {
  /// What the analysis leans on.
  public let knowledge: Knowledge
  /// What was read from the analysed source; the knowledge base itself when that is analysed.
  public let source: Catalogue
  /// The procedures, in the order they were read.
  public let procedures: [ProcedureNode]
}

extension ProcedureGraph {
  /// The same procedures over another state of the registers, which recognition does not look at.
  public func over(_ knowledge: Knowledge) -> ProcedureGraph {
    ProcedureGraph(knowledge: knowledge, source: source, procedures: procedures)
  }
}

/// A procedure with what recognition and the annexes add to it.
///
/// A class, because every rule looks at every node, and a procedure has dozens of parts to retain.
public final class ProcedureNode: Sendable {
  /// The procedure.
  public let procedure: Procedure
  /// The code with the portal's known misprints repaired; nil when it cannot be read.
  public let code: String?
  /// The body that promulgates it, where it is known.
  public let authority: Authority?
  /// Its dossier rows, in order.
  public let components: [ComponentNode]
  /// The annex rows under its code that join by name.
  public let rows: [JoinedRow]
  /// The annex rows under its code whose name is another procedure's.
  public let strangerRows: [JoinedRow]
  /// The papers among its outcomes, as positions in the vocabulary.
  public let outcomePapers: Set<Int>
  /// The forms on file that it uses, as positions, in the order of its dossier.
  public let forms: [Int]
  /// The documents its legal basis means, one for each citation; what is printed where none can be told.
  public let citedDocuments: [String]

  init(
    procedure: Procedure,
    code: String?,
    authority: Authority?,
    components: [ComponentNode],
    rows: [JoinedRow],
    strangerRows: [JoinedRow],
    outcomePapers: Set<Int>,
    forms: [Int],
    citedDocuments: [String]
  ) {
    self.procedure = procedure
    self.code = code
    self.authority = authority
    self.components = components
    self.rows = rows
    self.strangerRows = strangerRows
    self.outcomePapers = outcomePapers
    self.forms = forms
    self.citedDocuments = citedDocuments
  }
}

/// A dossier row with the papers it asks for.
public struct ComponentNode: Sendable {
  /// The position of its case in the procedure.
  public let caseIndex: Int
  /// The row.
  public let component: Component
  /// The address in the catalogue.
  public let path: ElementPath
  /// Form, paper or note.
  public let kind: ComponentKind
  /// How its papers relate.
  public let structure: ComponentStructure
  /// The form it asks for, as a position among the forms on file; nil when it asks for none of them.
  public let form: Int?
  /// The papers it names.
  public let demands: [DemandEdge]
  /// Whether recognition would not commit itself.
  public let isAbstained: Bool
}

/// An edge from a dossier row to a paper.
public struct DemandEdge: Sendable {
  /// The paper, as a position in the vocabulary.
  public let paper: Int
  /// How it is asked for.
  public let demand: Demand
  /// Whose paper it is.
  public let role: String?
  /// The condition's wording.
  public let condition: String?
  /// Whether a paper issued abroad is meant.
  public let isIssuedAbroad: Bool
  /// Whether the wording asks for the original; nil when it says nothing.
  public let isOriginalAsked: Bool?
  /// The data elements used, where annotated.
  public let elements: [String]
  /// Whether all that the paper carries is used: nothing narrower is annotated.
  public let isUsedWhole: Bool
  /// The provisions that demand it, where annotated.
  public let provisions: [Citation]
  /// How sure recognition is, 0–1; 1 for an annotation.
  public let confidence: Double
  /// Whether a person annotated it.
  public let isAnnotated: Bool
  /// The wording that names the paper.
  public let wording: String
  /// Where that wording stands.
  public let place: Place?
}

extension DemandEdge {
  /// The same demand, used for other data elements.
  public func using(elements: [String], isUsedWhole: Bool) -> DemandEdge {
    DemandEdge(
      paper: paper,
      demand: demand,
      role: role,
      condition: condition,
      isIssuedAbroad: isIssuedAbroad,
      isOriginalAsked: isOriginalAsked,
      elements: elements,
      isUsedWhole: isUsedWhole,
      provisions: provisions,
      confidence: confidence,
      isAnnotated: isAnnotated,
      wording: wording,
      place: place
    )
  }
}

/// An annex row under a procedure's code.
public struct JoinedRow: Hashable, Sendable {
  /// The row.
  public let reference: RowReference
  /// How alike the two names are, 0–1.
  public let similarity: Double
}
