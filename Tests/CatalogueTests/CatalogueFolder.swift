import CatalogueModel
import Diagnostics
import Foundation
import TestSupport

/// The folder `catalogue/` of the package.
enum CatalogueFolder {
  /// The folder.
  static let url = PackageFolder.catalogue

  /// The native files, by path below the folder.
  static let files: [String] = {
    let found = (try? FileManager.default.subpathsOfDirectory(atPath: url.path)) ?? []
    return found.sorted().filter {
      ($0.hasSuffix(".xml") || $0.hasSuffix(".json")) && !$0.hasPrefix("schema/")
    }
  }()

  /// Everything that has a name of its own, by kind.
  static func ids(_ catalogue: Catalogue) -> [(kind: String, ids: [String])] {
    var kinds = [
      ("procedures", catalogue.procedures.map(\.code)), ("papers", catalogue.papers.map(\.id)),
      ("registers", catalogue.registers.map(\.id)), ("elements", catalogue.elements.map(\.id)),
      ("documents", catalogue.documents.map(\.number)), ("authorities", catalogue.authorities.map(\.id)),
      ("plans", catalogue.plans.map(\.id)), ("units", catalogue.units.map(unitKey)),
      ("cost parameters", catalogue.costParameters.map(\.id)), ("decisions", catalogue.decisions.map(\.id)),
    ]
    for procedure in catalogue.procedures {
      kinds.append(("cases of \(procedure.code)", procedure.cases.map(\.id)))
      for procedureCase in procedure.cases {
        kinds.append(
          ("components of \(procedure.code)/\(procedureCase.id)", procedureCase.components.map(\.id))
        )
      }
    }
    for register in catalogue.registers {
      kinds.append(("record types of \(register.id)", register.recordTypes.map(\.id)))
      for type in register.recordTypes {
        kinds.append(("fields of \(register.id)/\(type.id)", type.fields.map(\.id)))
      }
    }
    for document in catalogue.documents {
      kinds.append(("provisions of \(document.number)", document.provisions.map(\.id)))
    }
    return kinds
  }

  /// Records without a source, as `kind: id`.
  static func unsourced(_ catalogue: Catalogue) -> [String] {
    var found: [String] = []
    func look(_ kind: String, _ id: String, _ source: String?) {
      if source == nil { found.append("\(kind): \(id)") }
    }
    for record in catalogue.procedures { look("procedure", record.code, record.source) }
    for record in catalogue.papers { look("paper", record.id, record.source) }
    for record in catalogue.registers {
      look("register", record.id, record.source)
      for fact in record.coverage + record.quality { look("fact of \(record.id)", fact.id, fact.source) }
      for publication in record.publications {
        look("publication of \(record.id)", publication.id, publication.source)
      }
    }
    for record in catalogue.elements { look("element", record.id, record.source) }
    for record in catalogue.documents { look("document", record.number, record.source) }
    for record in catalogue.annexes { look("annex", record.annex, record.source) }
    for record in catalogue.authorities { look("authority", record.id, record.source) }
    for record in catalogue.units { look("unit", record.code, record.source) }
    for record in catalogue.plans { look("plan", record.id, record.source) }
    for record in catalogue.costParameters { look("cost parameter", record.id, record.source) }
    for record in catalogue.codeLists { look("code list", record.id, record.source) }
    for record in catalogue.qualityModels { look("quality model", record.id, record.source) }
    return found
  }

  /// What tells one administrative unit from another: provinces and communes are numbered apart, and a unit that
  /// changes its kind or takes over a retired code begins on another day.
  private static func unitKey(_ unit: AdministrativeUnit) -> String {
    let level = unit.kind == .province || unit.kind == .city ? "province" : "commune"
    return "\(level) \(unit.code) from \(unit.validFrom?.description ?? "?")"
  }

  /// The legal documents that records lean on, by the record.
  private static func citedDocuments(_ catalogue: Catalogue) -> [(place: String, numbers: [String])] {
    var cited: [(String, [String])] = []
    for procedure in catalogue.procedures {
      let components = procedure.cases.flatMap(\.components)
      let provisions = components.flatMap { $0.provisions + $0.asks.flatMap(\.provisions) }
      cited.append(("procedure \(procedure.code)", (procedure.legalBasis + provisions).map(\.document)))
    }
    for paper in catalogue.papers { cited.append(("paper \(paper.id)", paper.basis.map(\.document))) }
    for plan in catalogue.plans { cited.append(("plan \(plan.id)", plan.items.compactMap(\.document))) }
    for annex in catalogue.annexes {
      for row in annex.rows {
        let numbers = row.documents.flatMap { [$0.number] + $0.amendedBy.map(\.wrappedValue) }
        cited.append(("annex \(annex.annex) row \(row.serial)/\(row.ordinal)", numbers))
      }
    }
    for document in catalogue.documents {
      cited.append(("law \(document.number)", document.relations.map(\.document)))
    }
    return cited
  }

  /// References that lead nowhere, as `where: what`.
  static func danglingReferences(_ catalogue: Catalogue) -> [String] {
    let papers = Set(catalogue.papers.map(\.id))
    let elements = Set(catalogue.elements.map(\.id))
    let authorities = Set(catalogue.authorities.map(\.id))
    let registers = Dictionary(uniqueKeysWithValues: catalogue.registers.map { ($0.id, $0) })
    var dangling: [String] = []
    func check(_ id: String?, in known: Set<String>, _ place: String) {
      if let id, !known.contains(id) { dangling.append("\(place): \(id)") }
    }
    for paper in catalogue.papers {
      for element in paper.elements { check(element.wrappedValue, in: elements, "paper \(paper.id) element") }
      for miss in paper.nearMisses { check(miss.paper, in: papers, "paper \(paper.id) near-miss") }
      for holding in paper.holdings {
        let types = Set((registers[holding.register]?.recordTypes ?? []).map(\.id))
        check(holding.recordType, in: types, "paper \(paper.id) holding in \(holding.register)")
      }
    }
    for register in catalogue.registers {
      check(register.owner, in: authorities, "register \(register.id) owner")
      let fields = Set(register.recordTypes.flatMap(\.fields).map(\.id))
      for field in register.recordTypes.flatMap(\.fields) {
        check(field.element, in: elements, "register \(register.id) field \(field.id)")
      }
      for type in register.recordTypes {
        for key in type.keys {
          check(key.wrappedValue, in: Set(type.fields.map(\.id)), "register \(register.id)/\(type.id) key")
        }
      }
      for publication in register.publications {
        for field in publication.fields {
          check(field.wrappedValue, in: fields, "publication \(register.id)/\(publication.id) field")
        }
        for type in publication.recordTypes {
          check(
            type.wrappedValue,
            in: Set(register.recordTypes.map(\.id)),
            "publication \(register.id)/\(publication.id)"
          )
        }
      }
    }
    let documents = Set(catalogue.documents.map(\.number))
    for (place, numbers) in citedDocuments(catalogue) {
      for number in numbers { check(number, in: documents, place) }
    }
    for annex in catalogue.annexes {
      for row in annex.rows {
        for paper in row.papers {
          check(paper.wrappedValue, in: papers, "annex \(annex.annex) row \(row.serial)/\(row.ordinal) paper")
        }
        for register in row.registers {
          check(
            register.wrappedValue,
            in: Set(registers.keys),
            "annex \(annex.annex) row \(row.serial)/\(row.ordinal) register"
          )
        }
      }
    }
    for procedure in catalogue.procedures {
      check(procedure.authority, in: authorities, "procedure \(procedure.code) authority")
      let forms = Set(procedure.forms.map(\.id))
      for outcome in procedure.outcomes {
        check(outcome.paper, in: papers, "procedure \(procedure.code) outcome")
      }
      for component in procedure.cases.flatMap(\.components) {
        check(component.form, in: forms, "procedure \(procedure.code) component \(component.id) form")
        for ask in component.asks {
          check(ask.paper, in: papers, "procedure \(procedure.code) component \(component.id)")
          for element in ask.elements {
            check(element.wrappedValue, in: elements, "procedure \(procedure.code) component \(component.id)")
          }
        }
      }
    }
    for document in catalogue.documents {
      check(document.issuer, in: authorities, "document \(document.number) issuer")
    }
    return dangling
  }
}
