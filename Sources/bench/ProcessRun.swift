import Foundation

/// One run of a program: how long it took, how much it computed, how much memory it held at most.
struct ProcessRun: Codable {
  /// Seconds on the clock.
  let wall: Double
  /// Seconds of processor time, user and system, over all threads.
  let cpu: Double
  /// The largest resident set in bytes.
  let memory: Int
  /// The exit status.
  let status: Int32

  /// Runs a program with its output thrown away; `folder` is where it runs.
  static func run(_ program: String, _ arguments: [String], in folder: String) throws -> ProcessRun {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for (descriptor, mode) in [
      (STDIN_FILENO, O_RDONLY), (STDOUT_FILENO, O_WRONLY), (STDERR_FILENO, O_WRONLY),
    ] {
      posix_spawn_file_actions_addopen(&actions, descriptor, "/dev/null", mode, 0)
    }
    var words: [UnsafeMutablePointer<CChar>?] = ([program] + arguments).map { strdup($0) }
    words.append(nil)
    defer { for word in words { free(word) } }
    let manager = FileManager.default
    let before = manager.currentDirectoryPath
    guard manager.changeCurrentDirectoryPath(folder) else { throw BenchFailure("no such folder: \(folder)") }
    defer { _ = manager.changeCurrentDirectoryPath(before) }
    var child = pid_t()
    let clock = ContinuousClock()
    let start = clock.now
    let code = posix_spawn(&child, program, &actions, nil, words, environ)
    guard code == 0 else { throw BenchFailure("\(program): \(String(cString: strerror(code)))") }
    var status: Int32 = 0
    var usage = rusage()
    while wait4(child, &status, 0, &usage) < 0 {
      guard errno == EINTR else { throw BenchFailure("\(program): \(String(cString: strerror(errno)))") }
    }
    let elapsed = start.duration(to: clock.now)
    guard status & 0x7f == 0 else { throw BenchFailure("\(program) ended by signal \(status & 0x7f)") }
    return ProcessRun(
      wall: elapsed / .seconds(1),
      cpu: seconds(usage.ru_utime) + seconds(usage.ru_stime),
      memory: usage.ru_maxrss * 1024,
      status: (status >> 8) & 0xff
    )
  }

  private static func seconds(_ time: timeval) -> Double {
    Double(time.tv_sec) + Double(time.tv_usec) / 1_000_000
  }
}

/// Why a benchmark could not be made; one sentence.
struct BenchFailure: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) {
    self.description = description
  }
}
