import ArgumentParser
import Foundation

/// Builds the fuzzers: Swift and C with AddressSanitizer and coverage, linked with libFuzzer's loop.
struct FuzzBuild {
  private let folder: PackageFolder

  init(_ folder: PackageFolder) {
    self.folder = folder
  }

  func run() throws {
    let loop = try libFuzzer()
    try FileManager.default.createDirectory(at: folder.fuzzBuild, withIntermediateDirectories: true)
    let log = folder.fuzzBuild.appending(path: "build.log")
    Dev.say("building, log in \(log.path)")
    let status = try Chore(
      [
        "swift", "build", "--scratch-path", folder.fuzzBuild.path, "--configuration", "release",
        "--product", "fuzz", "--sanitize", "address",
        "-Xswiftc", "-sanitize-coverage=edge,indirect-calls,trace-cmp,inline-8bit-counters,pc-table",
        "-Xcc", "-fsanitize=fuzzer-no-link", "-Xcc", "-DCFUZZER_LINKED",
        "-Xlinker", loop, "-Xlinker", "-lstdc++",
      ],
      in: folder
    ).run(log: log)
    guard status == 0 else {
      Dev.say(String(decoding: (try? Data(contentsOf: log)) ?? Data(), as: UTF8.self))
      throw ExitCode(2)
    }
  }

  /// The library with libFuzzer's loop and without a `main`, out of the toolchain in use.
  private func libFuzzer() throws -> String {
    let output = try Chore(["swiftc", "-print-target-info"], in: folder).output()
    guard let toolchain = try? JSONDecoder().decode(Toolchain.self, from: output) else {
      throw ValidationError("“swiftc -print-target-info” names no toolchain; put Swift 6.3 on the PATH.")
    }
    let path = toolchain.loop
    guard FileManager.default.fileExists(atPath: path) else {
      throw ValidationError(
        """
        The toolchain in use has no libFuzzer: \(path) is missing. Install the whole toolchain for Linux from \
        swift.org (packages of distributions and slim images leave its sanitizers out) and put its usr/bin first \
        on the PATH.
        """
      )
    }
    return path
  }
}

/// What `swiftc -print-target-info` says of the toolchain.
private struct Toolchain: Decodable {
  struct Target: Decodable { let triple: String }
  struct Paths: Decodable { let runtimeResourcePath: String }

  let target: Target
  let paths: Paths

  /// Where the toolchain keeps libFuzzer.
  var loop: String {
    let architecture = target.triple.prefix { $0 != "-" }
    return "\(paths.runtimeResourcePath)/clang/lib/linux/libclang_rt.fuzzer_no_main-\(architecture).a"
  }
}
