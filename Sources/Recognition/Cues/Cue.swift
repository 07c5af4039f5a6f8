internal import CatalogueModel

/// What a turn of phrase in a dossier row does; the phrases of each kind stand in the tables beside this file.
enum Cue: UInt8, CaseIterable, Sendable {
  /// Says which copy of a paper is meant, and so may stand between a verb and the paper's name.
  case copy
  /// Asks: what follows has to be filed or shown.
  case ask
  /// Refers: what follows is named but not asked for.
  case reference
  /// Starts a list of particulars that a form must state.
  case contents
  /// Takes out: "trừ", "không bao gồm".
  case exemption
  /// Offers a choice between what stands on both sides.
  case or
  /// Adds one paper to another.
  case and
  /// Says that any one of what follows suffices.
  case oneOf
  /// Introduces examples.
  case example
  /// Starts a condition.
  case condition
  /// Starts what looks like a condition and is part of a name or about the way of filing.
  case unconditional
  /// Says that a paper is missing, so that another may take its place.
  case absence
  /// Puts one paper in the place of another.
  case substitution
  /// Says how a paper is to be certified, translated or legalised.
  case formality
  /// Says that something need not be filed.
  case waiver
  /// Speaks of looking data up.
  case lookup
  /// Says that looking data up has failed.
  case lookupFailure
  /// Points back to papers named before.
  case anaphora
  /// Starts the name of a document.
  case document
  /// Starts the name of several documents at once.
  case documents
  /// Starts the name of something the applicant fills in.
  case form
  /// Says that there is a set form for it.
  case onForm
  /// Starts a remark.
  case note
  /// Announces a remark whatever follows.
  case notice
  /// A passport, beside which an identity card is one of two.
  case passport
  /// A verb of filing.
  case filing
  /// A verb of filing that tells of it instead of asking for it.
  case filed
  /// Makes a row that names documents a remark all the same.
  case remark
  /// Looks like another cue and is none.
  case neutral
  /// Says that a paper comes from abroad.
  case abroad
  /// Says that the original is meant.
  case original
  /// Says that a copy is meant.
  case reproduction
  /// Says that the copy has to be certified.
  case certified
  /// Says that an electronic version is meant.
  case electronic
  /// Says that a photograph is meant.
  case photo
  /// Equates two names of one thing.
  case apposition
  /// Makes land the subject, so that "Giấy chứng nhận" alone is the land-use certificate.
  case land

  /// The cue as a set.
  var mask: CueMask { CueMask(rawValue: 1 << UInt64(rawValue)) }

  /// The phrases, in Vietnamese.
  var phrases: [String] {
    switch self {
    case .copy: CopyCues.copy
    case .original: CopyCues.original
    case .reproduction: CopyCues.reproduction
    case .certified: CopyCues.certified
    case .electronic: CopyCues.electronic
    case .photo: CopyCues.photo
    case .ask: AskCues.ask
    case .reference: ReferenceCues.reference
    case .contents: ReferenceCues.contents
    case .exemption: ReferenceCues.exemption
    case .or: ListCues.or
    case .and: ListCues.and
    case .oneOf: ListCues.oneOf
    case .apposition: ListCues.apposition
    case .example: ListCues.example
    case .neutral: NoteCues.neutral
    case .absence: ListCues.absence
    case .substitution: ListCues.substitution
    case .condition: ConditionCues.condition
    case .unconditional: ConditionCues.unconditional
    case .waiver: WaiverCues.waiver
    case .formality: NoteCues.formality
    case .lookup: WaiverCues.lookup
    case .lookupFailure: WaiverCues.lookupFailure
    case .anaphora: WaiverCues.anaphora
    case .document: DocumentHeads.document
    case .documents: DocumentHeads.documents
    case .form: FormHeads.form
    case .onForm: FormHeads.onForm
    case .note: NoteCues.note
    case .notice: NoteCues.notice
    case .passport: ListCues.passport
    case .filing: AskCues.filing
    case .filed: AskCues.filed
    case .remark: NoteCues.remark
    case .abroad: ContextCues.abroad
    case .land: ContextCues.land
    }
  }

  /// All phrases with their cue, in a fixed order.
  static let table: [(cue: Cue, words: [UInt64])] = allCases.flatMap { cue in
    cue.phrases.map { (cue, FoldedText($0).words.map(\.identity)) }
  }
}

/// A set of cues.
struct CueMask: OptionSet, Hashable, Sendable {
  let rawValue: UInt64

  /// Whether a cue is in the set.
  func has(_ cue: Cue) -> Bool { contains(cue.mask) }
}
