/// The part that defines every style.
struct StyleSheet {
  /// The look of a style; sizes in half points, lengths in twentieths of a point.
  private struct Look {
    var size = 26
    var isBold = false
    var isItalic = false
    var alignment = "left"
    var before = 0
    var after = 0
    var firstLine = 0
    var left = 0
    var right = 0
    var keepsWithNext = false
    /// A line along the lower edge.
    var isRule = false
  }

  let language: String

  var part: [UInt8] {
    var buffer = MarkupBuffer()
    buffer.markup(
      #"<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:styles xmlns:w="\#(WordNamespace.main)"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:cs="Times New Roman" w:eastAsia="Times New Roman"/><w:color w:val="000000"/><w:sz w:val="26"/><w:szCs w:val="26"/><w:lang w:val="\#(language)" w:eastAsia="\#(language)"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style><w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="70" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="70" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>"#
    )
    for style in WordStyle.allCases { define(style, in: &buffer) }
    buffer.markup("</w:styles>")
    return buffer.bytes
  }

  private func define(_ style: WordStyle, in buffer: inout MarkupBuffer) {
    let look = Self.look(style)
    buffer.markup(
      #"<w:style w:type="paragraph" w:styleId="\#(style.rawValue)"><w:name w:val="\#(style.name)"/><w:basedOn w:val="Normal"/><w:qFormat/><w:pPr>"#
    )
    if look.keepsWithNext { buffer.markup("<w:keepNext/>") }
    if look.isRule {
      buffer.markup(
        #"<w:pBdr><w:bottom w:val="single" w:sz="6" w:space="1" w:color="000000"/></w:pBdr>"#
      )
    }
    let line = look.isRule ? #" w:line="20" w:lineRule="exact""# : ""
    buffer.markup(#"<w:spacing w:before="\#(look.before)" w:after="\#(look.after)"\#(line)/>"#)
    buffer.markup(
      #"<w:ind w:left="\#(look.left)" w:right="\#(look.right)" w:firstLine="\#(look.firstLine)"/><w:jc w:val="\#(look.alignment)"/>"#
    )
    if let level = style.outlineLevel { buffer.markup(#"<w:outlineLvl w:val="\#(level)"/>"#) }
    buffer.markup("</w:pPr><w:rPr>")
    if look.isBold { buffer.markup("<w:b/><w:bCs/>") }
    if look.isItalic { buffer.markup("<w:i/><w:iCs/>") }
    buffer.markup(#"<w:sz w:val="\#(look.size)"/><w:szCs w:val="\#(look.size)"/></w:rPr></w:style>"#)
  }

  private static func look(_ style: WordStyle) -> Look {
    switch style {
    case .body: Look(alignment: "both", before: 60, after: 60, firstLine: 567)
    case .item: Look(alignment: "both", before: 20, after: 40, firstLine: 567)
    case .remark: Look(size: 24, isItalic: true, alignment: "both", before: 60, after: 120)
    case .parentBody: Look(size: 24, alignment: "center")
    case .issuingBody, .nationalTitle: Look(size: 24, isBold: true, alignment: "center")
    case .issuingBodyRule: Look(alignment: "center", after: 80, left: 1_200, right: 1_200, isRule: true)
    case .motto: Look(isBold: true, alignment: "center")
    case .mottoRule: Look(alignment: "center", after: 80, left: 950, right: 950, isRule: true)
    case .number: Look(alignment: "center")
    case .placeAndDate: Look(isItalic: true, alignment: "center")
    case .draft: Look(isBold: true, alignment: "center", before: 60)
    case .documentType: Look(size: 28, isBold: true, alignment: "center", before: 360, keepsWithNext: true)
    case .subject: Look(size: 28, isBold: true, alignment: "center", keepsWithNext: true)
    case .subjectRule: Look(alignment: "center", after: 240, left: 3_400, right: 3_400, isRule: true)
    case .addressee: Look(size: 28, alignment: "center", after: 120)
    case .heading1: Look(isBold: true, before: 240, after: 80, firstLine: 567, keepsWithNext: true)
    case .heading2, .heading3:
      Look(isBold: true, alignment: "both", before: 160, after: 60, firstLine: 567, keepsWithNext: true)
    case .heading4:
      Look(
        isBold: true,
        isItalic: true,
        alignment: "both",
        before: 100,
        after: 40,
        firstLine: 567,
        keepsWithNext: true
      )
    case .annexTitle: Look(size: 28, isBold: true, alignment: "center", keepsWithNext: true)
    case .annexReference: Look(isItalic: true, alignment: "center", after: 160, keepsWithNext: true)
    case .caption: Look(isBold: true, alignment: "center", before: 160, after: 80, keepsWithNext: true)
    case .cell: Look(size: 22, before: 20, after: 20)
    case .cellNumber: Look(size: 22, alignment: "right", before: 20, after: 20)
    case .cellHeading: Look(size: 22, isBold: true, alignment: "center", before: 20, after: 20)
    case .recipientsTitle: Look(size: 24, isBold: true, isItalic: true)
    case .recipient: Look(size: 22)
    case .signer: Look(size: 26, isBold: true, alignment: "center")
    case .pageNumber: Look(alignment: "center")
    }
  }
}
