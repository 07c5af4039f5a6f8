extension EditedFile {
  /// The change as a unified diff, with three lines around each edit.
  public var diff: String {
    guard !replacements.isEmpty else { return "" }
    let starts = lineStarts
    var text = "--- a/\(original.path)\n+++ b/\(original.path)\n"
    var shift = 0
    for hunk in hunks(starts) {
      let before = hunk.lines.map { line($0, starts) }
      let first = starts[hunk.lines.lowerBound]
      let last = hunk.lines.upperBound < starts.count ? starts[hunk.lines.upperBound] : original.bytes.count
      let after = Self.lines(of: edited(first..<last, hunk.replacements))
      text += "@@ -\(hunk.lines.lowerBound + 1),\(before.count)"
      text += " +\(hunk.lines.lowerBound + 1 + shift),\(after.count) @@\n"
      shift += after.count - before.count
      let head = zip(before, after).prefix { $0 == $1 }.count
      let tail = zip(before.dropFirst(head).reversed(), after.dropFirst(head).reversed())
        .prefix { $0 == $1 }.count
      for line in before.prefix(head) { text += " \(line)\n" }
      for line in before.dropFirst(head).dropLast(tail) { text += "-\(line)\n" }
      for line in after.dropFirst(head).dropLast(tail) { text += "+\(line)\n" }
      for line in before.suffix(tail) { text += " \(line)\n" }
    }
    return text
  }

  private struct Hunk {
    var lines: Range<Int>
    var replacements: [Replacement]
  }

  /// Edits whose surroundings touch stand in one hunk.
  private func hunks(_ starts: [Int]) -> [Hunk] {
    var hunks: [Hunk] = []
    var line = 0
    for replacement in replacements {
      while line + 1 < starts.count, starts[line + 1] <= replacement.range.lowerBound { line += 1 }
      var last = line
      while last + 1 < starts.count, starts[last + 1] < replacement.range.upperBound { last += 1 }
      let lines = max(0, line - 3)..<min(starts.count, last + 4)
      if let hunk = hunks.last, hunk.lines.upperBound >= lines.lowerBound {
        hunks[hunks.count - 1].lines = hunk.lines.lowerBound..<max(hunk.lines.upperBound, lines.upperBound)
        hunks[hunks.count - 1].replacements.append(replacement)
      } else {
        hunks.append(Hunk(lines: lines, replacements: [replacement]))
      }
    }
    return hunks
  }

  private func edited(_ range: Range<Int>, _ replacements: [Replacement]) -> [UInt8] {
    var bytes: [UInt8] = []
    var position = range.lowerBound
    for replacement in replacements {
      bytes += original.bytes[position..<replacement.range.lowerBound]
      bytes += replacement.bytes
      position = replacement.range.upperBound
    }
    return bytes + original.bytes[position..<max(position, range.upperBound)]
  }

  private var lineStarts: [Int] {
    var starts = [0]
    for (index, byte) in original.bytes.enumerated() where byte == UInt8(ascii: "\n") {
      if index + 1 < original.bytes.count { starts.append(index + 1) }
    }
    return starts
  }

  private func line(_ number: Int, _ starts: [Int]) -> String {
    let end = number + 1 < starts.count ? starts[number + 1] : original.bytes.count
    return Self.lines(of: Array(original.bytes[starts[number]..<end])).first ?? ""
  }

  private static func lines(of bytes: [UInt8]) -> [String] {
    var lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    if lines.last?.isEmpty == true { lines.removeLast() }
    return lines.map { String(decoding: $0, as: UTF8.self) }
  }
}
