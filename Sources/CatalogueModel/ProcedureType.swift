/// The kind of a procedure.
public enum ProcedureType: String, CaseIterable, Hashable, Sendable {
  /// Published for the whole country.
  case standard
  /// Issued by a province.
  case local
  /// Between authorities.
  case `internal`
}

/// The state of a procedure in its source.
public enum ProcedureState: String, CaseIterable, Hashable, Sendable {
  /// In force.
  case active
  /// In force, changed since first published.
  case updated
  /// Abolished.
  case abolished
}

/// How far a procedure is free of administrative boundaries.
public enum BoundaryScope: String, CaseIterable, Hashable, Sendable {
  /// Bound to a place.
  case none
  /// Anywhere within the province.
  case province
  /// Anywhere in the country.
  case nation
}

/// The level of an online service (Decree 42/2022, Article 11).
public enum OnlineLevel: String, CaseIterable, Hashable, Sendable {
  /// Toàn trình: filing and settlement happen online.
  case full
  /// Một phần: online in part.
  case part
  /// Not offered online.
  case none
}

/// A level of government.
public enum AdministrativeLevel: String, CaseIterable, Hashable, Sendable {
  /// A ministry.
  case ministry
  /// A province.
  case province
  /// A commune.
  case commune
  /// Another body.
  case other
}

/// Who may be an applicant.
public enum Subject: String, CaseIterable, Hashable, Sendable {
  /// A Vietnamese citizen.
  case citizen
  /// A Vietnamese person living abroad.
  case overseasVietnamese = "overseas-vietnamese"
  /// A foreigner.
  case foreigner
  /// An enterprise formed under Vietnamese law.
  case enterprise
  /// An enterprise formed under foreign law.
  case foreignEnterprise = "foreign-enterprise"
  /// A cooperative.
  case cooperative
  /// A household business.
  case householdBusiness = "household-business"
  /// Another organisation.
  case organisation
  /// A foreign organisation.
  case foreignOrganisation = "foreign-organisation"
  /// An official or a public servant.
  case official
  /// Anyone else.
  case other
}

/// What a body does in a procedure.
public enum AuthorityRole: String, CaseIterable, Hashable, Sendable {
  /// Publishes it in the national catalogue.
  case promulgating
  /// Carries it out.
  case executing
  /// Is competent to decide.
  case competent
  /// Acts by delegation.
  case delegated
  /// Cooperates.
  case coordinating
  /// Receives the dossier.
  case receiving
}

/// What a statistic counts.
public enum StatisticKind: String, CaseIterable, Hashable, Sendable {
  /// Dossiers filed.
  case filings
  /// Dossiers filed online.
  case onlineFilings = "online-filings"
}
