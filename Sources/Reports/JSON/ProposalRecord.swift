public import Analysis
import CatalogueModel
import Diagnostics
import Dispatch
import ProcedureGraph

/// The JSON object of one proposal, as `propose --format jsonl` prints it.
public struct ProposalRecord: Sendable {
  private static let threads = 2

  let content: ReportContent
  private let amendments: AmendmentText

  /// Records of a run.
  public init(_ content: ReportContent) {
    self.content = content
    amendments = AmendmentText(content: content)
  }

  /// The object of the published contract.
  public func contract(_ proposal: Proposal) -> JSONValue {
    .object(members(proposal, forPage: false))
  }

  /// The objects of the published contract, one a line.
  public func lines(_ proposals: [Proposal]) -> String {
    var lines = [String](repeating: "", count: proposals.count)
    lines.withUnsafeMutableBufferPointer { buffer in
      // Each thread writes slots of its own only.
      nonisolated(unsafe) let slots = buffer
      DispatchQueue.concurrentPerform(iterations: Self.threads) { thread in
        for index in stride(from: thread, to: proposals.count, by: Self.threads) {
          slots[index] = contract(proposals[index]).line + "\n"
        }
      }
    }
    return lines.joined()
  }

  /// The object with names beside ids, as the HTML page reads it.
  func page(_ proposal: Proposal) -> JSONValue {
    .object(members(proposal, forPage: true))
  }

  private func members(_ proposal: Proposal, forPage: Bool) -> [(String, JSONValue)] {
    let context = content.context
    let node = context.graph.procedures[proposal.procedure]
    let component = node.components[proposal.component]
    let papers = proposal.paper.map { [context.knowledge.papers[$0]] } ?? []
    let authority = node.authority
    let pageAuthority = authority?.name ?? Bilingual(vi: "Chưa xác định cơ quan", en: "Authority not known")
    return [
      ("procedure", .string(node.procedure.code)),
      ("procedureName", .string(node.procedure.name)),
      ("authority", forPage ? .bilingual(pageAuthority) : .optional(authority?.id)),
      (
        "case",
        forPage
          ? .optional(content.caseName(component.caseIndex, of: node.procedure))
          : .string(node.procedure.cases[component.caseIndex].id)
      ),
      ("component", .string(component.path.description)),
      ("text", .string(component.component.text)),
      ("verdict", .string(proposal.verdict.rawValue)),
      ("kind", .string(proposal.kind.rawValue)),
      ("papers", .array(papers.map { forPage ? named($0.id, $0.name) : .string($0.id) })),
      ("registers", .array(proposal.registers.map { forPage ? register($0) : .string($0) })),
      ("basis", .array(proposal.basis.map { basis($0, forPage: forPage) })),
      (
        "gates",
        .object(Gate.allCases.map { ($0.rawValue, gate(proposal.gates[$0])) })
      ),
      ("ready", .boolean(proposal.isReady)),
      ("status", .string(proposal.status.rawValue)),
      ("amendments", .array(proposal.amendments.map { amendment($0, of: proposal, forPage: forPage) })),
      ("confidence", .hundredths(proposal.confidence)),
      ("evidence", evidence(proposal.evidence)),
      ("place", place(proposal.place)),
    ]
  }

  private func named(_ id: String, _ name: Bilingual) -> JSONValue {
    .object([("id", .string(id)), ("name", .bilingual(name))])
  }

  private func register(_ id: String) -> JSONValue {
    let register = content.context.knowledge.register(id)
    return .object([
      ("id", .string(id)),
      ("name", .bilingual(register?.name ?? Bilingual(vi: id, en: id))),
      ("owner", .bilingual(content.authorityName(register?.owner ?? ""))),
    ])
  }

  func basis(_ basis: Basis, forPage: Bool) -> JSONValue {
    var members: [(String, JSONValue)] = [
      ("document", .string(basis.citation.document)), ("provision", .optional(basis.citation.provision)),
    ]
    if forPage || basis.row != nil { members.append(("row", .optional(basis.row))) }
    if forPage || basis.similarity != nil {
      members.append(("similarity", basis.similarity.map { .hundredths($0) } ?? .null))
    }
    if forPage { members.append(("summary", .bilingual(basis.summary))) }
    return .object(members)
  }

  func gate(_ result: GateResult) -> JSONValue {
    .object([("state", .string(result.state.rawValue)), ("ground", .bilingual(result.ground))])
  }

  private func amendment(_ amendment: Amendment, of proposal: Proposal, forPage: Bool) -> JSONValue {
    var members: [(String, JSONValue)] = [
      ("document", .optional(amendment.document)), ("provision", .optional(amendment.provision)),
    ]
    if forPage { members.append(("annex", .optional(amendments.annex(of: amendment, proposal)))) }
    if forPage || amendment.document == nil {
      let candidates = forPage ? amendments.candidates(of: amendment) : amendment.candidates
      members.append(("candidates", .array(candidates.map { .string($0) })))
    }
    members.append(("change", .bilingual(amendment.change)))
    members.append(
      (
        "issuer",
        forPage ? .bilingual(amendment.issuer.map(content.authorityName)) : .optional(amendment.issuer)
      )
    )
    return .object(members)
  }

  /// The tree of grounds; every node has the same keys.
  func evidence(_ evidence: Evidence) -> JSONValue {
    switch evidence {
    case .written(let text, let place): node("written", text, place: place)
    case .held(let path, let text): node("held", text, path: path)
    case .law(let citation, let text, let isVerified):
      node("law", text, citation: citation, isVerified: isVerified)
    case .absent(let what, let searched):
      node(
        "absent",
        Bilingual(
          vi: "\(what.vi): không tìm thấy trong \(searched.vi)",
          en: "\(what.en): not found in \(searched.en)"
        )
      )
    case .estimate(let text, let parameter): node("estimate", text, path: parameter)
    case .decided(let text, let decision): node("decided", text, path: decision)
    case .concluded(let text, let grounds): node("concluded", text, from: grounds)
    }
  }

  private func node(
    _ kind: String,
    _ text: Bilingual,
    citation: LegalCitation? = nil,
    isVerified: Bool? = nil,
    path: ElementPath? = nil,
    place: Place? = nil,
    from grounds: [Evidence] = []
  ) -> JSONValue {
    .object([
      ("kind", .string(kind)),
      ("text", .bilingual(text)),
      (
        "citation",
        citation.map {
          .object([("document", .string($0.document)), ("provision", .optional($0.provision))])
        } ?? .null
      ),
      ("verified", isVerified.map { .boolean($0) } ?? .null),
      ("path", .optional(path?.description)),
      ("place", self.place(place)),
      ("from", .array(grounds.map { evidence($0) })),
    ])
  }

  /// File, line and column; `null` for what was made in memory.
  func place(_ place: Place?) -> JSONValue {
    guard let place else { return .null }
    let position = content.files.position(of: place)
    return .object([
      ("file", .string(content.files.path(of: place))),
      ("line", .integer(position.line)),
      ("column", .integer(position.column)),
    ])
  }
}
