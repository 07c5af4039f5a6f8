import CatalogueFormats

/// A difference between what reading accepts and what a schema accepts that the schema's language leaves no
/// way to mend, or none that is worth its price.
struct KnownDifference: Sendable {
  enum Side: String, Sendable {
    case reading
    case schema
  }

  let format: NativeFormat
  /// Who accepts the document; the other refuses it.
  let acceptedBy: Side
  /// The changes that show it.
  let changes: [String]
  /// What differs and why, as `catalogue/README.md` tells it.
  let reason: String

  static let all: [KnownDifference] = [
    KnownDifference(
      format: .json,
      acceptedBy: .schema,
      changes: ["a key twice", "the root twice"],
      reason: "A key given twice: validators see an object after one of the two is gone."
    ),
    KnownDifference(
      format: .json,
      acceptedBy: .schema,
      changes: [
        "a count with zero behind the point", "a count with an exponent", "a count of minus zero",
        "a decimal with an exponent",
      ],
      reason:
        "Numbers spelled `1.0`, `1e3` or, where a count is due, `-0`: JSON Schema knows a number's value, not its digits."
    ),
    KnownDifference(
      format: .json,
      acceptedBy: .schema,
      changes: [
        "a decimal with four digits behind the point", "a decimal with zeros as far as the fourth digit",
      ],
      reason:
        "More than three digits behind the point: validators reckon `multipleOf` in binary and would refuse sound numbers such as `1.005`."
    ),
    KnownDifference(
      format: .json,
      acceptedBy: .schema,
      changes: ["an identifier and a line feed", "a day and a line feed"],
      reason:
        "A line feed behind an identifier or date: to some validators, Python's among them, `$` in a pattern also matches before it."
    ),
    KnownDifference(
      format: .json,
      acceptedBy: .schema,
      changes: ["half a surrogate pair"],
      reason:
        "An escape that is half a surrogate pair: patterns see characters in one validator, halves in another."
    ),
    KnownDifference(
      format: .json,
      acceptedBy: .schema,
      changes: ["text of a control character only"],
      reason:
        "Text of nothing but characters that XML cannot hold, such as `\\u0001`: reading drops them with a warning, and what is left is empty."
    ),
    KnownDifference(
      format: .json,
      acceptedBy: .reading,
      changes: ["a control character in an identifier"],
      reason:
        "Such a character in an identifier, date or word: reading drops it with a warning, a pattern sees it."
    ),
    KnownDifference(
      format: .xml,
      acceptedBy: .schema,
      changes: ["a document type declaration"],
      reason: "A `DOCTYPE`: it stands before what an XML Schema describes."
    ),
    KnownDifference(
      format: .xml,
      acceptedBy: .reading,
      changes: [
        "an element of another namespace", "an element of no namespace", "an attribute of another namespace",
        "an attribute of the format's namespace",
      ],
      reason:
        "Elements below the root and attributes in another namespace: reading goes by the local name, with a warning where the namespace is not the root's."
    ),
    KnownDifference(
      format: .xml,
      acceptedBy: .reading,
      changes: ["an attribute of XML", "an attribute of XML Schema"],
      reason:
        "Attributes `xml:…`, `xsi:type`, `xsi:nil`: reading passes over them; the schema names none, and to validators those of `xsi:` mean something."
    ),
  ]
}
