import ArgumentParser
import CatalogueFormats
import CatalogueModel
import Diagnostics
import Foundation
import Reports

/// Rewrites foreign definitions, and native files, in the native format.
struct Import: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract:
      "Chuyển định nghĩa ngoài (và tệp gốc) sang định dạng danh mục. / Foreign definitions into native files."
  )

  @Argument(help: "Thư mục hoặc tệp. / Folder or file.")
  var source: String

  @Option(help: "Thư mục ghi. / Where to write.")
  var output: String

  @Option(help: "xml hoặc json.")
  var to: NativeFormat = .json

  @Option(help: "Đọc mọi tệp theo một dạng: native, portal-api. / Read every file in one shape.")
  var from: FileShape?

  @Option(help: "Ngôn ngữ: vi hoặc en. / Language.")
  var lang: Language = .vi

  func run() throws {
    let conversion: Conversion
    do {
      conversion = try CatalogueLoader(shape: from).convert(source, to: to)
    } catch {
      throw CommandFailure(error.message.text(in: lang))
    }
    for file in conversion.files {
      try Output.write(file.bytes, to: "\(output)/\(file.path)", language: lang)
    }
    if !conversion.losses.isEmpty {
      try Output.write(conversion.losses, to: "\(output)/import-losses.json", language: lang)
    }
    let read = conversion.reading.outcomes.count { $0.isRead }
    let lost = conversion.reading.outcomes.count { !$0.losses.isEmpty }
    Output.error(
      lang == .vi
        ? "\(read)/\(conversion.reading.outcomes.count) tệp đã chuyển"
          + (lost > 0 ? "; \(lost) tệp có nội dung không chuyển được, xem import-losses.json" : "")
        : "\(read) of \(conversion.reading.outcomes.count) files converted"
          + (lost > 0 ? "; \(lost) with content not carried over, see import-losses.json" : "")
    )
    let findings = FindingText(files: conversion.reading.files, language: lang)
    for finding in DiagnosticSet(conversion.reading.diagnostics).items {
      Output.error(findings.text(finding))
    }
    throw ExitCode(conversion.reading.diagnostics.contains { $0.severity == .error } ? 1 : 0)
  }
}
