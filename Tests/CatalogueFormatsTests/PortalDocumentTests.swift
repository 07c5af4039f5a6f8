import CatalogueFormats
import CatalogueModel
import Diagnostics
import Testing

struct `A portal document` {
  @Test
  func `gives the procedure's identity`() throws {
    let reading = PortalDocument.read(PortalDocument.full)
    #expect(reading.diagnostics.isEmpty)
    let procedure = try #require(reading.catalogue.procedures.first)
    #expect(procedure.code == "1.013124")
    #expect(procedure.name == "Phê duyệt kế hoạch ứng phó sự cố")
    #expect(procedure.isVerified)
    #expect(procedure.domain?.name == "Ứng phó sự cố")
    #expect(procedure.levels == [.ministry, .commune])
    #expect(procedure.publication?.number == "6225/QĐ-BQP")
    #expect(procedure.steps.map(\.text) == ["Bước 1: Nộp.\nBước 2: Nhận."])
    #expect(procedure.outcomes.map(\.name) == ["Quyết định phê duyệt"])
    #expect(procedure.conditions.map(\.text) == ["Có kế hoạch"])
    #expect(procedure.keywords == nil)
    #expect(procedure.description == "Mô tả thử")
    #expect(procedure.source?.contains("ChiTietTTHC_1.013124.doc") == true)
  }

  @Test
  func `parts lists at commas between items only`() throws {
    let procedure = try PortalDocument.procedure(PortalDocument.full)
    #expect(
      procedure.subjectNames.map(\.wrappedValue) == [
        "Cán bộ, công chức, viên chức", "Tổ chức (không bao gồm doanh nghiệp, HTX)", "Công dân Việt Nam",
      ]
    )
    #expect(procedure.subjects == [.official, .organisation, .citizen])
    #expect(
      procedure.authorities.map { "\($0.role.rawValue) \($0.name)" } == [
        "executing Cục Chất lượng, Chế biến và Phát triển thị trường", "executing Sở Xây dựng",
        "competent Bộ Quốc phòng", "receiving 276 Nghi Tàm, Phường Hồng Hà, Hà Nội",
      ]
    )
  }

  @Test
  func `gives its dossier with counts and form files out of their shifted columns`() throws {
    let procedure = try PortalDocument.procedure(PortalDocument.full)
    #expect(procedure.cases.map(\.id) == ["main"])
    let rows = procedure.cases.flatMap(\.components)
    #expect(rows.map(\.text) == ["Bản khai cá nhân", "Bản sao giấy tờ gốc"])
    #expect(rows.map(\.original) == [1, 0])
    #expect(rows.map(\.copy) == [0, 2])
    #expect(rows.map { $0.attachments.map(\.wrappedValue) } == [["Mu3A.docx", "Mu3B.docx"], []])
  }

  @Test
  func `gives channels with times and fees as numbers where they are numbers`() throws {
    let channels = try PortalDocument.procedure(PortalDocument.full).channels
    #expect(channels.map(\.kind) == [.direct, .online, .postal])
    #expect(
      channels.map { $0.times.map(\.quantity) } == [[DecimalNumber(30)], [nil], [DecimalNumber("1.5")]]
    )
    #expect(channels.map { $0.times.map(\.unit) } == [[.workingDay], [.other], [.hour]])
    #expect(channels[1].times.map(\.text) == ["Không quy định"])
    let fees = channels[0].fees
    #expect(fees.map(\.kind) == [.fee, .charge, .fee])
    #expect(fees.map(\.amount) == [DecimalNumber(2_000_000), DecimalNumber("0.5"), nil])
    #expect(fees.map(\.currency) == ["Đồng", "USD", nil])
    #expect(fees.map(\.text) == ["Thẩm định (trên biển)", nil, "Mức thu bằng 50% Đồng (Thông tư)"])
    #expect(fees.map(\.attachment) == [nil, nil, "64-btc.pdf"])
    #expect(channels[1].fees.map(\.amount) == [nil, nil, nil])
    #expect(channels[1].fees.map(\.currency) == ["Đồng", nil, nil])
    #expect(channels[1].fees.map(\.text) == ["Theo quy định", "o Đồng", "1.00.0 Đồng"])
    #expect(channels[2].fees.isEmpty)
    #expect(channels[2].text == "Qua bưu chính")
  }

  @Test
  func `takes a citation's number from its title where the number is but a serial`() throws {
    let basis = try PortalDocument.procedure(PortalDocument.full).legalBasis
    #expect(basis.map(\.document) == ["12/2021/QĐ-TTg", "47/2014/QH13", "54", "24/2023/NĐ-CP"])
    #expect(basis.map(\.asPrinted) == ["12", "Luật 47/2014/QH13", nil, nil])
  }

  @Test
  func `names every key that was not carried over`() throws {
    let losses = PortalDocument.read(PortalDocument.full).outcomes.first?.losses ?? []
    #expect(
      losses.map { "\($0.key) \($0.count)" } == [
        "metadata.loại_thủ_tục 1", "tables.can_cu_phap_ly[].co_quan_ban_hanh 1",
        "tables.can_cu_phap_ly[].ngay_ban_hanh 2", "tables.mystery 1",
      ]
    )
  }

  @Test
  func `becomes a native file that reads back without findings`() throws {
    let procedure = try PortalDocument.procedure(PortalDocument.full)
    for format in NativeFormat.allCases {
      let file = SourceFile(path: "a.\(format.rawValue)", bytes: format.print(.procedure(procedure)))
      let (document, findings) = format.read(file, number: 0)
      #expect(findings.map { $0.summary.en } == [])
      #expect(document.map(format.print) == file.bytes)
    }
  }

  @Test
  func `places the items of its lists in the file`() throws {
    let text = PortalDocument.full.replacing("Cán bộ, công chức", with: #"C\u00e1n b\u1ed9,\tcông chức"#)
    let file = SourceFile(path: "a.json", bytes: Array(text.utf8))
    let names = try #require(CatalogueLoader().read([file]).catalogue.procedures.first).subjectNames
    let places = try names.map { try #require($0.place) }
    #expect(
      places.map { file.text(Int($0.start)..<Int($0.end)) } == [
        #"C\u00e1n b\u1ed9,\tcông chức, viên chức"#, "Tổ chức (không bao gồm doanh nghiệp, HTX)",
        "Công dân Việt Nam",
      ]
    )
  }

  @Test(arguments: PortalDocument.mistakes)
  func `says what it cannot use`(_ mistake: PortalDocument.Mistake) {
    let reading = PortalDocument.read(mistake.text)
    #expect(reading.diagnostics.map { "\($0.rule) \($0.severity)" } == mistake.findings, "\(mistake.text)")
    #expect(reading.diagnostics.allSatisfy { $0.place != nil }, "\(mistake.text)")
    #expect(reading.catalogue.procedures.flatMap(\.cases).flatMap(\.components).count == mistake.rows)
    #expect(reading.outcomes.flatMap(\.losses).map(\.key) == mistake.losses, "\(mistake.text)")
  }
}

/// Handmade tables of portal documents.
enum PortalDocument {
  /// A document with something wrong, and what is said of it.
  struct Mistake: Sendable {
    let text: String
    var findings: [String] = []
    var rows = 0
    var losses: [String] = []
  }

  static func read(_ text: String) -> Reading {
    CatalogueLoader().read([SourceFile(path: "document.json", bytes: Array(text.utf8))])
  }

  static func procedure(_ text: String) throws -> Procedure {
    try #require(read(text).catalogue.procedures.first)
  }

  private static func dossier(_ rows: String) -> String {
    #"{"thu_tuc_id": "1.1", "metadata": {"tên_thủ_tục": "T"}, "tables": {"thanh_phan_ho_so": [\#(rows)]}}"#
  }

  private static func channels(_ rows: String) -> String {
    #"{"thu_tuc_id": "1.1", "metadata": {"tên_thủ_tục": "T"}, "tables": {"hinh_thuc_nop": [\#(rows)]}}"#
  }

  static let mistakes = [
    Mistake(text: #"{"thu_tuc_id": null, "metadata": {}, "tables": {}}"#, findings: ["missing-key error"]),
    Mistake(text: #"{"thu_tuc_id": "1.1", "metadata": [], "tables": []}"#, findings: ["missing-key error"]),
    Mistake(
      text: #"{"thu_tuc_id": "1.2", "metadata": {"mã_thủ_tục": "1.1", "tên_thủ_tục": "T"}, "tables": null}"#,
      losses: ["thu_tuc_id"]
    ),
    Mistake(
      text: dossier(#"null, "giấy", {"ten_giay_to": ""}, {"ten_giay_to": "A", "ghi_chu": 7}"#),
      findings: ["empty-value warning", "bad-value warning"],
      rows: 1,
      losses: ["tables.thanh_phan_ho_so[]"]
    ),
    Mistake(
      text: dossier(#"{"ten_giay_to": "A", "ghi_chu": "Bản chính: 1,5\nBản sao: 99999999999\nđóng dấu"}"#),
      findings: ["bad-value warning", "bad-value warning", "bad-value warning"],
      rows: 1
    ),
    Mistake(
      text: channels(
        #"{"hinh_thuc": "Qua loa", "thoi_han_giai_quyet": "5 Ngày"}, {"mo_ta": "x"}, "y", null"#
      ),
      findings: ["bad-value warning"],
      losses: [
        "tables.hinh_thuc_nop[]", "tables.hinh_thuc_nop[].mo_ta",
        "tables.hinh_thuc_nop[].thoi_han_giai_quyet",
      ]
    ),
    Mistake(
      text:
        #"{"thu_tuc_id": "1.1", "metadata": {"tên_thủ_tục": "T", "cấp_thực_hiện": "Cấp huyện, Cấp xã"}, "tables": {}}"#,
      findings: ["bad-value warning"]
    ),
  ]

  static let full = """
    {
      "thu_tuc_id": "1.013124", "source_file": "ChiTietTTHC_1.013124.doc",
      "metadata": {
        "mã_thủ_tục": "1.013124", "tên_thủ_tục": "Phê duyệt kế hoạch ứng phó sự cố",
        "số_quyết_định": "Quyết định số 6225/QĐ-BQP", "cấp_thực_hiện": "Cấp Bộ, Cấp Xã",
        "loại_thủ_tục": "TTHC được luật giao quy định chi tiết", "lĩnh_vực": "Ứng phó sự cố"
      },
      "content": {
        "trình_tự_thực_hiện": "Bước 1: Nộp.\\nBước 2: Nhận.", "cách_thức_thực_hiện": "",
        "đối_tượng_thực_hiện":
          "Cán bộ, công chức, viên chức, Tổ chức (không bao gồm doanh nghiệp, HTX), Công dân Việt Nam",
        "cơ_quan_thực_hiện": "Cục Chất lượng, Chế biến và Phát triển thị trường, Sở Xây dựng",
        "cơ_quan_có_thẩm_quyền": "Bộ Quốc phòng", "cơ_quan_được_ủy_quyền": "Không có thông tin",
        "cơ_quan_phối_hợp": "Không có thông tin", "địa_chỉ_tiếp_nhận_hs": "276 Nghi Tàm, Phường Hồng Hà, Hà Nội",
        "kết_quả_thực_hiện": "Quyết định phê duyệt", "yêu_cầu_điều_kiện_thực_hiện": "Có kế hoạch",
        "từ_khóa": "Không có thông tin", "mô_tả": "Mô tả thử"
      },
      "tables": {
        "hinh_thuc_nop": [
          {"hinh_thuc": "Trực tiếp", "thoi_han_giai_quyet": "30 Ngày làm việc", "phi_le_phi":
           "Phí : 2.000.000 Đồng (Thẩm định (trên biển))\\nLệ phí : 0.5 USD\\nPhí : Mức thu bằng 50% Đồng (Thông tư)\\nFile đính kèm: 64-btc.pdf",
           "mo_ta": ""},
          {"hinh_thuc": "Trực tuyến", "thoi_han_giai_quyet": "Không quy định", "phi_le_phi": "Phí :  Đồng (Theo quy định)\\nPhí : o Đồng\\nPhí : 1.00.0 Đồng"},
          {"hinh_thuc": "Dịch vụ bưu chính", "thoi_han_giai_quyet": "1.5 Giờ", "phi_le_phi": "",
           "mo_ta": "Qua bưu chính"}
        ],
        "thanh_phan_ho_so": [
          {"ten_giay_to": " Bản khai cá nhân ", "so_luong": "Mu3A.docx\\nMu3B.docx", "ghi_chu": "Bản chính: 1\\nBản sao: 0"},
          {"ten_giay_to": "Bản sao giấy tờ gốc", "so_luong": "", "ghi_chu": "Bản chính: 0\\nBản sao: 2"}
        ],
        "can_cu_phap_ly": [
          {"so_ky_hieu": "12", "trich_yeu": "Quyết định số 12/2021/QĐ-TTg ngày 24/3/2021",
           "ngay_ban_hanh": "24-03-2021", "co_quan_ban_hanh": "Thủ tướng Chính phủ"},
          {"so_ky_hieu": "Luật 47/2014/QH13", "trich_yeu": "Luật nhập cảnh", "ngay_ban_hanh": "16-06-2014"},
          {"so_ky_hieu": "54", "trich_yeu": "Luật Hải quan 2014, Nghị định 8/2015/NĐ-CP"},
          {"so_ky_hieu": "24/2023/NĐ-CP"}
        ],
        "mystery": 1
      }
    }
    """
}
