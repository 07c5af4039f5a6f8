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
    compare(old.times, new.times, as: .time, of: new, shown: shown) { before, after in
      let increase = Self.thousandths(after?.quantity, minus: before?.quantity)
      var delta = BurdenDelta()
      if after?.unit == .workingDay { delta.workingDays = increase }
      if after?.unit == .day { delta.days = increase }
      return (increase, delta)
    }
  }

  private mutating func compareFees(_ old: Channel, _ new: Channel) {
    compare(old.fees, new.fees, as: .fee, of: new, shown: shown) { before, after in
      // A fee that was not there was nothing; one that goes leaves nothing.
      let isSameCurrency = before == nil || after == nil || before?.currency == after?.currency
      let amounts = (
        before == nil ? DecimalNumber(0) : before?.amount, after == nil ? DecimalNumber(0) : after?.amount
      )
      let increase = isSameCurrency ? Self.thousandths(amounts.1, minus: amounts.0) : nil
      var delta = BurdenDelta()
      if (after ?? before)?.isInDong == true { delta.fees = increase }
      return (increase, delta)
    }
  }

  /// Compares the time limits or the fees of a channel; `weigh` gives how much more is asked for, nil where unknown.
  private mutating func compare<Item: ChannelTerm>(
    _ old: [Item],
    _ new: [Item],
    as topic: Change.Topic,
    of channel: Channel,
    shown: (Item) -> String,
    weigh: (Item?, Item?) -> (increase: Int?, delta: BurdenDelta)
  ) {
    let pairing = Pairing(old, new, key: \.key)
    func add(_ before: Item?, _ after: Item?) {
      let weighed = weigh(before, after)
      var kind = before == nil ? Change.Kind.added : after == nil ? .removed : .changed
      var burdened = Change.Burdened.applicant
      if let before, let after, let increase = weighed.increase {
        if increase == 0 {
          (kind, burdened) = (before.text == after.text ? .changed : .reworded, .nobody)
        } else {
          kind = increase > 0 ? .tightened : .loosened
        }
      }
      changes.append(
        procedure.change(
          topic,
          kind,
          burdened,
          at: path(channel).appending(topic.rawValue, (after ?? before)?.key ?? ""),
          old: before.map(shown),
          new: after.map(shown),
          place: after?.anchor.place ?? channel.anchor.place,
          delta: weighed.delta,
          increase: weighed.increase
        )
      )
    }
    for (before, after) in pairing.both where before != after { add(before, after) }
    for item in pairing.removed { add(item, nil) }
    for item in pairing.added { add(nil, item) }
    if pairing.isReordered { changes.append(procedure.change(topic, .moved, .nobody, at: path(channel))) }
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

/// What a channel lists under a key.
private protocol ChannelTerm: Equatable {
  var key: String { get }
  var anchor: Anchor { get }
  var text: String? { get }
}

extension ProcessingTime: ChannelTerm {
  fileprivate var key: String { unit.rawValue }
}

extension Fee: ChannelTerm {
  fileprivate var key: String { kind.rawValue }
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
