import Diagnostics
import Foundation
import Reports

/// Results on standard output, everything else on standard error.
enum Output {
  static func result(_ text: String) throws {
    do {
      try FileHandle.standardOutput.write(contentsOf: Data(text.utf8))
    } catch {
      throw CommandFailure(
        vi: "Không ghi được ra đầu ra chuẩn; hãy kiểm tra nơi nhận kết quả và dung lượng đĩa.",
        en: "Cannot write to standard output; check where it leads and the space on the disk."
      )
    }
  }

  /// Writes a result that comes in pieces, a good many of them at a time.
  static func buffered(_ write: ((String) throws -> Void) throws -> Void) throws {
    var text = ""
    try write { piece in
      text += piece
      guard text.utf8.count > 1 << 16 else { return }
      try result(text)
      text = ""
    }
    if !text.isEmpty { try result(text) }
  }

  /// Says something beside the result; where nobody can hear it, the result still counts.
  static func error(_ text: String) {
    try? FileHandle.standardError.write(contentsOf: Data((TerminalText.safe(text) + "\n").utf8))
  }

  /// Puts something that fails in the place of closed streams, so that no file opened later is taken for one.
  static func occupyClosedStreams() {
    for stream in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO] where fcntl(stream, F_GETFD) < 0 {
      _ = open("/dev/null", stream == STDIN_FILENO ? O_WRONLY : O_RDONLY)
    }
  }

  /// The folder named by `--output`.
  static func folder(_ path: String) throws -> String {
    guard !path.isEmpty else {
      throw CommandFailure(
        vi: "Tùy chọn --output để trống; hãy cho biết thư mục ghi bằng --output THƯ-MỤC.",
        en: "The option --output is empty; say where to write with --output FOLDER."
      )
    }
    return path
  }

  /// Writes a file whole or not at all: under another name first, then moved.
  static func write(_ bytes: some Sequence<UInt8>, to path: String) throws {
    let url = URL(fileURLWithPath: path)
    do {
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(),
        withIntermediateDirectories: true
      )
      try Data(bytes).write(to: url, options: .atomic)
    } catch {
      throw CommandFailure(
        vi: "Không ghi được “\(path)”; hãy kiểm tra quyền ghi và dung lượng đĩa.",
        en: "Cannot write '\(path)'; check its permissions and the space on the disk."
      )
    }
  }
}
