import CatalogueModel
public import Diagnostics

extension NativeDocument {
  /// The address of what the document holds.
  public var path: ElementPath {
    switch self {
    case .edition: ElementPath("catalogue")
    case .procedure(let value): ElementPath("procedure/\(value.code)")
    case .paper(let value): ElementPath("paper/\(value.id)")
    case .form(let value): ElementPath("form/\(value.id)")
    case .register(let value): ElementPath("register/\(value.id)")
    case .elements: ElementPath("elements")
    case .legalDocument(let value): ElementPath("law/\(value.number)")
    case .substitutionAnnex(let value): ElementPath("law/\(value.document)/annex/\(value.annex)")
    case .plan(let value): ElementPath("plan/\(value.id)")
    case .authorities: ElementPath("authorities")
    case .administrativeUnits: ElementPath("units")
    case .costParameters: ElementPath("cost")
    case .codeList(let value): ElementPath("codes/\(value.id)")
    case .qualityModel(let value): ElementPath("quality/\(value.id)")
    case .decisions: ElementPath("decisions")
    case .baseline: ElementPath("baseline")
    }
  }
}
