/// The format of one kind of record, without its Swift type: what the schema writers see.
final class RecordSchema: Sendable {
  /// The type's name in the published schemas.
  let name: String
  /// The fields, in canonical order.
  let fields: [FieldSchema]

  init(name: String, fields: [FieldSchema]) {
    self.name = name
    self.fields = fields
  }
}

/// One key of a record.
struct FieldSchema: Sendable {
  let name: String
  let isRequired: Bool
  let content: ContentSchema
}

/// What stands under a key.
indirect enum ContentSchema: Sendable {
  /// A scalar: an XML attribute.
  case attribute(ScalarType)
  /// Text: an XML child element.
  case text
  /// A record: an XML child element.
  case record(RecordSchema)
  /// A list, never empty: an XML wrapper element around items with the given element name.
  case list(item: String, ContentSchema)
  /// A scalar as the item of a list: the text of an XML element.
  case scalarText(ScalarType)
}
