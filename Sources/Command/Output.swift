import Diagnostics
import Foundation
import Reports

/// Results on standard output, everything else on standard error.
enum Output {
  static func result(_ text: String) {
    FileHandle.standardOutput.write(Data(text.utf8))
  }

  static func error(_ text: String) {
    FileHandle.standardError.write(Data((TerminalText.safe(text) + "\n").utf8))
  }

  /// Writes a file whole or not at all: under another name first, then moved.
  static func write(_ bytes: some Sequence<UInt8>, to path: String, language: Language) throws {
    let url = URL(fileURLWithPath: path)
    do {
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(),
        withIntermediateDirectories: true
      )
      try Data(bytes).write(to: url, options: .atomic)
    } catch {
      throw CommandFailure(
        language == .vi
          ? "Không ghi được “\(path)”; hãy kiểm tra quyền ghi và dung lượng đĩa."
          : "Cannot write '\(path)'; check its permissions and the space on the disk."
      )
    }
  }
}
