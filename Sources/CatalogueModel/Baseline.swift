public import Diagnostics

/// The findings that were there when a baseline was taken (mốc phát hiện): only others are new.
public struct Baseline: Hashable, Sendable {
  /// How the fingerprints were taken: the number of the scheme.
  @Located public var scheme: Int = 0
  /// What was found, in the order of addresses.
  public var findings: [BaselineFinding] = []
  /// Where the record was read.
  public var anchor = Anchor()

  /// An empty baseline.
  public init() {}
}

/// Findings of one fingerprint in a baseline.
public struct BaselineFinding: Hashable, Sendable {
  /// The fingerprint, sixteen hexadecimal digits.
  @Located public var fingerprint: String = ""
  /// How many findings bear it.
  public var count: Int = 1
  /// The rule.
  @Located public var rule: String = ""
  /// The address of what they are about, for people; nil where nothing could be read.
  public var subject: String?
  /// Where the record was read.
  public var anchor = Anchor()

  /// An empty record.
  public init() {}
}
