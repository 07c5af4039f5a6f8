public import Foundation

/// What a tool that may be installed did.
public struct ForeignTool: Sendable {
  /// The exit status.
  public let exit: Int32
  /// What it printed, on both streams.
  public let lines: [String]

  /// What it printed, without its praise and not without end.
  public var complaints: String {
    lines.filter { !$0.hasSuffix(" validates") }.prefix(40).joined(separator: "\n")
  }

  /// Runs a tool out of the PATH; nil when it is not installed.
  public static func run(_ name: String, _ arguments: [String], in folder: URL) throws -> ForeignTool? {
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
    return ForeignTool(exit: process.terminationStatus, lines: lines.map(String.init))
  }
}
