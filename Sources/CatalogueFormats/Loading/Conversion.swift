import CatalogueModel
public import Diagnostics

/// Files of a source rewritten in the native format.
public struct Conversion: Sendable {
  /// What was read, and what could not be written.
  public let reading: Reading
  /// The new files under their relative paths; none lies outside the folder they are written to.
  public let files: [SourceFile]

  /// The file that names what could not be carried over; never read as a definition.
  public static let lossesName = "import-losses.json"

  /// What could not be carried over, per file, as JSON; empty when nothing was lost.
  public var losses: [UInt8] {
    let records = reading.outcomes.filter { !$0.losses.isEmpty }.map { outcome in
      OutputValue.record([
        ("file", .text(outcome.path)),
        (
          "losses",
          .list(
            item: "loss",
            outcome.losses.map { loss in
              .record([
                ("key", .text(loss.key)), ("count", .attribute(String(loss.count), isBare: true)),
                ("reason", Shape.bilingual.encode(loss.reason)),
              ])
            }
          )
        ),
      ])
    }
    return records.isEmpty ? [] : JSONWriter.print(.list(item: "file", records), root: "losses")
  }
}

extension CatalogueLoader {
  /// Reads a source and prints each of its documents canonically.
  ///
  /// Native files keep their path, foreign procedures are named by their code. A document that cannot be given a
  /// name of its own is reported and left out.
  public func convert(_ path: String, to format: NativeFormat) throws(UnreadableSource) -> Conversion {
    var (reading, documents) = try readDocuments(path)
    var files: [SourceFile] = []
    var sources: [String: String] = [:]
    for (index, outcome) in reading.outcomes.enumerated() {
      guard let document = documents[index], outcome.isRead else { continue }
      let place = document.codePlace ?? Place(file: UInt32(index), start: 0, end: 0)
      var stem = outcome.path.lastIndex(of: ".").map { String(outcome.path[..<$0]) } ?? outcome.path
      if outcome.shape != .native, let code = outcome.procedure {
        guard Self.isFileName(code) else {
          reading.diagnostics.append(.unfitFileName(code, at: place))
          continue
        }
        stem = code
      }
      let name = "\(stem).\(format.rawValue)"
      if let other = name == Conversion.lossesName ? outcome.path : sources[name] {
        reading.diagnostics.append(.nameTaken(name, of: outcome.path, by: other, at: place))
        continue
      }
      sources[name] = outcome.path
      files.append(SourceFile(path: name, bytes: format.print(document)))
    }
    return Conversion(reading: reading, files: files)
  }

  /// Whether a code may name a file: letters, digits, points and hyphens, no point in front.
  private static func isFileName(_ code: String) -> Bool {
    !code.isEmpty && code.utf8.count <= 200 && !code.hasPrefix(".")
      && code.allSatisfy { $0.isLetter || $0.isNumber || $0 == "." || $0 == "-" }
  }
}

extension NativeDocument {
  fileprivate var codePlace: Place? {
    if case .procedure(let procedure) = self { procedure.$code.place } else { nil }
  }
}

extension Diagnostic {
  fileprivate static func unfitFileName(_ code: String, at place: Place) -> Diagnostic {
    let shown = Bilingual.visible(code)
    return Diagnostic(
      "bad-value",
      .error,
      Bilingual(
        vi: "Mã thủ tục “\(shown)” không đặt tên tệp được; bản ghi này chưa được chuyển",
        en: "The procedure code '\(shown)' cannot name a file; this record was not converted"
      ),
      explanation: Bilingual(
        vi: "Sửa mã: chỉ gồm chữ, chữ số, dấu chấm, gạch nối, tối đa 200 byte, không bắt đầu bằng dấu chấm.",
        en: "Mend the code: letters, digits, points and hyphens only, 200 bytes at most, no point in front."
      ),
      at: place
    )
  }

  fileprivate static func nameTaken(_ name: String, of path: String, by other: String, at place: Place)
    -> Diagnostic
  {
    let summary =
      other == path
      ? Bilingual(
        vi: "“\(path)” sẽ được ghi thành “\(name)”, tên dành cho danh sách nội dung không chuyển được",
        en: "'\(path)' would be written to '\(name)', the name of the list of losses"
      )
      : Bilingual(
        vi: "“\(path)” sẽ được ghi thành “\(name)”, trùng với “\(other)”",
        en: "'\(path)' would be written to '\(name)', as would '\(other)'"
      )
    return Diagnostic(
      "duplicate-key",
      .error,
      summary,
      explanation: Bilingual(
        vi: "Đổi tên một tệp rồi chuyển lại; tệp này chưa được chuyển.",
        en: "Rename one of the files and convert again; this one was not converted."
      ),
      at: place
    )
  }
}
