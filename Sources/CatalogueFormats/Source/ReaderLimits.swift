internal import CXMLEvents

/// What a file may demand of a reader; beyond it the file is refused or read in part, with a finding.
public enum ReaderLimits {
  /// The longest file, in bytes: some six thousand procedures in one file.
  public static let fileLength = Int(CXML_MAXIMUM_LENGTH)
  /// How deep elements, objects and lists may nest; the outermost has depth 1.
  public static let depth = Int(CXML_MAXIMUM_DEPTH)
  /// How many findings one reading lists before it keeps silent about lesser ones.
  static let findings = 1000
}
