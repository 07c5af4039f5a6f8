import CatalogueModel
import Diagnostics
import ProcedureGraph

/// What changed in the ways of filing, their time limits and fees.
struct ChannelComparison {
  private let procedure: ProcedureComparison
  private(set) var changes: [Change] = []

  init(_ procedure: ProcedureComparison) {
    self.procedure = procedure
    let pairing = Pairing(
      procedure.old.procedure.channels,
      procedure.new.procedure.channels,
      key: \.kind.rawValue
    )
    for channel in pairing.removed {
      changes.append(
        procedure.change(.channel, .removed, .applicant, at: path(channel), old: channel.kind.rawValue)
      )
    }
    for channel in pairing.added {
      changes.append(
        procedure.change(
          .channel,
          .added,
          .applicant,
          at: path(channel),
          new: channel.kind.rawValue,
          place: channel.anchor.place
        )
      )
    }
    for (old, new) in pairing.both where old != new {
      compareTimes(old, new)
      compareFees(old, new)
      if old.text != new.text {
        changes.append(
          procedure.change(
            .channel,
            .reworded,
            .nobody,
            at: path(new),
            old: old.text,
            new: new.text,
            place: new.anchor.place
          )
        )
      }
    }
    if pairing.isReordered {
      changes.append(
        procedure.change(.channel, .moved, .nobody, at: procedure.path.appending("channel", "*"))
      )
    }
  }

  private func path(_ channel: Channel) -> ElementPath {
    procedure.path.appending("channel", channel.kind.rawValue)
  }

  private mutating func compareTimes(_ old: Channel, _ new: Channel) {
    let times = Pairing(old.times, new.times, key: \.unit.rawValue)
    func add(_ before: ProcessingTime?, _ after: ProcessingTime?) {
      let path = path(new).appending("time", (after ?? before)?.unit.rawValue ?? "")
      var kind = before == nil ? Change.Kind.added : after == nil ? .removed : .changed
      var burdened = Change.Burdened.applicant
      var delta = BurdenDelta()
      if let before, let after, let change = Self.thousandths(after.quantity, minus: before.quantity) {
        if change == 0 {
          (kind, burdened) = (before.text == after.text ? .changed : .reworded, .nobody)
        } else {
          kind = change > 0 ? .tightened : .loosened
          if after.unit == .workingDay { delta.workingDays = change }
          if after.unit == .day { delta.days = change }
        }
      }
      changes.append(
        procedure.change(
          .time,
          kind,
          burdened,
          at: path,
          old: before.map(shown),
          new: after.map(shown),
          place: after?.anchor.place ?? new.anchor.place,
          delta: delta
        )
      )
    }
    for (before, after) in times.both where before != after { add(before, after) }
    for time in times.removed { add(time, nil) }
    for time in times.added { add(nil, time) }
    if times.isReordered { changes.append(procedure.change(.time, .moved, .nobody, at: path(new))) }
  }

  private mutating func compareFees(_ old: Channel, _ new: Channel) {
    let fees = Pairing(old.fees, new.fees, key: \.kind.rawValue)
    func add(_ before: Fee?, _ after: Fee?) {
      let path = path(new).appending("fee", (after ?? before)?.kind.rawValue ?? "")
      var kind = before == nil ? Change.Kind.added : after == nil ? .removed : .changed
      var burdened = Change.Burdened.applicant
      var delta = BurdenDelta()
      // A fee that was not there was nothing; one that goes leaves nothing.
      let isSameCurrency = before == nil || after == nil || before?.currency == after?.currency
      let amounts = (
        before == nil ? DecimalNumber(0) : before?.amount, after == nil ? DecimalNumber(0) : after?.amount
      )
      if isSameCurrency, let change = Self.thousandths(amounts.1, minus: amounts.0) {
        delta.fees = change
        if before != nil, after != nil {
          if change == 0 {
            (kind, burdened) = (before?.text == after?.text ? .changed : .reworded, .nobody)
          } else {
            kind = change > 0 ? .tightened : .loosened
          }
        }
      }
      changes.append(
        procedure.change(
          .fee,
          kind,
          burdened,
          at: path,
          old: before.map(shown),
          new: after.map(shown),
          place: after?.anchor.place ?? new.anchor.place,
          delta: delta
        )
      )
    }
    for (before, after) in fees.both where before != after { add(before, after) }
    for fee in fees.removed { add(fee, nil) }
    for fee in fees.added { add(nil, fee) }
    if fees.isReordered { changes.append(procedure.change(.fee, .moved, .nobody, at: path(new))) }
  }

  private func shown(_ time: ProcessingTime) -> String {
    let unit = procedure.knowledge.name(of: time.unit.rawValue, in: "time-units").vi
    let limit = time.quantity.map { "\($0) \(unit)" }
    return [limit, time.text].compactMap { $0 }.joined(separator: ": ")
  }

  private func shown(_ fee: Fee) -> String {
    let amount = fee.amount.map { "\($0) \(fee.currency ?? "")" }
    return [amount, fee.text].compactMap { $0 }.joined(separator: ": ")
  }

  /// The difference in thousandths; nil where one of the numbers is not known or has more digits.
  private static func thousandths(_ new: DecimalNumber?, minus old: DecimalNumber?) -> Int? {
    guard let new = new?.thousandths, let old = old?.thousandths else { return nil }
    return new - old
  }
}

extension DecimalNumber {
  /// The number in thousandths; nil where it has more digits behind the point or is too large.
  fileprivate var thousandths: Int? {
    guard scale <= 3, mantissa.magnitude < 1_000_000_000_000_000 else { return nil }
    var value = mantissa
    for _ in scale..<3 { value *= 10 }
    return value
  }
}
