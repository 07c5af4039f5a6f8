import CatalogueModel
import Diagnostics

extension Shape where Record == Bilingual {
  static let bilingual = Shape(
    "bilingual",
    { Bilingual(vi: "", en: "") },
    anchor: nil,
    [
      .text("vi", Slot(filledText: \.vi), required: true),
      .text("en", Slot(filledText: \.en)),
    ]
  )
}

extension Slot where Value == Bilingual {
  /// A wording, absent while it is empty in both languages.
  init(filled path: any WritableKeyPath<Record, Bilingual> & Sendable) {
    get = { $0[keyPath: path] == Bilingual(vi: "", en: "") ? nil : $0[keyPath: path] }
    set = { record, value, _ in record[keyPath: path] = value }
  }
}

extension Slot where Value == String {
  /// A text, absent while it is empty.
  init(filledText path: any WritableKeyPath<Record, String> & Sendable) {
    get = { $0[keyPath: path].isEmpty ? nil : $0[keyPath: path] }
    set = { record, value, _ in record[keyPath: path] = value }
  }
}
