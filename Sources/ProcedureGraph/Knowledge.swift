public import CatalogueModel
public import Diagnostics

/// What the analysis leans on, indexed: registers, papers, law, annexes, bodies.
///
/// Built once from a catalogue.
public struct Knowledge: Sendable {
  /// The vocabulary of papers, in the order of their ids.
  public let papers: [Paper]
  /// The forms, in the order of their ids.
  public let forms: [Form]
  /// The data elements, in the order they were read.
  public let elements: [DataElement]
  /// What records and parties can be.
  public let entities: CodeList?
  /// The registers, in the order of their ids.
  public private(set) var registers: [Register]
  /// The annexes of replaced and cut papers.
  public let annexes: [SubstitutionAnnex]
  /// The edition, when the catalogue names one.
  public let edition: Edition?
  /// Decisions of reviewers.
  public let decisions: [Decision]
  /// Public bodies, former ones too, in the order they were read.
  public let authorities: [Authority]
  /// Administrative units, former ones too, in the order they were read.
  public let units: [AdministrativeUnit]
  /// Amendment plans.
  public let plans: [Plan]
  private let paperIndex: [String: Int]
  private let registerIndex: [String: Int]
  private let documentsByNumber: [String: LegalDocument]
  private let authoritiesByID: [String: Authority]
  private let authoritiesByCode: [String: Authority]
  private let authoritiesByName: [String: Authority]
  private let elementsByID: [String: DataElement]
  /// Whose papers can be meant, with the words that texts use for them.
  public let roles: [CodeListValue]
  /// The wordings by which texts demand a place or a presence.
  public let presenceCues: PresenceCues
  private let codeNames: [String: [String: Bilingual]]
  private let rowsByProcedure: [String: [RowReference]]
  private let codesByRowName: [FoldedKey: Set<String>]
  private let provisionsByRole: [ProvisionRole: [ProvisionReference]]
  /// Finds the form that a dossier row means.
  let formFinder: FormFinder
  /// Finds the document that a citation means.
  public let finder: DocumentFinder
  /// How the documents stand to each other.
  public let law: LawGraph

  /// Indexes a catalogue; of two records with one id the first is kept.
  public init(_ catalogue: Catalogue) {
    papers = catalogue.papers.sorted { $0.id < $1.id }
    forms = catalogue.forms.sorted { $0.id < $1.id }
    elements = catalogue.elements
    entities = catalogue.codeLists.first { $0.id == "entities" }
    formFinder = FormFinder(forms)
    registers = catalogue.registers.sorted { $0.id < $1.id }
    annexes = catalogue.annexes.sorted { ($0.document, $0.annex) < ($1.document, $1.annex) }
    edition = catalogue.edition
    decisions = catalogue.decisions
    authorities = catalogue.authorities
    units = catalogue.units
    plans = catalogue.plans
    paperIndex = Self.index(papers.map(\.id))
    registerIndex = Self.index(registers.map(\.id))
    documentsByNumber = Dictionary(
      catalogue.documents.map { ($0.number, $0) },
      uniquingKeysWith: { first, _ in first }
    )
    authoritiesByID = Dictionary(
      catalogue.authorities.map { ($0.id, $0) },
      uniquingKeysWith: { first, _ in first }
    )
    authoritiesByCode = Dictionary(
      catalogue.authorities.compactMap { authority in authority.code.map { ($0, authority) } },
      uniquingKeysWith: { first, _ in first }
    )
    authoritiesByName = Dictionary(
      catalogue.authorities.flatMap { authority in
        ([authority.name.vi] + authority.aliases.map(\.wrappedValue)).map { (FoldedText.key($0), authority) }
      },
      uniquingKeysWith: { first, _ in first }
    )
    elementsByID = Dictionary(catalogue.elements.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    roles = catalogue.codeLists.first { $0.id == "roles" }?.values ?? []
    presenceCues = PresenceCues(catalogue.codeLists.first { $0.id == "presence" }?.values ?? [])
    codeNames = Dictionary(
      catalogue.codeLists.map { list in
        (list.id, Dictionary(list.values.map { ($0.code, $0.name) }, uniquingKeysWith: { first, _ in first }))
      },
      uniquingKeysWith: { first, _ in first }
    )
    var rows: [String: [RowReference]] = [:]
    var codes: [FoldedKey: Set<String>] = [:]
    for (annexIndex, annex) in annexes.enumerated() {
      for (rowIndex, row) in annex.rows.enumerated() {
        rows[row.procedure, default: []].append(RowReference(annex: annexIndex, row: rowIndex))
        codes[FoldedKey(row.name), default: []].insert(row.procedure)
      }
    }
    rowsByProcedure = rows
    codesByRowName = codes
    var provisions: [ProvisionRole: [ProvisionReference]] = [:]
    for document in catalogue.documents.sorted(by: { $0.number < $1.number }) {
      for provision in document.provisions {
        if let role = provision.role {
          provisions[role, default: []].append(ProvisionReference(document: document, provision: provision))
        }
      }
    }
    provisionsByRole = provisions
    finder = DocumentFinder(catalogue.documents, authorities: catalogue.authorities)
    law = LawGraph(
      catalogue.documents.sorted { $0.number < $1.number },
      ranks: provisions[.instrumentRank] ?? []
    )
  }

  private static func index(_ ids: [String]) -> [String: Int] {
    Dictionary(zip(ids, ids.indices), uniquingKeysWith: { first, _ in first })
  }

  /// The same with another record of a register that is on file; everything else stays.
  public func replacing(_ register: Register) -> Knowledge {
    guard let index = registerIndex[register.id] else { return self }
    var copy = self
    copy.registers[index] = register
    return copy
  }

  /// The position of a paper in ``papers``.
  public func paper(_ id: String) -> Int? { paperIndex[id] }

  /// A register by id.
  public func register(_ id: String) -> Register? { registerIndex[id].map { registers[$0] } }

  /// A legal document by canonical number.
  public func document(_ number: String) -> LegalDocument? { documentsByNumber[number] }

  /// A document as administrative writing names it, such as `Nghị định số 123/2015/NĐ-CP`.
  ///
  /// A number of the National Assembly that is not on file is named without its kind: the number alone does not tell
  /// a law from a resolution.
  public func documentName(_ number: String) -> String {
    if let kind = documentsByNumber[number]?.kind { return DocumentName.vietnamese(number, kind: kind) }
    if DocumentKind(number: number) == .law { return number }
    return DocumentName.vietnamese(number, kind: nil)
  }

  /// A provision with its document: `khoản 2 Điều 3 Nghị quyết số 66.7/2025/NQ-CP`.
  public func citationName(_ citation: LegalCitation) -> String {
    let document = documentName(citation.document)
    return citation.provision.map { "\($0) \(document)" } ?? document
  }

  /// Every legal document, in the order of numbers.
  public var documents: [LegalDocument] {
    documentsByNumber.values.sorted { $0.number < $1.number }
  }

  /// A public body by id.
  public func authority(_ id: String) -> Authority? { authoritiesByID[id] }

  /// A public body by its code in the national catalogue, or else by a spelling of its name.
  public func authority(code: String?, name: String) -> Authority? {
    if let code, let authority = authoritiesByCode[code] { return authority }
    return authoritiesByName[FoldedText.key(name)]
  }

  /// A data element by id.
  public func element(_ id: String) -> DataElement? { elementsByID[id] }

  /// What applicants are called within a sentence; the code itself where the list of subjects does not have it.
  public func name(of subject: Subject) -> Bilingual { name(of: subject.rawValue, in: "subjects") }

  /// What a degree of demand is called; the code itself where the list of demands does not have it.
  public func name(of demand: Demand) -> Bilingual { name(of: demand.rawValue, in: "demand") }

  /// What a code of one of the lists is called; the code itself where the list does not have it.
  public func name(of code: String, in list: String) -> Bilingual {
    codeNames[list]?[code] ?? Bilingual(vi: code, en: code)
  }

  /// The annex rows under a procedure's code, in the order of print.
  public func rows(of procedure: String) -> [RowReference] { rowsByProcedure[procedure] ?? [] }

  /// Whether a row's name also stands under another procedure's code.
  func isNameUnderAnotherCode(_ reference: RowReference) -> Bool {
    (codesByRowName[FoldedKey(row(reference).name)]?.count ?? 0) > 1
  }

  /// The annex a row stands in.
  public func annex(of row: RowReference) -> SubstitutionAnnex { annexes[row.annex] }

  /// The row a reference names.
  public func row(_ reference: RowReference) -> SubstitutionRow {
    annexes[reference.annex].rows[reference.row]
  }

  /// Every provision on file with a role, in the order of document numbers and within them of print.
  public func provisions(_ role: ProvisionRole) -> [ProvisionReference] { provisionsByRole[role] ?? [] }

  /// The kind of a document: the one on file, else the one its number's letters tell.
  public func kind(of number: String) -> DocumentKind? {
    documentsByNumber[number]?.kind ?? DocumentKind(number: number)
  }

  /// The first provision on file with a role, in the order of document numbers.
  public func provision(_ role: ProvisionRole, of document: String? = nil) -> ProvisionReference? {
    provisionsByRole[role]?.first { document == nil || $0.document.number == document }
  }
}

/// The position of a row among the annexes.
public struct RowReference: Hashable, Sendable {
  let annex: Int
  let row: Int
}

/// A provision and the document it stands in.
public struct ProvisionReference: Hashable, Sendable {
  /// The document.
  public let document: LegalDocument
  /// The provision.
  public let provision: Provision

  /// The address in the law, in Vietnamese drafting form.
  public var citation: Citation {
    Citation(document: document.number, provision: provision.wording)
  }
}
