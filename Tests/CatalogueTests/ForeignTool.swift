import Foundation

/// A tool that may be installed.
enum ForeignTool {
  /// Runs a tool out of the PATH; nil when it is not installed.
  static func run(_ name: String, _ arguments: [String], in folder: URL) throws -> (
    exit: Int32, output: String
  )? {
    let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
    let found = path.split(separator: ":").map { "\($0)/\(name)" }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
    guard let found else { return nil }
    let log = FileManager.default.temporaryDirectory.appending(path: "tthc-\(name)-\(UUID().uuidString)")
    try Data().write(to: log)
    defer { try? FileManager.default.removeItem(at: log) }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: found)
    process.arguments = arguments
    process.currentDirectoryURL = folder
    let handle = try FileHandle(forWritingTo: log)
    process.standardOutput = handle
    process.standardError = handle
    try process.run()
    process.waitUntilExit()
    let lines = String(decoding: try Data(contentsOf: log), as: UTF8.self).split(separator: "\n")
    return (
      process.terminationStatus,
      lines.filter { !$0.hasSuffix(" validates") }.prefix(40).joined(separator: "\n")
    )
  }
}
