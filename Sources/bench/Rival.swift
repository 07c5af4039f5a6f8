import Foundation

/// A program to compare with, and the Debian package that brings it.
struct Rival {
  let name: String
  let package: String

  static let xmllint = Rival(name: "xmllint", package: "libxml2-utils")
  static let jq = Rival(name: "jq", package: "jq")

  /// Where the program is; installed when it is missing and that is possible, else nil.
  func path() -> String? {
    if let found = find() { return found }
    guard FileManager.default.isExecutableFile(atPath: "/usr/bin/apt-get"), getuid() == 0 else { return nil }
    _ = try? ProcessRun.run("/usr/bin/apt-get", ["install", "-y", "-qq", package], in: "/")
    return find()
  }

  private func find() -> String? {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin").split(separator: ":")
    return folders.map { "\($0)/\(name)" }.first { FileManager.default.isExecutableFile(atPath: $0) }
  }
}
