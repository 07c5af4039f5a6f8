extension Provision {
  /// The address within the document in Vietnamese drafting form, such as `điểm a khoản 1 Điều 4`.
  public var wording: String {
    var parts: [String] = []
    if let point { parts.append("điểm \(point)") }
    if let clause { parts.append("khoản \(clause)") }
    if let article { parts.append("Điều \(article)") }
    if let annex { parts.append("Phụ lục \(annex)") }
    return parts.joined(separator: " ")
  }
}
