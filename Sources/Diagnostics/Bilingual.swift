/// A wording in Vietnamese and in English.
public struct Bilingual: Hashable, Sendable {
  /// Vietnamese, as an official would sign it.
  public var vi: String
  /// English.
  public var en: String

  /// A wording in both languages.
  public init(vi: String, en: String) {
    self.vi = vi
    self.en = en
  }

  /// The wording in a language.
  public func text(in language: Language) -> String {
    switch language {
    case .vi: vi
    case .en: en
    }
  }
}

/// The languages the tool speaks.
public enum Language: String, CaseIterable, Sendable {
  /// Vietnamese, the default.
  case vi
  /// English.
  case en
}
