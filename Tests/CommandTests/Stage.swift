import Foundation

/// A fresh temporary folder in which the built tool runs; removed with its last user.
final class Stage {
  /// What a run gave.
  struct Result {
    var exit: Int32
    var stdout: String
    var stderr: String
  }

  let root: URL
  private let home: URL
  private let tool: URL

  init(files: [(path: String, text: String)]) throws {
    let place = FileManager.default.temporaryDirectory.appending(path: "tthc-scenario-\(UUID().uuidString)")
    root = place.appending(path: "work")
    home = place.appending(path: "home")
    tool = Bundle.module.bundleURL.deletingLastPathComponent().appending(path: "tthc")
    try FileManager.default.createDirectory(at: root, withIntermediateDirectories: true)
    try FileManager.default.createDirectory(at: home, withIntermediateDirectories: true)
    if let knowledge = Bundle.module.url(forResource: "Knowledge", withExtension: nil) {
      try FileManager.default.copyItem(at: knowledge, to: home.appending(path: "catalogue"))
    }
    for file in files { try write(file.text, to: root.appending(path: file.path)) }
  }

  deinit {
    try? FileManager.default.removeItem(at: root.deletingLastPathComponent())
  }

  /// The folder's name, which must never show in an output.
  var mark: String { root.deletingLastPathComponent().lastPathComponent }

  /// Runs the tool; output goes through files, so that no pipe can fill up.
  func run(_ run: Scenario.Run) throws -> Result {
    let place = root.deletingLastPathComponent()
    let urls = ["stdin", "stdout", "stderr"].map { place.appending(path: $0) }
    try Data(run.input.utf8).write(to: urls[0])
    for url in urls.dropFirst() { try Data().write(to: url) }
    let process = Process()
    process.executableURL = tool
    process.arguments = run.arguments
    process.currentDirectoryURL = folder(run.folder)
    process.environment = [
      "TTHC_HOME": run.hasKnowledge ? home.path : "nowhere", "PATH": run.hasGit ? Self.path : "",
    ]
    process.standardInput = try FileHandle(forReadingFrom: urls[0])
    process.standardOutput = try FileHandle(forWritingTo: urls[1])
    process.standardError = try FileHandle(forWritingTo: urls[2])
    try process.run()
    process.waitUntilExit()
    let texts = try urls.dropFirst().map { String(decoding: try Data(contentsOf: $0), as: UTF8.self) }
    let crashed = process.terminationReason == .uncaughtSignal
    return Result(
      exit: crashed ? -process.terminationStatus : process.terminationStatus,
      stdout: texts[0],
      stderr: texts[1]
    )
  }

  /// Changes the files as an editor or git would.
  func perform(_ action: Scenario.Action) throws {
    switch action {
    case .git(let arguments):
      let process = Process()
      process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
      process.arguments = ["git"] + arguments
      process.currentDirectoryURL = root
      process.environment = [
        "PATH": Self.path, "GIT_CONFIG_GLOBAL": "/dev/null", "GIT_CONFIG_NOSYSTEM": "1",
        "GIT_AUTHOR_NAME": "a", "GIT_AUTHOR_EMAIL": "a@b", "GIT_COMMITTER_NAME": "a",
        "GIT_COMMITTER_EMAIL": "a@b",
      ]
      process.standardOutput = FileHandle.nullDevice
      process.standardError = FileHandle.nullDevice
      try process.run()
      process.waitUntilExit()
    case .write(let path, let text): try write(text, to: root.appending(path: path))
    case .move(let path, let other):
      let target = root.appending(path: other)
      try FileManager.default.createDirectory(
        at: target.deletingLastPathComponent(),
        withIntermediateDirectories: true
      )
      // FileManager folds the case of names, which this Foundation cannot do for every letter.
      guard rename(root.appending(path: path).path, target.path) == 0 else {
        throw CocoaError(.fileWriteUnknown)
      }
    case .remove(let path): try FileManager.default.removeItem(at: root.appending(path: path))
    }
  }

  private static let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"

  private func folder(_ name: String) -> URL { name.isEmpty ? root : root.appending(path: name) }

  private func write(_ text: String, to url: URL) throws {
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(),
      withIntermediateDirectories: true
    )
    try Data(text.utf8).write(to: url)
  }

  /// The bytes of a file a run wrote; nil when there is none.
  func bytes(of path: String) -> Data? { try? Data(contentsOf: root.appending(path: path)) }

  /// The text of a file a run wrote; nil when there is none.
  func text(of path: String) -> String? { bytes(of: path).map { String(decoding: $0, as: UTF8.self) } }

  /// Whether a file or folder is there.
  func holds(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: root.appending(path: path).path)
  }

  /// Every file below the working folder, by path.
  func paths() -> [String] {
    ((try? FileManager.default.subpathsOfDirectory(atPath: root.path)) ?? []).sorted()
  }
}
