/// A tree of grounds: why a statement holds.
public indirect enum Evidence: Hashable, Sendable {
  /// The catalogue says so, at a place.
  case written(Bilingual, at: Place?)
  /// A register holds it.
  case held(ElementPath, Bilingual)
  /// The law says so; the text is a summary unless the document is on file.
  case law(LegalCitation, Bilingual, verified: Bool)
  /// It was looked for and not found.
  case absent(Bilingual, searched: Bilingual)
  /// A figure that rests on a parameter.
  case estimate(Bilingual, parameter: ElementPath)
  /// A reviewer decided so.
  case decided(Bilingual, by: ElementPath)
  /// It follows from other grounds.
  case concluded(Bilingual, from: [Evidence])
}
