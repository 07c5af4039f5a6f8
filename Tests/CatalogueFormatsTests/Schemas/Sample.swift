@testable import CatalogueFormats

/// A value with the part of the format it follows, before it is written as XML or JSON.
struct Sample {
  enum Value {
    case scalar(String)
    case record([(field: FieldSchema, sample: Sample)])
    case list([Sample])
  }

  let content: ContentSchema
  let value: Value
}
