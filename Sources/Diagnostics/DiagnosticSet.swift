/// Findings in the order they are printed: by file, offset, rule, wording; each once.
public struct DiagnosticSet: Sendable {
  /// The findings, sorted.
  public let items: [Diagnostic]

  /// Sorts findings and drops exact repeats.
  public init(_ diagnostics: [Diagnostic]) {
    var seen: Set<Diagnostic> = []
    items = diagnostics.filter { seen.insert($0).inserted }.sorted(by: Self.precedes)
  }

  /// The gravest finding's weight; nil when there is none.
  public var gravest: Severity? {
    items.map(\.severity).max()
  }

  /// Whether a finding is printed before another.
  public static func precedes(_ left: Diagnostic, _ right: Diagnostic) -> Bool {
    let leftPlace = left.place.map { ($0.file, $0.start, $0.end) } ?? (.max, .max, .max)
    let rightPlace = right.place.map { ($0.file, $0.start, $0.end) } ?? (.max, .max, .max)
    if leftPlace != rightPlace { return leftPlace < rightPlace }
    if left.rule != right.rule { return left.rule < right.rule }
    let leftSubject = left.subject?.description ?? ""
    let rightSubject = right.subject?.description ?? ""
    if leftSubject != rightSubject { return leftSubject < rightSubject }
    return left.summary.vi < right.summary.vi
  }
}
