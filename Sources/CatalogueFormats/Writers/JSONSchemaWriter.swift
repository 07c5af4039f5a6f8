/// Writes the JSON Schema (draft 2020-12) of the native format out of the record descriptions.
struct JSONSchemaWriter {
  private var definitions: [(name: String, schema: OutputValue)] = []
  private var written: Set<String> = []

  static func print(_ roots: [RootSchema]) -> [UInt8] {
    var writer = JSONSchemaWriter()
    let alternatives = roots.map { root in
      OutputValue.record([
        ("type", .text("object")),
        ("properties", .record([(root.name, writer.content(root.content))])),
        ("required", .list(item: "", [.text(root.name)])),
        ("additionalProperties", Self.bare("false")),
      ])
    }
    let schema: [(name: String, value: OutputValue)] = [
      ("$schema", .text("https://json-schema.org/draft/2020-12/schema")),
      ("$id", .text(XMLWriter.namespace)),
      ("oneOf", .list(item: "", alternatives)),
      ("$defs", .record(writer.definitions.map { ($0.name, $0.schema) })),
    ]
    return JSONWriter.print(members: schema)
  }

  private mutating func content(_ content: ContentSchema) -> OutputValue {
    switch content {
    case .text: scalar(.string)
    case .attribute(let type), .scalarText(let type): scalar(type)
    case .list(_, let item):
      .record([
        ("type", .text("array")), ("minItems", Self.bare("1")), ("items", self.content(item)),
      ])
    case .record(let record): reference(to: record)
    }
  }

  private mutating func reference(to record: RecordSchema) -> OutputValue {
    if written.insert(record.name).inserted {
      let properties = record.fields.map { (name: $0.name, value: content($0.content)) }
      let required = record.fields.filter(\.isRequired).map { OutputValue.text($0.name) }
      var schema: [(name: String, value: OutputValue)] = [
        ("type", .text("object")), ("properties", .record(properties)),
      ]
      if !required.isEmpty { schema.append(("required", .list(item: "", required))) }
      schema.append(("additionalProperties", Self.bare("false")))
      definitions.append((record.name, .record(schema)))
    }
    return Self.reference(to: record.name)
  }

  private mutating func scalar(_ type: ScalarType) -> OutputValue {
    switch type {
    case .boolean: .record([("type", .text("boolean"))])
    case .integer:
      .record([("type", .text("integer")), ("minimum", Self.bare("0")), ("maximum", Self.bare("999999999"))])
    case .decimal:
      .record([
        ("type", .text("number")), ("minimum", Self.bare("-999999999999.999")),
        ("maximum", Self.bare("999999999999.999")),
      ])
    case .choice(let words): .record([("enum", .list(item: "", words.map { .text($0) }))])
    case .string: .record([("type", .text("string")), ("minLength", Self.bare("1"))])
    case .identifier: pattern(of: type, named: "identifier")
    case .date: pattern(of: type, named: "date")
    case .partialDate: pattern(of: type, named: "partialDate")
    }
  }

  /// A reference to a pattern, which is written once for all its uses.
  private mutating func pattern(of type: ScalarType, named name: String) -> OutputValue {
    if written.insert(name).inserted {
      let schema: [(name: String, value: OutputValue)] = [
        ("type", .text("string")), ("pattern", .text("^(\(type.pattern ?? ""))$")),
      ]
      definitions.append((name, .record(schema)))
    }
    return Self.reference(to: name)
  }

  private static func reference(to name: String) -> OutputValue {
    .record([("$ref", .text("#/$defs/\(name)"))])
  }

  private static func bare(_ text: String) -> OutputValue {
    .attribute(text, isBare: true)
  }
}
