/// An address in the catalogue that survives edits of the file: `procedure/1.004222/case/main/component/ct01`.
public struct ElementPath: Hashable, Sendable, CustomStringConvertible, Comparable {
  /// The address as written.
  public var description: String

  /// An address.
  public init(_ description: String) {
    self.description = description
  }

  /// The address of a part.
  public func appending(_ kind: String, _ id: String) -> ElementPath {
    ElementPath("\(description)/\(kind)/\(id)")
  }

  /// Order of the written addresses.
  public static func < (left: ElementPath, right: ElementPath) -> Bool {
    left.description < right.description
  }
}
