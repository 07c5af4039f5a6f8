import Analysis
import ArgumentParser
import Diagnostics
import Foundation
import Reports

/// A format of the check, and the file it goes to; standard output without one.
struct ReportDestination: ExpressibleByArgument {
  let format: CheckFormat
  let path: String?

  init(format: CheckFormat, path: String?) {
    self.format = format
    self.path = path
  }

  /// `sarif=FILE`.
  init?(argument: String) {
    let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[1].isEmpty, let format = CheckFormat(rawValue: String(parts[0])) else {
      return nil
    }
    self.format = format
    path = String(parts[1])
  }

  func write(_ report: CheckReport) throws {
    guard let path else {
      try Output.buffered { sink in try format.write(report, to: sink) }
      return
    }
    var bytes: [UInt8] = []
    format.write(report) { bytes += $0.utf8 }
    try Output.write(bytes, to: path)
  }
}
