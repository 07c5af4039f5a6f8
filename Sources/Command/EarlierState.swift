import Analysis
import CatalogueFormats
import CatalogueModel
import Diagnostics
import ProcedureGraph

/// The source as it was in a git revision, read without a checkout and analysed as the present one is.
struct EarlierState {
  let context: AnalysisContext
  /// What changed from then to now.
  let revision: Revision
  let findings: JudgedFindings

  /// The state of a session's source in a revision.
  init(_ name: String, of session: Session) throws {
    let options = session.options
    let reading: Reading
    var knowledge = session.context.knowledge
    do {
      let repository = try GitRepository(around: session.path)
      reading = CatalogueLoader(shape: options.from).read(try repository.files(at: name))
      if let folder = session.knowledgeFolder {
        let other = try? GitRepository(around: folder)
        if let other, other.top == repository.top {
          let base = CatalogueLoader().read(try other.files(at: name)).catalogue
          if !base.papers.isEmpty { knowledge = Knowledge(base) }
        }
      } else if !reading.catalogue.papers.isEmpty, !reading.catalogue.registers.isEmpty {
        knowledge = Knowledge(reading.catalogue)
      }
    } catch {
      throw CommandFailure(error.message)
    }
    var catalogue = reading.catalogue
    // A filter that matches nothing then is no slip: the procedure may be new.
    try? Selection(options, source: session.sourceName).apply(to: &catalogue, knowledge: knowledge)
    let asOf = options.asOf?.date ?? knowledge.edition?.date ?? session.context.asOf
    context = AnalysisContext(graph: GraphBuilder(knowledge).build(catalogue), asOf: asOf)
    let present = session.context.graph.source
    revision = Revision(
      before: context,
      after: session.context,
      diff: CatalogueDiff(
        catalogue.procedureRecords(differingFrom: present),
        present.procedureRecords(differingFrom: catalogue)
      )
    )
    findings = JudgedFindings(
      DiagnosticSet(reading.diagnostics + context.findings()).items,
      in: reading.files,
      decisions: Session.decisions(of: context),
      asOf: asOf,
      isNarrowed: options.isNarrowed
    )
  }
}
