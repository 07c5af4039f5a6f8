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

  @Option(help: "Thư mục ghi, ngoài nguồn. / Where to write, outside the source.")
  var output: String

  @Option(help: "xml hoặc json.")
  var to: NativeFormat = .json

  @Option(
    help: "Đọc mọi tệp theo một dạng: native, portal-api, portal-doc, portal-text. / One shape for all."
  )
  var from: FileShape?

  @Option(help: "Ngôn ngữ: vi hoặc en. / Language.")
  var lang: Language = .vi

  func run() throws {
    let folder = try Output.folder(output)
    let origin = RealPath(source)
    try refuse(!source.isEmpty && RealPath(folder).lies(in: origin))
    let conversion: Conversion
    do {
      conversion = try CatalogueLoader(shape: from).convert(source, to: to)
    } catch {
      throw CommandFailure(error.message)
    }
    try refuse(conversion.files.contains { RealPath("\(folder)/\($0.path)") == origin })
    for file in conversion.files { try Output.write(file.bytes, to: "\(folder)/\(file.path)") }
    if !conversion.losses.isEmpty {
      try Output.write(conversion.losses, to: "\(folder)/\(Conversion.lossesName)")
    }
    let files = conversion.reading.outcomes.count
    let lost = conversion.reading.outcomes.count { !$0.losses.isEmpty }
    Output.error(
      lang == .vi
        ? "\(conversion.files.count)/\(files) tệp đã chuyển"
          + (lost > 0 ? "; \(lost) tệp có nội dung không chuyển được, xem \(Conversion.lossesName)" : "")
        : "\(conversion.files.count) of \(files) files converted"
          + (lost > 0 ? "; \(lost) with content not carried over, see \(Conversion.lossesName)" : "")
    )
    let findings = FindingText(files: conversion.reading.files, language: lang)
    for finding in DiagnosticSet(conversion.reading.diagnostics).items {
      Output.error(findings.text(finding))
    }
    throw ExitCode(conversion.reading.diagnostics.contains { $0.severity == .error } ? 1 : 0)
  }

  private func refuse(_ overwritesSource: Bool) throws {
    guard overwritesSource else { return }
    throw CommandFailure(
      vi: "Không ghi vào chính nguồn “\(source)”; hãy chọn thư mục khác, ngoài nguồn, cho --output.",
      en: "Nothing is written into the source '\(source)' itself; choose a folder outside it for --output."
    )
  }
}
