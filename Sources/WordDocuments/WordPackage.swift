/// The parts of a document besides its text.
struct WordPackage {
  let title: String
  let language: String

  /// Packs the document's text with them; nil where that fails.
  func packed(_ document: [UInt8]) -> [UInt8]? {
    guard var zip = ZipWriter() else { return nil }
    zip.add("[Content_Types].xml", contentTypes)
    zip.add("_rels/.rels", packageRelations)
    zip.add("docProps/core.xml", properties)
    zip.add("word/document.xml", document)
    zip.add("word/_rels/document.xml.rels", documentRelations)
    zip.add("word/styles.xml", StyleSheet(language: language).part)
    zip.add("word/settings.xml", settings)
    zip.add(
      "word/header1.xml",
      header(
        #"<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>2</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>"#
      )
    )
    zip.add("word/header2.xml", header(""))
    return zip.finish()
  }

  private var contentTypes: [UInt8] {
    let type = "application/vnd.openxmlformats-officedocument.wordprocessingml"
    let parts = [
      ("document", "document.main"), ("styles", "styles"), ("settings", "settings"), ("header1", "header"),
      ("header2", "header"),
    ]
    let overrides = parts.map { name, kind in
      #"<Override PartName="/word/\#(name).xml" ContentType="\#(type).\#(kind)+xml"/>"#
    }
    return part(
      #"<Types xmlns="\#(WordNamespace.contentTypes)"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>\#(overrides.joined())<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>"#
    )
  }

  private var packageRelations: [UInt8] {
    part(
      #"<Relationships xmlns="\#(WordNamespace.packageRelationships)"><Relationship Id="rId1" Type="\#(WordNamespace.relationships)/officeDocument" Target="word/document.xml"/><Relationship Id="rId2" Type="\#(WordNamespace.packageRelationships)/metadata/core-properties" Target="docProps/core.xml"/></Relationships>"#
    )
  }

  private var documentRelations: [UInt8] {
    let parts = [
      ("styles", "styles"), ("settings", "settings"), ("header", "header1"), ("header", "header2"),
    ]
    let relations = parts.enumerated().map { index, part in
      #"<Relationship Id="rId\#(index + 1)" Type="\#(WordNamespace.relationships)/\#(part.0)" Target="\#(part.1).xml"/>"#
    }
    return part(
      #"<Relationships xmlns="\#(WordNamespace.packageRelationships)">\#(relations.joined())</Relationships>"#
    )
  }

  private var settings: [UInt8] {
    part(
      #"<w:settings xmlns:w="\#(WordNamespace.main)"><w:defaultTabStop w:val="567"/><w:characterSpacingControl w:val="doNotCompress"/><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat></w:settings>"#
    )
  }

  /// The title and the language; no day, which would make each file another.
  private var properties: [UInt8] {
    var buffer = MarkupBuffer()
    buffer.markup(
      #"\#(WordNamespace.declaration)<cp:coreProperties xmlns:cp="\#(WordNamespace.coreProperties)" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>"#
    )
    buffer.text(title)
    buffer.markup("</dc:title><dc:language>\(language)</dc:language></cp:coreProperties>")
    return buffer.bytes
  }

  private func header(_ content: String) -> [UInt8] {
    part(
      #"<w:hdr xmlns:w="\#(WordNamespace.main)"><w:p><w:pPr><w:pStyle w:val="\#(WordStyle.pageNumber.rawValue)"/></w:pPr>\#(content)</w:p></w:hdr>"#
    )
  }

  private func part(_ content: String) -> [UInt8] { Array((WordNamespace.declaration + content).utf8) }
}
