public import CatalogueModel

/// The content of one native file.
public enum NativeDocument: Hashable, Sendable {
  /// The catalogue's edition.
  case edition(Edition)
  /// A procedure.
  case procedure(Procedure)
  /// A paper of the vocabulary.
  case paper(Paper)
  /// A form with its fields.
  case form(Form)
  /// A register.
  case register(Register)
  /// Data elements.
  case elements([DataElement])
  /// A legal document.
  case legalDocument(LegalDocument)
  /// An annex of replaced or cut papers.
  case substitutionAnnex(SubstitutionAnnex)
  /// An amendment plan.
  case plan(Plan)
  /// Public bodies.
  case authorities([Authority])
  /// Administrative units.
  case administrativeUnits([AdministrativeUnit])
  /// Cost parameters.
  case costParameters([CostParameter])
  /// A closed list of codes.
  case codeList(CodeList)
  /// A set of quality criteria.
  case qualityModel(QualityModel)
  /// Decisions of reviewers.
  case decisions([Decision])
  /// The findings of an earlier check.
  case baseline(Baseline)

  /// Adds the content to a catalogue.
  public func enter(_ catalogue: inout Catalogue) {
    switch self {
    case .edition(let value): if catalogue.edition == nil { catalogue.edition = value }
    case .procedure(let value): catalogue.procedures.append(value)
    case .paper(let value): catalogue.papers.append(value)
    case .form(let value): catalogue.forms.append(value)
    case .register(let value): catalogue.registers.append(value)
    case .elements(let value): catalogue.elements += value
    case .legalDocument(let value): catalogue.documents.append(value)
    case .substitutionAnnex(let value): catalogue.annexes.append(value)
    case .plan(let value): catalogue.plans.append(value)
    case .authorities(let value): catalogue.authorities += value
    case .administrativeUnits(let value): catalogue.units += value
    case .costParameters(let value): catalogue.costParameters += value
    case .codeList(let value): catalogue.codeLists.append(value)
    case .qualityModel(let value): catalogue.qualityModels.append(value)
    case .decisions(let value): catalogue.decisions += value
    case .baseline: break
    }
  }
}
