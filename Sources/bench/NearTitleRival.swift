import Foundation

/// What rapidfuzz says of the same titles.
struct NearTitleRival: Codable {
  let pairs: [[Int]]
  let seconds: [Double]
  let version: String

  /// Asks for all pairs of folded titles whose token-sort ratio reaches a percentage; nil where Python or a package is
  /// missing.
  ///
  /// Seconds are those of `cdist` alone, with its cut-off and two workers; reading the pairs out of its matrix is free.
  static func ask(
    _ python: String,
    about titles: [String],
    percent: Int,
    rounds: Int,
    below work: String
  ) throws -> NearTitleRival? {
    try FileManager.default.createDirectory(atPath: work, withIntermediateDirectories: true)
    let paths = ["titles.py", "titles.txt", "titles.json"].map { work + "/" + $0 }
    try script.write(toFile: paths[0], atomically: true, encoding: .utf8)
    try titles.joined(separator: "\n").write(toFile: paths[1], atomically: true, encoding: .utf8)
    try? FileManager.default.removeItem(atPath: paths[2])
    let run = try ProcessRun.run("/usr/bin/env", [python] + paths + ["\(percent)", "\(rounds)"], in: work)
    guard run.status == 0, let data = FileManager.default.contents(atPath: paths[2]) else { return nil }
    return try JSONDecoder().decode(NearTitleRival.self, from: data)
  }

  private static let script = #"""
    import json, sys, time
    import numpy, rapidfuzz
    from rapidfuzz import fuzz, process
    source, target, percent, rounds = sys.argv[1], sys.argv[2], int(sys.argv[3]), int(sys.argv[4])
    titles = open(source, encoding="utf-8").read().split("\n")

    def matrix(some):
        return process.cdist(some, some, scorer=fuzz.token_sort_ratio, score_cutoff=percent, workers=2)

    matrix(titles[:200])
    seconds = []
    for _ in range(rounds):
        start = time.perf_counter()
        scores = matrix(titles)
        seconds.append(time.perf_counter() - start)
    first, second = numpy.nonzero(numpy.triu(scores >= percent, 1))
    json.dump({
        "pairs": [[int(a), int(b)] for a, b in zip(first, second)], "seconds": seconds,
        "version": rapidfuzz.__version__}, open(target, "w"))
    """#
}
