/// The form in which a paper is to be filed, as the wording says it.
public enum CopyForm: String, CaseIterable, Hashable, Sendable, Comparable {
  /// The original (bản chính, bản gốc).
  case original
  /// A copy that an authority has certified against the original (bản sao có chứng thực, công chứng).
  case certifiedCopy = "certified-copy"
  /// A plain copy (bản sao, bản chụp).
  case copy
  /// A photograph (ảnh chụp).
  case photo
  /// An electronic version or a scan (bản điện tử, bản quét).
  case electronic

  /// The order of declaration.
  public static func < (left: CopyForm, right: CopyForm) -> Bool {
    (allCases.firstIndex(of: left) ?? 0) < (allCases.firstIndex(of: right) ?? 0)
  }
}
