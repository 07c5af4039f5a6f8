import Analysis
import ArgumentParser
import CatalogueFormats
import Diagnostics
import Reports

/// Runs the rules.
struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Kiểm tra danh mục theo các quy tắc. / Rules over the catalogue."
  )

  @Argument(help: "Thư mục hoặc tệp. / Folder or file.")
  var source: String?

  @OptionGroup var common: CommonOptions

  @OptionGroup var fixes: FixOptions

  @Option(help: "text, json, sarif, junit, github, gitlab hoặc markdown.")
  var format: CheckFormat = .text

  @Option(help: "Ghi kết quả vào tệp thay vì đầu ra chuẩn. / Write the result into a file.")
  var output: String?

  @Option(
    help:
      "Ghi thêm một dạng nữa, ví dụ sarif=tthc.sarif; dùng được nhiều lần. / One more format into a file; may be repeated."
  )
  var also: [ReportDestination] = []

  @Option(help: "Mức làm lệnh thất bại: error, warning, information. / Severity that fails the command.")
  var failOn: Severity = .error

  @Option(help: "Tệp mốc: chỉ phát hiện mới làm lệnh thất bại. / Only findings not in this file fail.")
  var baseline: String?

  @Option(
    help:
      "Bản git để so, ví dụ origin/main: chỉ phát hiện do lần sửa gây ra. / Only findings caused since a revision fail."
  )
  var since: String?

  @Option(help: "Ghi các phát hiện hiện có thành tệp mốc. / Write the present findings as a baseline.")
  var writeBaseline: String?

  func run() throws {
    let destinations = try Self.destinations(output, format, also)
    var known = try baseline.map { KnownFindings(try BaselineFile.read($0)) }
    var session = try Session(source: source, options: common)
    try DecisionFiles.check(session.reading)
    if fixes.dryRun { return try fixes.show(session) }
    if fixes.isAsked {
      session = try fixes.apply(session) { try Session(source: source, options: common) }
    }
    var found = session.findings
    if let since {
      let earlier = try EarlierState(since, of: session)
      known = known.map { $0.merging(earlier.findings.known) } ?? earlier.findings.known
      found = DiagnosticSet(found + earlier.revision.findings()).items
    }
    let findings = JudgedFindings(
      found,
      in: session.reading.files,
      decisions: Session.decisions(of: session.context),
      asOf: session.context.asOf,
      isNarrowed: common.isNarrowed
    )
    if let path = writeBaseline {
      known = findings.known
      try BaselineFile.write(findings.known.baseline, to: path)
    }
    let report = CheckReport(
      findings,
      known: known,
      terms: CheckReport.Terms(
        failOn: failOn,
        asOf: session.context.asOf,
        folder: session.folder,
        files: session.reading.outcomes.count,
        isComplete: session.isKnowledgeIntact,
        language: common.lang
      )
    )
    for destination in destinations { try destination.write(report) }
    Output.error(CheckCount.line(report))
    throw ExitCode(report.status)
  }

  private static func destinations(
    _ output: String?,
    _ format: CheckFormat,
    _ also: [ReportDestination]
  ) throws -> [ReportDestination] {
    let all = [ReportDestination(format: format, path: output)] + also
    var paths: Set<RealPath> = []
    for destination in all {
      guard let path = destination.path else { continue }
      guard !path.isEmpty, paths.insert(RealPath(path)).inserted else {
        throw CommandFailure(
          vi: "Hai kết quả cùng ghi vào “\(path)”; hãy cho mỗi dạng một tên tệp riêng.",
          en: "Two results would be written to '\(path)'; give each format a file of its own."
        )
      }
    }
    return all
  }
}
