import CatalogueModel
import Diagnostics
import ProcedureGraph

/// Compares a variant with its base, part by part; what one of them does not state is no deviation.
struct DeviationReader {
  /// From this likeness of words on, two rows ask for the same thing.
  private static let sameRow = 0.6

  let context: AnalysisContext
  let base: (node: ProcedureNode, features: DossierFeatures)
  let variant: (node: ProcedureNode, features: DossierFeatures)

  func deviations() -> [Deviation] {
    var found: [Deviation] = []
    if base.features.isDossierKnown, variant.features.isDossierKnown { found += papers() + rows() }
    found += [steps(), time(), levels()].compactMap { $0 } + fees() + law()
    return found
  }

  private func papers() -> [Deviation] {
    let names = context.knowledge.papers
    let added = variant.features.papers.subtracting(base.features.papers).sorted()
    let missing = base.features.papers.subtracting(variant.features.papers).sorted()
    return added.map { paper in
      let place = variant.node.components.lazy.flatMap(\.demands).first { $0.paper == paper }?.place
      let name = names[paper].name
      return Deviation(
        subject: .paper,
        isBurden: true,
        wording: Bilingual(
          vi: "thêm giấy tờ: \(name.vi)",
          en: "one more paper: \(name.english(names[paper].id))"
        ),
        place: place
      )
    }
      + missing.map { paper in
        let name = names[paper].name
        return Deviation(
          subject: .paper,
          isBurden: false,
          wording: Bilingual(
            vi: "không yêu cầu: \(name.vi)",
            en: "not asked for: \(name.english(names[paper].id))"
          ),
          place: variant.node.procedure.$code.place
        )
      }
  }

  private func rows() -> [Deviation] {
    var left = base.features.rows
    var added: [DossierFeatures.Row] = []
    for row in variant.features.rows {
      let best = left.indices.max {
        DossierFeatures.likeness(left[$0], row) < DossierFeatures.likeness(left[$1], row)
      }
      if let best, DossierFeatures.likeness(left[best], row) >= Self.sameRow {
        left.remove(at: best)
      } else {
        added.append(row)
      }
    }
    return added.map { row in
      let component = variant.node.components[row.component].component
      return Deviation(
        subject: .paper,
        isBurden: true,
        wording: Bilingual(vi: "thêm thành phần: \(component.text)", en: "one more row: \(component.text)"),
        place: component.$text.place
      )
    }
  }

  private func steps() -> Deviation? {
    let (here, there) = (variant.node.procedure.steps.count, base.node.procedure.steps.count)
    guard here > 0, there > 0, here != there else { return nil }
    return Deviation(
      subject: .steps,
      isBurden: false,
      wording: Bilingual(
        vi: "ghi \(here) bước, bản gốc ghi \(there)",
        en: "\(here) steps, the base has \(there)"
      ),
      place: variant.node.procedure.steps.first?.$text.place
    )
  }

  private func time() -> Deviation? {
    guard let here = Self.limit(variant.node.procedure), let there = Self.limit(base.node.procedure),
      here.unit == there.unit, let quantity = here.quantity, let usual = there.quantity, quantity != usual
    else { return nil }
    let unit = context.knowledge.name(of: here.unit.rawValue, in: "time-units")
    return Deviation(
      subject: .time,
      isBurden: usual < quantity,
      wording: Bilingual(
        vi:
          "thời hạn \(Self.vietnamese(quantity)) \(unit.vi.lowercased()), bản gốc \(Self.vietnamese(usual))",
        en: "\(quantity) \(unit.en.lowercased()), the base has \(usual)"
      ),
      place: here.$text.place ?? here.anchor.place
    )
  }

  /// A number with a decimal comma.
  private static func vietnamese(_ number: DecimalNumber) -> String {
    String(number.description.map { $0 == "." ? "," : $0 })
  }

  /// The first time limit given as a number, of filing in person where there is such.
  private static func limit(_ procedure: Procedure) -> ProcessingTime? {
    let channels = procedure.channels.filter { $0.kind == .direct } + procedure.channels
    return channels.lazy.flatMap(\.times).first { $0.quantity != nil && $0.unit != .other }
  }

  private func fees() -> [Deviation] {
    FeeKind.allCases.compactMap { kind in
      guard let here = Self.highest(kind, variant.node.procedure),
        let there = Self.highest(kind, base.node.procedure),
        let amount = here.amount, let usual = there.amount, amount != usual
      else { return nil }
      return Deviation(
        subject: .fee,
        isBurden: usual < amount,
        wording: Bilingual(
          vi: "mức thu cao nhất \(amount) đồng, bản gốc \(usual) đồng",
          en: "up to \(amount) đồng, the base has \(usual)"
        ),
        place: here.$text.place ?? here.anchor.place
      )
    }
  }

  private static func highest(_ kind: FeeKind, _ procedure: Procedure) -> Fee? {
    procedure.channels.flatMap(\.fees).filter { $0.kind == kind && $0.isInDong && $0.amount != nil }
      .max { left, right in
        guard let first = left.amount, let second = right.amount else { return false }
        return first < second
      }
  }

  private func levels() -> Deviation? {
    let (here, there) = (Set(variant.node.procedure.levels), Set(base.node.procedure.levels))
    guard !here.isEmpty, !there.isEmpty, here != there else { return nil }
    let ranks = AdministrativeLevel.allCases
    func list(_ levels: Set<AdministrativeLevel>, _ text: (Bilingual) -> String) -> String {
      ranks.filter { levels.contains($0) }.map { text(context.knowledge.name(of: $0.rawValue, in: "levels")) }
        .joined(separator: ", ")
    }
    return Deviation(
      subject: .level,
      isBurden: false,
      wording: Bilingual(
        vi: "cấp thực hiện: \(list(here, \.vi)); bản gốc: \(list(there, \.vi))",
        en: "levels: \(list(here, \.en)); the base: \(list(there, \.en))"
      ),
      place: variant.node.procedure.$code.place
    )
  }

  /// Acts of the province that the base does not cite.
  private func law() -> [Deviation] {
    let added = zip(variant.node.procedure.legalBasis, variant.node.citedDocuments).filter { _, number in
      let parts = number.split { $0 == "-" || $0 == "/" }
      return !base.features.law.contains(number) && (parts.contains("UBND") || parts.contains("HĐND"))
    }
    return added.map { citation, number in
      let name = context.knowledge.documentName(number)
      return Deviation(
        subject: .law,
        isBurden: false,
        wording: Bilingual(vi: "viện dẫn \(name)", en: "cites \(number)"),
        place: citation.$document.place
      )
    }
  }
}

extension Bilingual {
  /// The English wording, or an id where there is none.
  func english(_ id: String) -> String { en.isEmpty ? id : en }
}
