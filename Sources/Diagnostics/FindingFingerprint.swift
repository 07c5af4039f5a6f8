/// What a finding is known by in another revision of its files: the rule, the address in the catalogue, and what the
/// finding speaks of there.
///
/// Lines and file names do not enter, and neither does the wording of the message: lines may move, files may be
/// renamed, elements reordered, messages reworded. Findings that are alike in all three share a fingerprint and are told
/// apart by counting them.
public struct FindingFingerprint: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// The number of the way fingerprints are taken; those of another scheme cannot be compared.
  public static let scheme = 1

  private let value: UInt64

  /// A fingerprint as written: sixteen hexadecimal digits; nil for anything else.
  public init?(_ text: String) {
    guard text.utf8.count == 16, text.utf8.allSatisfy(Self.isDigit), let value = UInt64(text, radix: 16)
    else { return nil }
    self.value = value
  }

  init(hashing text: String) {
    let digest = Digest(of: Array(text.utf8))
    value = digest.bytes.prefix(8).reduce(0) { $0 << 8 | UInt64($1) }
  }

  /// Sixteen lower-case hexadecimal digits.
  public var description: String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }

  /// The order of the written forms.
  public static func < (left: FindingFingerprint, right: FindingFingerprint) -> Bool {
    left.value < right.value
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
      || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte)
  }
}

/// Takes the fingerprints of the findings of one run.
public struct FingerprintReader {
  private let files: SourceFiles
  private var contents: [UInt32: String] = [:]

  /// A reader over the files that findings point into.
  public init(_ files: SourceFiles) {
    self.files = files
  }

  /// A finding's fingerprint.
  public mutating func fingerprint(of finding: Diagnostic) -> FindingFingerprint {
    let address = finding.subject?.description ?? finding.place.map { file($0.file) } ?? ""
    let matter = finding.aspect ?? finding.place.map { folded($0) } ?? ""
    return FindingFingerprint(hashing: "\(FindingFingerprint.scheme)\n\(finding.rule)\n\(address)\n\(matter)")
  }

  /// A file that nothing could be read from is known by its content, blanks aside; one without content by its path.
  private mutating func file(_ number: UInt32) -> String {
    if let known = contents[number] { return known }
    let content = files[number].bytes.filter { !Self.isBlank($0) }
    let address =
      content.isEmpty ? "file/\(files[number].path)" : "file/\(Digest(of: content).hexadecimal())"
    contents[number] = address
    return address
  }

  /// The marked text with every run of blanks as one.
  private func folded(_ place: Place) -> String {
    let bytes = files[place.file].bytes
    let range = (Int(place.start)..<Int(place.end)).clamped(to: 0..<bytes.count)
    var text: [UInt8] = []
    for byte in bytes[range] {
      guard Self.isBlank(byte) else {
        text.append(byte)
        continue
      }
      if text.last != UInt8(ascii: " ") { text.append(UInt8(ascii: " ")) }
    }
    return String(decoding: text, as: UTF8.self)
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || (UInt8(ascii: "\t")...UInt8(ascii: "\r")).contains(byte)
  }
}
