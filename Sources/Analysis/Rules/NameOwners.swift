import Diagnostics

/// Which record claimed a name first, to find the names that two records claim.
struct NameOwners<Record> {
  private var owners: [String: (id: String, record: Record, place: Place?)] = [:]

  /// Enters a claim; the earlier one of another record, where there is one.
  mutating func claim(
    _ name: String,
    by record: Record,
    _ id: String,
    at place: Place?
  ) -> (record: Record, place: Place?)? {
    guard let owner = owners[name] else {
      owners[name] = (id, record, place)
      return nil
    }
    return owner.id == id ? nil : (owner.record, owner.place)
  }
}
