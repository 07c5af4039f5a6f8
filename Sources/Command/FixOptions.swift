import Analysis
import ArgumentParser
import CatalogueFormats
import Diagnostics
import Foundation

/// Carrying out the remedies of findings.
struct FixOptions: ParsableArguments {
  @Flag(help: "Tự sửa lỗi biên tập (không đổi điều được yêu cầu). / Apply editorial remedies.")
  var fix = false

  @Flag(
    help:
      "Sửa cả những gì có thể đổi điều được yêu cầu, và in thay đổi. / Substantive remedies too, shown as a diff."
  )
  var fixSubstantive = false

  @Flag(help: "Chỉ in những gì sẽ sửa, không ghi tệp. / Only print what would be changed.")
  var dryRun = false

  /// Mending one place may bring another finding forward; more rounds than this would be a remedy that never ends.
  private static let rounds = 8

  var isAsked: Bool { fix || fixSubstantive }

  private var allowed: Set<Applicability> { fixSubstantive ? [.editorial, .substantive] : [.editorial] }

  /// Mends files until nothing is left to mend, and reads the source again.
  func apply(_ session: Session, again: () throws -> Session) throws -> Session {
    var session = session
    var mended = 0
    for _ in 0..<Self.rounds {
      let fixes = Fixes(session.findings, in: session.reading.files, allowing: allowed)
      guard !fixes.files.isEmpty else { break }
      for (_, file) in fixes.files {
        if fixSubstantive { Output.error(file.diff) }
        try write(file, below: session.root)
      }
      mended += fixes.count
      session = try again()
    }
    let legislative = Fixes(session.findings, in: session.reading.files, allowing: []).legislative
    var lines = [
      session.options.lang == .vi ? "Đã tự sửa \(mended) chỗ." : "\(mended) places mended."
    ]
    if legislative > 0 {
      lines.append(
        session.options.lang == .vi
          ? "\(legislative) phát hiện chỉ sửa được bằng văn bản pháp luật: xem phương án bằng tthc propose."
          : "\(legislative) findings take an amendment of law: see the proposals with tthc propose."
      )
    }
    Output.error(lines.joined(separator: "\n"))
    return session
  }

  /// Prints what would be changed.
  func show(_ session: Session) throws {
    let fixes = Fixes(session.findings, in: session.reading.files, allowing: allowed)
    for (_, file) in fixes.files { try Output.result(file.diff) }
    Output.error(
      session.options.lang == .vi ? "Sẽ sửa \(fixes.count) chỗ." : "\(fixes.count) places would be mended."
    )
  }

  /// Writes over a file, through a link to what it leads to, with its permissions kept.
  private func write(_ file: EditedFile, below root: String) throws {
    let path = URL(fileURLWithPath: root).appending(path: file.original.path).resolvingSymlinksInPath().path
    let permissions = try? FileManager.default.attributesOfItem(atPath: path)[.posixPermissions]
    try Output.write(file.bytes, to: path)
    if let permissions {
      try? FileManager.default.setAttributes([.posixPermissions: permissions], ofItemAtPath: path)
    }
  }
}
