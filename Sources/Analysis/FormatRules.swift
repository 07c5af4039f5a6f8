/// The manuals of what the readers find; the readers emit the findings, as rules cannot see formats.
///
/// In an example `⟨text*300⟩` stands for a text repeated 300 times.
enum FormatRules {
  static let manuals = syntax + structure + files + tables + pages
}
