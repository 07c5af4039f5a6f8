import ArgumentParser
import Foundation

/// Chores of development: `swift run dev CHORE`.
@main
struct Dev: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dev",
    abstract: "Chores of development.",
    subcommands: [Citations.self, Fuzz.self]
  )
}

extension Dev {
  /// Says something at once, also where it is written to a file.
  static func say(_ text: String) {
    try? FileHandle.standardOutput.write(contentsOf: Data((text + "\n").utf8))
  }
}
