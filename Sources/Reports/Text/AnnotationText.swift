import CatalogueModel
public import Diagnostics
public import ProcedureGraph

/// Annotations for a person to accept.
public enum AnnotationText {
  /// One paragraph a component: its path, its wording, what it was read as.
  public static func text(
    _ annotations: [Annotator.Annotation],
    vocabulary: Knowledge,
    in language: Language
  ) -> String {
    func name(_ code: String, _ list: String) -> String {
      vocabulary.name(of: code, in: list).text(in: language)
    }
    var lines: [String] = []
    for annotation in annotations {
      let component = annotation.component
      lines.append(
        "procedure/\(annotation.procedure)/case/\(annotation.caseID)/component/\(component.id) · "
          + NumberText.hundredths(annotation.confidence, in: language)
      )
      lines.append("  \(component.text)")
      let kind = component.kind.map { name($0.rawValue, "component-kinds") } ?? ""
      let structure = component.structure.map { name($0.rawValue, "component-structures") } ?? ""
      lines.append("  → \(kind) · \(structure)")
      for ask in component.asks {
        let paper = vocabulary.paper(ask.paper).map { vocabulary.papers[$0].name.text(in: language) }
        let owner = ask.role.map { " · \(name($0, "roles"))" } ?? ""
        let condition = ask.condition.map { " · \($0)" } ?? ""
        lines.append("  → \(paper ?? ask.paper): \(name(ask.demand.rawValue, "demand"))\(owner)\(condition)")
      }
    }
    return lines.isEmpty ? "" : TerminalText.safe(lines.joined(separator: "\n") + "\n")
  }
}
