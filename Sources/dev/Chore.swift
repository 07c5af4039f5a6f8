import Foundation

/// A program run to its end without a terminal.
struct Chore {
  let arguments: [String]
  let folder: PackageFolder

  init(_ arguments: [String], in folder: PackageFolder) {
    self.arguments = arguments
    self.folder = folder
  }

  /// Runs the program with everything it says in a file, and gives its exit status.
  func run(log: URL) throws -> Int32 {
    try Data().write(to: log)
    let output = try FileHandle(forWritingTo: log)
    defer { try? output.close() }
    let process = process()
    process.standardOutput = output
    process.standardError = output
    try process.run()
    StartedProcesses.wait(for: process)
    return process.terminationStatus
  }

  /// Runs the program and gives what it prints.
  func output() throws -> Data {
    let process = process()
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let data = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return data
  }

  private func process() -> Process {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = arguments
    process.currentDirectoryURL = folder.url
    process.standardInput = FileHandle.nullDevice
    // The backtracer may wait for ever for a fuzzer that handles its own crash.
    process.environment = ProcessInfo.processInfo.environment
      .merging(["SWIFT_BACKTRACE": "enable=no"]) { _, new in new }
    return process
  }
}
