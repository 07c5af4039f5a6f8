public import Diagnostics

/// What had to be repaired before a reference to the law could be read; the printed form is always kept beside it.
public enum CitationRepair: String, CaseIterable, Hashable, Sendable {
  /// Blanks inside the number.
  case blanks
  /// A stray mark inside or behind the number.
  case strayMark = "stray-mark"
  /// Another dash than the hyphen, or none between the letters.
  case hyphen
  /// Small letters for capitals, or the other way round.
  case letterCase = "letter-case"
  /// `D` or `Ð` for `Đ`.
  case letterForm = "letter-form"
  /// The zero before a serial below ten.
  case leadingZero = "leading-zero"
  /// The slash between serial and year.
  case slash
  /// The letters of the National Assembly spelled otherwise.
  case assembly
  /// The letters taken from the word for the kind of document.
  case lettersFromKind = "letters-from-kind"
  /// The number taken from the title beside it.
  case numberFromTitle = "number-from-title"
  /// The only document on file that the cut-off number can mean.
  case completed
  /// The only document on file that the misprinted number can mean.
  case misprint
  /// The only document on file with that title.
  case title
  /// The only document on file that amended the cited one in that year.
  case amendmentYear = "amendment-year"

  /// What was repaired, a noun phrase.
  public var wording: Bilingual {
    switch self {
    case .blanks: Bilingual(vi: "bỏ khoảng trắng trong số, ký hiệu", en: "blanks inside the number")
    case .strayMark: Bilingual(vi: "bỏ dấu thừa", en: "a stray mark")
    case .hyphen: Bilingual(vi: "sửa dấu gạch nối", en: "the hyphen")
    case .letterCase: Bilingual(vi: "sửa chữ hoa, chữ thường", en: "letter case")
    case .letterForm: Bilingual(vi: "sửa chữ Đ", en: "the letter Đ")
    case .leadingZero: Bilingual(vi: "thêm số 0 phía trước", en: "the leading zero")
    case .slash: Bilingual(vi: "sửa dấu gạch chéo giữa số và năm", en: "the slash between serial and year")
    case .assembly: Bilingual(vi: "sửa ký hiệu khóa Quốc hội", en: "the letters of the National Assembly")
    case .lettersFromKind:
      Bilingual(vi: "bổ sung ký hiệu theo tên loại văn bản", en: "letters taken from the kind of document")
    case .numberFromTitle: Bilingual(vi: "lấy số, ký hiệu từ tên văn bản", en: "number taken from the title")
    case .completed:
      Bilingual(
        vi: "số, ký hiệu bị cụt, hoàn chỉnh theo văn bản duy nhất phù hợp trong cơ sở tri thức",
        en: "cut off; completed by the only document on file that fits"
      )
    case .misprint:
      Bilingual(
        vi: "số, ký hiệu in sai, sửa theo văn bản duy nhất phù hợp trong cơ sở tri thức",
        en: "misprinted; mended by the only document on file that fits"
      )
    case .title:
      Bilingual(
        vi: "xác định theo tên văn bản, duy nhất trong cơ sở tri thức",
        en: "found by its title, the only one on file"
      )
    case .amendmentYear:
      Bilingual(
        vi: "xác định theo năm sửa đổi, bổ sung, duy nhất trong cơ sở tri thức",
        en: "found by the year of the amendment, the only one on file"
      )
    }
  }
}
