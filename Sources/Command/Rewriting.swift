import ArgumentParser
import CatalogueFormats
import Diagnostics
import Reports

/// A source rewritten in the native format, file by file, into a folder outside it.
struct Rewriting {
  let source: String
  let folder: String
  let format: NativeFormat
  let shape: FileShape?
  let language: Language

  /// Writes the files, says what was lost or found, and gives the exit status.
  func run() throws -> ExitCode {
    let origin = RealPath(source)
    try refuse(!source.isEmpty && RealPath(folder).lies(in: origin))
    let conversion: Conversion
    do {
      conversion = try CatalogueLoader(shape: shape).convert(source, to: format)
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
      language == .vi
        ? "\(conversion.files.count)/\(files) tệp đã chuyển"
          + (lost > 0 ? "; \(lost) tệp có nội dung không chuyển được, xem \(Conversion.lossesName)" : "")
        : "\(conversion.files.count) of \(files) files converted"
          + (lost > 0 ? "; \(lost) with content not carried over, see \(Conversion.lossesName)" : "")
    )
    let findings = FindingText(files: conversion.reading.files, language: language)
    for finding in DiagnosticSet(conversion.reading.diagnostics).items {
      Output.error(findings.text(finding))
    }
    return ExitCode(conversion.reading.diagnostics.contains { $0.severity == .error } ? 1 : 0)
  }

  private func refuse(_ overwritesSource: Bool) throws {
    guard overwritesSource else { return }
    throw CommandFailure(
      vi: "Không ghi vào chính nguồn “\(source)”; hãy chọn thư mục khác, ngoài nguồn, cho --output.",
      en: "Nothing is written into the source '\(source)' itself; choose a folder outside it for --output."
    )
  }
}
