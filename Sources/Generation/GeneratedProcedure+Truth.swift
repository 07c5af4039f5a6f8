import CatalogueModel

extension GeneratedProcedure {
  /// The truth as one line of JSON: code, planted mistake, near-duplicate, chain, and what each row asks for.
  public var truth: String {
    var members = [#""procedure": "\#(procedure.code)""#]
    if let defect { members.append(#""defect": "\#(defect.rawValue)""#) }
    if let nearDuplicateOf { members.append(#""nearDuplicateOf": "\#(nearDuplicateOf)""#) }
    if let chainedTo { members.append(#""chainedTo": "\#(chainedTo)""#) }
    let rows = rows.map { row in
      let papers = row.demands.sorted { $0.key < $1.key }
        .map { #"{"paper": "\#($0.key)", "demand": "\#($0.value.rawValue)"}"# }.joined(separator: ", ")
      return #"{"id": "\#(row.id)", "kind": "\#(row.kind.rawValue)", "papers": [\#(papers)]}"#
    }
    members.append(#""rows": [\#(rows.joined(separator: ", "))]"#)
    return "{\(members.joined(separator: ", "))}"
  }
}
