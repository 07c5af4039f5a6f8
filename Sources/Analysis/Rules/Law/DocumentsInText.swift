import CatalogueModel
import Diagnostics
import ProcedureGraph

/// A legal document that the texts of a procedure name by number.
struct DocumentsInText {
  /// A number, in the text that names it first.
  struct Mention {
    let number: String
    let place: Place?
    let path: ElementPath
  }

  /// Each document once, in the order of the file.
  private(set) var mentions: [Mention] = []
  private var seen: Set<String> = []

  /// The documents in the texts of a procedure, those of sentences about the past left out.
  init(_ node: ProcedureNode, in context: AnalysisContext) {
    for component in node.components { read(component.component.$text, at: component.path, context) }
    for step in node.procedure.steps {
      read(step.$text, at: node.path.appending("step", step.id), context)
    }
    for condition in node.procedure.conditions {
      read(condition.$text, at: node.path.appending("condition", condition.id), context)
    }
  }

  private mutating func read(_ text: Located<String>, at path: ElementPath, _ context: AnalysisContext) {
    // Most texts name no document; a number has a slash.
    guard text.wrappedValue.utf8.contains(UInt8(ascii: "/")) else { return }
    for mention in DocumentNumber.mentions(in: text.wrappedValue)
    where mention.isComplete && DocumentNumber.parts(of: mention.number) != nil {
      guard !seen.contains(mention.number), !Self.isPast(mention, in: context.folded(text)) else { continue }
      seen.insert(mention.number)
      mentions.append(Mention(number: mention.number, place: text.place(of: mention.bytes), path: path))
    }
  }

  private static func isPast(_ mention: DocumentMention, in text: FoldedText) -> Bool {
    let words = text.words.indices.filter { text.words[$0].bytes.overlaps(mention.bytes) }
    guard let first = words.first, let last = words.last else { return false }
    return PastWording.covers(first..<(last + 1), in: text)
  }
}
