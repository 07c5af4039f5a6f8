/// The labels behind the word for a level: `khoản 5, 6, 7`, `Mẫu số 06/GDP`, `mục I.1.2`.
struct ProvisionLabels {
  private(set) var labels: [String] = []
  /// The first token behind them.
  private(set) var end: Int
  private let source: CitationTokens
  private let level: ProvisionLevel

  init(_ source: CitationTokens, level: ProvisionLevel, at start: Int) {
    self.source = source
    self.level = level
    end = start
    guard var next = label(at: start, afterComma: false) else { return }
    labels.append(next.text)
    end = next.end
    while level.isListed, let following = continuation(at: end),
      let found = label(at: following, afterComma: true)
    {
      next = found
      labels.append(next.text)
      end = next.end
    }
  }

  /// Where a further label would stand: behind a comma or `và`.
  private func continuation(at index: Int) -> Int? {
    guard index < source.tokens.count else { return nil }
    let token = source.tokens[index]
    if token.kind == .and { return index + 1 }
    let strong: FoldedText.Marks = [.semicolon, .colon, .lineBreak, .parenthesis]
    return token.gap.marks.contains(.comma) && token.gap.marks.isDisjoint(with: strong) ? index : nil
  }

  private func label(at start: Int, afterComma: Bool) -> (text: String, end: Int)? {
    guard start < source.tokens.count else { return nil }
    let token = source.tokens[start]
    let between = token.gap.marks.subtracting(afterComma ? [.space, .comma] : [.space])
    guard level == .form ? between.isSubset(of: [.colon]) : between.isEmpty else { return nil }
    guard token.kind == .word || (token.kind.isShort && token.bytes.count <= 2) else { return nil }
    var end = start + 1
    var bytes = token.bytes
    // `I.1.2`, `06/GDP` and `D01-THADS` are one label.
    while end < source.tokens.count {
      let marks = source.tokens[end].gap.marks
      guard marks == [.period] || marks == [.slash] || marks == [.dash] else { break }
      bytes = bytes.lowerBound..<source.tokens[end].bytes.upperBound
      end += 1
    }
    var text = source.text(bytes)
    guard level.accepts(text) else { return nil }
    // `Mẫu 07 B` and `Mẫu 01 TS` are one label.
    if level == .form, end < source.tokens.count, source.tokens[end].gap.marks == [.space] {
      let letters = source.text(source.tokens[end].bytes)
      if source.tokens[end].kind == .word, letters.utf8.count <= 3,
        letters.utf8.allSatisfy({ (65...90).contains($0) })
      {
        text += " " + letters
        end += 1
      }
    }
    return (level.canonical(text), end)
  }
}

extension CitationTokens.Kind {
  /// Whether a token of this kind may be a label all the same: `Phụ lục PL`.
  fileprivate var isShort: Bool { self == .level(.annex) }
}

extension ProvisionLevel {
  /// Whether a document may have just one, without a label.
  var mayLackLabel: Bool { self == .annex || self == .regulation || self == .list }

  /// Whether several labels may follow one word.
  fileprivate var isListed: Bool { self != .content && self != .regulation && self != .list }

  /// Whether a text can be a label at this level.
  fileprivate func accepts(_ text: String) -> Bool {
    let pieces = text.split(whereSeparator: { ".-/".contains($0) })
    guard !pieces.isEmpty, text.count <= 16 else { return false }
    switch self {
    case .clause: return pieces.allSatisfy { $0.isDigits(thenLetters: 1) }
    case .article, .item: return pieces.count == 1 && pieces[0].isDigits(thenLetters: 2)
    case .point, .subpoint:
      return pieces[0].isLetter(thenDigits: 2)
        && pieces.dropFirst().allSatisfy { $0.isDigits(thenLetters: 0) }
        || pieces.allSatisfy { $0.isDigits(thenLetters: 1) }
    case .part, .content, .section, .subsection, .chapter, .annex:
      return pieces.allSatisfy { piece in
        piece.isRoman || piece.lowercased()[...].isDigits(thenLetters: 1) || piece.isCapital(thenDigits: 3)
      }
    case .form:
      return text.contains { $0.isNumber } && text.unicodeScalars.allSatisfy { Self.isFormScalar($0) }
    case .list, .regulation: return false
    }
  }

  private static func isFormScalar(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x80 || scalar == "Đ" || scalar == "đ"
  }

  /// The label in the case that drafting rules use.
  fileprivate func canonical(_ text: String) -> String {
    switch self {
    case .point, .subpoint, .article, .clause: text.lowercased()
    case .part, .content, .section, .subsection, .chapter, .annex: text.uppercased()
    case .item, .form, .list, .regulation: text
    }
  }
}

extension Substring {
  fileprivate var isRoman: Bool { !isEmpty && allSatisfy { "IVXLivxl".contains($0) } }

  fileprivate func isDigits(thenLetters limit: Int) -> Bool {
    let digits = prefix { $0.isASCII && $0.isNumber }
    let letters = dropFirst(digits.count)
    return !digits.isEmpty && digits.count <= 4 && letters.count <= limit
      && letters.allSatisfy { $0.isLowercase && ($0.isASCII || $0 == "đ") }
  }

  fileprivate func isLetter(thenDigits limit: Int) -> Bool {
    guard let first, first.isLetter, first.isASCII || first == "đ" || first == "Đ" else { return false }
    return dropFirst().count <= limit && dropFirst().allSatisfy { $0.isASCII && $0.isNumber }
  }

  fileprivate func isCapital(thenDigits limit: Int) -> Bool {
    guard let first, first.isASCII, first.isUppercase else { return false }
    return dropFirst().count <= limit && dropFirst().allSatisfy { $0.isASCII && $0.isNumber }
  }
}
