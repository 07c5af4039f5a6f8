/// The one pass over a text that finds document numbers.
struct DocumentNumberScanner {
  private let source: ScalarText

  init(_ text: String) {
    source = ScalarText(text)
  }

  func mentions() -> [DocumentMention] {
    var found: [DocumentMention] = []
    var index = 0
    while index < source.count {
      guard source.isDigit(index) else {
        index += 1
        continue
      }
      if let number = number(at: index) {
        found.append(number.mention)
        index = number.end
      } else {
        index = source.skip(index, while: source.isDigit)
      }
    }
    return found
  }

  private typealias Number = (mention: DocumentMention, end: Int)

  private func number(at start: Int) -> Number? {
    guard let serial = DocumentSerial(source, at: start) else { return nil }
    let slash = source.skipBlanks(serial.end)
    guard source[slash] == "/" else { return nil }
    let next = source.skipBlanks(slash + 1)
    let isSpaced = slash > serial.end || next > slash + 1
    let yearEnd = source.skip(next, while: source.isDigit)
    if source.isYear(next..<yearEnd) {
      let repairs: [CitationRepair] = (isSpaced ? [.blanks] : []) + (serial.hasStrayMark ? [.strayMark] : [])
      return dated(serial.withoutYearBefore, year: next..<yearEnd, repairs: repairs)
    }
    guard !isSpaced, yearEnd == next, source[start - 1] != "/" else { return nil }
    return undated(serial, lettersAt: next)
  }

  /// A number of a series without years, such as `163/QĐ-BTP`, or one whose year has lost its slash.
  private func undated(_ serial: DocumentSerial, lettersAt index: Int) -> Number? {
    guard let suffix = DocumentSuffix(source, at: index), !suffix.isOfAssembly || serial.partedFromYear != nil
    else { return nil }
    if let parted = serial.partedFromYear, suffix.isKindKnown || suffix.isOfAssembly {
      return number(parted.serial, parted.year, suffix, repairs: [.slash])
    }
    // Forms and tables are numbered alike (`Mẫu số 06/GDP`): unless a kind is told, the number must stand alone.
    guard suffix.isKindKnown ? suffix.isComplete : isAlone(serial.start..<suffix.end) else { return nil }
    return number(serial, nil, suffix, repairs: serial.hasStrayMark ? [.strayMark] : [])
  }

  private func dated(_ serial: DocumentSerial, year: Range<Int>, repairs: [CitationRepair]) -> Number? {
    let yearText = source.text(year)
    let slash = source.skipBlanks(year.upperBound)
    guard source[slash] == "/" else {
      // The slash behind the year is missing: `102/2024NĐ-CP`.
      if let suffix = DocumentSuffix(source, at: slash), suffix.isComplete,
        suffix.isKindKnown || suffix.isOfAssembly
      {
        return number(serial, yearText, suffix, repairs: repairs + [.slash])
      }
      return cutOff(serial, year: year, end: year.upperBound, repairs: repairs)
    }
    let next = source.skipBlanks(slash + 1)
    let isSpaced = slash > year.upperBound || next > slash + 1
    let repairs = isSpaced && !repairs.contains(.blanks) ? repairs + [.blanks] : repairs
    if let suffix = DocumentSuffix(source, at: next) {
      return number(serial, yearText, suffix, repairs: repairs)
    }
    // The letters of the National Assembly are missing: `Luật … số 10/2017/14`.
    let termEnd = source.skip(next, while: source.isDigit)
    if termEnd == next + 2, source[termEnd] != "/", isCalledNumber(serial.start) {
      let letters = "QH" + source.text(next..<termEnd)
      return (
        mention(serial, yearText, letters, upTo: termEnd, isComplete: true, repairs + [.assembly]), termEnd
      )
    }
    return cutOff(serial, year: year, end: next, repairs: repairs)
  }

  /// A serial and a year without letters; they may as well be a month, so the word for the kind must tell.
  private func cutOff(
    _ serial: DocumentSerial,
    year: Range<Int>,
    end: Int,
    repairs: [CitationRepair]
  ) -> Number? {
    let word = word(before: serial.start)
    guard word != nil || isAlone(serial.start..<end) else { return nil }
    // Only the Government issues decrees.
    let letters = word == .decree ? "NĐ-CP" : nil
    return (
      mention(
        serial,
        source.text(year),
        letters,
        upTo: year.upperBound,
        isComplete: letters != nil,
        repairs + (letters == nil ? [] : [.lettersFromKind])
      ), end
    )
  }

  private func number(
    _ serial: DocumentSerial,
    _ year: String?,
    _ suffix: DocumentSuffix,
    repairs: [CitationRepair]
  ) -> Number {
    (
      mention(
        serial,
        year,
        suffix.text,
        upTo: suffix.end,
        isComplete: suffix.isComplete || (year == nil && !suffix.isKindKnown),
        repairs + suffix.repairs
      ), suffix.end
    )
  }

  private func mention(
    _ serial: DocumentSerial,
    _ year: String?,
    _ letters: String?,
    upTo end: Int,
    isComplete: Bool,
    _ repairs: [CitationRepair]
  ) -> DocumentMention {
    var digits = serial.text
    var repairs = Set(repairs)
    if year != nil, digits.utf8.count == 1 {
      digits = "0" + digits
      repairs.insert(.leadingZero)
    }
    return DocumentMention(
      number: ([digits] + [year, letters].compactMap { $0 }).joined(separator: "/"),
      isComplete: isComplete,
      repairs: CitationRepair.allCases.filter(repairs.contains),
      bytes: source.bytes(serial.start..<end)
    )
  }

  /// The word for a kind of document just before an index, `số` left aside.
  private func word(before index: Int) -> DocumentWord? {
    DocumentWord(endOf: source.text(max(0, index - 32)..<index))
  }

  /// Whether `số` or a word for a law or resolution stands before an index.
  private func isCalledNumber(_ index: Int) -> Bool {
    let before = source.text(max(0, index - 32)..<index)
    return DocumentWord(endOf: before)?.isOfAssembly ?? DocumentWord.endsInNumberSign(before)
  }

  /// Whether the text holds nothing else.
  private func isAlone(_ range: Range<Int>) -> Bool {
    source.trimmed == range
  }
}
