public import CatalogueModel

/// The components of a catalogue by procedure and id, to find what labels without wording speak of.
public struct ComponentIndex: Sendable {
  /// A component with what stands around it.
  public struct Entry: Sendable {
    /// The procedure.
    public let procedure: Procedure
    /// The case's heading.
    public let caseName: String
    /// The component.
    public let component: Component
  }

  private var entries: [String: Entry] = [:]

  /// Every component of a catalogue, in the order of its files.
  public private(set) var all: [Entry] = []

  /// Lists the components of a catalogue; of several with one id in one procedure the first is found.
  public init(_ catalogue: Catalogue) {
    for procedure in catalogue.procedures {
      for procedureCase in procedure.cases {
        for component in procedureCase.components {
          let entry = Entry(procedure: procedure, caseName: procedureCase.name ?? "", component: component)
          all.append(entry)
          let key = Self.key(procedure.code, component.id)
          if entries[key] == nil { entries[key] = entry }
        }
      }
    }
  }

  /// The component a procedure's code and a row's id name.
  public func component(_ procedure: String, _ row: String) -> Entry? { entries[Self.key(procedure, row)] }

  private static func key(_ procedure: String, _ row: String) -> String { procedure + "/" + row }
}
