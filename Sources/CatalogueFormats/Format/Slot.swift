import Diagnostics

/// Where a record keeps a value: how to take it out, how to put it in with its place.
struct Slot<Record, Value>: Sendable {
  let get: @Sendable (Record) -> Value?
  let set: @Sendable (inout Record, Value, Place?) -> Void
}

extension Slot where Value: Hashable & Sendable {
  init(_ path: any WritableKeyPath<Record, Located<Value>> & Sendable, empty: Value) {
    get = { $0[keyPath: path].wrappedValue == empty ? nil : $0[keyPath: path].wrappedValue }
    set = { $0[keyPath: path] = Located($1, at: $2) }
  }

  init(_ path: any WritableKeyPath<Record, Located<Value?>> & Sendable) {
    get = { $0[keyPath: path].wrappedValue }
    set = { $0[keyPath: path] = Located($1, at: $2) }
  }

  init(_ path: any WritableKeyPath<Record, Value?> & Sendable) {
    get = { $0[keyPath: path] }
    set = { record, value, _ in record[keyPath: path] = value }
  }

  init(always path: any WritableKeyPath<Record, Value> & Sendable) {
    get = { $0[keyPath: path] }
    set = { record, value, _ in record[keyPath: path] = value }
  }
}

extension Slot where Value == Bool {
  /// A flag: written only when it is set.
  init(flag path: any WritableKeyPath<Record, Bool> & Sendable) {
    get = { $0[keyPath: path] ? true : nil }
    set = { record, value, _ in record[keyPath: path] = value }
  }
}
