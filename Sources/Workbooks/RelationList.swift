/// The parts that a part refers to, by id.
final class RelationList: PartListener {
  private(set) var targets: [String: String] = [:]

  func start(_ name: String, _ attributes: PartAttributes) {
    guard name == "Relationship", attributes["TargetMode"] != "External" else { return }
    guard let id = attributes["Id"], let target = attributes["Target"] else { return }
    targets[id] = target
  }

  func end(_ name: String) {}
  func text(_ text: String) {}
}
