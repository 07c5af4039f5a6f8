/// The sheets a workbook lists, in its order.
final class SheetList: PartListener {
  private(set) var sheets: [(name: String, relation: String)] = []
  /// Whether days are counted from 1904.
  private(set) var isFrom1904 = false

  func start(_ name: String, _ attributes: PartAttributes) {
    switch name {
    case "sheet":
      guard attributes["state"] != "veryHidden" else { return }
      sheets.append((attributes["name"] ?? "", attributes["id"] ?? ""))
    case "workbookPr": isFrom1904 = ["1", "true"].contains(attributes["date1904"])
    default: break
    }
  }

  func end(_ name: String) {}
  func text(_ text: String) {}
}
