public import CatalogueModel
public import Diagnostics
import ProcedureGraph

/// How far a procedure is free of administrative boundaries by what it needs, beside what is declared.
public struct BoundaryAssessment: Hashable, Sendable {
  /// How declaration and needs stand to each other.
  public enum Result: String, CaseIterable, Hashable, Sendable {
    /// Nothing needs a place, and the procedure is not declared free.
    case candidate
    /// Declared free, and filing is tied to a place.
    case contradiction
    /// The declaration agrees with the needs.
    case consistent
    /// The record does not say enough.
    case unknown
  }

  /// How far filing and receiving can be free; nil is unknown.
  public let intake: BoundaryScope?
  /// How far settling is free; nil is unknown.
  public let settlement: BoundaryScope?
  /// Whether the source declares the procedure free; nil where it does not say.
  public let isDeclaredFree: Bool?
  /// The scope the source declares.
  public let declaredScope: BoundaryScope?
  /// The comparison.
  public let result: Result
  /// The needs that tie filing or settling to a place.
  public let needs: [PlaceNeed]
  /// The levels of the bodies that settle.
  public let levels: [AdministrativeLevel]
  /// Why the result is what it is.
  public let reason: Bilingual
  /// The provision on independence of boundaries, where it is on file.
  public let law: Citation?

  /// How far the procedure as people meet it is free; nil is unknown.
  public var scope: BoundaryScope? { intake }

  init(_ node: ProcedureNode, reading: PresenceReading, in context: AnalysisContext) {
    let procedure = node.procedure
    law = context.knowledge.provision(.boundaryFree)?.citation
    levels = procedure.levels
    declaredScope = procedure.boundary
    isDeclaredFree = procedure.boundary.map { $0 != .none } ?? procedure.isBoundaryFree
    let isNational = !procedure.levels.isEmpty && procedure.levels.allSatisfy { $0 == .ministry }
    let ties = reading.needs.filter { need in
      // One body settles for the whole country: going to the spot ties nobody to a province.
      need.kind.isTie && !(isNational && need.stage == .settlement)
    }
    needs = ties
    guard !procedure.steps.isEmpty || procedure.channels.contains(where: { $0.text != nil }) else {
      intake = nil
      settlement = nil
      result = .unknown
      reason = Self.noTexts
      return
    }
    let widest: BoundaryScope = procedure.type == .local ? .province : .nation
    let isFilingTied = ties.contains { $0.stage == .intake }
    let isSettlingTied = ties.contains { $0.stage == .settlement } || isFilingTied
    settlement = isSettlingTied ? BoundaryScope.none : widest
    let intake: BoundaryScope =
      if isFilingTied {
        .none
      } else if reading.marks.contains("anywhere-in-nation") {
        .nation
      } else if reading.marks.contains("anywhere-in-province") || isSettlingTied {
        .province
      } else {
        widest
      }
    self.intake = intake
    (result, reason) =
      switch isDeclaredFree {
      case nil: (.unknown, Self.undeclared)
      case true? where isFilingTied: (.contradiction, Self.tied)
      case true?: (.consistent, isSettlingTied ? Self.freeToFile : Self.free)
      case false? where isSettlingTied: (.consistent, Self.bound)
      case false?: (.candidate, Self.candidate)
      }
  }

  private static let noTexts = Bilingual(
    vi: "chưa ghi trình tự, cách thức thực hiện",
    en: "neither steps nor ways of filing are worded"
  )
  private static let undeclared = Bilingual(
    vi: "nguồn không khai thủ tục có phụ thuộc địa giới hay không",
    en: "the source does not declare whether it is free of boundaries"
  )
  private static let tied = Bilingual(
    vi: "khai không phụ thuộc địa giới nhưng buộc nộp tại một nơi",
    en: "declared free, yet filing is tied to a place"
  )
  private static let free = Bilingual(
    vi: "khai không phụ thuộc địa giới và không có bước nào gắn với một nơi",
    en: "declared free, and nothing needs a place"
  )
  private static let freeToFile = Bilingual(
    vi: "khai không phụ thuộc địa giới; nơi nộp tự do, việc giải quyết gắn với một nơi",
    en: "declared free; filing is free while settling needs a place"
  )
  private static let bound = Bilingual(
    vi: "không khai phi địa giới và có bước gắn với một nơi",
    en: "not declared free, and something needs a place"
  )
  private static let candidate = Bilingual(
    vi: "không có bước nào gắn với một nơi mà chưa khai phi địa giới",
    en: "nothing needs a place, yet it is not declared free"
  )
}
