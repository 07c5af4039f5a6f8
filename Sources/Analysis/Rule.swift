import CatalogueModel
import Diagnostics
import ProcedureGraph

/// A check over one kind of subject: one rule, one file.
protocol Rule: Sendable {
  /// What the rule looks at.
  associatedtype Subject: RuleSubject
  /// Why, on what law, with examples.
  static var manual: RuleManual { get }
  init()
  /// What is wrong with a subject.
  func check(_ subject: Subject, in context: AnalysisContext) -> [Diagnostic]
}

extension Rule {
  /// Whether the rule looks at a plan under review.
  static var isOfPlans: Bool { Subject.self == PlanReview.self }

  /// The rule's findings about one procedure.
  static func findings(about procedure: ProcedureNode, in context: AnalysisContext) -> [Diagnostic] {
    stamped(Subject.subjects(of: procedure, in: context), in: context)
  }

  /// The rule's findings about what is there once.
  static func findings(about overview: CatalogueOverview, in context: AnalysisContext) -> [Diagnostic] {
    stamped(Subject.subjects(of: overview, in: context), in: context)
  }

  /// The rule's findings about what changed between two revisions.
  static func findings(about revision: Revision, in context: AnalysisContext) -> [Diagnostic] {
    stamped(Subject.subjects(of: revision, in: context), in: context)
  }

  /// How many subjects the rule has in a graph.
  static func subjects(in context: AnalysisContext) -> Int {
    if isOfPlans { return context.graph.source.plans.reduce(0) { $0 + $1.items.count } }
    let each = context.graph.procedures.reduce(0) { $0 + Subject.subjects(of: $1, in: context).count }
    return each + Subject.subjects(of: CatalogueOverview(context.graph), in: context).count
  }

  /// How many subjects the rule has in what changed.
  static func subjects(in revision: Revision) -> Int {
    Subject.subjects(of: revision, in: revision.after).count
  }

  /// Whether the rule looks at changes between two revisions.
  static var isAboutChanges: Bool { Subject.self is Change.Type || Subject.self is ProcedureRevision.Type }

  /// The findings about subjects, each with its subject's address.
  private static func stamped(_ subjects: [Subject], in context: AnalysisContext) -> [Diagnostic] {
    guard !subjects.isEmpty else { return [] }
    let rule = Self()
    var findings: [Diagnostic] = []
    for subject in subjects {
      for var finding in rule.check(subject, in: context) {
        if finding.subject == nil { finding.subject = subject.path }
        findings.append(finding)
      }
    }
    return findings
  }

  /// A finding of this rule, with its severity.
  static func finding(
    _ summary: Bilingual,
    explanation: Bilingual? = nil,
    at place: Place?,
    subject: ElementPath? = nil,
    aspect: String? = nil,
    notes: [Note] = [],
    evidence: [Evidence] = [],
    remedies: [Remedy] = []
  ) -> Diagnostic {
    Diagnostic(
      manual.id,
      manual.severity,
      summary,
      explanation: explanation,
      at: place,
      subject: subject,
      aspect: aspect,
      notes: notes,
      evidence: evidence,
      remedies: remedies
    )
  }
}
