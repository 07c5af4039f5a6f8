/// A field of a register's record type, or a whole record type where it is not known which fields are used.
public struct FieldAddress: Hashable, Sendable, Comparable {
  /// The register's id.
  public var register: String
  /// The record type's id; empty where the register as a whole is meant.
  public var recordType: String
  /// The field's id; empty where the record as a whole is meant.
  public var field: String

  /// An address.
  public init(register: String, recordType: String, field: String) {
    self.register = register
    self.recordType = recordType
    self.field = field
  }

  /// The order of ids.
  public static func < (left: FieldAddress, right: FieldAddress) -> Bool {
    (left.register, left.recordType, left.field) < (right.register, right.recordType, right.field)
  }
}
