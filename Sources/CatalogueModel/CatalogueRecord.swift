public import Diagnostics

/// A record of a catalogue by its address, in whatever file and format it stands.
public struct CatalogueRecord: Hashable, Sendable {
  /// The address.
  public var path: ElementPath
  /// The name of the root or list item it is.
  public var kind: String
  /// The content.
  public var value: PlainValue

  /// A record.
  public init(path: ElementPath, kind: String, value: PlainValue) {
    self.path = path
    self.kind = kind
    self.value = value
  }
}
