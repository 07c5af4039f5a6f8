public import CatalogueModel
import Diagnostics

extension NativeDocument {
  /// The root's name and the content as plain values, the same for XML and JSON.
  public var plain: (root: String, value: PlainValue) {
    for root in Root.all {
      if let value = root.encode(self) { return (root.schema.name, PlainValue(value)) }
    }
    return ("", .record([]))
  }
}

extension NativeFormat {
  /// Prints plain values as a file with a root.
  public func print(_ value: PlainValue, root: String) -> [UInt8] {
    switch self {
    case .xml: XMLWriter.print(OutputValue(value), root: root)
    case .json: JSONWriter.print(OutputValue(value), root: root)
    }
  }
}

extension PlainValue {
  fileprivate init(_ value: OutputValue) {
    switch value {
    case .attribute(let text, let isBare): self = .scalar(text, isBare: isBare)
    case .text(let text): self = .text(text)
    case .record(let members): self = .record(members.map { Member($0.name, PlainValue($0.value)) })
    case .list(let item, let values): self = .list(item: item, values.map { PlainValue($0) })
    }
  }
}

extension OutputValue {
  fileprivate init(_ value: PlainValue) {
    switch value {
    case .scalar(let text, let isBare): self = .attribute(text, isBare: isBare)
    case .text(let text): self = .text(text)
    case .record(let members):
      self = .record(members.map { (name: $0.name, value: OutputValue($0.value)) })
    case .list(let item, let values): self = .list(item: item, values.map { OutputValue($0) })
    }
  }
}
