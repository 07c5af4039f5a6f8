/// The files of one run, numbered in the order of their paths, so that a ``Place`` can name one by number.
public struct SourceFiles: Sendable {
  private var files: [SourceFile] = []

  /// No file yet.
  public init() {}

  /// Files under the numbers of their positions.
  public init(_ files: [SourceFile]) {
    self.files = files
  }

  /// Takes a file in and returns its number.
  public mutating func add(_ file: SourceFile) -> UInt32 {
    files.append(file)
    return UInt32(files.count - 1)
  }

  /// The file with a number.
  public subscript(number: UInt32) -> SourceFile {
    files[Int(number)]
  }

  /// How many files there are.
  public var count: Int { files.count }

  /// The path of the file a place lies in.
  public func path(of place: Place) -> String {
    self[place.file].path
  }

  /// Where a place begins.
  public func position(of place: Place) -> Position {
    self[place.file].position(of: Int(place.start))
  }
}
