/// Wordings that say which copy of a paper is meant.
enum CopyCues {
  static let copy = [
    "bản sao", "bản chụp", "bản chính", "bản gốc", "bản giấy", "bản điện tử", "bản sao điện tử", "bản sao y",
    "bản scan", "bản quét", "bản photo", "bản photocopy", "bản phô tô", "bản sao chụp", "ảnh chụp", "bản mềm",
    "bản sao có chứng thực", "bản sao chứng thực", "bản sao công chứng", "bản sao có công chứng", "sao y",
    "bản sao hợp lệ", "bản sao được chứng thực", "bản sao đã được chứng thực", "bản sao đã chứng thực",
    "được chứng thực từ bản chính", "có chứng thực từ bản chính", "chứng thực từ bản chính", "từ bản chính",
    "từ bản gốc", "từ sổ gốc", "được cấp từ sổ gốc", "cấp từ sổ gốc", "bản sao từ sổ gốc", "có chứng thực",
    "có công chứng", "công chứng", "chứng thực", "được chứng thực", "kèm bản chính để đối chiếu",
    "kèm theo bản chính để đối chiếu", "kèm bản gốc để đối chiếu", "xuất trình bản chính để đối chiếu",
    "có xuất trình bản chính để đối chiếu", "kèm theo bản gốc để đối chiếu", "kèm bản chính",
    "kèm theo bản chính",
    "kèm xuất trình bản chính để đối chiếu", "mang theo bản chính để đối chiếu", "có bản chính để đối chiếu",
    "tệp tin", "tệp tin bản sao điện tử", "bản sao tệp tin", "tệp điện tử", "bản trích sao", "trích sao",
    "bản dịch",
    "bản sao điện tử được chứng thực", "bản sao điện tử có chứng thực", "bản sao hoặc bản chính",
    "bản chính hoặc bản sao điện tử", "bản sao hoặc bản sao điện tử",
    "có giá trị pháp lý",
    "bản chính hoặc bản sao", "bản sao văn bản", "bản cứng", "hình ảnh", "file", "có xác nhận", "hợp lệ",
  ]

  /// A plain copy.
  static let reproduction = [
    "bản sao", "bản chụp", "bản photo", "bản photocopy", "bản phô tô", "bản sao chụp", "bản sao hợp lệ",
    "bản sao hoặc bản chính", "bản chính hoặc bản sao", "bản sao văn bản",
  ]

  /// A copy certified against the original.
  static let certified = [
    "bản sao có chứng thực", "bản sao chứng thực", "bản sao công chứng", "bản sao có công chứng", "sao y",
    "bản sao được chứng thực", "bản sao đã được chứng thực", "bản sao đã chứng thực", "bản sao y",
    "được chứng thực từ bản chính", "có chứng thực từ bản chính", "chứng thực từ bản chính", "có chứng thực",
    "có công chứng", "công chứng", "chứng thực", "được chứng thực", "từ sổ gốc", "được cấp từ sổ gốc",
    "cấp từ sổ gốc", "bản sao từ sổ gốc", "bản sao điện tử được chứng thực", "bản sao điện tử có chứng thực",
  ]

  /// An electronic version or a scan.
  static let electronic = [
    "bản điện tử", "bản sao điện tử", "bản scan", "bản quét", "bản mềm", "tệp tin", "tệp điện tử", "file",
    "tệp tin bản sao điện tử", "bản sao tệp tin", "bản sao điện tử được chứng thực",
    "bản sao điện tử có chứng thực",
  ]

  /// A photograph.
  static let photo = ["ảnh chụp", "hình ảnh", "ảnh"]

  /// The original itself.
  static let original = ["bản chính", "bản gốc"]
}
