/// A UTF-8 byte range in one input file.
///
/// Lines and columns are derived by ``SourceFile`` only when something is printed.
public struct Place: Hashable, Sendable {
  /// The file's number in the ``SourceFiles`` it was read into.
  public var file: UInt32
  /// The offset of the first byte.
  public var start: UInt32
  /// The offset behind the last byte.
  public var end: UInt32

  /// A range of a file.
  public init(file: UInt32, start: Int, end: Int) {
    self.file = file
    self.start = UInt32(clamping: start)
    self.end = UInt32(clamping: max(start, end))
  }
}
