import Analysis
import Diagnostics
import ProcedureGraph
import Recognition
import Reports
import Testing

struct `What recognition read, on a terminal` {
  @Test func `holds no control character of the wording`() throws {
    let content = try SmallReport().content()
    let vocabulary = content.analysis.context.knowledge
    let wording = "Giấy khai sinh\u{1B}]0;x\u{7}\u{202E}"
    let recognition = Recogniser(papers: vocabulary.papers).recognise(ComponentWording(text: wording))
    let text = RecognitionText.text(recognition, of: wording, vocabulary: vocabulary, in: .vi)
    #expect(!text.unicodeScalars.contains { ["\u{1B}", "\u{7}", "\u{202E}"].contains($0) })
    #expect(text.contains("Giấy khai sinh"))
  }
}
