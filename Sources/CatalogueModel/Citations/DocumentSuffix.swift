/// The letters of a document number behind the last slash: kind and issuer, `NĐ-CP`, `TTLT-BYT-BTC`, `QH15`.
struct DocumentSuffix {
  private let source: ScalarText
  /// The letters in canonical form.
  private(set) var text = ""
  private(set) var end: Int
  private(set) var repairs: [CitationRepair] = []
  /// Whether the first letters stand for a kind of document.
  private(set) var isKindKnown = false
  /// Whether nothing seems cut off.
  private(set) var isComplete = false
  /// Whether they are those of the National Assembly or its Standing Committee.
  private(set) var isOfAssembly = false
  private var groups: [String] = []

  /// The letters that begin at an index; nil where there are none.
  init?(_ source: ScalarText, at start: Int) {
    self.source = source
    end = start
    guard readGroup(at: start) else { return nil }
    isKindKnown = Self.kinds.contains(groups[0])
    while !isOfAssembly, let next = separator(at: end) {
      let before = end
      guard readGroup(at: next.end) else {
        // A hyphen with nothing behind it belongs to a number that was cut off.
        end = next.isAttached ? before + 1 : before
        break
      }
      add(next.repairs)
    }
    finish()
  }

  private mutating func finish() {
    // Only the Government issues decrees.
    if groups[0] == "NĐ", groups.count == 1 || (groups.count == 2 && groups[1] == "C") {
      groups = ["NĐ", "CP"]
      add([.lettersFromKind])
    }
    if groups.count == 2, groups[0] == "NQ", groups[1].hasPrefix("QH") {
      groups.removeFirst()
      add([.assembly])
    }
    text = groups.joined(separator: "-")
    isComplete = isOfAssembly ? hasTerm : groups.count > 1 && groups.dropFirst().allSatisfy { $0.count > 1 }
  }

  private var hasTerm: Bool {
    groups.last.map { $0.unicodeScalars.suffix(2).allSatisfy { $0.value < 0x3A } } ?? false
  }

  private mutating func add(_ more: [CitationRepair]) {
    repairs += more.filter { !repairs.contains($0) }
  }

  /// Reads letters at an index: capitals, small letters only where they spell a kind or an issuer everybody knows.
  private mutating func readGroup(at start: Int) -> Bool {
    var letters = String.UnicodeScalarView()
    var index = start
    var isForeign = false
    while let capital = Self.capital(source[index]) {
      letters.append(capital)
      if capital != source[index] { isForeign = true }
      index += 1
    }
    let smallEnd = source.skip(index) { Self.small(source[$0]) != nil }
    if smallEnd > index {
      var whole = letters
      for position in index..<smallEnd { Self.small(source[position]).map { whole.append($0) } }
      let known = Self.canonical(String(whole))
      if let known, Self.known.contains(known), Self.capital(source[smallEnd]) == nil || known == "TTg" {
        if known != "TTg" || letters.count != 2 { add([.letterCase]) }
        return take(known, end: smallEnd)
      }
      // The capital before small letters begins the next word: `TT-BCALuật`.
      guard !letters.isEmpty else { return false }
      letters.removeLast()
      index -= 1
    }
    guard !letters.isEmpty else { return false }
    let text = String(letters)
    if text.hasSuffix("QH"), text == "QH" || text == "UBTVQH" { return takeAssembly(text, at: index) }
    if groups.count > 1 { index = takeDigits(&letters, at: index) }
    let canonical = Self.canonical(String(letters)) ?? String(letters)
    if canonical != String(letters) { add([canonical == "TTg" ? .letterCase : .letterForm]) }
    if isForeign { add([.letterForm]) }
    return take(canonical, end: index)
  }

  private mutating func take(_ group: String, end: Int) -> Bool {
    groups.append(group)
    self.end = end
    return true
  }

  /// Departments carry a number: `QĐ-BCA-C06`.
  private func takeDigits(_ letters: inout String.UnicodeScalarView, at index: Int) -> Int {
    let digits = source.skip(index, while: source.isDigit)
    guard letters.count <= 2, digits - index <= 2 else { return index }
    for position in index..<digits { source[position].map { letters.append($0) } }
    return digits
  }

  /// The term of the National Assembly has two digits; more belong to what comes next, or spell the year.
  private mutating func takeAssembly(_ letters: String, at index: Int) -> Bool {
    isOfAssembly = true
    let digits = source.skip(index, while: source.isDigit)
    if digits - index == 4, source[digits] != "/", source.isYear(index..<digits) {
      add([.assembly])
      return take(letters + source.text((index + 2)..<digits), end: digits)
    }
    let term = min(digits, index + 2)
    return take(letters + source.text(index..<term), end: term)
  }

  /// What parts two groups: a hyphen; also another dash, a slash after `TTLT`, or a blank after a known kind.
  private func separator(at index: Int) -> (end: Int, isAttached: Bool, repairs: [CitationRepair])? {
    let mark = source.skipBlanks(index)
    guard let scalar = source[mark] else { return nil }
    if scalar == "-" || Self.dashes.contains(scalar) || (scalar == "/" && groups == ["TTLT"]) {
      let end = source.skipBlanks(mark + 1)
      let isSpaced = mark > index || end > mark + 1
      // A dash between blanks parts sentences, unless the issuer is still to come.
      guard !isSpaced || groups.count == 1 else { return nil }
      return (end, mark == index, (scalar == "-" ? [] : [.hyphen]) + (isSpaced ? [.blanks] : []))
    }
    guard mark > index, groups.count == 1, Self.kinds.contains(groups[0]) else { return nil }
    let end = source.skip(mark) { Self.capital(source[$0]) != nil }
    return Self.issuers.contains(source.text(mark..<end)) ? (mark, false, [.hyphen]) : nil
  }

  /// A capital of a number's letters, `Ð` (U+00D0) read as `Đ`.
  private static func capital(_ scalar: Unicode.Scalar?) -> Unicode.Scalar? {
    switch scalar {
    case .some("A"..."Z"), .some("Đ"): scalar
    case .some("\u{D0}"): "Đ"
    default: nil
    }
  }

  /// The capital of a small letter.
  private static func small(_ scalar: Unicode.Scalar?) -> Unicode.Scalar? {
    guard let scalar else { return nil }
    if ("a"..."z").contains(scalar) { return Unicode.Scalar(scalar.value - 32) }
    return scalar == "đ" ? "Đ" : nil
  }

  /// The known spelling of a group of capitals written without stroke or in other case.
  private static func canonical(_ capitals: String) -> String? {
    switch capitals {
    case "ND": "NĐ"
    case "QD": "QĐ"
    case "CD": "CĐ"
    case "HDND": "HĐND"
    case "TTG": "TTg"
    default: known.contains(capitals) ? capitals : nil
    }
  }

  private static let kinds: Set<String> = [
    "NĐ", "NQ", "QĐ", "TT", "TTLT", "CT", "VBHN", "CĐ", "TB", "KH", "HD", "PL", "L", "CV", "SL",
  ]
  private static let issuers: Set<String> = ["CP", "TTg", "UBND", "HĐND", "TTG", "HDND"]
  private static let known = kinds.union(issuers)
  private static let dashes: Set<Unicode.Scalar> = ["‐", "‑", "‒", "–", "—", "―", "−"]
}
