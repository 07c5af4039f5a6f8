/// How a paragraph is set: the parts of an administrative document (Decree 30/2020/NĐ-CP, Annex I).
public enum WordStyle: String, CaseIterable, Hashable, Sendable {
  /// Running text: justified, first line indented.
  case body = "BodyText"
  /// An entry of a list.
  case item = "ListBullet"
  /// A remark in small type.
  case remark = "Remark"
  /// The name of the body above the issuing one.
  case parentBody = "ParentBody"
  /// The name of the issuing body.
  case issuingBody = "IssuingBody"
  /// A short line below the issuing body's name.
  case issuingBodyRule = "IssuingBodyRule"
  /// The national title (quốc hiệu).
  case nationalTitle = "NationalTitle"
  /// The motto (tiêu ngữ).
  case motto = "Motto"
  /// The line below the motto.
  case mottoRule = "MottoRule"
  /// The document's number and sign.
  case number = "DocumentNumber"
  /// The place and the day.
  case placeAndDate = "PlaceAndDate"
  /// The mark of a draft.
  case draft = "DraftMark"
  /// The name of the document's type.
  case documentType = "Title"
  /// What the document is about (trích yếu).
  case subject = "Subtitle"
  /// A short line below the subject.
  case subjectRule = "SubjectRule"
  /// To whom it is sent.
  case addressee = "Addressee"
  /// A heading of the first level.
  case heading1 = "Heading1"
  /// A heading of the second level.
  case heading2 = "Heading2"
  /// A heading of the third level.
  case heading3 = "Heading3"
  /// A heading of the fourth level.
  case heading4 = "Heading4"
  /// The title of an annex.
  case annexTitle = "AnnexTitle"
  /// The line below it that names the document.
  case annexReference = "AnnexReference"
  /// The caption above a table.
  case caption = "Caption"
  /// Text in a table.
  case cell = "TableText"
  /// A number in a table.
  case cellNumber = "TableNumber"
  /// A heading in a table.
  case cellHeading = "TableHeading"
  /// “Nơi nhận:”.
  case recipientsTitle = "RecipientsTitle"
  /// Those who receive it.
  case recipient = "Recipient"
  /// The signer's office and name.
  case signer = "Signer"
  /// The page number.
  case pageNumber = "Header"

  /// The name that word processors show; theirs where they know the style.
  var name: String {
    switch self {
    case .body: "Body Text"
    case .item: "List Bullet"
    case .documentType: "Title"
    case .subject: "Subtitle"
    case .heading1: "heading 1"
    case .heading2: "heading 2"
    case .heading3: "heading 3"
    case .heading4: "heading 4"
    case .caption: "caption"
    case .pageNumber: "header"
    default: rawValue
    }
  }

  /// The level of a heading, from 0.
  var outlineLevel: Int? {
    switch self {
    case .heading1, .annexTitle: 0
    case .heading2: 1
    case .heading3: 2
    case .heading4: 3
    default: nil
    }
  }
}
