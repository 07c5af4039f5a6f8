import CatalogueFormats
import CatalogueModel
import Diagnostics

/// What must hold of every file that claims to be of the native format, or of no known one.
struct NativeCheck: Sendable {
  let format: NativeFormat

  func run(_ bytes: [UInt8]) throws(Violation) {
    let file = SourceFile(path: "input.\(format.rawValue)", bytes: bytes)
    try checkTree(of: file)
    let reading = CatalogueLoader().read([file])
    try FindingCheck.run(reading.diagnostics, in: file)
    let (document, findings) = format.read(file, number: 0)
    if reading.outcomes.first?.shape == .native {
      var catalogue = Catalogue()
      document?.enter(&catalogue)
      try Violation.unless(catalogue == reading.catalogue, "the loader and the format read other values")
      try Violation.unless(findings == reading.diagnostics, "the loader and the format find other things")
    } else {
      try FindingCheck.run(findings, in: file)
    }
    if let document { try PrintCheck.run(document, isSound: findings.isEmpty) }
  }

  /// A reader that has just met half of the file must not remember it.
  private func checkTree(of file: SourceFile) throws(Violation) {
    let half = SourceFile(path: file.path, bytes: Array(file.bytes.prefix(file.bytes.count / 2)))
    let (tree, findings) = Self.read(file, after: nil, format)
    try TreeCheck.run(tree, of: file)
    try Violation.unless(tree.root != nil || !findings.isEmpty, "a file without root goes unmentioned")
    let again = Self.read(file, after: half, format)
    try Violation.unless(
      TreeCheck.areSame(tree, again.tree) && findings == again.findings,
      "a reader that was used before reads otherwise"
    )
  }

  private static func read(_ file: SourceFile, after other: SourceFile?, _ format: NativeFormat)
    -> (tree: SourceTree, findings: [Diagnostic])
  {
    switch format {
    case .xml:
      var reader = XMLReader()
      if let other { _ = reader.read(other, number: 1) }
      let (tree, findings) = reader.read(file, number: 0)
      return (tree, findings)
    case .json:
      var reader = JSONReader()
      if let other { _ = reader.read(other, number: 1) }
      let (tree, findings) = reader.read(file, number: 0)
      return (tree, findings)
    }
  }
}
