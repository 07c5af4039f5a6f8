public import CatalogueModel
public import Diagnostics
import ProcedureGraph

/// How far a procedure runs online, computed from what it needs; the declared level is compared, never used.
public struct OnlineAssessment: Hashable, Sendable {
  /// The level; nil is unknown.
  public let level: OnlineLevel?
  /// What stands between the procedure and the next level.
  public let blockers: [OnlineBlocker]
  /// Why the level is not known.
  public let unknown: [Bilingual]
  /// What the record leaves open without changing the level.
  public let open: [Bilingual]
  /// The level the source declares.
  public let declared: OnlineLevel?
  /// The provision that sets the levels, where it is on file.
  public let law: Citation?

  /// Whether the declared level is another than the computed one; nil where one of them is missing.
  public var isDeclarationRight: Bool? {
    guard let declared, let level else { return nil }
    return declared == level
  }

  init(_ node: ProcedureNode, reading: PresenceReading, in context: AnalysisContext) {
    let procedure = node.procedure
    declared = procedure.onlineLevel
    law = context.knowledge.provision(.onlineLevel)?.citation
    let blockers = OnlineBlocker.all(of: node, reading: reading, in: context)
    self.blockers = blockers
    var unknown: [Bilingual] = []
    var open: [Bilingual] = []
    if procedure.channels.isEmpty { unknown.append(Self.noChannels) }
    if procedure.steps.isEmpty { unknown.append(Self.noSteps) }
    if procedure.returns.isEmpty { unknown.append(Self.noReturns) }
    if node.components.isEmpty { unknown.append(Self.noRows) }
    let online = procedure.channels.filter { $0.kind == .online }
    let isCharged = online.contains { channel in
      channel.fees.contains { fee in fee.amount.map { $0 > DecimalNumber(0) } ?? false }
    }
    if isCharged, !reading.marks.contains("online-payment") {
      open.append(Self.payment)
    }
    if procedure.channels.isEmpty {
      level = nil
    } else if online.isEmpty {
      level = OnlineLevel.none
      unknown = []
    } else if !blockers.isEmpty {
      level = .part
      unknown = []
    } else {
      level = unknown.isEmpty ? .full : nil
    }
    self.unknown = unknown
    self.open = open
  }

  private static let noChannels = Bilingual(
    vi: "chưa ghi cách thức thực hiện",
    en: "no way of filing is given"
  )
  private static let noSteps = Bilingual(vi: "chưa ghi trình tự thực hiện", en: "no steps are given")
  private static let noReturns = Bilingual(
    vi: "chưa ghi cách thức trả kết quả",
    en: "no way of handing over the outcome is given"
  )
  private static let noRows = Bilingual(vi: "chưa ghi thành phần hồ sơ", en: "no dossier is given")
  private static let payment = Bilingual(
    vi: "có khoản thu nhưng chưa ghi cách nộp tiền trực tuyến",
    en: "there is a fee and no word on paying it online"
  )
}

/// What keeps a procedure from the next online level, and what would lift it.
public struct OnlineBlocker: Hashable, Sendable {
  /// What lifts a blocker.
  public enum Lift: String, CaseIterable, Hashable, Sendable {
    /// A channel that takes dossiers online.
    case onlineChannel = "online-channel"
    /// A register that holds what is checked or shown.
    case register
    /// An electronic form or an electronic copy.
    case electronicForm = "electronic-form"
    /// A way to pay online.
    case onlinePayment = "online-payment"
    /// An outcome that is issued electronically or sent by post.
    case electronicOutcome = "electronic-outcome"
    /// A change of the law behind the demand.
    case legalChange = "legal-change"
  }

  /// Why it blocks.
  public let reason: Bilingual
  /// What lifts it.
  public let lift: Lift
  /// The needs behind it; empty where the record's structure alone says so.
  public let needs: [PlaceNeed]
}
