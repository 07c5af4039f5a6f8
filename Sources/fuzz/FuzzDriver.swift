import CFuzzer
import Fuzzing

#if canImport(Glibc)
  import Glibc
#else
  import Musl
#endif

/// One entry under libFuzzer: `fuzz --entry=NAME`, then libFuzzer's own options, from the package's folder.
///
/// libFuzzer leaves options with two hyphens alone, and passes them on when it starts itself again.
@main
enum FuzzDriver {
  private static let option = "--entry="

  private static let entry: (any FuzzEntry)? = CommandLine.arguments.dropFirst().lazy
    .filter { $0.hasPrefix(option) }
    .compactMap { EntryName(rawValue: String($0.dropFirst(option.count))) }
    .compactMap { try? $0.entry(papers: "catalogue/papers") }
    .first

  static func main() {
    guard entry != nil else {
      let names = EntryName.allCases.map(\.rawValue).joined(separator: ", ")
      end("Name an entry, \(option) and one of \(names); run from the package's folder.")
    }
    let status = run()
    guard status != CFUZZER_ABSENT else { end("Built without libFuzzer; use “swift run dev fuzz”.") }
    exit(status)
  }

  private static func run() -> Int32 {
    let arguments = CommandLine.unsafeArgv
    return cfuzzer_run(CommandLine.argc, arguments) { bytes, count in
      FuzzDriver.check(Array(UnsafeBufferPointer(start: bytes, count: count)))
      return 0
    }
  }

  /// Ends the process on a violation, so that libFuzzer keeps the input.
  private static func check(_ bytes: [UInt8]) {
    do {
      try entry?.check(bytes)
    } catch {
      say("violation: \(error)")
      abort()
    }
  }

  private static func end(_ message: String) -> Never {
    say(message)
    exit(2)
  }

  private static func say(_ message: String) {
    var line = message + "\n"
    line.withUTF8 { _ = write(STDERR_FILENO, $0.baseAddress, $0.count) }
  }
}
