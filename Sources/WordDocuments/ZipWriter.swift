import CArchive

/// Packs parts into a ZIP file in memory, the same bytes for the same parts.
///
/// No part has a time: libarchive then writes the first moment a ZIP file can name, whatever the time zone.
struct ZipWriter {
  private final class Sink {
    var bytes: [UInt8] = []
  }

  private let archive: OpaquePointer
  private let sink = Sink()
  private var isSound = true

  /// A writer; nil where libarchive gives none.
  init?() {
    guard let archive = archive_write_new() else { return nil }
    self.archive = archive
    archive_write_set_format_zip(archive)
    archive_write_set_options(archive, "zip:compression=deflate,zip:compression-level=6,zip:!zip64")
    archive_write_set_bytes_per_block(archive, 0)
    let status = archive_write_open(
      archive,
      Unmanaged.passUnretained(sink).toOpaque(),
      nil,
      { _, context, bytes, count in
        guard let context, let bytes else { return -1 }
        let sink = Unmanaged<Sink>.fromOpaque(context).takeUnretainedValue()
        sink.bytes.append(contentsOf: UnsafeRawBufferPointer(start: bytes, count: count))
        return count
      },
      nil
    )
    isSound = status == ARCHIVE_OK
  }

  mutating func add(_ name: String, _ bytes: [UInt8]) {
    guard let entry = archive_entry_new() else {
      isSound = false
      return
    }
    defer { archive_entry_free(entry) }
    archive_entry_set_pathname(entry, name)
    archive_entry_set_size(entry, Int64(bytes.count))
    // A regular file, readable by all.
    archive_entry_set_filetype(entry, 0o100000)
    archive_entry_set_perm(entry, 0o644)
    isSound = archive_write_header(archive, entry) == ARCHIVE_OK && isSound
    let written = bytes.withUnsafeBytes { archive_write_data(archive, $0.baseAddress, $0.count) }
    isSound = written == bytes.count && isSound
  }

  /// Ends the file, once; nil where a part could not be packed.
  consuming func finish() -> [UInt8]? {
    let closed = archive_write_close(archive) == ARCHIVE_OK
    archive_write_free(archive)
    return closed && isSound ? sink.bytes : nil
  }
}
