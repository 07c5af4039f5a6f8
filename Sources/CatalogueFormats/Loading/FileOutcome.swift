public import Diagnostics

/// The shape a file was found in.
public enum FileShape: String, CaseIterable, Hashable, Sendable {
  /// The native catalogue format.
  case native
  /// The portal's raw JSON.
  case portalAPI = "portal-api"
  /// The official document tables, one file a procedure.
  case portalDoc = "portal-doc"
  /// The portal's flattened text.
  case portalText = "portal-text"
  /// Something else.
  case other

  /// Which of several files with one procedure is kept: the highest.
  var precedence: Int {
    switch self {
    case .native: 4
    case .portalAPI: 3
    case .portalDoc: 2
    case .portalText: 1
    case .other: 0
    }
  }
}

/// How much of a file entered the catalogue.
public enum FileUse: Hashable, Sendable {
  /// What it holds.
  case read
  /// What stands before a mistake of syntax; the rest was not read.
  case readInPart
  /// Nothing: it is well-formed, but its procedure is read from another file.
  case definedElsewhere
  /// Nothing: it is broken, or defines nothing.
  case unread
}

/// What became of one file.
public struct FileOutcome: Hashable, Sendable {
  /// The path below the root that was read.
  public var path: String
  /// The shape it was found in.
  public var shape: FileShape
  /// How much of it entered the catalogue.
  public var use: FileUse
  /// The root of the native document in it; nil where there is none.
  public var root: String?
  /// The code of the procedure it holds, if it holds one.
  public var procedure: String?
  /// What its importer could not carry over.
  public var losses: [Loss]

  /// An outcome.
  public init(
    path: String,
    shape: FileShape,
    use: FileUse,
    root: String? = nil,
    procedure: String? = nil,
    losses: [Loss] = []
  ) {
    self.path = path
    self.shape = shape
    self.use = use
    self.root = root
    self.procedure = procedure
    self.losses = losses
  }

  /// Whether something of it entered the catalogue.
  public var isRead: Bool { use == .read || use == .readInPart }
}

/// Something a foreign file says that the model has no place for.
public struct Loss: Hashable, Sendable {
  /// The path of keys in the foreign file, with `[]` for list items.
  public var key: String
  /// How often it occurs with a value.
  public var count: Int
  /// Why it was left out.
  public var reason: Bilingual

  /// A loss.
  public init(key: String, count: Int, reason: Bilingual) {
    self.key = key
    self.count = count
    self.reason = reason
  }
}
