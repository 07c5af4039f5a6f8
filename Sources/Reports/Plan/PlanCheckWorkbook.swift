public import Analysis
import CatalogueModel
public import Diagnostics
public import ProcedureGraph
public import Workbooks

/// A checked plan as a workbook: the ministry's own table with a verdict and reasons for each row, what it lacks, how far it is.
public struct PlanCheckWorkbook {
  private let check: PlanCheck
  private let words: PlanWording
  private let own: LocatedTable?
  private let readings: [Place: [Diagnostic]]

  /// A workbook over a check; `own` is the plan's table as it was read, where it was one, and `readings` what was found then.
  public init(
    _ check: PlanCheck,
    _ knowledge: Knowledge,
    own: LocatedTable?,
    readings: [Diagnostic],
    in language: Language
  ) {
    self.check = check
    self.own = own
    let grave = readings.filter { $0.severity > .information && $0.place != nil }
    self.readings = Dictionary(grouping: grave) { $0.place ?? Place(file: 0, start: 0, end: 0) }
    words = PlanWording(knowledge: knowledge, language: language)
  }

  /// The sheets.
  public var tables: [SheetTable] { [checked, missing, progress] }

  /// The workbook's bytes; nil where no temporary file can be written.
  public var bytes: [UInt8]? {
    WorkbookWriter.bytes(tables, title: words.say(check.review.plan.name))
  }

  private var verdictColumns: [SheetTable.Column] {
    [
      SheetTable.Column(words.say("Kết luận", "Verdict"), width: 18),
      SheetTable.Column(words.say("Lý do, việc cần làm", "Reasons, what to do"), width: 60),
    ]
  }

  private var checked: SheetTable {
    let name = words.say("Kế hoạch đã kiểm tra", "Checked plan")
    guard let own else { return plain(name) }
    var byPlace: [Place: [Int]] = [:]
    for (index, item) in check.review.items.enumerated() {
      if let place = item.item.anchor.place { byPlace[place, default: []].append(index) }
    }
    let rows = own.rows.map { row in
      let items = row.places.flatMap { byPlace[$0] ?? [] }.sorted()
      let mistakes = row.places.sorted { $0.start < $1.start }.flatMap { readings[$0] ?? [] }
      return row.cells.map(Self.cell) + verdict(of: items, mistakes)
    }
    let columns = own.headings.enumerated().map { index, heading in
      // As wide as most of its texts need.
      let longest = own.rows.map { $0.cells[index].count }.sorted()
      let usual = longest.isEmpty ? 8 : longest[longest.count * 9 / 10]
      return SheetTable.Column(heading, width: Double(min(32, max(6, usual + 2, min(heading.count, 16)))))
    }
    var table = SheetTable(name, columns: columns + verdictColumns, rows: rows)
    table.preface = own.preface.map { $0.map { .text($0) } }
    return table
  }

  /// The plan's lines as a table, where it was none.
  private func plain(_ name: String) -> SheetTable {
    SheetTable(
      name,
      columns: [
        SheetTable.Column(words.say("Dòng", "Line"), width: 10),
        SheetTable.Column(words.say("Văn bản", "Document"), width: 30),
        SheetTable.Column(words.say("Tên văn bản", "Title"), width: 40),
        SheetTable.Column(words.say("Điều khoản", "Provisions"), width: 36),
        SheetTable.Column(words.say("Thời hạn", "Deadline"), width: 14),
        SheetTable.Column(words.say("Cơ quan chủ trì", "In charge"), width: 24),
        SheetTable.Column(words.say("Tình trạng", "Status"), width: 18),
        SheetTable.Column(words.say("Thủ tục được gỡ", "Procedures freed"), width: 14),
      ] + verdictColumns,
      rows: check.review.items.indices.map { index in
        let item = check.review.items[index]
        return [
          .text(item.item.id), .text(item.document.map(words.document) ?? item.item.document ?? ""),
          .text(item.item.title), .text(item.item.provisions.map(\.wrappedValue).joined(separator: "; ")),
          Self.day(item.item.deadline), .text(item.item.authority.map(words.body) ?? ""),
          .text(item.item.status.map(words.status) ?? ""),
          .number(Int64(check.review.procedures(freedBy: index).count)),
        ] + verdict(of: [index])
      }
    )
  }

  /// The verdict and reasons of the lines that a row is; empty for a row that is none.
  private func verdict(of items: [Int], _ readings: [Diagnostic] = []) -> [SheetTable.Cell] {
    guard !items.isEmpty || !readings.isEmpty else { return [.empty, .empty] }
    let rows = items.map { check.rows[$0] }
    let verdicts = rows.map(\.verdict)
    let found = [PlanVerdict.fix, .needless, .unknown].first(where: verdicts.contains) ?? .fits
    let gravest = readings.isEmpty ? found : .fix
    let reasons = (readings + rows.flatMap(\.findings)).map { finding in
      words.say(finding.summary) + (finding.explanation.map { ". " + words.say($0) } ?? "")
    }
    let mark: SheetTable.Mark =
      switch gravest {
      case .fits: .good
      case .unknown: .open
      case .fix, .needless: .bad
      }
    return [.marked(words.verdict(gravest), mark), .text(reasons.joined(separator: "\n"))]
  }

  private var missing: SheetTable {
    SheetTable(
      words.say("Còn thiếu", "Missing"),
      columns: [
        SheetTable.Column(words.say("STT", "No."), width: 6),
        SheetTable.Column(words.say("Văn bản", "Document"), width: 34),
        SheetTable.Column(words.say("Điều khoản", "Provisions"), width: 48),
        SheetTable.Column(words.say("Nội dung sửa đổi", "Change"), width: 60),
        SheetTable.Column(words.say("Cơ quan ban hành", "Issuer"), width: 26),
        SheetTable.Column(words.say("Số thủ tục", "Procedures"), width: 10),
        SheetTable.Column(words.say("Mã thủ tục", "Codes"), width: 28),
      ],
      rows: check.review.missing.enumerated().map { index, missing in
        let own = missing.lines.map { check.review.lines[$0] }
        let provisions = own.compactMap { $0.provision?.wording }
        let procedures = check.review.procedures(of: missing.lines)
        var changes: [String] = []
        for change in own.flatMap(\.changes).map(words.say) where !changes.contains(change) {
          changes.append(change)
        }
        return [
          .number(Int64(index + 1)), .text(words.document(missing.document)),
          .text(
            provisions.isEmpty ? words.say("chưa xác định", "not known") : provisions.joined(separator: "; ")
          ), .text(changes.joined(separator: "\n")),
          .text(own.compactMap(\.issuer).first.map(words.body) ?? ""),
          .number(Int64(procedures.count)), .text(procedures.joined(separator: ", ")),
        ]
      }
    )
  }

  private var progress: SheetTable {
    let statuses = PlanStatus.allCases
    var table = SheetTable(
      words.say("Tiến độ", "Progress"),
      columns: [
        SheetTable.Column(words.say("Theo", "By"), width: 16),
        SheetTable.Column(words.say("Cơ quan, loại văn bản", "Body, kind of document"), width: 40),
        SheetTable.Column(words.say("Số dòng", "Lines"), width: 12),
      ] + statuses.map { SheetTable.Column(words.status($0), width: 14) } + [
        SheetTable.Column(words.say("Cần xem", "To look at"), width: 12)
      ]
    )
    func row(_ by: String, _ name: String, _ progress: PlanCheck.Progress) -> [SheetTable.Cell] {
      [.text(by), .text(name), .number(Int64(progress.total))]
        + statuses.map { .number(Int64(progress.counts[$0] ?? 0)) } + [.number(Int64(progress.open))]
    }
    table.rows =
      check.byAuthority.map { row(words.say("cơ quan", "body"), words.body($0.id), $0) }
      + check.byKind.map { row(words.say("loại văn bản", "kind"), words.kind($0.id), $0) }
    if let sunset = check.sunset, let days = check.daysLeft {
      table.preface = [
        [
          .text(
            words.say(
              "Còn \(max(0, days)) ngày đến hết ngày \(words.date(sunset)), ngày cuối cùng việc thay thế giấy tờ có căn cứ.",
              "\(max(0, days)) days are left until \(words.date(sunset)), the last day of the substitution."
            )
          )
        ]
      ]
    }
    return table
  }

  /// A cell's text as what it is: a whole number of a few digits stays one, so that it can be added up.
  private static func cell(_ text: String) -> SheetTable.Cell {
    if text.isEmpty { return .empty }
    if text.utf8.count <= 9, !text.hasPrefix("0"), text.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
      let number = Int64(text)
    {
      return .number(number)
    }
    let parts = text.split(separator: "/").compactMap { Int($0) }
    if text.utf8.count == 10, parts.count == 3, let date = CalendarDate(Self.iso(parts)) { return day(date) }
    return .text(text)
  }

  private static func iso(_ parts: [Int]) -> String {
    [parts[2], parts[1], parts[0]].map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: "-")
  }

  private static func day(_ date: CalendarDate?) -> SheetTable.Cell {
    guard let date else { return .empty }
    guard let day = date.day else { return .text(date.vietnamese) }
    return .day(year: date.year, month: date.month, day: day)
  }
}
