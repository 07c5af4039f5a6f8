import CatalogueModel
import Diagnostics

/// How one kind of record is written in both formats: the single description that the decoder, the encoder,
/// the XSD and the JSON Schema follow.
struct Shape<Record: Sendable>: Sendable {
  let schema: RecordSchema
  let make: @Sendable () -> Record
  let fields: [ShapeField<Record>]
  let setAnchor: @Sendable (inout Record, Place?) -> Void
  private let names: [Symbol]

  init(
    _ name: String,
    _ make: @escaping @Sendable () -> Record,
    anchor: (any WritableKeyPath<Record, Anchor> & Sendable)?,
    _ fields: [ShapeField<Record>]
  ) {
    schema = RecordSchema(name: name, fields: fields.map(\.schema))
    self.make = make
    self.fields = fields
    names = fields.map { Symbol($0.schema.name) }
    setAnchor = { record, place in
      if let anchor { record[keyPath: anchor] = Anchor(place) }
    }
  }

  /// The position of the field with a name; `hint` is where it stands in canonical order.
  func index(of name: Symbol, hint: Int) -> Int? {
    if hint < names.count, names[hint] == name { return hint }
    return names.firstIndex(of: name)
  }

  func encode(_ record: Record) -> OutputValue {
    var members: [(name: String, value: OutputValue)] = []
    for field in fields {
      if let value = field.encode(record) { members.append((field.schema.name, value)) }
    }
    return .record(members)
  }
}

/// One key of a record: its schema, how it is read into the record and written from it.
struct ShapeField<Record: Sendable>: Sendable {
  let schema: FieldSchema
  let decode: @Sendable (inout Record, NodeIndex, inout RecordDecoder) -> Void
  let encode: @Sendable (Record) -> OutputValue?
}

extension ShapeField {
  /// A scalar: an XML attribute.
  static func attribute<Value>(
    _ name: String,
    _ codec: ScalarCodec<Value>,
    _ slot: Slot<Record, Value>,
    required: Bool = false
  ) -> ShapeField {
    ShapeField(
      schema: FieldSchema(name: name, isRequired: required, content: .attribute(codec.type)),
      decode: { record, node, decoder in
        if let value = decoder.scalar(codec, at: node, asAttribute: true) {
          slot.set(&record, value, decoder.tree.valuePlace(of: node))
        }
      },
      encode: { record in
        slot.get(record).map { .attribute(codec.print($0), isBare: codec.type.isBareInJSON) }
      }
    )
  }

  /// Text: an XML child element.
  static func text(_ name: String, _ slot: Slot<Record, String>, required: Bool = false) -> ShapeField {
    ShapeField(
      schema: FieldSchema(name: name, isRequired: required, content: .text),
      decode: { record, node, decoder in
        if let value = decoder.text(at: node) {
          slot.set(&record, value, decoder.tree.valuePlace(of: node))
        }
      },
      encode: { slot.get($0).map { .text($0) } }
    )
  }

  /// A record: an XML child element.
  static func record<Child>(
    _ name: String,
    _ shape: Shape<Child>,
    _ slot: Slot<Record, Child>,
    required: Bool = false
  ) -> ShapeField {
    ShapeField(
      schema: FieldSchema(name: name, isRequired: required, content: .record(shape.schema)),
      decode: { record, node, decoder in
        if let value = decoder.record(shape, at: node) { slot.set(&record, value, nil) }
      },
      encode: { slot.get($0).map { shape.encode($0) } }
    )
  }

  /// A list of records.
  static func list<Child>(
    _ name: String,
    _ item: String,
    _ shape: Shape<Child>,
    _ path: any WritableKeyPath<Record, [Child]> & Sendable,
    required: Bool = false
  ) -> ShapeField {
    ShapeField(
      schema: FieldSchema(
        name: name,
        isRequired: required,
        content: .list(item: item, .record(shape.schema))
      ),
      decode: { record, node, decoder in
        record[keyPath: path] = decoder.items(of: node, named: item) { $1.record(shape, at: $0) }
      },
      encode: { record in
        let values = record[keyPath: path]
        return values.isEmpty ? nil : .list(item: item, values.map { shape.encode($0) })
      }
    )
  }

  /// A list of texts.
  static func texts(
    _ name: String,
    _ item: String,
    _ path: any WritableKeyPath<Record, [Located<String>]> & Sendable
  ) -> ShapeField {
    ShapeField(
      schema: FieldSchema(name: name, isRequired: false, content: .list(item: item, .text)),
      decode: { record, node, decoder in
        record[keyPath: path] = decoder.items(of: node, named: item) { index, decoder in
          decoder.text(at: index).map { Located($0, at: decoder.tree.valuePlace(of: index)) }
        }
      },
      encode: { record in
        let values = record[keyPath: path]
        return values.isEmpty ? nil : .list(item: item, values.map { .text($0.wrappedValue) })
      }
    )
  }

  /// A list of identifiers.
  static func identifiers(
    _ name: String,
    _ item: String,
    _ path: any WritableKeyPath<Record, [Located<String>]> & Sendable
  ) -> ShapeField {
    ShapeField(
      schema: FieldSchema(
        name: name,
        isRequired: false,
        content: .list(item: item, .scalarText(.identifier))
      ),
      decode: { record, node, decoder in
        record[keyPath: path] = decoder.items(of: node, named: item) { index, decoder in
          decoder.scalar(.identifier, at: index, asAttribute: false)
            .map { Located($0, at: decoder.tree.valuePlace(of: index)) }
        }
      },
      encode: { record in
        let values = record[keyPath: path]
        return values.isEmpty ? nil : .list(item: item, values.map { .text($0.wrappedValue) })
      }
    )
  }

  /// A list of words out of a closed vocabulary.
  static func choices<Choice: RawRepresentable & CaseIterable & Sendable>(
    _ name: String,
    _ item: String,
    _ path: any WritableKeyPath<Record, [Choice]> & Sendable
  ) -> ShapeField where Choice.RawValue == String {
    let codec = ScalarCodec<Choice>.choice
    return ShapeField(
      schema: FieldSchema(name: name, isRequired: false, content: .list(item: item, .scalarText(codec.type))),
      decode: { record, node, decoder in
        record[keyPath: path] = decoder.items(of: node, named: item) { index, decoder in
          decoder.scalar(codec, at: index, asAttribute: false)
        }
      },
      encode: { record in
        let values = record[keyPath: path]
        return values.isEmpty ? nil : .list(item: item, values.map { .text($0.rawValue) })
      }
    )
  }
}
