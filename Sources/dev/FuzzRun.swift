import Foundation
import Fuzzing

/// One entry under libFuzzer for a while.
struct FuzzRun: Sendable {
  let entry: EntryName
  /// What libFuzzer says.
  let log: URL
  let seconds: Int
  private let package: PackageFolder
  private let corpus: URL
  private let findings: URL
  private let dictionary: URL
  private let maximumLength: Int

  /// Longer than any input takes under sanitizers on a busy machine, in seconds.
  private static let patience = 10
  private static let megabytes = 2_048

  /// A run with the kept corpus as seeds, and a folder of its own for what it makes.
  init(_ entry: EntryName, in package: PackageFolder, seconds: Int) throws {
    self.entry = entry
    self.package = package
    self.seconds = seconds
    let work = package.fuzzBuild.appending(path: "work/\(entry.rawValue)")
    log = work.appending(path: "log.txt")
    corpus = work.appending(path: "corpus")
    findings = work.appending(path: "findings")
    dictionary = work.appending(path: "words.dict")
    for folder in [corpus, findings] {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }
    let subject = try entry.entry(papers: package.url.appending(path: "catalogue/papers").path)
    maximumLength = subject.maximumLength
    try Data(FuzzDictionary.text(subject.words).utf8).write(to: dictionary)
  }

  /// Runs to the end or to the first finding.
  func outcome() -> FuzzOutcome {
    let known = Set(inputs(in: findings))
    let kept = package.corpus.appending(path: entry.rawValue)
    let status = try? Chore(
      [
        FuzzOutcome.program, "--entry=\(entry.rawValue)", corpus.path, kept.path, "-dict=\(dictionary.path)",
        "-artifact_prefix=\(findings.path)/", "-max_total_time=\(seconds)", "-max_len=\(maximumLength)",
        "-timeout=\(Self.patience)", "-rss_limit_mb=\(Self.megabytes)", "-print_final_stats=1",
      ],
      in: package
    ).run(log: log)
    let text = (try? Data(contentsOf: log)).map { String(decoding: $0, as: UTF8.self) } ?? ""
    return FuzzOutcome(
      entry: entry,
      status: status ?? -1,
      findings: inputs(in: findings).filter { !known.contains($0) },
      log: log,
      text: text
    )
  }

  private func inputs(in folder: URL) -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.sorted().map { folder.appending(path: $0).path }
  }
}
