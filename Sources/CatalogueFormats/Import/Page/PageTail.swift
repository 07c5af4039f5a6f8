/// What a page prints behind its last section: search words, a description, and words of its own controls.
struct PageTail {
  /// The section itself.
  let content: PagePart
  let keywords: PagePart?
  let description: PagePart?
  /// The words of the page's controls.
  let controls: PagePart?

  init(_ part: PagePart) {
    let text = part.text
    let last = part.range.upperBound
    guard let keywords = text.first(Self.keywords, in: part.range),
      let description = text.first(Self.description, in: keywords.upperBound..<last)
    else {
      content = part
      (self.keywords, self.description, controls) = (nil, nil, nil)
      return
    }
    let end = text.first(Self.controls, in: description.upperBound..<last)?.lowerBound ?? last
    content = PagePart(text, part.range.lowerBound..<keywords.lowerBound)
    self.keywords = PagePart(text, keywords.upperBound..<description.lowerBound)
    self.description = PagePart(text, description.upperBound..<end)
    controls = end < last ? PagePart(text, end..<last) : nil
  }

  private static let keywords: ByteWord = "Từ khóa"
  private static let description: ByteWord = "Mô tả"
  private static let controls: ByteWord = "Chọn cơ quan thực hiệnTỉnh/ Thành phố"
}
