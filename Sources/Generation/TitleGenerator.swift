/// Makes titles that look like those of procedures; every fifth repeats an earlier one with small changes.
///
/// Title `i` of a seed is always the same, whatever else is made.
public struct TitleGenerator: Sendable {
  private let seed: UInt64

  /// A generator; the same seed gives the same titles.
  public init(seed: UInt64) {
    self.seed = seed
  }

  /// The titles from the first up to a count.
  public func titles(_ count: Int) -> [String] { (0..<count).map { title($0) } }

  /// The title at a position.
  public func title(_ index: Int) -> String {
    var numbers = SeededNumbers(seed: seed, index: index)
    guard index > 0, numbers.comes(20) else { return fresh(&numbers) }
    var earlier = SeededNumbers(seed: seed, index: numbers.below(index))
    _ = earlier.comes(20)
    var words = fresh(&earlier).split(separator: " ").map(String.init)
    for _ in 0...numbers.below(4) { change(&words, &numbers) }
    return words.joined(separator: " ")
  }

  private func fresh(_ numbers: inout SeededNumbers) -> String {
    var parts = [numbers.pick(ProcedureWordings.acts), numbers.pick(ProcedureWordings.objects)]
    for _ in 0...numbers.below(3) {
      parts.append(numbers.pick(Self.links))
      parts.append(numbers.pick(ProcedureWordings.areas))
      if numbers.comes(40) { parts.append(numbers.pick(ProcedureWordings.places)) }
    }
    if numbers.comes(30) {
      parts.append("\(numbers.pick(Self.links)) \(numbers.pick(ProcedureWordings.objects))")
    }
    if numbers.comes(25) { parts.append("mẫu số \(1 + numbers.below(60))") }
    if numbers.comes(20) { parts.append(numbers.pick(Self.levels)) }
    if numbers.comes(40) { parts.insert("Thủ tục", at: 0) }
    return parts.joined(separator: " ")
  }

  /// A word more, less, elsewhere, doubled, or written otherwise.
  private func change(_ words: inout [String], _ numbers: inout SeededNumbers) {
    let place = numbers.below(words.count)
    switch numbers.below(6) {
    case 0: words.insert(numbers.pick(Self.additions), at: place)
    case 1 where words.count > 4: words.remove(at: place)
    case 2: words.swapAt(place, numbers.below(words.count))
    case 3: words[place] = words[place].uppercased()
    case 4: words[place] += numbers.pick(Self.letters)
    default: words.insert(words[place], at: place)
    }
  }

  private static let levels = ["(cấp tỉnh)", "(cấp xã)", "(cấp trung ương)"]
  private static let additions = ["mới", "riêng", "liên thông", "năm 2026"]
  private static let letters = ["n", "g", ",", "đ", "1"]
  private static let links = [
    "đối với", "của", "cho", "tại", "trong trường hợp có", "do thay đổi", "phục vụ",
    "thuộc thẩm quyền quản lý của", "có vốn đầu tư nước ngoài và",
  ]
}
