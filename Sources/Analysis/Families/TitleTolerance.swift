/// How far two titles may be apart and still be near-duplicates.
struct TitleTolerance: Sendable {
  /// The least likeness in percent: of the letters of both titles together, so many are common to both in order.
  let percent: Int

  /// How many insertions and deletions are allowed between titles of so many letters together.
  func edits(letters: Int) -> Int { letters * (100 - percent) / 100 }

  /// Whether so many insertions and deletions between titles of so many letters together still are near enough.
  func allows(edits: Int, letters: Int) -> Bool { edits * 100 <= letters * (100 - percent) }
}
