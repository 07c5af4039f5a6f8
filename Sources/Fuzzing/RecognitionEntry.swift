import CatalogueModel
import Diagnostics
import ProcedureGraph
import Recognition
import Reports

/// The wording of one component, recognised and printed.
///
/// An input is the wording, then, each behind a line `---`: the case's heading, the procedure's name, its field, and
/// the numbers of originals and copies.
struct RecognitionEntry: FuzzEntry {
  let maximumLength = 4_096

  private let knowledge: Knowledge
  private let recogniser: Recogniser

  /// An entry with a vocabulary.
  init(_ knowledge: Knowledge) {
    self.knowledge = knowledge
    recogniser = Recogniser(papers: knowledge.papers, roles: knowledge.roles)
  }

  var words: [String] {
    let names = knowledge.papers.flatMap { paper in
      [paper.name.vi] + paper.synonyms.map(\.wrappedValue) + paper.nearMisses.map(\.text)
        + paper.abolishedNames.map(\.text)
    }
    return names + [
      "\n---\n", "\n", "; ", " hoặc ", " và ", "trường hợp ", "bản sao ", "bản chính ", "(", ")", "- ",
    ]
  }

  func check(_ bytes: [UInt8]) throws(Violation) {
    let wording = Self.wording(bytes)
    let recognition = recogniser.recognise(wording)
    try Violation.unless(recogniser.recognise(wording) == recognition, "reading twice gives two answers")
    try check(recognition, of: wording.text)
    _ = RecognitionText.record(recognition, id: nil).line
    for language in Language.allCases {
      let text = RecognitionText.text(recognition, of: wording.text, vocabulary: knowledge, in: language)
      try Violation.unless(TerminalText.safe(text) == text, "control characters are printed")
    }
    if LinearTime.isTimed(bytes, oneIn: 256) {
      try LinearTime.check(wording.text) { text in
        var longer = wording
        longer.text = text
        _ = recogniser.recognise(longer)
      }
    }
  }

  private func check(_ recognition: Recognition, of text: String) throws(Violation) {
    let scalars = text.unicodeScalars.count
    var end = 0
    for mention in recognition.mentions {
      let span = "“\(mention.wording)” at scalars \(mention.scalars), bytes \(mention.bytes)"
      try Violation.unless(
        !mention.scalars.isEmpty && mention.scalars.upperBound <= scalars,
        "\(span): outside"
      )
      try Violation.unless(
        mention.scalars.lowerBound >= end,
        "\(span): begins before \(end), the last one's end"
      )
      end = mention.scalars.upperBound
      try Violation.unless(
        Self.scalarCount(of: text, before: mention.bytes.lowerBound) == mention.scalars.lowerBound
          && Self.scalarCount(of: text, before: mention.bytes.upperBound) == mention.scalars.upperBound,
        "\(span): bytes and scalars disagree"
      )
      try Violation.unless((0...1).contains(mention.confidence), "\(span): confidence \(mention.confidence)")
      try Violation.unless(knowledge.paper(mention.paper) != nil, "\(span): no such paper: \(mention.paper)")
      try Violation.unless(!mention.considered.contains(mention.paper), "\(span): lost to itself")
      if let condition = mention.condition {
        try Violation.unless(
          !condition.isEmpty && text.contains(condition),
          "\(span): the condition “\(condition)” is not in the wording"
        )
      }
    }
    if recognition.kind == .note {
      try Violation.unless(
        recognition.structure == .none,
        "a note has the structure \(recognition.structure)"
      )
    }
  }

  /// How many scalars end before an offset in UTF-8; nil when it lies within one or outside.
  private static func scalarCount(of text: String, before offset: Int) -> Int? {
    guard let index = text.utf8.index(text.startIndex, offsetBy: offset, limitedBy: text.endIndex) else {
      return nil
    }
    let isBoundary = index == text.endIndex || text.utf8[index] & 0xC0 != 0x80
    return isBoundary ? text.unicodeScalars[..<index].count : nil
  }

  private static func wording(_ bytes: [UInt8]) -> ComponentWording {
    var parts: [[UInt8]] = [[]]
    for line in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      if line.elementsEqual("---".utf8) {
        parts.append([])
      } else {
        parts[parts.count - 1] += (parts[parts.count - 1].isEmpty ? [] : [UInt8(ascii: "\n")]) + line
      }
    }
    let texts = parts.map { String(decoding: $0, as: UTF8.self) } + ["", "", "", ""]
    let quantities = texts[4].split(separator: " ").map { Int($0) }
    return ComponentWording(
      text: texts[0],
      caseName: texts[1],
      procedureName: texts[2],
      domain: texts[3],
      original: quantities.first ?? nil,
      copy: quantities.dropFirst().first ?? nil
    )
  }
}
