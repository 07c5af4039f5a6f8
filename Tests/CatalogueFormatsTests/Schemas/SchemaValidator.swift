import CatalogueFormats
import Foundation
import TestSupport

/// Asks a foreign validator about many documents at once.
enum SchemaValidator {
  /// Marks what the schema of their format accepts; nil when no validator is installed.
  static func judged(_ cases: [SchemaCase], _ format: NativeFormat) throws -> [SchemaCase]? {
    let folder = FileManager.default.temporaryDirectory.appending(path: "tthc-schema-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let schema =
      switch format {
      case .xml: Data(NativeFormat.xmlSchema.utf8)
      case .json: Data(NativeFormat.jsonSchema)
      }
    try schema.write(to: folder.appending(path: "schema"))
    let names = cases.indices.map { "\($0).\(format.rawValue)" }
    for (name, item) in zip(names, cases) {
      try Data(item.text.utf8).write(to: folder.appending(path: name))
    }
    let outcome =
      switch format {
      case .xml: try ForeignTool.run("xmllint", ["--noout", "--schema", "schema"] + names, in: folder)
      case .json: try ForeignTool.run("python3", ["-c", program] + names, in: folder)
      }
    guard let outcome, outcome.exit != 77 else { return nil }
    let accepted = Set(outcome.lines)
    return zip(names, cases).map { name, item in
      var item = item
      item.isAcceptedBySchema = accepted.contains("\(name) validates")
      return item
    }
  }

  /// Says as xmllint does which files validate.
  private static let program = """
    import json, sys
    try:
        from jsonschema import Draft202012Validator
    except ImportError:
        sys.exit(77)
    schema = json.load(open("schema", encoding="utf-8"))
    Draft202012Validator.check_schema(schema)
    validator = Draft202012Validator(schema)
    def refuse(word):
        raise ValueError(word)
    for path in sys.argv[1:]:
        try:
            document = json.load(open(path, encoding="utf-8"), parse_constant=refuse)
        except ValueError:
            continue
        if validator.is_valid(document):
            print(path, "validates")
    """
}
