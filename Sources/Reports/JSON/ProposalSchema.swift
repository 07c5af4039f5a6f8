import Analysis

/// The JSON Schema of one line of `propose --format jsonl`.
public enum ProposalSchema {
  /// The schema.
  public static var text: String {
    let bilingual = object([("vi", string), ("en", string)])
    let place = object([("file", string), ("line", integer), ("column", integer)])
    let gate = object([("state", choice(GateState.allCases.map(\.rawValue))), ("ground", bilingual)])
    let basis = object(
      [("document", string), ("provision", nullable(string))],
      optional: [("row", string), ("similarity", number)]
    )
    let amendment = object(
      [
        ("document", nullable(string)), ("provision", nullable(string)), ("change", bilingual),
        ("issuer", nullable(string)),
      ],
      optional: [("candidates", array(string))]
    )
    let evidence = object([
      ("kind", choice(["written", "held", "law", "absent", "estimate", "decided", "concluded"])),
      ("text", bilingual),
      ("citation", nullable(object([("document", string), ("provision", nullable(string))]))),
      ("verified", nullable(.object([("type", .string("boolean"))]))), ("path", nullable(string)),
      ("place", nullable(place)), ("from", array(.object([("$ref", .string("#/$defs/evidence"))]))),
    ])
    let proposal = object([
      ("procedure", string), ("procedureName", string), ("authority", nullable(string)), ("case", string),
      ("component", string), ("text", string), ("verdict", choice(Verdict.allCases.map(\.rawValue))),
      ("kind", choice(ProposalKind.allCases.map(\.rawValue))), ("papers", array(string)),
      ("registers", array(string)), ("basis", array(basis)),
      ("gates", object(Gate.allCases.map { ($0.rawValue, gate) })),
      ("ready", .object([("type", .string("boolean"))])),
      ("status", choice(ProposalStatus.allCases.map(\.rawValue))), ("amendments", array(amendment)),
      ("confidence", number), ("evidence", .object([("$ref", .string("#/$defs/evidence"))])),
      ("place", nullable(place)),
    ])
    return JSONValue.object(
      [
        ("$schema", .string("https://json-schema.org/draft/2020-12/schema")),
        ("$id", .string("urn:tthc:output:propose:1")),
      ] + members(proposal) + [("$defs", .object([("evidence", evidence)]))]
    ).pretty
  }

  private static let string = JSONValue.object([("type", .string("string"))])
  private static let integer = JSONValue.object([("type", .string("integer")), ("minimum", .integer(1))])
  private static let number = JSONValue.object([
    ("type", .string("number")), ("minimum", .integer(0)), ("maximum", .integer(1)),
  ])

  private static func choice(_ words: [String]) -> JSONValue {
    .object([("enum", .array(words.map { .string($0) }))])
  }

  private static func array(_ items: JSONValue) -> JSONValue {
    .object([("type", .string("array")), ("items", items)])
  }

  private static func nullable(_ schema: JSONValue) -> JSONValue {
    .object([("anyOf", .array([schema, .object([("type", .string("null"))])]))])
  }

  private static func object(
    _ required: [(String, JSONValue)],
    optional: [(String, JSONValue)] = []
  ) -> JSONValue {
    .object([
      ("type", .string("object")), ("properties", .object(required + optional)),
      ("required", .array(required.map { .string($0.0) })), ("additionalProperties", .boolean(false)),
    ])
  }

  private static func members(_ value: JSONValue) -> [(String, JSONValue)] {
    if case .object(let members) = value { members } else { [] }
  }
}
