import CatalogueModel

/// Hands out the ids that the model needs and a foreign file lacks: fingerprints of the folded wording, so that they
/// survive a re-download in another order, with `~n` from the second use within the procedure.
struct ForeignIdentifiers {
  /// What an id is for; each kind counts its repeats apart.
  enum Kind {
    case procedureCase, component, outcome
  }

  private struct Use: Hashable {
    let kind: Kind
    let id: String
  }

  private var uses: [Use: Int] = [:]

  /// The id of a record by its wording.
  mutating func id(_ kind: Kind, for text: String) -> String {
    unique(kind, Fingerprint.short(FoldedKey(text)))
  }

  /// A fixed id, such as that of the case without a name.
  mutating func unique(_ kind: Kind, _ id: String) -> String {
    let count = uses[Use(kind: kind, id: id), default: 0] + 1
    uses[Use(kind: kind, id: id)] = count
    return count == 1 ? id : "\(id)~\(count)"
  }
}
