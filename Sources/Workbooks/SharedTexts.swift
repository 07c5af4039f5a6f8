/// The texts that cells share.
final class SharedTexts: PartListener {
  private(set) var texts: [String] = []
  private var current: String?
  private var isText = false
  private var isReadingAid = false

  func start(_ name: String, _ attributes: PartAttributes) {
    switch name {
    case "si": current = ""
    case "t": isText = !isReadingAid
    case "rPh": isReadingAid = true
    default: break
    }
  }

  func end(_ name: String) {
    switch name {
    case "si":
      texts.append(current ?? "")
      current = nil
    case "t": isText = false
    case "rPh": isReadingAid = false
    default: break
    }
  }

  func text(_ text: String) {
    if isText { current? += text }
  }
}
