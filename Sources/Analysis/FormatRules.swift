import CatalogueModel
import Diagnostics

/// The manuals of what the readers find; the readers emit the findings, as rules cannot see formats.
enum FormatRules {
  static let manuals: [RuleManual] = []
}
