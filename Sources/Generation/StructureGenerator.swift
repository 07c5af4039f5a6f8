public import CatalogueModel

/// Makes catalogues in which some procedures repeat, feed, wait for one another or issue what nobody wants, and the
/// same catalogues without any of that.
public struct StructureGenerator: Sendable {
  /// How many procedures share one set of plants.
  private static let stretch = 40
  /// Papers of the vocabulary, all licences or certificates, that no other generated row asks for.
  private static let licences = [
    "construction-permit", "environmental-licence", "export-licence", "border-pass", "cites-permit",
    "branch-registration", "airworthiness-certificate", "food-safety-certificate", "free-sale-certificate",
  ]

  private let seed: UInt64
  private let generator: CatalogueGenerator

  /// A generator; the same seed gives the same catalogues.
  public init(seed: UInt64) {
    self.seed = seed
    generator = CatalogueGenerator(seed: seed)
  }

  /// Procedures that differ in title and outcome, with outcomes that two others want: nothing to remark on.
  public func clean(_ count: Int) -> [Procedure] {
    var procedures = (0..<count).map(plain)
    for start in stride(from: 0, to: count - Self.stretch + 1, by: Self.stretch) {
      // What two procedures want is of use, a statement among it.
      procedures[start + 7] = statement(procedures[start + 7], start + 7)
      for (issuer, users) in [(3, [4, 5]), (7, [8, 9])] {
        for user in users {
          Self.ask(&procedures[start + user], for: procedures[start + issuer].outcomes[0].name)
        }
      }
    }
    return procedures
  }

  /// The same procedures with plants, and what was planted.
  public func planted(_ count: Int) -> (procedures: [Procedure], plants: [PlantedStructure]) {
    var procedures = clean(count)
    var plants: [PlantedStructure] = []
    for start in stride(from: 0, to: count - Self.stretch + 1, by: Self.stretch) {
      var copy = procedures[start]
      copy.code = CatalogueGenerator.code(procedures.count)
      copy.name += " (cấp tỉnh)"
      procedures.append(copy)
      plants.append(PlantedStructure(.duplicate, [procedures[start].code, copy.code]))
      Self.ask(&procedures[start + 2], for: procedures[start + 1].outcomes[0].name)
      plants.append(PlantedStructure(.chain, [procedures[start + 1].code, procedures[start + 2].code]))
      procedures[start + 6] = statement(procedures[start + 6], start + 6)
      plants.append(PlantedStructure(.uselessOutcome, [procedures[start + 6].code]))
    }
    var licences = Self.licences[...]
    for (start, length) in [(10, 2), (20, 3), (30, 2), (34, 2)] where start + length <= count {
      let papers = Array(licences.prefix(length))
      licences = licences.dropFirst(length)
      let circle = Array(start..<start + length)
      for (position, index) in circle.enumerated() {
        Self.issue(papers[position], wanting: papers[(position + 1) % length], &procedures[index])
      }
      plants.append(PlantedStructure(.cycle, circle.map { procedures[$0].code }))
    }
    return (procedures, plants)
  }

  private func plain(_ index: Int) -> Procedure {
    var procedure = generator.original(index).procedure
    procedure.code = CatalogueGenerator.code(index)
    for position in procedure.cases.indices {
      procedure.cases[position].components.removeAll { $0.id == "earlier-outcome" }
    }
    var numbers = SeededNumbers(seed: seed, index: -1 - index)
    let words = (0..<5).map { _ in Self.word(&numbers) }.joined(separator: " ")
    procedure.name =
      "\(numbers.pick(ProcedureWordings.acts)) \(numbers.pick(ProcedureWordings.objects)) \(words) đối với \(numbers.pick(ProcedureWordings.areas))"
    var outcome = Outcome()
    outcome.id = "outcome"
    outcome.name = "Văn bản kết quả số \(procedure.code)"
    procedure.outcomes = [outcome]
    return procedure
  }

  /// A made-up word, so that two titles differ by more than a tenth.
  private static func word(_ numbers: inout SeededNumbers) -> String {
    (0..<5).map { _ in numbers.pick(letters) }.joined()
  }

  private static let letters = ["b", "c", "d", "g", "h", "k", "l", "m", "n", "p", "q", "r", "s", "v", "x"]

  /// A procedure that only confirms something.
  private func statement(_ procedure: Procedure, _ index: Int) -> Procedure {
    var copy = procedure
    var numbers = SeededNumbers(seed: seed, index: -1 - index)
    let words = (0..<6).map { _ in Self.word(&numbers) }.joined(separator: " ")
    copy.name = "Xác nhận thông tin \(words)"
    copy.outcomes[0].name = "Giấy xác nhận thông tin số \(procedure.code)"
    return copy
  }

  private static func ask(_ procedure: inout Procedure, for outcome: String) {
    var component = Component()
    component.id = "wanted-outcome"
    component.original = 1
    component.copy = 0
    component.text = outcome
    procedure.cases[0].components.append(component)
  }

  private static func issue(_ paper: String, wanting other: String, _ procedure: inout Procedure) {
    procedure.outcomes[0].paper = paper
    procedure.outcomes[0].name = "Giấy phép số \(procedure.code)"
    procedure.cases = [procedure.cases[0]]
    procedure.cases[0].name = nil
    var demand = PaperDemand()
    demand.paper = other
    var component = Component()
    component.id = "wanted-licence"
    component.original = 1
    component.copy = 0
    component.text = "Giấy phép có liên quan"
    component.asks = [demand]
    procedure.cases[0].components.append(component)
  }
}
