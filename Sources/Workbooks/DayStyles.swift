/// Which styles of cells show a day.
final class DayStyles: PartListener {
  private(set) var isDay: [Bool] = []
  private var codes: [String: String] = [:]
  private var isInCells = false

  /// The formats for days and times that are built in, local ones of East Asia among them.
  private static let builtIn: Set<Int> = Set(14...22).union(27...36).union(45...47).union(50...58)

  func start(_ name: String, _ attributes: PartAttributes) {
    switch name {
    case "numFmt": codes[attributes["numFmtId"] ?? ""] = attributes["formatCode"] ?? ""
    case "cellXfs": isInCells = true
    case "xf" where isInCells:
      let format = attributes["numFmtId"] ?? "0"
      isDay.append(codes[format].map(Self.showsDay) ?? Int(format).map(Self.builtIn.contains) ?? false)
    default: break
    }
  }

  func end(_ name: String) {
    if name == "cellXfs" { isInCells = false }
  }

  func text(_ text: String) {}

  /// Whether a format has a letter of a day, month or year outside quotes and brackets.
  static func showsDay(_ code: String) -> Bool {
    var isQuoted = false
    var isBracketed = false
    var isEscaped = false
    for character in code.lowercased() {
      if isEscaped {
        isEscaped = false
        continue
      }
      switch character {
      case "\\" where !isQuoted: isEscaped = true
      case "\"": isQuoted.toggle()
      case "[" where !isQuoted: isBracketed = true
      case "]": isBracketed = false
      case "d", "y": if !isQuoted, !isBracketed { return true }
      case "m" where !isQuoted && !isBracketed: return true
      case ";" where !isQuoted: return false
      default: break
      }
    }
    return false
  }
}
