import CatalogueModel
import Diagnostics
import ProcedureGraph

/// A text that may demand a place or a presence, and what kind of part it belongs to.
struct PresenceText {
  /// The part of the procedure.
  enum Part {
    case step
    case channel
    case condition
    case row
    case outcome
    case name
  }

  let part: Part
  let text: Located<String>
  let path: ElementPath

  /// What people call the part.
  var label: Bilingual {
    switch part {
    case .step: Bilingual(vi: "Trình tự thực hiện", en: "The steps")
    case .channel: Bilingual(vi: "Cách thức thực hiện", en: "The way of filing")
    case .condition: Bilingual(vi: "Yêu cầu, điều kiện", en: "The conditions")
    case .row: Bilingual(vi: "Thành phần hồ sơ", en: "The dossier")
    case .outcome: Bilingual(vi: "Kết quả", en: "The outcome")
    case .name: Bilingual(vi: "Tên thủ tục", en: "The name")
    }
  }

  /// Whether a need of a kind can be read from the part: a paper's origin is no competence, and a condition met
  /// before filing is no presence.
  func canSay(_ kind: PlaceNeedKind) -> Bool {
    switch part {
    case .step, .channel: true
    case .condition: [.siteInspection, .physicalHandover, .biometrics].contains(kind)
    case .row: kind == .biometrics
    case .outcome: kind == .paperOutcome
    case .name: kind == .oathOrSignature || kind == .biometrics
    }
  }

  /// Every text of a procedure that is read.
  static func all(of node: ProcedureNode) -> [PresenceText] {
    let procedure = node.procedure
    var texts = [PresenceText(part: .name, text: procedure.$name, path: node.path)]
    texts += procedure.steps.map {
      PresenceText(part: .step, text: $0.$text, path: node.path.appending("step", $0.id))
    }
    for channel in procedure.channels {
      let path = node.path.appending("channel", channel.kind.rawValue)
      if let text = channel.text {
        texts.append(
          PresenceText(part: .channel, text: Located(text, at: channel.anchor.place), path: path)
        )
      }
      let worded =
        channel.times.map { ($0.text, $0.$text.place) } + channel.fees.map { ($0.text, $0.$text.place) }
      for (text, place) in worded {
        guard let text else { continue }
        texts.append(PresenceText(part: .channel, text: Located(text, at: place), path: path))
      }
    }
    texts += procedure.conditions.map {
      PresenceText(part: .condition, text: $0.$text, path: node.path.appending("condition", $0.id))
    }
    texts += node.components.map {
      // A remark among the rows says how things go, as a step does.
      PresenceText(part: $0.kind == .note ? .step : .row, text: $0.component.$text, path: $0.path)
    }
    texts += procedure.outcomes.map {
      PresenceText(part: .outcome, text: $0.$name, path: node.path.appending("outcome", $0.id))
    }
    return texts
  }
}
