import CatalogueModel

/// Makes procedures that look like real ones in length, alternatives and conditions, with mistakes planted and the
/// truth known.
///
/// Procedure `i` of a seed is always the same, whatever else is made: catalogues of a thousand and of a hundred
/// thousand begin alike.
public struct CatalogueGenerator: Sendable {
  private let seed: UInt64

  /// A generator; the same seed gives the same procedures.
  public init(seed: UInt64) {
    self.seed = seed
  }

  /// The procedure at a position.
  public func procedure(_ index: Int) -> GeneratedProcedure {
    var numbers = SeededNumbers(seed: seed, index: index)
    guard index >= 20, numbers.comes(6) else { return fresh(index, numbers) }
    let earlier = index - 1 - numbers.below(19)
    var base = SeededNumbers(seed: seed, index: earlier)
    let isRepeated = earlier >= 20 && base.comes(6)
    let original = fresh(earlier, base)
    guard !isRepeated, original.defect != .code else { return fresh(index, numbers) }
    return nearDuplicate(of: original, at: index)
  }

  /// The procedure at a position before it may repeat another one.
  func original(_ index: Int) -> GeneratedProcedure {
    fresh(index, SeededNumbers(seed: seed, index: index))
  }

  /// The national code of the procedure at a position; no real one begins with 8.
  static func code(_ index: Int) -> String {
    let digits = String(index + 1)
    return "8." + String(repeating: "0", count: max(0, 6 - digits.count)) + digits
  }

  private func fresh(_ index: Int, _ numbers: SeededNumbers) -> GeneratedProcedure {
    var writer = ProcedureWriter(index: index, numbers: numbers)
    return writer.write()
  }

  /// The same dossier under another code, its name and a step changed.
  private func nearDuplicate(of original: GeneratedProcedure, at index: Int) -> GeneratedProcedure {
    var copy = original
    copy.procedure.code = Self.code(index)
    copy.procedure.name += " theo mô hình mới"
    copy.procedure.steps[0].text += " Trình tự này áp dụng thí điểm."
    copy.nearDuplicateOf = original.procedure.code
    return copy
  }
}
