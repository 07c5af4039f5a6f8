import CatalogueFormats
import Foundation

extension Comparisons {
  /// One edited file of a large catalogue, checked against the last commit.
  func since(_ count: Int) throws -> BenchResult.Section {
    var section = BenchResult.Section("One edited file, checked with --since HEAD")
    let load = try Workload(generated: count, format: .xml, seed: seed, below: work)
    guard let git = Rival(name: "git", package: "git").path() else {
      section.missing.append("git is not installed (Debian: git)")
      return section
    }
    let names = ["-c", "user.name=bench", "-c", "user.email=bench@localhost"]
    for arguments in [["init", "-q"], ["add", "-A"], names + ["commit", "-q", "--allow-empty", "-m", "x"]] {
      _ = try ProcessRun.run(git, arguments, in: load.folder)
    }
    let path = load.folder + "/" + load.files[0]
    let original = try String(contentsOfFile: path, encoding: .utf8)
    try original.replacing("<name>", with: "<name>Sửa: ").write(
      toFile: path,
      atomically: true,
      encoding: .utf8
    )
    defer { try? original.write(toFile: path, atomically: true, encoding: .utf8) }
    let ours = try measure(
      "tthc check --since HEAD",
      ["check", load.folder, "--since", "HEAD", "--format", "json"],
      load
    )
    section.measurements.append(ours)
    section.verdicts.append(
      BenchResult.Verdict(
        target: "under 0.15 s",
        seen: String(format: "%.2f s", ours.wall),
        isMet: ours.wall < 0.15
      )
    )
    return section
  }
}
