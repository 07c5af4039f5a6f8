import CatalogueFormats
import CatalogueModel
import Diagnostics
import Foundation

/// A baseline on disk.
///
/// One that is damaged stops the run and is never taken for empty.
enum BaselineFile {
  static func read(_ path: String) throws -> Baseline {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw CommandFailure(
        vi:
          "Không đọc được tệp mốc “\(path)”; hãy kiểm tra đường dẫn, hoặc tạo tệp bằng tthc check --write-baseline.",
        en:
          "Cannot read the baseline '\(path)'; check the path, or make one with tthc check --write-baseline."
      )
    }
    let file = SourceFile(path: path, bytes: [UInt8](data))
    let (document, findings) = format(of: path).read(file, number: 0)
    if let first = DiagnosticSet(findings).items.first(where: { $0.severity == .error }) {
      throw damaged(file, at: first.place, first.summary)
    }
    guard case .baseline(let baseline)? = document else {
      throw damaged(
        file,
        at: nil,
        Bilingual(vi: "gốc của tệp không phải “baseline”", en: "its root is not 'baseline'")
      )
    }
    guard baseline.scheme == FindingFingerprint.scheme else {
      throw damaged(
        file,
        at: baseline.$scheme.place,
        Bilingual(
          vi: "dấu nhận dạng theo cách \(baseline.scheme), cần cách \(FindingFingerprint.scheme)",
          en: "fingerprints of scheme \(baseline.scheme), expected \(FindingFingerprint.scheme)"
        )
      )
    }
    for finding in baseline.findings where FindingFingerprint(finding.fingerprint) == nil {
      throw damaged(
        file,
        at: finding.$fingerprint.place,
        Bilingual(
          vi: "“\(finding.fingerprint)” không phải 16 chữ số thập lục phân",
          en: "'\(finding.fingerprint)' is not sixteen hexadecimal digits"
        )
      )
    }
    return baseline
  }

  static func write(_ baseline: Baseline, to path: String) throws {
    try Output.write(format(of: path).print(.baseline(baseline)), to: path)
  }

  private static func format(of path: String) -> NativeFormat {
    path.lowercased().hasSuffix(".xml") ? .xml : .json
  }

  private static func damaged(_ file: SourceFile, at place: Place?, _ reason: Bilingual) -> CommandFailure {
    let position = place.map { file.position(of: Int($0.start)) }
    let shown = position.map { "\(file.path):\($0.line):\($0.column)" } ?? file.path
    return CommandFailure(
      vi: "Tệp mốc hỏng (\(shown): \(reason.vi)); hãy lấy lại bản đúng, hoặc tạo lại bằng --write-baseline.",
      en:
        "The baseline is damaged (\(shown): \(reason.en)); fetch it again, or make it anew with --write-baseline."
    )
  }
}
