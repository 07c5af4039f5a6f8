import Analysis
import CatalogueModel
import Foundation
import Generation

extension Comparisons {
  /// Near-duplicate titles beside rapidfuzz, then how the time grows.
  func nearDuplicates(_ count: Int, python: String, portal: String, sizes: [Int]) throws
    -> [BenchResult.Section]
  {
    let real = Self.portalTitles(portal)
    let made = TitleGenerator(seed: seed)
    let titles = Array((real + made.titles(max(0, count - real.count))).prefix(count))
    let name = "\(titles.count) titles, \(min(real.count, count)) of the portal"
    var section = BenchResult.Section("Near-duplicate titles beside rapidfuzz, folding and scoring")
    let (near, walls) = Self.clock(rounds) { NearTitles(titles) }
    let ours = Measurement("NearTitles (two threads)", of: name, walls: walls)
    section.measurements.append(ours)
    var pairs: Set<[Int]> = []
    near.eachPair { first, second, _ in pairs.insert([first, second]) }
    let folded = titles.map { FoldedText.key($0) }
    let rival = try NearTitleRival.ask(
      python,
      about: folded,
      percent: NearTitles.percent,
      rounds: min(rounds, 3),
      below: work
    )
    if let rival {
      let theirs = Measurement("rapidfuzz \(rival.version) cdist, 2 workers", of: name, walls: rival.seconds)
      section.measurements.append(theirs)
      let missed = rival.pairs.count { !pairs.contains($0) }
      section.verdicts = [
        BenchResult.Verdict(
          target: "the same pairs",
          seen: "\(pairs.count) and \(rival.pairs.count), \(missed) of theirs not among ours",
          isMet: pairs.count == rival.pairs.count && missed == 0
        ),
        BenchResult.Verdict(
          target: "20 times as fast",
          seen: String(format: "%.0f times as fast", theirs.wall / ours.wall),
          isMet: ours.wall * 20 <= theirs.wall
        ),
      ]
    } else {
      section.missing.append("no Python with rapidfuzz; name one with --python (pip install rapidfuzz numpy)")
    }
    return [section, growth(of: made, sizes)]
  }

  private func growth(of made: TitleGenerator, _ sizes: [Int]) -> BenchResult.Section {
    var section = BenchResult.Section("Near-duplicate titles, growth")
    for size in sizes {
      let titles = made.titles(size)
      let (near, walls) = Self.clock(rounds) { NearTitles(titles) }
      section.measurements.append(
        Measurement("NearTitles, \(near.pairs.count) near pairs", of: "\(size) made-up titles", walls: walls)
      )
    }
    return section
  }

  /// The titles of the portal's list of procedures, where it is at hand beside the folder of records.
  private static func portalTitles(_ records: String) -> [String] {
    let list = URL(fileURLWithPath: records).deletingLastPathComponent()
      .appendingPathComponent("catalog.jsonl")
    guard let text = try? String(contentsOf: list, encoding: .utf8) else { return [] }
    struct Entry: Decodable { let name: String }
    return text.split(separator: "\n").compactMap { line in
      (try? JSONDecoder().decode(Entry.self, from: Data(line.utf8)))?.name
    }
  }
}
