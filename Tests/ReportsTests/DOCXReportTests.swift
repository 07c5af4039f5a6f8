import Diagnostics
import Foundation
import Reports
import TestSupport
import Testing

struct `The report as a document` {
  private func parts(_ sample: SmallReport, issuers: [String] = []) throws -> [String: String] {
    let report = SimplificationReport(try sample.content(), issuers: issuers)
    return DocumentParts.texts(try #require(DOCXReport.bytes(report)))
  }

  /// The words of the document's paragraphs, a line each.
  private func words(_ sample: SmallReport, issuers: [String] = []) throws -> [String] {
    let body = try #require(try parts(sample, issuers: issuers)["word/document.xml"])
    return body.split(separator: "</w:p>").map { paragraph in
      paragraph.split(separator: "<w:t xml:space=\"preserve\">").dropFirst()
        .map { $0.split(separator: "</w:t>", omittingEmptySubsequences: false)[0] }.joined()
    }.filter { !$0.isEmpty }
  }

  @Test
  func `opens as Decree 30 lays it out, number and day left blank`() throws {
    let words = try words(SmallReport())
    #expect(
      Array(words.prefix(9)) == [
        "BỘ TƯ PHÁP", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "Số: …/BC-…",
        "DỰ THẢO", "…, ngày … tháng … năm …", "BÁO CÁO",
        "Kết quả rà soát và phương án cắt giảm, đơn giản hóa thủ tục hành chính dựa trên dữ liệu đối với thủ tục “Cấp thẻ thư viện” (mã 1.000001)",
        "Kính gửi: …",
      ]
    )
    #expect(words.contains("Nơi nhận:") && words.contains("QUYỀN HẠN, CHỨC VỤ CỦA NGƯỜI KÝ"))
  }

  @Test
  func `names the bodies it was told to`() throws {
    let words = try words(SmallReport(), issuers: ["Bộ Tư pháp", "Cục A"])
    #expect(Array(words.prefix(2)) == ["BỘ TƯ PHÁP", "CỤC A"])
  }

  @Test
  func `says of each procedure what is simplified, what is to be amended, what it brings`() throws {
    let words = try words(SmallReport())
    let start = try #require(words.firstIndex(of: "Thủ tục 1. Cấp thẻ thư viện (1.000001)"))
    let shown = words[start...].prefix(10)
    #expect(shown.contains("1. Nội dung đơn giản hóa – Lý do"))
    #expect(shown.contains("Thay thế bằng dữ liệu: Giấy khai sinh."))
    #expect(
      shown.contains { $0.hasPrefix("Căn cứ: ") && $0.contains("66.7/2025/NQ-CP") && $0.contains("I/12/1") }
    )
    #expect(shown.contains { $0.contains("123/2015/NĐ-CP") && $0.contains("khoản 1 Điều 9") })
    #expect(
      shown.contains {
        $0.hasPrefix(
          "Hồ sơ có 2 lượt yêu cầu giấy tờ; giảm 1 lượt. Chi phí tuân thủ trước và sau: chưa tính được"
        )
      }
    )
  }

  @Test(arguments: Language.allCases)
  func `leads with every link to a place that is there`(_ language: Language) throws {
    let body = try #require(try parts(SmallReport(language: language))["word/document.xml"])
    func names(_ mark: String) -> Set<Substring> {
      Set(body.split(separator: mark).dropFirst().map { $0.split(separator: "\"")[0] })
    }
    let targets = names("w:anchor=\"")
    #expect(!targets.isEmpty)
    #expect(targets.subtracting(names("w:name=\"")) == [])
  }

  @Test(arguments: [ForeignTexts.hostile, ForeignTexts.long])
  func `shows texts of strangers as text`(_ text: String) throws {
    let parts = try parts(ForeignTexts.report(text))
    let body = try #require(parts["word/document.xml"])
    #expect(!body.contains("<script>"))
    #expect(!body.unicodeScalars.contains { $0.value < 0x20 || $0.value == 0xFFFE || $0.value == 0x202E })
    let folder = FileManager.default.temporaryDirectory.appending(path: "tthc-docx-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    for (index, part) in parts.values.enumerated() {
      try Data(part.utf8).write(to: folder.appending(path: "\(index).xml"))
    }
    let names = parts.indices.enumerated().map { "\($0.offset).xml" }
    let linted = try ForeignTool.run("xmllint", ["--noout", "--nonet"] + names, in: folder)
    #expect(linted.map(\.exit) ?? 0 == 0, "\(linted?.complaints ?? "")")
  }

  @Test
  func `is the same byte for byte`() throws {
    let content = try SmallReport().content()
    let first = DOCXReport.bytes(SimplificationReport(content))
    #expect(first != nil && first == DOCXReport.bytes(SimplificationReport(content)))
  }
}
