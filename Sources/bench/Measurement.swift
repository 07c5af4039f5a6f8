/// The medians of several runs of one program on one input, after a run that warms the file cache.
struct Measurement: Codable {
  /// What was measured, such as `tthc check`.
  let name: String
  /// Of what, such as `6500 XML procedures`.
  let input: String
  /// The bytes of the input; nil where it is made in memory.
  private(set) var bytes: Int?
  /// How many runs were made.
  let rounds: Int
  /// Median seconds on the clock.
  let wall: Double
  /// The fastest and slowest of the runs.
  let range: [Double]
  /// Median seconds of processor time; nil where a rival tells its time on the clock only.
  private(set) var cpu: Double?
  /// The largest memory of any run, in bytes; nil where a part of a process was measured.
  private(set) var memory: Int?

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
    var measurement = Measurement(name, of: workload.name, walls: runs.map(\.wall))
    measurement.bytes = workload.bytes
    measurement.cpu = runs.map(\.cpu).sorted()[runs.count / 2]
    measurement.memory = runs.map(\.memory).max()
    return measurement
  }

  /// The median of times on the clock that were taken inside a process.
  init(_ name: String, of input: String, walls: [Double]) {
    let walls = walls.sorted()
    self.name = name
    self.input = input
    rounds = walls.count
    wall = walls[walls.count / 2]
    range = [walls[0], walls[walls.count - 1]]
  }
}
