import CatalogueModel
import Diagnostics
import ProcedureGraph

extension OnlineBlocker {
  /// The blockers of a procedure: the missing channel first, then needs by kind, then dossier and payment.
  static func all(
    of node: ProcedureNode,
    reading: PresenceReading,
    in context: AnalysisContext
  ) -> [OnlineBlocker] {
    var blockers: [OnlineBlocker] = []
    let procedure = node.procedure
    if !procedure.channels.isEmpty, !node.has(.online) {
      blockers.append(OnlineBlocker(reason: noChannel, lift: .onlineChannel, needs: []))
    }
    let isSent = procedure.returns.contains { $0.kind != .counter }
    for kind in PlaceNeedKind.allCases {
      let needs = reading.needs.filter { $0.kind == kind }
      guard !needs.isEmpty, let lift = lift(of: kind), kind != .paperOutcome || !isSent else { continue }
      blockers.append(
        OnlineBlocker(
          reason: context.knowledge.name(of: kind.rawValue, in: "presence"),
          lift: lift,
          needs: needs
        )
      )
    }
    if DossierOriginals(node, in: context).isPaperOnly {
      blockers.append(OnlineBlocker(reason: originals, lift: .electronicForm, needs: []))
    }
    if reading.marks.contains("counter-payment"), !reading.marks.contains("online-payment") {
      blockers.append(OnlineBlocker(reason: payment, lift: .onlinePayment, needs: []))
    }
    return blockers
  }

  /// What lifts a need; nil where it does not touch the online level.
  private static func lift(of kind: PlaceNeedKind) -> Lift? {
    switch kind {
    case .siteInspection, .physicalHandover, .oathOrSignature: .legalChange
    case .biometrics, .localRegister: .register
    case .originalSurrendered, .paperOutcome, .counterOnly: .electronicOutcome
    case .competenceByResidence, .competenceByHeadOffice, .competenceByParcel: nil
    }
  }

  private static let noChannel = Bilingual(vi: "Không có cách nộp trực tuyến", en: "No way to file online")
  private static let originals = Bilingual(
    vi: "Mọi dòng hồ sơ đều đòi bản chính, không dòng nào có bản điện tử hoặc bản sao",
    en: "Every dossier row asks for an original; none takes an electronic paper or a copy"
  )
  private static let payment = Bilingual(vi: "Phí, lệ phí nộp bằng tiền mặt", en: "Fees are paid in cash")
}
