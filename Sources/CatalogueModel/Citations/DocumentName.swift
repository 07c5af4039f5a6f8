/// A legal document as administrative writing names it: `Nghị định số 123/2015/NĐ-CP`.
public enum DocumentName {
  /// The Vietnamese name: the kind on file, else the kind its number's letters tell, and the number.
  public static func vietnamese(_ number: String, kind: DocumentKind?) -> String {
    guard let word = word(kind ?? DocumentKind(number: number), number: number) else { return number }
    return "\(word) số \(number)"
  }

  /// The word for a kind; a number of the National Assembly alone does not tell a law from a resolution.
  private static func word(_ kind: DocumentKind?, number: String) -> String? {
    switch kind {
    case .constitution: "Hiến pháp"
    case .law: "Luật"
    case .code: "Bộ luật"
    case .ordinance: "Pháp lệnh"
    case .resolutionAssembly, .resolutionStandingCommittee, .resolutionGovernment, .resolutionLocal:
      "Nghị quyết"
    case .decree: "Nghị định"
    case .decisionPrimeMinister, .decisionMinister, .decisionLocal: "Quyết định"
    case .circular: "Thông tư"
    case .jointCircular: "Thông tư liên tịch"
    case .directive: "Chỉ thị"
    case .dispatch, .other, nil: nil
    }
  }
}
