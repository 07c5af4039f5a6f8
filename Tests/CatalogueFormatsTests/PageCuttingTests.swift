import CatalogueFormats
import CatalogueModel
import Diagnostics
import Testing

/// Run-together text and what it is cut into; each case is one way in which cells of the portal's tables meet.
struct `Run-together text` {
  /// A section's text, what becomes of it, and how often something is said of it.
  struct Case: CustomStringConvertible, Sendable {
    let text: String
    let rows: [String]
    var remarks = 0

    init(_ text: String, _ rows: [String], remarks: Int = 0) {
      self.text = text
      self.rows = rows
      self.remarks = remarks
    }

    var description: String { text }
  }

  @Test(arguments: dossiers)
  func `of a dossier is cut into rows`(_ test: Case) throws {
    let page = PortalPage(["thanh_phan_ho_so": test.text])
    let rows = try page.procedure().cases.flatMap { part in
      part.components.isEmpty
        ? ["\(part.name ?? "–"):"]
        : part.components.map { row in
          let files = row.attachments.map { " [\($0.wrappedValue)]" }.joined()
          return "\(part.name ?? "–"): \(row.text)\(files) \(row.original ?? -1)+\(row.copy ?? -1)"
        }
    }
    #expect(rows == test.rows)
    #expect(page.reading.diagnostics.count == test.remarks, "\(page.reading.diagnostics.map(\.summary.en))")
  }

  private static let dossiers = [
    Case("", []), Case("--", []), Case("----", []), Case("Không có thông tin", []),
    Case("--\(PortalPage.papers)", []).emptyCase,
    row("Tờ khai;1 bản chính", "Tờ khai; 1+0"),
    row("Tờ khai1 bản chính,2 bản sao", "Tờ khai 1+2"),
    row("A0 bản chính,12 bản saoB3 bản chính", "A 0+12", "B 3+0"),
    row("- A\n1 bản chính+ B1 bản chính02 ảnh2 bản chính", "- A 1+0", "+ B 1+0", "02 ảnh 2+0"),
    // A year, a number with a zero in front, a number alone: only the last can be the quantity's.
    row("Nghị định ngày 15/6/20201 bản chính", "Nghị định ngày 15/6/2020 1+0"),
    row("Mẫu số 031 bản chính", "Mẫu số 03 1+0"),
    row("Theo Mẫu số 181 bản chính,1 bản sao", "Theo Mẫu số 18 1+1", remarks: 1),
    row("bước 11 bản chính", "bước 1 1+0", remarks: 1),
    // Counts of the wording.
    row("Hợp đồng: 01 bản chính1 bản chính", "Hợp đồng: 01 bản chính 1+0"),
    row("Nộp 1 bản chính và 01 bản sao1 bản chính", "Nộp 1 bản chính và 01 bản sao 1+0"),
    row("Đơn (1 bản chính);2 bản chính", "Đơn (1 bản chính); 2+0"),
    row("Đơn sao y bản chính 1 bản chínhB1 bản chính", "Đơn sao y bản chính 1+0", "B 1+0"),
    // Names of form files.
    row("Đơn theo mẫu;Mẫu 01.docx1 bản chính", "Đơn theo mẫu; [Mẫu 01.docx] 1+0"),
    row("Đơn (Mẫu số 02).a.docxB c.pdfD.DOC1 bản chính", "Đơn (Mẫu số 02). [a.docx] [B c.pdf] [D.DOC] 1+0"),
    row("sử dụng đấtmẫu số 28.docx1 bản chính", "sử dụng đất [mẫu số 28.docx] 1+0"),
    row(
      "Quyết định số 47/2026/QĐ-UBNDmẫu số 21.docx1 bản chính",
      "Quyết định số 47/2026/QĐ-UBND [mẫu số 21.docx] 1+0"
    ),
    row("Nghị định số 43/2026/NĐ-CPMau04.docx1 bản chính", "Nghị định số 43/2026/NĐ-CP [Mau04.docx] 1+0"),
    row("Quyết định số 24/2021/QĐ-TTgGiấy.pdf1 bản chính", "Quyết định số 24/2021/QĐ-TTg [Giấy.pdf] 1+0"),
    row("ngày 31/12/2025.PL 01 TT34.docx1 bản chính", "ngày 31/12/2025. [PL 01 TT34.docx] 1+0"),
    row("(mẫu TP/CN-2011/CN.02)Mẫu CN.02.docx1 bản chính", "(mẫu TP/CN-2011/CN.02) [Mẫu CN.02.docx] 1+0"),
    row("ảnh cỡ 4x6 cm nền trắng.mau 12 (1).doc1 bản chính", "ảnh cỡ 4x6 cm nền trắng. [mau 12 (1).doc] 1+0"),
    row("Bản khai gồm:Mus03.docx1 bản chính", "Bản khai gồm: [Mus03.docx] 1+0"),
    row("bệnh nghèonnghmc.docx1 bản chính", "bệnh nghèonnghmc.docx 1+0", remarks: 1),
    row("Tệp đuôi “.doc” chứa báo cáo1 bản chính", "Tệp đuôi “.doc” chứa báo cáo 1+0"),
    // Cases.
    Case(
      "A:\(PortalPage.papers)X1 bản chínhB\(PortalPage.papers)Y1 bản chính--\(PortalPage.papers)Z1 bản chính",
      ["A:: X 1+0", "B: Y 1+0", "–: Z 1+0"]
    ),
    Case("--\(PortalPage.papers)X1 bản chính--", ["–: X 1+0"]),
    Case(
      "--\(PortalPage.papers)X1 bản chínhTrường hợp nộp trực tuyến",
      ["–: X 1+0", "Trường hợp nộp trực tuyến:"],
      remarks: 1
    ),
    Case("không có bảng", ["không có bảng:"], remarks: 1),
    Case("--\(PortalPage.papers)1 bản chínhB1 bản chính", ["–: B 1+0"], remarks: 1),
  ]

  private static func row(_ text: String, _ rows: String..., remarks: Int = 0) -> Case {
    Case("--" + PortalPage.papers + text, rows.map { "–: " + $0 }, remarks: remarks)
  }

  @Test(arguments: channels)
  func `of ways of filing is cut into channels`(_ test: Case) throws {
    let page = PortalPage(["cach_thuc_thuc_hien": PortalPage.ways + test.text])
    let rows = try page.procedure().channels.map { channel in
      let times = channel.times.map {
        "\($0.quantity.map(\.description) ?? $0.text ?? "") \($0.unit.rawValue)"
      }
      let fees = channel.fees.map { fee in
        [fee.amount?.description, fee.currency, fee.text].compactMap { $0 }.joined(separator: " ")
      }
      return [channel.kind.rawValue, times.joined(), fees.joined(), channel.text ?? ""].joined(
        separator: " | "
      )
    }
    #expect(rows == test.rows)
    #expect(page.reading.diagnostics.count == test.remarks, "\(page.reading.diagnostics.map(\.summary.en))")
  }

  private static let channels = [
    Case("", []),
    Case("Trực tiếp5 NgàyMiễn phí", ["direct | 5 day | 0 | "]),
    Case(
      "Trực tuyến1.5 Ngày làm việc40,000 Việt Nam Đồng(a)bDịch vụ bưu chính2 Giờ10 USDTrực tiếp6 ThángKhông có thông tin",
      [
        "online | 1.5 working-day | 40000 Việt Nam Đồng a | b", "postal | 2 hour | 10 USD | ",
        "direct | 6 month |  | ",
      ]
    ),
    Case("Trực tuyến7Miễn phí(x)", ["online | 7 other | 0 x | "]),
    Case("Trực tuyếnKhông có thông tin8,000 VNĐ", ["online |  | 8000 VNĐ | "]),
    Case("Trực tiếpKhông Không có thông tinTại quầy", ["direct | Không other |  | Tại quầy"]),
    // Words for channels in a description.
    Case(
      "Trực tuyến3 NgàyMiễn phíTrực tuyến qua Cổng, Trực tiếp: nộp tại quầy.Trực tiếp3 NgàyMiễn phí- Trực tiếp tại xã",
      [
        "online | 3 day | 0 | Trực tuyến qua Cổng, Trực tiếp: nộp tại quầy.",
        "direct | 3 day | 0 | - Trực tiếp tại xã",
      ]
    ),
    // Days and money without a mark between them.
    Case("Trực tiếp120 VNĐ(x)", ["direct | 1 other | 20 VNĐ x | "]),
    Case("Trực tiếp1100,000 VNĐ", ["direct | 1 other | 100000 VNĐ | "]),
    Case("Trực tiếp1500 VNĐ", ["direct | 1 other | 500 VNĐ | "]),
    Case("Trực tiếp125 VNĐ(x)", ["direct |  | 125 VNĐ\nx | "], remarks: 1),
    // Remarks in parentheses.
    Case(
      "Trực tiếp5 NgàyMiễn phí(a) một; b) hai (ba))Mô tả",
      ["direct | 5 day | 0 a) một; b) hai (ba) | Mô tả"]
    ),
    Case("Trực tiếp5 NgàyMiễn phí(a (b)) Mô tả", ["direct | 5 day | 0 a (b) | Mô tả"]),
    Case("Trực tiếp5 NgàyMiễn phí(a.))Mô tả", ["direct | 5 day | 0 a.) | Mô tả"]),
    Case("Trực tiếp5 NgàyMiễn phí(không đóng", ["direct | 5 day | 0 không đóng | "], remarks: 1),
    Case("nộp ở đâu cũng đượcTrực tiếp5 NgàyMiễn phí", ["direct | 5 day | 0 | "], remarks: 1),
    Case("chẳng có gì", [], remarks: 1),
  ]

  @Test(arguments: law)
  func `of legal documents is cut into titles and numbers`(_ test: Case) throws {
    let page = PortalPage(["can_cu_phap_ly": PortalPage.documents + test.text])
    let rows = try page.procedure().legalBasis.map { "\($0.title ?? "–") | \($0.document)" }
    #expect(rows == test.rows)
    #expect(page.reading.diagnostics.count == test.remarks, "\(page.reading.diagnostics.map(\.summary.en))")
  }

  private static let law = [
    Case("", []),
    Case("Luật Cư trú68/2020/QH14", ["Luật Cư trú | 68/2020/QH14"]),
    Case(
      "Thông tư về thuế75/2024/TT-BCANghị định về đất149/2024/NĐ-CPQUY ĐỊNH MỨC THU25/2021/TT-BTCquy định chi tiết1/2026/NQ-CP",
      [
        "Thông tư về thuế | 75/2024/TT-BCA", "Nghị định về đất | 149/2024/NĐ-CP",
        "QUY ĐỊNH MỨC THU | 25/2021/TT-BTC",
        "quy định chi tiết | 01/2026/NQ-CP",
      ]
    ),
    Case(
      "Luật 54/2019/QH1454/2019/QH14Luật Doanh nghiệp 202076/2025/QH15Quyết định01/2024/QĐ-TTgBỘ LUẬT91/2015/QH13",
      [
        "Luật 54/2019/QH14 | 54/2019/QH14", "Luật Doanh nghiệp 2020 | 76/2025/QH15",
        "Quyết định | 01/2024/QĐ-TTg",
        "BỘ LUẬT | 91/2015/QH13",
      ]
    ),
    Case(
      "Nghị định số 123/2015/NĐ-CP ngày 15/11/2015 của Chính phủ123/2015/NĐ-CP",
      ["Nghị định số 123/2015/NĐ-CP ngày 15/11/2015 của Chính phủ | 123/2015/NĐ-CP"]
    ),
    Case(
      "Luật Đất đai31/2024/QH15 Về nhà ởNghị quyết số 66.19/2026/NQ-CP Luật Trồng trọtLuật số 31/2018/QH14",
      [
        "Luật Đất đai | 31/2024/QH15", "Về nhà ở | 66.19/2026/NQ-CP", "Luật Trồng trọt | 31/2018/QH14",
      ]
    ),
    Case(
      "Luật Các tổ chức tín dụngLuật số 32/2024/QH1559/2025/TT-NHNNsố 59/2025/TT-NHNN",
      ["Luật Các tổ chức tín dụng | 32/2024/QH15", "59/2025/TT-NHNN | 59/2025/TT-NHNN"]
    ),
    Case("47/2014/QH1347/2014/QH13", ["47/2014/QH13 | 47/2014/QH13"]),
    Case("Luật 5/2014/QH13Luật 5/2014/QH13", ["Luật 5/2014/QH13 | 05/2014/QH13"]),
    Case("Thông tư 09b/2013/TT-BTP09b/2013/TT-BTP", ["Thông tư 09b/2013/TT-BTP | 09b/2013/TT-BTP"]),
    Case(
      "Ủy quyền816/QĐ-UBNDVề đất35 /2025/NQ-HĐND",
      ["Ủy quyền | 816/QĐ-UBND", "Về đất | 35/2025/NQ-HĐND"]
    ),
    Case(
      "Luật ALuật số 58/2024/QH15 của Quốc hộiLuật B1/2020/QH14",
      ["Luật A | 58/2024/QH15", "Luật B | 01/2020/QH14"]
    ),
    Case("Quy định75/2026/QĐ-UBND (thành phố Đà Nẵng)", ["Quy định | 75/2026/QĐ-UBND"]),
    // No number shows.
    Case("Luật Hóa chất", ["Luật Hóa chất | Luật Hóa chất"], remarks: 1),
    Case(
      "ứng phó sự cố12Quyết định số 24/2025/QĐ-TTg ngày 16/7/202524/2025/QĐ-TTg",
      ["ứng phó sự cố12 | ứng phó sự cố12", "Quyết định số 24/2025/QĐ-TTg ngày 16/7/2025 | 24/2025/QĐ-TTg"],
      remarks: 1
    ),
  ]

  @Test(arguments: outcomes)
  func `of outcomes is cut into names and codes`(_ test: Case) throws {
    let page = PortalPage(["ket_qua_xu_ly": test.text])
    let procedure = try page.procedure()
    var rows = procedure.outcomes.map { "\($0.name) | \($0.code ?? "–")" }
    if let keywords = procedure.keywords { rows.append("keywords \(keywords)") }
    if let description = procedure.description { rows.append("description \(description)") }
    #expect(rows == test.rows)
    #expect(page.reading.diagnostics.count == test.remarks, "\(page.reading.diagnostics.map(\.summary.en))")
  }

  private static let outcomes = [
    Case("", []), Case("Không có thông tin", []),
    Case("Giấy phépMã: KQ.G01.000074", ["Giấy phép | KQ.G01.000074"]),
    Case(
      "AMã: KQ.G01.000064- BMã: 000.00.00.G15-KQ0187CT01Mã: KQ.G10.001363-văn bảnMã: TP-G12.0001300",
      [
        "A | KQ.G01.000064", "- B | 000.00.00.G15-KQ0187", "CT01 | KQ.G10.001363",
        "-văn bản | TP-G12.0001300",
      ]
    ),
    Case("AMã: Chưa xác định rõ", ["A | Chưa xác định rõ"]),
    Case("AMã: 1Từ khóacư trú\nMô tảKhông có thông tin", ["A | 1", "keywords cư trú"]),
    Case("AMã: 1Từ khóaKhông có thông tinMô tảb\(PortalPage.controls)", ["A | 1", "description b"]),
    Case("Không có thông tinTừ khóaaMô tảb", ["keywords a", "description b"]),
    Case("Mã: KQ.1B", [], remarks: 1),
  ]

  @Test
  func `behind the conditions belongs to the page where there is no section of outcomes`() throws {
    let page = PortalPage([
      "yeu_cau_dieu_kien": "Có chỗ ởTừ khóaKhông có thông tinMô tảb\(PortalPage.controls)",
      "ket_qua_xu_ly": "",
    ])
    let procedure = try page.procedure()
    #expect(procedure.conditions.map(\.text) == ["Có chỗ ở"])
    #expect(procedure.description == "b")
    #expect(page.reading.outcomes.first?.losses.map(\.key) == ["yeu_cau_dieu_kien"])
  }
}

extension `Run-together text`.Case {
  /// The same text, which gives a case without rows.
  fileprivate var emptyCase: Self { Self(text, ["–:"]) }
}
