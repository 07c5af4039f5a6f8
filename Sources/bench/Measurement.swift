/// The medians of several runs of one program on one input, after a run that warms the file cache.
struct Measurement: Codable {
  /// What was measured, such as `tthc check`.
  let name: String
  /// Of what, such as `6500 XML procedures`.
  let input: String
  /// The bytes of the input.
  let bytes: Int
  /// How many runs were made.
  let rounds: Int
  /// Median seconds on the clock.
  let wall: Double
  /// The fastest and slowest of the runs.
  let range: [Double]
  /// Median seconds of processor time.
  let cpu: Double
  /// The largest memory of any run, in bytes.
  let memory: Int

  /// Measures; a run whose exit status is not among `accepted` fails the measurement.
  static func take(
    _ name: String,
    of workload: Workload,
    rounds: Int,
    accepted: Set<Int32> = [0],
    run: () throws -> ProcessRun
  ) throws -> Measurement {
    _ = try run()
    let runs = try (0..<rounds).map { _ in try run() }
    for run in runs where !accepted.contains(run.status) {
      throw BenchFailure("\(name) on \(workload.name) ended with status \(run.status)")
    }
    let walls = runs.map(\.wall).sorted()
    return Measurement(
      name: name,
      input: workload.name,
      bytes: workload.bytes,
      rounds: rounds,
      wall: walls[walls.count / 2],
      range: [walls[0], walls[walls.count - 1]],
      cpu: runs.map(\.cpu).sorted()[runs.count / 2],
      memory: runs.map(\.memory).max() ?? 0
    )
  }
}
