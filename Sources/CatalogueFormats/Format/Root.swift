import CatalogueModel
import Diagnostics

/// The format of one kind of file, as the schema writers see it.
struct RootSchema: Sendable {
  let name: String
  let content: ContentSchema
}

/// One kind of native file: its root, how it enters a catalogue and how it is written.
struct Root: Sendable {
  let schema: RootSchema
  let decode: @Sendable (NodeIndex, inout RecordDecoder) -> NativeDocument?
  let encode: @Sendable (NativeDocument) -> OutputValue?

  private static func record<Record>(
    _ shape: Shape<Record>,
    wrap: @escaping @Sendable (Record) -> NativeDocument,
    unwrap: @escaping @Sendable (NativeDocument) -> Record?
  ) -> Root {
    Root(
      schema: RootSchema(name: shape.schema.name, content: .record(shape.schema)),
      decode: { node, decoder in decoder.record(shape, at: node).map(wrap) },
      encode: { unwrap($0).map { shape.encode($0) } }
    )
  }

  private static func list<Record>(
    _ name: String,
    of item: String,
    _ shape: Shape<Record>,
    wrap: @escaping @Sendable ([Record]) -> NativeDocument,
    unwrap: @escaping @Sendable (NativeDocument) -> [Record]?
  ) -> Root {
    Root(
      schema: RootSchema(name: name, content: .list(item: item, .record(shape.schema))),
      decode: { node, decoder in wrap(decoder.items(of: node, named: item) { $1.record(shape, at: $0) }) },
      encode: { unwrap($0).map { .list(item: item, $0.map { shape.encode($0) }) } }
    )
  }

  /// Every kind of native file.
  static let all: [Root] = [
    record(
      .edition,
      wrap: { .edition($0) },
      unwrap: { if case .edition(let value) = $0 { value } else { nil } }
    ),
    record(
      .procedure,
      wrap: { .procedure($0) },
      unwrap: { if case .procedure(let value) = $0 { value } else { nil } }
    ),
    record(.paper, wrap: { .paper($0) }, unwrap: { if case .paper(let value) = $0 { value } else { nil } }),
    record(.form, wrap: { .form($0) }, unwrap: { if case .form(let value) = $0 { value } else { nil } }),
    record(
      .register,
      wrap: { .register($0) },
      unwrap: { if case .register(let value) = $0 { value } else { nil } }
    ),
    list(
      "elements",
      of: "element",
      .dataElement,
      wrap: { .elements($0) },
      unwrap: { if case .elements(let value) = $0 { value } else { nil } }
    ),
    record(
      .legalDocument,
      wrap: { .legalDocument($0) },
      unwrap: { if case .legalDocument(let value) = $0 { value } else { nil } }
    ),
    record(
      .substitutionAnnex,
      wrap: { .substitutionAnnex($0) },
      unwrap: { if case .substitutionAnnex(let value) = $0 { value } else { nil } }
    ),
    record(.plan, wrap: { .plan($0) }, unwrap: { if case .plan(let value) = $0 { value } else { nil } }),
    list(
      "authorities",
      of: "authority",
      .authority,
      wrap: { .authorities($0) },
      unwrap: { if case .authorities(let value) = $0 { value } else { nil } }
    ),
    list(
      "administrativeUnits",
      of: "unit",
      .administrativeUnit,
      wrap: { .administrativeUnits($0) },
      unwrap: { if case .administrativeUnits(let value) = $0 { value } else { nil } }
    ),
    list(
      "costParameters",
      of: "costParameter",
      .costParameter,
      wrap: { .costParameters($0) },
      unwrap: { if case .costParameters(let value) = $0 { value } else { nil } }
    ),
    record(
      .codeList,
      wrap: { .codeList($0) },
      unwrap: { if case .codeList(let value) = $0 { value } else { nil } }
    ),
    record(
      .qualityModel,
      wrap: { .qualityModel($0) },
      unwrap: { if case .qualityModel(let value) = $0 { value } else { nil } }
    ),
    list(
      "decisions",
      of: "decision",
      .decision,
      wrap: { .decisions($0) },
      unwrap: { if case .decisions(let value) = $0 { value } else { nil } }
    ),
    record(
      .baseline,
      wrap: { .baseline($0) },
      unwrap: { if case .baseline(let value) = $0 { value } else { nil } }
    ),
  ]

  private static let byName = Dictionary(uniqueKeysWithValues: all.map { (Symbol($0.schema.name), $0) })

  static func named(_ name: Symbol) -> Root? {
    byName[name]
  }

  /// Whether a name is a root's, or one letter away from one: then the file is meant to be native, and the slip is an
  /// error instead of a file passed over.
  static func isMeant(by name: Symbol) -> Bool {
    if named(name) != nil { return true }
    let letters = Array(name.text.lowercased())
    return all.contains { isOneSlipAway(letters, from: Array($0.schema.name.lowercased())) }
  }

  /// Whether two words differ by one letter more, less, changed or swapped.
  private static func isOneSlipAway(_ left: [Character], from right: [Character]) -> Bool {
    guard abs(left.count - right.count) <= 1, left.count > 3 else { return false }
    let head = zip(left, right).prefix { $0 == $1 }.count
    let tail = zip(left.dropFirst(head).reversed(), right.dropFirst(head).reversed()).prefix { $0 == $1 }
      .count
    let (rest, other) = (left.count - head - tail, right.count - head - tail)
    if rest <= 1, other <= 1 { return true }
    return rest == 2 && other == 2 && left[head] == right[head + 1] && left[head + 1] == right[head]
  }
}
