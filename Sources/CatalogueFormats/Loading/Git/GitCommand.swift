import Diagnostics
import Foundation

/// Runs git's plumbing without a shell and without touching the work tree or the index.
struct GitCommand {
  private let program: String

  /// Finds git in the PATH.
  init() throws(UnreadableSource) {
    let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
    let found = path.split(separator: ":").map { "\($0)/git" }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
    guard let found else { throw .gitMissing }
    program = found
  }

  /// What a command prints; nil when it fails.
  func output(_ arguments: [String], in folder: String, input: [UInt8] = []) throws(UnreadableSource)
    -> [UInt8]?
  {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = ["-C", folder] + arguments
    var environment = ProcessInfo.processInfo.environment
    // A hook is told of a repository by these, relative to its own folder; here the folder tells.
    for name in ["GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX"] { environment[name] = nil }
    environment["GIT_OPTIONAL_LOCKS"] = "0"
    environment["LC_ALL"] = "C"
    process.environment = environment
    let (source, sink) = (Pipe(), Pipe())
    process.standardInput = source
    process.standardOutput = sink
    process.standardError = FileHandle.nullDevice
    guard (try? process.run()) != nil else { throw .gitMissing }
    // Written beside the reading, so that neither pipe can fill up for ever.
    let writer = source.fileHandleForWriting
    let written = DispatchGroup()
    DispatchQueue.global().async(group: written) {
      try? writer.write(contentsOf: Data(input))
      try? writer.close()
    }
    let data = (try? sink.fileHandleForReading.readToEnd()) ?? Data()
    written.wait()
    process.waitUntilExit()
    guard process.terminationReason == .exit, process.terminationStatus == 0 else { return nil }
    return [UInt8](data)
  }

  /// The lines a command prints; nil when it fails.
  func lines(_ arguments: [String], in folder: String) throws(UnreadableSource) -> [String]? {
    try output(arguments, in: folder).map { bytes in
      String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
        .map(String.init)
    }
  }
}

extension UnreadableSource {
  fileprivate static let gitMissing = UnreadableSource(
    message: Bilingual(
      vi: "Không tìm thấy git trong PATH; hãy cài git rồi chạy lại, hoặc so với tệp mốc bằng --baseline.",
      en: "git is not in the PATH; install it, or compare with a baseline by --baseline."
    )
  )
}
