public import Diagnostics

/// How far a replacement by data reaches.
public struct Scope: Hashable, Sendable {
  /// The kind of limit.
  public var kind: ScopeKind = .vietnameseCitizen
  /// The provision that sets the limit.
  public var citation: Citation?
  /// A remark.
  public var note: String?
  /// Where the record was read.
  public var anchor = Anchor()

  /// An empty scope.
  public init() {}
}

/// The limits that the law sets to replacing a paper by data.
public enum ScopeKind: String, CaseIterable, Hashable, Sendable {
  /// Residential land (đất ở) only.
  case residentialLand = "residential-land"
  /// Vietnamese citizens; others as far as the register covers them.
  case vietnameseCitizen = "vietnamese-citizen"
  /// Enterprises formed under Vietnamese law.
  case vietnameseEnterprise = "vietnamese-enterprise"
  /// A paper issued by a Vietnamese authority.
  case domesticPaper = "domestic-paper"
}
