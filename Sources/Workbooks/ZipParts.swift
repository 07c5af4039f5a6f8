import CArchive
import Diagnostics

/// The parts of a ZIP file, unpacked within limits.
struct ZipParts {
  private(set) var parts: [String: [UInt8]] = [:]
  /// Why not everything was unpacked; nil when all was.
  private(set) var problem: Bilingual?

  init(_ bytes: [UInt8]) {
    // Without its list of parts at the end the file is cut off, and any part may be missing.
    if !Self.hasEnd(bytes) { problem = .broken }
    guard let archive = archive_read_new() else {
      problem = .broken
      return
    }
    defer { archive_read_free(archive) }
    archive_read_support_format_zip(archive)
    bytes.withUnsafeBytes { buffer in
      guard archive_read_open_memory(archive, buffer.baseAddress, buffer.count) == ARCHIVE_OK else {
        problem = .broken
        return
      }
      read(archive)
    }
  }

  /// Whether the record that ends a ZIP file is there; only a comment of 64 KiB at the most may follow it.
  private static func hasEnd(_ bytes: [UInt8]) -> Bool {
    let mark: [UInt8] = [0x50, 0x4B, 0x05, 0x06]
    var start = bytes.count - 22
    while start >= max(0, bytes.count - 22 - 0xFFFF) {
      if bytes[start] == mark[0], bytes[start..<start + 4].elementsEqual(mark) { return true }
      start -= 1
    }
    return false
  }

  private mutating func read(_ archive: OpaquePointer) {
    var total = 0
    var entry: OpaquePointer?
    while true {
      let status = archive_read_next_header(archive, &entry)
      if status == ARCHIVE_EOF { return }
      guard status == ARCHIVE_OK || status == ARCHIVE_WARN, let entry else {
        problem = .broken
        return
      }
      guard parts.count < WorkbookLimits.parts else {
        problem = .tooMuch
        return
      }
      guard let name = archive_entry_pathname(entry), archive_entry_filetype(entry) == 0o100000 else {
        continue
      }
      // Pictures and the like are of no interest, and may be large.
      let path = String(cString: name)
      guard path.hasSuffix(".xml") || path.hasSuffix(".rels") || path == "mimetype" else { continue }
      guard let part = unpack(archive, &total) else { return }
      parts[path] = part
    }
  }

  private mutating func unpack(_ archive: OpaquePointer, _ total: inout Int) -> [UInt8]? {
    var part: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = chunk.withUnsafeMutableBytes { archive_read_data(archive, $0.baseAddress, $0.count) }
      guard count >= 0 else {
        problem = .broken
        return nil
      }
      if count == 0 { return part }
      total += count
      guard part.count + count <= WorkbookLimits.partLength, total <= WorkbookLimits.unpackedLength else {
        problem = .tooMuch
        return nil
      }
      part += chunk[..<count]
    }
  }
}

extension Bilingual {
  fileprivate static let broken = Bilingual(
    vi: "Tệp nén bên trong bị hỏng hoặc thiếu; hãy mở bằng phần mềm bảng tính rồi lưu lại dạng .xlsx.",
    en: "The ZIP inside is damaged or cut off; open it in a spreadsheet program and save it as .xlsx again."
  )

  fileprivate static let tooMuch = Bilingual(
    vi: "Nội dung khi giải nén vượt giới hạn; hãy chỉ giữ trang tính có kế hoạch rồi lưu lại.",
    en: "Unpacked it exceeds the limit; keep only the sheet with the plan and save it again."
  )
}
