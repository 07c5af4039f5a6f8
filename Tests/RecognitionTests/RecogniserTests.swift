import CatalogueModel
import Diagnostics
import Recognition
import Testing

struct `The recogniser` {
  private let recogniser = Recogniser(papers: Vocabulary.papers)

  @Test(arguments: WordingCase.required) func `reads a paper that must be filed`(_ test: WordingCase) {
    check(test)
  }

  @Test(arguments: WordingCase.alternative) func `reads a paper that is one of several`(_ test: WordingCase) {
    check(test)
  }

  @Test(arguments: WordingCase.conditional) func `reads a paper asked for in a stated case`(
    _ test: WordingCase
  ) {
    check(test)
  }

  @Test(arguments: WordingCase.fallback) func `reads a paper taken back where its data can be looked up`(
    _ test: WordingCase
  ) {
    check(test)
  }

  @Test(arguments: WordingCase.mentioned) func `reads a paper that is named and not asked for`(
    _ test: WordingCase
  ) {
    check(test)
  }

  @Test(arguments: WordingCase.nearMisses) func `is silent about what only looks like a paper`(
    _ test: WordingCase
  ) {
    check(test)
  }

  @Test(arguments: WordingCase.rules) func `tells a rule about filing from a paper to file`(
    _ test: WordingCase
  ) {
    check(test)
  }

  @Test(arguments: WordingCase.spelling) func `sees through spelling and is strict about diacritics`(
    _ test: WordingCase
  ) {
    check(test)
  }

  @Test func `knows a structure for every way papers relate`() {
    #expect(recognise("Giấy khai sinh").structure == .single)
    #expect(recognise("CMND hoặc CCCD").structure == .single)
    #expect(recognise("Giấy khai sinh hoặc hộ chiếu").structure == .alternatives)
    #expect(recognise("Giấy khai sinh; giấy khám sức khỏe").structure == .all)
    #expect(recognise("Giấy khai sinh hoặc hộ chiếu; giấy khám sức khỏe").structure == .mixed)
    #expect(recognise("Lưu ý: mang theo giấy khai sinh").structure == .none)
  }

  @Test func `says where a name stands in scalars and in bytes`() throws {
    let text = "Bản sao Thẻ căn cước"
    let mention = try #require(recognise(text).mentions.first)
    #expect(mention.scalars == 8..<20)
    #expect(String(decoding: Array(text.utf8)[mention.bytes], as: UTF8.self) == "Thẻ căn cước")
  }

  @Test func `gives the words of a condition`() throws {
    let mention = try #require(recognise("Giấy khai sinh (đối với trẻ em)").mentions.first)
    #expect(mention.condition == "đối với trẻ em")
  }

  @Test func `tells the original from a copy`() throws {
    #expect(recognise("Bản gốc giấy khai sinh").mentions.first?.isOriginalAsked == true)
    #expect(recognise("Bản sao hoặc bản chính giấy khai sinh").mentions.first?.isOriginalAsked == false)
    #expect(recognise("Giấy khai sinh").mentions.first?.isOriginalAsked == nil)
  }

  @Test func `notices a paper issued abroad`() {
    let text = "Giấy khai sinh do cơ quan có thẩm quyền của nước ngoài cấp"
    #expect(recognise(text).mentions.first?.isIssuedAbroad == true)
    #expect(recognise("Giấy khai sinh").mentions.first?.isIssuedAbroad == false)
  }

  @Test func `lets a paper's own name win over what another calls a near-miss, whichever comes first`() {
    var births = Paper()
    (births.id, births.name) = ("birth-certificate", Bilingual(vi: "Giấy khai sinh", en: ""))
    var nearMiss = NearMiss()
    nearMiss.text = "giấy chứng sinh"
    births.nearMisses = [nearMiss]
    var notice = Paper()
    (notice.id, notice.name) = ("birth-notification", Bilingual(vi: "Giấy chứng sinh", en: ""))
    for papers in [[births, notice], [notice, births]] {
      let reading = Recogniser(papers: papers).recognise(ComponentWording(text: "Giấy chứng sinh"))
      #expect(reading.demands == ["birth-notification": .required])
    }
  }

  @Test func `folds several mentions by priority`() {
    let mention = {
      Mention(
        paper: "a",
        demand: $0,
        scalars: 0..<1,
        bytes: 0..<1,
        confidence: 1,
        wording: "a",
        ground: .verb
      )
    }
    let all: [Demand] = [.mentioned, .required, .conditional, .alternative, .fallback]
    for count in 1...all.count {
      let mentions = all.prefix(count).map(mention)
      let reading = Recognition(kind: .paper, structure: .single, mentions: mentions, isAbstained: false)
      #expect(reading.demands["a"] == all[count - 1])
    }
  }

  @Test func `abstains from rows much longer than any that was labelled`() {
    let row = "Giấy khai sinh của con" + String(repeating: " do cơ quan có thẩm quyền cấp", count: 200)
    #expect(recognise(row).isAbstained)
    #expect(!recognise("Giấy khai sinh của con").isAbstained)
  }

  @Test func `says whose paper is meant, in which form, and by which words`() throws {
    let roles = [role("child", ["con"]), role("parents", ["cha, mẹ"])]
    let reading = Recogniser(papers: Vocabulary.papers, roles: roles).recognise(
      ComponentWording(
        text: "Bản sao có chứng thực giấy khai sinh của con; thẻ căn cước của cha, mẹ (bản chính)"
      )
    )
    #expect(reading.mentions.map(\.role) == ["child", "parents"])
    #expect(reading.mentions.map(\.copies) == [[.certifiedCopy], [.original]])
    #expect(reading.mentions.map(\.ground) == [.copyNamed, .opensEntry])
  }

  private func role(_ code: String, _ words: [String]) -> CodeListValue {
    var value = CodeListValue()
    value.code = code
    value.name = Bilingual(vi: words[0], en: code)
    value.aliases = words.map { Located(wrappedValue: $0) }
    return value
  }

  @Test func `reads nothing in nothing`() {
    for text in ["", " ", "…", "()()", "\u{0}", "\u{301}\u{302}", "🎉"] {
      #expect(recognise(text).mentions.isEmpty)
    }
  }

  @Test func `survives hostile rows`() {
    let rows = [
      String(repeating: "(", count: 2_000) + String(repeating: "giấy khai sinh)", count: 2_000),
      String(repeating: ")", count: 2_000) + "giấy khai sinh",
      String(repeating: "giấy khai sinh hoặc ", count: 2_000),
      String(repeating: "giấy chứng nhận đăng ký ", count: 2_000),
      String(repeating: "trường hợp trừ trường hợp ", count: 2_000),
      "giấ" + String(repeating: "\u{301}", count: 20_000) + "y khai sinh",
      String(repeating: "x", count: 100_000),
    ]
    for row in rows {
      let reading = recognise(row)
      let count = row.unicodeScalars.count
      #expect(reading.mentions.allSatisfy { $0.scalars.upperBound <= count })
    }
  }

  @Test func `gives the same answer twice`() {
    let other = Recogniser(papers: Vocabulary.papers)
    for test in WordingCase.required + WordingCase.fallback {
      #expect(recogniser.recognise(test.wording) == other.recognise(test.wording))
    }
  }

  private func recognise(_ text: String) -> Recognition {
    recogniser.recognise(ComponentWording(text: text))
  }

  private func check(_ test: WordingCase, sourceLocation: SourceLocation = #_sourceLocation) {
    let reading = recogniser.recognise(test.wording)
    #expect(reading.demands == test.demands, sourceLocation: sourceLocation)
    #expect(reading.kind == test.kind, sourceLocation: sourceLocation)
    #expect(!reading.isAbstained, sourceLocation: sourceLocation)
  }
}
