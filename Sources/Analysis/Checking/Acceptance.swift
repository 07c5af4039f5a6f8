public import CatalogueModel
import Diagnostics

/// The decisions that accept findings, each good for one.
public struct Acceptance: Sendable {
  private var decisions: [FindingFingerprint: [Decision]] = [:]

  /// The decisions among many that accept a finding, complete and not past their day.
  public init(_ all: [Decision], asOf: CalendarDate) {
    for decision in all where decision.isAboutFinding && decision.gaps.isEmpty {
      guard let fingerprint = decision.fingerprint.flatMap({ FindingFingerprint($0) }),
        decision.expires.map({ $0 >= asOf }) ?? false, decision.date.map({ $0 <= asOf }) ?? false
      else { continue }
      decisions[fingerprint, default: []].append(decision)
    }
  }

  /// Takes out the decision that accepts a finding; nil where none does, or those that do are used up.
  mutating func take(_ finding: Diagnostic, _ fingerprint: FindingFingerprint) -> Decision? {
    guard let candidates = decisions[fingerprint] else { return nil }
    let index = candidates.firstIndex { decision in
      decision.rule == finding.rule.name && decision.subject == finding.subject?.description
    }
    guard let index else { return nil }
    return decisions[fingerprint]?.remove(at: index)
  }

  /// What is left over: decisions that accept nothing.
  ///
  /// One that approves a change is spent when the change is made, and left to its last day.
  var unused: [Diagnostic] {
    decisions.values.flatMap { $0 }.filter { !RuleRegistry.isAboutChanges($0.rule) }
      .map { DecisionUnused.acceptsNothing($0) }
  }
}

extension Decision {
  /// Whether it accepts a finding or a change, and not a proposal.
  var isAboutFinding: Bool { rule != nil || subject != nil || fingerprint != nil }

  /// What a decision lacks to be held to.
  var gaps: [DecisionGap] {
    var gaps: [DecisionGap] = []
    if reason.allSatisfy(\.isWhitespace) { gaps.append(.reason) }
    if author.allSatisfy(\.isWhitespace) { gaps.append(.author) }
    guard isAboutFinding else {
      if proposal == nil { gaps.append(.target) }
      return gaps
    }
    if rule == nil { gaps.append(.rule) }
    if subject == nil { gaps.append(.subject) }
    if fingerprint.flatMap({ FindingFingerprint($0) }) == nil { gaps.append(.fingerprint) }
    if date == nil { gaps.append(.date) }
    if expires == nil { gaps.append(.expires) }
    if state != .accepted { gaps.append(.state) }
    return gaps
  }
}

/// Something a decision lacks.
enum DecisionGap: String, CaseIterable, Sendable {
  case reason, author, target, rule, subject, fingerprint, date, expires, state

  var wording: Bilingual {
    switch self {
    case .reason: Bilingual(vi: "lý do (reason)", en: "a reason")
    case .author: Bilingual(vi: "người quyết định (author)", en: "an author")
    case .target:
      Bilingual(
        vi: "đối tượng (proposal, hoặc rule và fingerprint)",
        en: "what it is about (proposal, or rule and fingerprint)"
      )
    case .rule: Bilingual(vi: "mã quy tắc (rule)", en: "the rule")
    case .subject: Bilingual(vi: "địa chỉ của đối tượng (subject)", en: "the address of the subject")
    case .fingerprint:
      Bilingual(vi: "dấu nhận dạng 16 chữ số (fingerprint)", en: "the fingerprint of sixteen digits")
    case .date: Bilingual(vi: "ngày quyết định (date)", en: "its date")
    case .expires: Bilingual(vi: "ngày hết hạn (expires)", en: "its last day (expires)")
    case .state: Bilingual(vi: "trạng thái “accepted”", en: "the state 'accepted'")
    }
  }
}
