import CatalogueModel
import ProcedureGraph

/// Which procedures of a source a run looks at; a filter that leaves none is a slip of the pen.
struct Selection {
  private let options: CommonOptions
  private let source: String

  /// The filters among the options, for a source of a name.
  init(_ options: CommonOptions, source: String) {
    self.options = options
    self.source = source
  }

  func apply(to catalogue: inout Catalogue, knowledge: Knowledge) throws {
    if let code = options.procedure {
      catalogue.procedures.removeAll { $0.code != code }
      try check(catalogue, "--procedure", code)
    }
    if let name = options.domain {
      let wanted = FoldedText.key(name)
      catalogue.procedures.removeAll { procedure in
        FoldedText.key(procedure.domain?.name ?? "") != wanted
          && procedure.domain?.code.map(FoldedText.key) != wanted
      }
      try check(catalogue, "--domain", name)
    }
    if let name = options.authority {
      let authority = Self.authority(name, in: knowledge)
      catalogue.procedures.removeAll { procedure in
        guard let authority else { return true }
        return knowledge.promulgator(of: procedure)?.id != authority.id
      }
      try check(catalogue, "--authority", name)
    }
  }

  /// A public body by id, code or name, whatever the case of its letters.
  private static func authority(_ name: String, in knowledge: Knowledge) -> Authority? {
    knowledge.authority(name.lowercased()) ?? knowledge.authority(code: name, name: name)
      ?? knowledge.authority(code: name.uppercased(), name: name)
  }

  private func check(_ catalogue: Catalogue, _ option: String, _ value: String) throws {
    guard catalogue.procedures.isEmpty else { return }
    throw CommandFailure(
      vi: "Không có thủ tục nào trong “\(source)” khớp \(option) “\(value)”; hãy kiểm tra lại giá trị này.",
      en: "No procedure in '\(source)' matches \(option) '\(value)'; check the value."
    )
  }
}
