import Analysis
import Diagnostics

/// Places, addresses and edits as SARIF writes them.
struct SARIFPlaces {
  private let report: CheckReport

  init(_ report: CheckReport) {
    self.report = report
  }

  /// Where a finding stands, in a file and in the catalogue; nil where neither is known.
  func location(_ finding: Diagnostic) -> JSONValue? {
    var members: [(String, JSONValue)] = []
    if let place = finding.place { members.append(("physicalLocation", physical(place))) }
    if let subject = finding.subject { members.append(Self.logicalMember(subject.description)) }
    return members.isEmpty ? nil : .object(members)
  }

  func related(_ position: Int, _ note: Note) -> JSONValue {
    var members: [(String, JSONValue)] = [("id", .integer(position))]
    if let place = note.place { members.append(("physicalLocation", physical(place))) }
    members.append(("message", .object([("text", .string(note.text.text(in: report.terms.language)))])))
    return .object(members)
  }

  /// An address in the catalogue as a location of its own.
  static func logical(_ path: String) -> JSONValue { .object([logicalMember(path)]) }

  private static func logicalMember(_ path: String) -> (String, JSONValue) {
    ("logicalLocations", .array([.object([("fullyQualifiedName", .string(path))])]))
  }

  /// An editorial remedy; others are not for a machine to apply.
  func fix(_ remedy: Remedy) -> JSONValue? {
    guard remedy.applicability == .editorial, !remedy.edits.isEmpty else { return nil }
    var changes: [(file: UInt32, replacements: [JSONValue])] = []
    for edit in remedy.edits {
      let replacement = JSONValue.object([
        ("deletedRegion", region(edit.place)),
        (
          "insertedContent",
          .object([("text", .string(edit.written(in: report.files[edit.place.file])))])
        ),
      ])
      if changes.last?.file == edit.place.file {
        changes[changes.count - 1].replacements.append(replacement)
      } else {
        changes.append((edit.place.file, [replacement]))
      }
    }
    return .object([
      ("description", .object([("text", .string(remedy.title.text(in: report.terms.language)))])),
      (
        "artifactChanges",
        .array(
          changes.map { change in
            .object([
              ("artifactLocation", artifact(change.file)), ("replacements", .array(change.replacements)),
            ])
          }
        )
      ),
    ])
  }

  private func physical(_ place: Place) -> JSONValue {
    .object([("artifactLocation", artifact(place.file)), ("region", region(place))])
  }

  private func artifact(_ file: UInt32) -> JSONValue {
    .object([
      ("uri", .string(Self.encoded(report.terms.folder + report.files[file].path))),
      ("uriBaseId", .string(SARIFLog.base)),
    ])
  }

  private func region(_ place: Place) -> JSONValue {
    let file = report.files[place.file]
    let start = file.position(of: Int(place.start))
    let end = file.position(of: Int(place.end))
    return .object([
      ("startLine", .integer(start.line)), ("startColumn", .integer(start.column)),
      ("endLine", .integer(end.line)), ("endColumn", .integer(end.column)),
      ("byteOffset", .integer(Int(place.start))), ("byteLength", .integer(Int(place.end - place.start))),
    ])
  }

  /// A relative path as a relative reference of RFC 3986.
  static func encoded(_ path: String) -> String {
    let digits = Array("0123456789ABCDEF".utf8)
    var bytes: [UInt8] = []
    for byte in path.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
        UInt8(ascii: "~"), UInt8(ascii: "/"):
        bytes.append(byte)
      default: bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
