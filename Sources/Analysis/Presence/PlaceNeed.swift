public import Diagnostics

/// One thing in a procedure that needs a place or somebody's presence, with the words or the structure that say so.
public struct PlaceNeed: Hashable, Sendable {
  /// What is needed.
  public let kind: PlaceNeedKind
  /// Whether filing and receiving need it, or the settling body.
  public let stage: PlaceNeedStage
  /// Where the words stand.
  public let place: Place?
  /// The address of what says so.
  public let path: ElementPath
  /// The words that decide; empty where structure decides.
  public let wording: String
  /// How sure it is.
  public let confidence: PlaceNeedConfidence
  /// Why it is a need.
  public let ground: Bilingual
}

/// What needs a place or a presence; the raw values are codes of the list `presence`.
public enum PlaceNeedKind: String, CaseIterable, Hashable, Sendable {
  /// Somebody inspects on the spot.
  case siteInspection = "site-inspection"
  /// A thing changes hands.
  case physicalHandover = "physical-handover"
  /// Fingerprints, face or iris are taken.
  case biometrics
  /// The applicant appears before an official.
  case oathOrSignature = "oath-or-signature"
  /// An original is handed in.
  case originalSurrendered = "original-surrendered"
  /// A paper register at one place is consulted.
  case localRegister = "local-register"
  /// The competent body follows from where somebody lives.
  case competenceByResidence = "competence-by-residence"
  /// The competent body follows from where an organisation or establishment is.
  case competenceByHeadOffice = "competence-by-head-office"
  /// The competent body follows from where land lies.
  case competenceByParcel = "competence-by-parcel"
  /// The outcome exists on paper only.
  case paperOutcome = "paper-outcome"
  /// Filing or receiving happens at the counter only.
  case counterOnly = "counter-only"

  /// Whether it ties a procedure to a part of the country, as opposed to any counter.
  public var isTie: Bool {
    switch self {
    case .siteInspection, .localRegister, .competenceByResidence, .competenceByHeadOffice,
      .competenceByParcel:
      true
    case .physicalHandover, .biometrics, .oathOrSignature, .originalSurrendered, .paperOutcome, .counterOnly:
      false
    }
  }

  /// Whether it names the competent body by where something is.
  public var isCompetence: Bool {
    switch self {
    case .competenceByResidence, .competenceByHeadOffice, .competenceByParcel: true
    default: false
    }
  }
}

/// Where in the course of a procedure a need arises.
public enum PlaceNeedStage: String, CaseIterable, Hashable, Sendable {
  /// Filing and receiving.
  case intake
  /// What the bodies do in between.
  case settlement
}

/// How sure a need is.
public enum PlaceNeedConfidence: String, CaseIterable, Hashable, Sendable {
  /// The record's structure says so.
  case certain
  /// A wording says so.
  case likely
  /// A wording says so for a stated case only.
  case conditional
}
