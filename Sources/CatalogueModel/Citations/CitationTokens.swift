/// A text cut into what citations are made of.
struct CitationTokens {
  /// What a token stands for.
  enum Kind: Hashable {
    case number(DocumentMention)
    case document(DocumentWord)
    case level(ProvisionLevel)
    /// What follows amended what went before.
    case amended
    /// What follows is only referred to.
    case referred
    case and
    /// A word that means nothing here, such as `tại`.
    case filler
    case word
  }

  struct Token {
    let kind: Kind
    /// The marks before it.
    let gap: FoldedText.Gap
    let bytes: Range<Int>
    /// Whether it consists of digits only.
    let isNumber: Bool
  }

  private(set) var tokens: [Token] = []
  private let source: [UInt8]
  /// The marks behind the last token.
  let tail: FoldedText.Gap

  init(_ text: String) {
    source = Array(text.utf8)
    let folded = FoldedText(text)
    tail = folded.tail
    var mentions = DocumentNumber.mentions(in: text)[...]
    var index = 0
    while index < folded.words.count {
      let word = folded.words[index]
      while let mention = mentions.first, mention.bytes.upperBound <= word.bytes.lowerBound {
        mentions.removeFirst()
      }
      if let mention = mentions.first, mention.bytes.overlaps(word.bytes) {
        tokens.append(Token(kind: .number(mention), gap: word.gap, bytes: mention.bytes, isNumber: false))
        while index < folded.words.count, folded.words[index].bytes.lowerBound < mention.bytes.upperBound {
          index += 1
        }
        continue
      }
      let cue = Self.cues.longest(at: index, in: folded.words)
      let words = cue?.words ?? index..<(index + 1)
      let bytes = word.bytes.lowerBound..<folded.words[words.upperBound - 1].bytes.upperBound
      tokens.append(
        Token(
          kind: cue.map { Self.meanings[$0.cue].kind } ?? .word,
          gap: word.gap,
          bytes: bytes,
          isNumber: word.isNumber
        )
      )
      index = words.upperBound
    }
  }

  func text(_ bytes: Range<Int>) -> String { String(decoding: source[bytes], as: UTF8.self) }

  private static let cues = WordingCues(meanings.map(\.wording))

  private static let meanings: [(wording: String, kind: Kind)] =
    DocumentWord.wordings.map { ($0.wording, $0.word.map(Kind.document) ?? .word) } + [
      ("tiết", .level(.subpoint)), ("điểm", .level(.point)), ("khoản", .level(.clause)),
      ("điều", .level(.article)), ("số thứ tự", .level(.item)), ("stt", .level(.item)),
      ("mẫu", .level(.form)), ("mẫu số", .level(.form)), ("biểu mẫu", .level(.form)),
      ("biểu mẫu số", .level(.form)), ("biểu số", .level(.form)), ("tờ khai", .level(.form)),
      ("tiểu mục", .level(.subsection)), ("mục", .level(.section)), ("mục mục", .level(.section)),
      ("phần", .level(.part)),
      ("nội dung", .level(.content)), ("chương", .level(.chapter)), ("danh mục", .level(.list)),
      ("phụ lục", .level(.annex)), ("phụ lục số", .level(.annex)), ("pl", .level(.annex)),
      ("quy chế", .level(.regulation)), ("và", .and), ("hoặc", .and),
      ("được sửa đổi bổ sung", .amended), ("được sửa đổi", .amended), ("được bổ sung", .amended),
      ("được thay thế", .amended), ("sửa đổi bổ sung", .amended), ("sửa đổi", .amended),
      ("dẫn chiếu", .referred), ("số", .filler), ("tại", .filler), ("của", .filler), ("bởi", .filler),
      ("theo", .filler), ("kèm", .filler), ("kèm theo", .filler), ("ban hành", .filler), ("đã", .filler),
      ("ngày", .filler), ("tháng", .filler), ("năm", .filler), ("các", .filler), ("thuộc", .filler),
      ("quy định tại", .filler), ("quy định", .filler), ("trong", .filler), ("này", .filler),
      ("đến", .filler),
      ("thứ", .filler),
    ]
}
