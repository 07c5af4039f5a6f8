#if canImport(Glibc)
  import Glibc
#else
  import Musl
#endif

/// Whether work grows with the length of its input and not faster.
enum LinearTime {
  private static let shortLength = 4_096
  /// How many times the short input makes the long one.
  private static let factor = 16
  /// How much more than `factor` the long input may cost: caches and the allocator favour the short one.
  private static let tolerance = 3
  /// Below this many nanoseconds for the long input nobody waits, and a measurement means little.
  private static let unmeasurable = 100_000_000
  private static let attempts = 3

  /// Does the work on the input repeated to two lengths; the cost is the thread's own time.
  static func check(_ input: String, _ work: (String) -> Void) throws(Violation) {
    guard !input.isEmpty else { return }
    let short = String(repeating: input, count: max(1, shortLength / input.utf8.count))
    let long = String(repeating: short, count: factor)
    var best = (short: Int.max, long: Int.max)
    for _ in 0..<attempts {
      best.short = min(best.short, cost(short, work))
      best.long = min(best.long, cost(long, work))
      if best.long < unmeasurable || best.long <= best.short * factor * tolerance { return }
    }
    throw Violation(
      "\(short.utf8.count) bytes take \(best.short / 1_000) µs, \(factor) times as many \(best.long / 1_000) µs"
    )
  }

  /// Whether an input is among the few that pay for being timed.
  static func isTimed(_ bytes: [UInt8], oneIn share: UInt32) -> Bool {
    var hash: UInt32 = 0x811C_9DC5
    for byte in bytes { hash = (hash ^ UInt32(byte)) &* 0x0100_0193 }
    return (hash >> 16) % share == 0
  }

  /// Nanoseconds of the processor.
  private static func cost(_ input: String, _ work: (String) -> Void) -> Int {
    let start = now()
    work(input)
    return now() - start
  }

  private static func now() -> Int {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return time.tv_sec * 1_000_000_000 + time.tv_nsec
  }
}
