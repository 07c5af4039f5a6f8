import CatalogueFormats

/// The names and the closed vocabularies of the native format, as its published schema lists them.
enum SchemaWords {
  /// Names of elements and attributes.
  static let names = words(behind: "name=\"")
  /// Words of closed vocabularies.
  static let choices = words(behind: "<xs:enumeration value=\"")

  private static func words(behind opening: String) -> [String] {
    var found: Set<String> = []
    for line in NativeFormat.xmlSchema.split(separator: "\n") {
      guard let start = line.firstRange(of: opening) else { continue }
      found.insert(String(line[start.upperBound...].prefix { $0 != "\"" }))
    }
    return found.sorted()
  }
}
