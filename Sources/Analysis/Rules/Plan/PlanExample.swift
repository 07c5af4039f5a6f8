/// The small catalogue that the examples of plan rules share: the Resolution, one annex row, and a plan.
enum PlanExample {
  /// The item that the annex row asks for, and nothing is wrong with.
  static let sound =
    #"{"id": "i1", "document": "123/2015/NĐ-CP", "deadline": "2027-02-28", "title": "Nghị định hộ tịch", "provisions": ["Điều 2"]}"#

  static func text(_ items: String..., law: String = "") -> String {
    """
    === law/resolution.json
    {"legalDocument": {"number": "66.7/2025/NQ-CP", "kind": "resolution-government", "issued": "2025-11-15",
      "effective": "2026-01-01", "expires": "2027-02-28", "status": "in-force", "title": "Nghị quyết",
      "provisions": [{"id": "a3.k2", "article": "3", "clause": "2", "role": "substitution-general", "summary": {"vi": "Thay thế"}}]}}
    === law/annex.json
    {"substitutionAnnex": {"document": "66.7/2025/NQ-CP", "annex": "I", "action": "replace", "rows": [
      {"serial": 1, "ordinal": 1, "procedure": "1.000001", "name": "Cấp thẻ thư viện", "component": "Giấy khai sinh",
       "documents": [{"number": "123/2015/NĐ-CP"}], "provision": "khoản 1 Điều 2"}]}}
    \(law.isEmpty ? "" : law + "\n")=== plans/plan.json
    {"plan": {"id": "plan", "name": {"vi": "Kế hoạch"}, "items": [
      \(items.joined(separator: ",\n  "))]}}
    """
  }

  /// A document on file.
  static func document(_ number: String, _ kind: String, more: String = "") -> String {
    let file = number.unicodeScalars.map { $0.isASCII && $0 != "/" ? String($0) : "-" }.joined()
    return """
      === law/\(file).json
      {"legalDocument": {"number": "\(number)", "kind": "\(kind)", "status": "in-force", "verified": true, "title": "Văn bản"\(more)}}
      """
  }

  /// The law on legal documents, as far as rules look at it.
  static func promulgation(verified: Bool) -> String {
    """
    === law/promulgation.json
    {"legalDocument": {"number": "64/2025/QH15", "kind": "law", "effective": "2025-04-01", "status": "in-force", "title": "Luật",
      "provisions": [
        {"id": "r2", "article": "4", "clause": "2", "role": "instrument-rank", "verified": \(verified), "kinds": ["law"], "summary": {"vi": "Luật"}},
        {"id": "r5", "article": "4", "clause": "5", "role": "instrument-rank", "verified": \(verified), "kinds": ["decree", "resolution-government"], "summary": {"vi": "Nghị định"}},
        {"id": "r8", "article": "4", "clause": "8", "role": "instrument-rank", "verified": \(verified), "kinds": ["circular"], "summary": {"vi": "Thông tư"}},
        {"id": "own", "article": "8", "clause": "1", "role": "own-amendment", "verified": \(verified), "summary": {"vi": "Chỉ cơ quan ban hành"}},
        {"id": "same", "article": "53", "clause": "2", "role": "detail-effect", "verified": \(verified), "summary": {"vi": "Cùng thời điểm"}}]}}
    """
  }
}
