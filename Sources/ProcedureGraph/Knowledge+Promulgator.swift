public import CatalogueModel

extension Knowledge {
  /// The body that promulgates a procedure: the one its file names, else the one whose letters stand in the number of
  /// the decision that published it, as in `885/QĐ-BCA`.
  public func promulgator(of procedure: Procedure) -> Authority? {
    if let id = procedure.authority { return authority(id) }
    if let mention = procedure.authorities.first(where: { $0.role == .promulgating }) {
      return authority(code: mention.code, name: mention.name)
    }
    let words = procedure.publication?.number.split { !$0.isLetter } ?? []
    for word in words where word.count > 1 {
      if let authority = authority(code: nil, name: String(word)) { return authority }
    }
    return nil
  }
}
