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

  /// The address of what the part belongs to: without the last kind and id.
  public var parent: ElementPath {
    ElementPath(description.split(separator: "/").dropLast(2).joined(separator: "/"))
  }

  /// Order of the written addresses.
  public static func < (left: ElementPath, right: ElementPath) -> Bool {
    left.description < right.description
  }
}
