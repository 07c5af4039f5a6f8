import CatalogueModel

/// Writes one made-up procedure.
struct ProcedureWriter {
  private let index: Int
  private var numbers: SeededNumbers
  private var result: GeneratedProcedure

  init(index: Int, numbers: SeededNumbers) {
    self.index = index
    self.numbers = numbers
    result = GeneratedProcedure(procedure: Procedure())
  }

  mutating func write() -> GeneratedProcedure {
    if numbers.comes(22) { result.defect = numbers.pick(PlantedDefect.allCases) }
    writeIdentity()
    writeCases()
    writeCourse()
    writeLaw()
    plant()
    return result
  }

  private mutating func writeIdentity() {
    let (authority, body) = numbers.pick(ProcedureWordings.bodies)
    result.procedure.code = CatalogueGenerator.code(index)
    result.procedure.type = .standard
    result.procedure.state = .active
    result.procedure.authority = authority
    result.procedure.boundary = numbers.comes(49) ? .province : BoundaryScope.none
    result.procedure.isVerified = false
    // A procedure that changes papers may take them as its object, and a row that waives speaks of failing look-ups.
    let acts = ProcedureWordings.acts.filter {
      result.defect != .noFallback || !ProcedureWordings.changes.contains($0)
    }
    let parts = [
      numbers.pick(acts), numbers.pick(ProcedureWordings.objects), "đối với",
      numbers.pick(ProcedureWordings.areas), numbers.pick(ProcedureWordings.places),
    ]
    result.procedure.name = parts.joined(separator: " ")
    var domain = Domain()
    domain.name = "Lĩnh vực \(1 + numbers.below(40))"
    result.procedure.domain = domain
    result.procedure.levels = [.province]
    result.procedure.subjects = numbers.comes(50) ? [.citizen] : [.enterprise, .cooperative]
    var executing = AuthorityMention()
    executing.role = .executing
    executing.name = body
    result.procedure.authorities = [executing]
    var publication = PublicationDecision()
    publication.number = "\(100 + numbers.below(3000))/QĐ-UBND"
    result.procedure.publication = publication
    result.procedure.source = ProcedureWordings.source
  }

  private mutating func writeCases() {
    let count = numbers.number(deciles: RealShape.cases)
    for number in 1...count {
      var procedureCase = ProcedureCase()
      procedureCase.id = "case-\(number)"
      if count > 1 { procedureCase.name = "Hồ sơ loại \(number)" }
      let rows = numbers.number(deciles: RealShape.rows)
      for row in 1...rows { procedureCase.components.append(component(row, in: procedureCase.id)) }
      result.procedure.cases.append(procedureCase)
    }
    var form = FormMention()
    form.id = "form"
    form.name = "Mẫu số \(1 + numbers.below(40))"
    result.procedure.forms = [form]
  }

  private mutating func component(_ number: Int, in caseID: String) -> Component {
    var component = Component()
    component.id = "row-\(result.rows.count + 1)"
    component.original = 1
    component.copy = 0
    var truth = GeneratedRow(id: component.id, kind: .paper, demands: [:])
    switch number == 1 ? 0 : 1 + numbers.below(100) {
    case 0:
      truth.kind = .form
      component.form = "form"
      component.hasElectronicForm = true
      component.text = "\(numbers.pick(RowWordings.forms)) (\(caseID))"
    case 1...8:
      truth.kind = .note
      component.original = 0
      component.text = numbers.pick(RowWordings.notes)
    case 9...45:
      (component.text, truth.demands, truth.remark) = paperRow()
      Self.count(&component)
    default:
      let length = numbers.number(deciles: RealShape.rowLength)
      component.text = "\(numbers.pick(RowWordings.others)) \(index)/\(caseID)/\(number)"
      while component.text.count < length {
        component.text += ", " + numbers.pick(RowWordings.tails)
      }
    }
    result.rows.append(truth)
    return component
  }

  /// A row that asks for papers of the vocabulary; no two rows of a procedure word it alike.
  private mutating func paperRow() -> (text: String, demands: [String: Demand], remark: String?) {
    let frame = numbers.pick(
      RowWordings.frames.filter { result.defect != .noFallback || !$0.demands.contains(.fallback) }
    )
    let first = numbers.below(RowWordings.papers.count)
    let second = (first + 1 + numbers.below(RowWordings.papers.count - 1)) % RowWordings.papers.count
    var text = frame.text
    var demands: [String: Demand] = [:]
    for (position, (mark, choice)) in zip(["{1}", "{2}"], [first, second]).enumerated()
    where position < frame.demands.count {
      let paper = RowWordings.papers[choice]
      demands[paper.id] = frame.demands[position]
      let pieces = text.split(separator: mark, omittingEmptySubsequences: false)
      text = pieces.joined(separator: numbers.pick(paper.names))
    }
    guard !result.rows.contains(where: { !Set($0.demands.keys).isDisjoint(with: demands.keys) }) else {
      return ("\(numbers.pick(RowWordings.others)) số \(result.rows.count)", [:], nil)
    }
    return (text, demands, frame.remark)
  }

  /// Counts one copy where the wording speaks of copies, else one original.
  private static func count(_ component: inout Component) {
    let isCopy = ["bản sao", "bản chụp"].contains { component.text.lowercased().contains($0) }
    component.original = isCopy ? 0 : 1
    component.copy = isCopy ? 1 : 0
  }

  private mutating func writeCourse() {
    let steps = numbers.number(deciles: RealShape.steps)
    for number in 1...steps {
      var step = Step()
      step.id = "step-\(number)"
      step.name = "Bước \(number)"
      step.text = text(of: numbers.number(deciles: RealShape.stepLength) / steps)
      result.procedure.steps.append(step)
    }
    result.procedure.steps[0].text += " " + ProcedureWordings.fallback
    let isOnline = numbers.comes(90) || result.procedure.subjects.contains(.enterprise)
    let kinds: [ChannelKind] = isOnline ? [.direct, .online, .postal] : [.direct]
    for kind in kinds {
      var channel = Channel()
      channel.kind = kind
      var time = ProcessingTime()
      time.quantity =
        result.procedure.channels.first?.times.first?.quantity ?? DecimalNumber(1 + numbers.below(30))
      time.unit = .workingDay
      channel.times = [time]
      channel.text = text(of: numbers.number(deciles: RealShape.channelLength))
      result.procedure.channels.append(channel)
    }
    var outcome = Outcome()
    outcome.id = "outcome"
    outcome.name = "Văn bản kết quả số \(CatalogueGenerator.code(index))"
    result.procedure.outcomes = [outcome]
    if index > 0, numbers.comes(8) {
      let other = numbers.below(index)
      result.chainedTo = CatalogueGenerator.code(other)
      add("earlier-outcome", "Văn bản kết quả số \(CatalogueGenerator.code(other))", [:])
    }
  }

  private mutating func text(of length: Int) -> String {
    var text = numbers.pick(ProcedureWordings.sentences)
    while text.count < length { text += " " + numbers.pick(ProcedureWordings.sentences) }
    return text
  }

  private mutating func writeLaw() {
    var cited: [String] = []
    for _ in 0..<numbers.number(deciles: RealShape.citations) {
      let number = "\(901 + numbers.below(99))/\(2010 + numbers.below(15))/NĐ-CP"
      guard !cited.contains(number) else { continue }
      cited.append(number)
      result.procedure.legalBasis.append(
        Citation(document: number, provision: "khoản \(1 + numbers.below(5)) Điều \(1 + numbers.below(60))")
      )
    }
  }

  /// Puts the chosen mistake in.
  private mutating func plant() {
    guard let defect = result.defect else { return }
    switch defect {
    case .code: result.procedure.code += "1"
    case .duplicateRow:
      var copy = result.procedure.cases[0].components[0]
      copy.id = "again"
      result.procedure.cases[0].components.insert(copy, at: 1)
      var truth = result.rows[0]
      truth.id = copy.id
      result.rows.append(truth)
    case .noOutcome: result.procedure.outcomes = []
    case .unknownForm: result.procedure.cases[0].components[0].form = "no-such-form"
    case .districtBody: result.procedure.authorities[0].name = RowWordings.district
    case .householdBook:
      add("household-book", RowWordings.household, ["residence-information": .required])
    case .decomposedText:
      result.procedure.cases[0].components[0].text = Self.decomposed
    case .stepTwice:
      var step = result.procedure.steps[0]
      step.text = ProcedureWordings.sentences[0]
      result.procedure.steps.append(step)
    case .noSource:
      result.procedure.isVerified = true
      result.procedure.source = nil
    case .endsBeforeItBegins:
      result.procedure.validFrom = CalendarDate("2096-06-01")
      result.procedure.validTo = CalendarDate("2096-05-31")
    case .noFallback:
      if result.rows.allSatisfy(\.demands.isEmpty) {
        add("asked-paper", "Bản sao Thẻ căn cước", ["identity-card": .required])
      }
      let text = result.procedure.steps[0].text
      result.procedure.steps[0].text = String(text.dropLast(ProcedureWordings.fallback.count + 1))
    }
  }

  /// Adds a row that asks for papers to the first case.
  private mutating func add(_ id: String, _ text: String, _ demands: [String: Demand]) {
    var component = Component()
    component.id = id
    component.text = text
    Self.count(&component)
    result.procedure.cases[0].components.append(component)
    result.rows.append(GeneratedRow(id: id, kind: .paper, demands: demands))
  }

  /// "Đơn đề nghị theo mẫu" with its marks apart from their letters.
  private static let decomposed =
    "Đơn đe\u{302}\u{300} nghi\u{323} theo ma\u{302}\u{303}u"
}
