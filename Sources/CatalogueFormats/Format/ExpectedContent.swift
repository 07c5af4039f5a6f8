import Diagnostics

/// What a value should have been.
enum ExpectedContent {
  case record
  case list
  case text
  case scalar(ScalarType)

  var wording: Bilingual {
    switch self {
    case .record:
      Bilingual(
        vi: "một bản ghi (đối tượng JSON, phần tử XML có con)",
        en: "a record (JSON object, XML element with children)"
      )
    case .list: Bilingual(vi: "một danh sách", en: "a list")
    case .text: Bilingual(vi: "văn bản", en: "text")
    case .scalar(let type): type.wording
    }
  }
}

extension ScalarType {
  var wording: Bilingual {
    switch self {
    case .string: Bilingual(vi: "một chuỗi ký tự", en: "a string")
    case .identifier:
      Bilingual(
        vi: "mã định danh gồm chữ thường không dấu, chữ số, dấu chấm, gạch nối",
        en: "an identifier of lower-case ASCII letters, digits, points and hyphens"
      )
    case .boolean: Bilingual(vi: "true hoặc false", en: "true or false")
    case .integer: Bilingual(vi: "số nguyên không âm", en: "a whole number from 0")
    case .decimal: Bilingual(vi: "một số thập phân", en: "a decimal number")
    case .date: Bilingual(vi: "ngày có thật dạng YYYY-MM-DD", en: "a real day as YYYY-MM-DD")
    case .partialDate:
      Bilingual(vi: "ngày hoặc tháng dạng YYYY-MM-DD, YYYY-MM", en: "a day or month as YYYY-MM-DD or YYYY-MM")
    case .choice(let words):
      Bilingual(
        vi: "một trong: \(words.joined(separator: ", "))",
        en: "one of: \(words.joined(separator: ", "))"
      )
    }
  }
}
