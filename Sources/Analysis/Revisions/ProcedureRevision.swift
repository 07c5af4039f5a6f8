import CatalogueModel
import Diagnostics
import ProcedureGraph

/// A procedure that is there before and after, with all that changed in it.
struct ProcedureRevision {
  let before: ProcedureNode
  let after: ProcedureNode
  private(set) var changes: [Change]
}

extension ProcedureRevision: RuleSubject {
  static func subjects(of revision: Revision, in context: AnalysisContext) -> [ProcedureRevision] {
    // Changes of one procedure are neighbours.
    var revisions: [ProcedureRevision] = []
    for change in revision.changes {
      guard let before = change.before, let after = change.after else { continue }
      if let last = revisions.last, last.after === after {
        revisions[revisions.count - 1].changes.append(change)
      } else {
        revisions.append(ProcedureRevision(before: before, after: after, changes: [change]))
      }
    }
    return revisions
  }

  /// The procedure's address.
  var path: ElementPath { after.path }
}
