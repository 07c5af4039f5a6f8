/// A way into the product for bytes that anybody may have written.
///
/// An input that ends the process, or breaks a property, is a bug.
public protocol FuzzEntry: Sendable {
  /// The longest input that is worth its time, in bytes.
  var maximumLength: Int { get }
  /// Words whose combinations lead far into the product.
  var words: [String] { get }
  /// Takes the bytes where the product does and tells what it makes of them.
  func check(_ bytes: [UInt8]) throws(Violation)
}
