extension ReportTable.ID {
  /// How links and sheets name it: at most 31 characters that spreadsheets take.
  func name(_ voice: ReportVoice) -> String {
    switch self {
    case .summary: voice.say("Tổng hợp", "Summary")
    case .authorities: voice.say("Theo cơ quan", "By ministry")
    case .domains: voice.say("Theo lĩnh vực", "By field")
    case .registers: voice.say("Theo cơ sở dữ liệu", "By register")
    case .papers: voice.say("Theo giấy tờ", "By paper")
    case .procedures: voice.say("Thủ tục", "Procedures")
    case .proposals: voice.say("Phương án", "Proposals")
    case .gates: voice.say("Điều kiện", "Gates")
    case .conditions: voice.say("Điều kiện còn vướng", "Open gates")
    case .amendments: voice.say("Văn bản phải sửa", "To amend")
    case .targets: voice.say("Lộ trình - mục tiêu", "Roadmap - targets")
    case .roadmap: voice.say("Lộ trình - văn bản", "Roadmap - documents")
    case .unknownPapers: voice.say("Chưa xác định theo giấy tờ", "Unknown by paper")
    case .unknowns: voice.say("Chưa xác định", "Unknown")
    case .silent: voice.say("Không có phương án", "Without a proposal")
    case .rules: voice.say("Phát hiện theo quy tắc", "Findings by rule")
    case .findings: voice.say("Phát hiện", "Findings")
    case .unread: voice.say("Không đọc được", "Not read")
    case .sources: voice.say("Nguồn văn bản", "Sources")
    }
  }
}
