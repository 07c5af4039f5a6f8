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

/// Something rules look at, and how it is enumerated.
protocol RuleSubject {
  /// The subjects among a portion of the procedures; what is there once only belongs to the first portion.
  static func subjects(of procedures: Range<Int>, in context: AnalysisContext) -> [Self]
  /// The address findings carry unless they name a closer one.
  var path: ElementPath { get }
}

extension Rule {
  /// The rule's findings over its subjects, each stamped with its subject's address.
  static func findings(about procedures: Range<Int>, in context: AnalysisContext) -> [Diagnostic] {
    let rule = Self()
    var findings: [Diagnostic] = []
    for subject in Subject.subjects(of: procedures, in: context) {
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

extension ProcedureNode: RuleSubject {
  static func subjects(of procedures: Range<Int>, in context: AnalysisContext) -> [ProcedureNode] {
    Array(context.graph.procedures[procedures])
  }

  /// The procedure's address.
  var path: ElementPath { ElementPath("procedure/\(procedure.code)") }
}

extension Catalogue: RuleSubject {
  static func subjects(of procedures: Range<Int>, in context: AnalysisContext) -> [Catalogue] {
    procedures.lowerBound == 0 ? [context.graph.source] : []
  }

  /// The whole catalogue.
  var path: ElementPath { ElementPath("catalogue") }
}
