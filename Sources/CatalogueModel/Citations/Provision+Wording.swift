extension Provision {
  /// The address within the document.
  public var address: ProvisionAddress {
    ProvisionAddress(
      [
        point.map { ProvisionAddress.Part(.point, $0) }, clause.map { ProvisionAddress.Part(.clause, $0) },
        article.map { ProvisionAddress.Part(.article, $0) }, annex.map { ProvisionAddress.Part(.annex, $0) },
      ].compactMap { $0 }
    )
  }

  /// The address in Vietnamese drafting form, such as `điểm a khoản 1 Điều 4`.
  public var wording: String { address.wording }
}
