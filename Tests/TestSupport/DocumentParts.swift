import CArchive

/// The parts of a document that is a ZIP file, as text: what tests compare instead of packed bytes.
public enum DocumentParts {
  /// The text of each part, by its name.
  public static func texts(_ bytes: [UInt8]) -> [String: String] {
    var parts: [String: String] = [:]
    guard let archive = archive_read_new() else { return parts }
    defer { archive_read_free(archive) }
    archive_read_support_format_zip(archive)
    bytes.withUnsafeBytes { buffer in
      guard archive_read_open_memory(archive, buffer.baseAddress, buffer.count) == ARCHIVE_OK else { return }
      var entry: OpaquePointer?
      while archive_read_next_header(archive, &entry) == ARCHIVE_OK {
        guard let name = archive_entry_pathname(entry) else { continue }
        var part: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 1 << 16)
        while true {
          let count = chunk.withUnsafeMutableBytes { archive_read_data(archive, $0.baseAddress, $0.count) }
          guard count > 0 else { break }
          part += chunk[..<count]
        }
        parts[String(cString: name)] = String(decoding: part, as: UTF8.self)
      }
    }
    return parts
  }
}
