public import CatalogueFormats
import ProcedureGraph

/// The entries by the names that the command line and the folders of the corpus use.
public enum EntryName: String, CaseIterable, Sendable {
  /// Files of the native format in XML.
  case xml
  /// Files of the native format in JSON.
  case json
  /// The portal's JSON records.
  case portalAPI = "portal-api"
  /// The tables of the portal's documents.
  case portalDoc = "portal-doc"
  /// The portal's pages as flat text.
  case portalText = "portal-text"
  /// The run-together text within such a page.
  case page
  /// Wordings in JSON, one a line.
  case rows
  /// The wording of one component.
  case recognition
  /// A text that cites the law.
  case citations

  /// The entry; recognition takes its vocabulary from a folder of papers.
  public func entry(papers folder: String) throws(UnreadableSource) -> any FuzzEntry {
    switch self {
    case .xml: return XMLEntry()
    case .json: return JSONEntry()
    case .portalAPI: return PortalEntry(shape: .portalAPI)
    case .portalDoc: return PortalEntry(shape: .portalDoc)
    case .portalText: return PortalEntry(shape: .portalText)
    case .page: return PageEntry()
    case .rows: return RowsEntry()
    case .citations: return CitationEntry()
    case .recognition:
      return RecognitionEntry(Knowledge(try CatalogueLoader().read(folder).catalogue))
    }
  }
}
