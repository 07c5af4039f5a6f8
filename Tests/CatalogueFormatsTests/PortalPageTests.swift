import CatalogueFormats
import CatalogueModel
import Diagnostics
import Testing

struct `A portal page` {
  @Test
  func `gives the procedure's identity`() throws {
    let reading = PortalPage.full.reading
    #expect(reading.diagnostics.isEmpty)
    let procedure = try #require(reading.catalogue.procedures.first)
    #expect(procedure.code == "1.004194")
    #expect(procedure.name == "Đăng ký tạm trú")
    #expect(procedure.isVerified)
    #expect(procedure.domain?.name == "Đăng ký, quản lý cư trú")
    #expect(procedure.levels == [.province, .commune, .other])
    #expect(procedure.publication?.number == "885/QĐ-BCA-C06")
    #expect(procedure.steps.map(\.text) == ["- Bước 1: Nộp.\n- Bước 2: Nhận."])
    #expect(procedure.conditions.map(\.text) == ["Có chỗ ở"])
    #expect(procedure.keywords == nil)
    #expect(procedure.description == "Mô tả thử")
  }

  @Test
  func `parts lists at commas between items only`() throws {
    let procedure = try PortalPage.full.procedure()
    #expect(
      procedure.subjectNames.map(\.wrappedValue) == [
        "Cán bộ, công chức, viên chức", "Tổ chức (không bao gồm doanh nghiệp, HTX)", "Công dân Việt Nam",
      ]
    )
    #expect(
      procedure.authorities.map { "\($0.role.rawValue) \($0.name)" } == [
        "executing Công an Xã", "competent Cục cảnh sát quản lý hành chính về trật tự, xã hội",
        "competent Công an tỉnh", "coordinating Bộ Công an", "receiving Số 1, Phố Hàng, Hà Nội",
      ]
    )
  }

  @Test
  func `gives its dossier row by row`() throws {
    let cases = try PortalPage.full.procedure().cases
    #expect(cases.map(\.name) == ["* Giấy tờ phải nộp:", nil])
    #expect(cases.last?.id == "main")
    let rows = cases.flatMap(\.components)
    #expect(rows.map(\.text) == ["Tờ khai (mẫu CT01).", "Bản sao Giấy khai sinh", "Giấy ủy quyền"])
    #expect(rows.map(\.original) == [1, 0, 1])
    #expect(rows.map(\.copy) == [0, 2, 1])
    #expect(rows.map { $0.attachments.map(\.wrappedValue) } == [["CT01.doc"], [], []])
  }

  @Test
  func `gives channels, times and fees`() throws {
    let channels = try PortalPage.full.procedure().channels
    #expect(channels.map(\.kind) == [.online, .direct])
    #expect(channels[0].times.map(\.quantity) == [DecimalNumber(3)])
    #expect(channels[0].times.map(\.unit) == [.workingDay])
    #expect(channels[0].fees.map(\.amount) == [DecimalNumber(7_000)])
    #expect(channels[0].fees.map(\.currency) == ["Việt Nam Đồng"])
    #expect(channels[0].fees.map(\.text) == ["mỗi lần (một người)"])
    #expect(channels[0].text == "Nộp qua Cổng.")
    #expect(channels[1].times.isEmpty)
    #expect(channels[1].fees.map(\.amount) == [DecimalNumber(0)])
    #expect(channels[1].text == nil)
  }

  @Test
  func `gives citations and outcomes without what surrounds them`() throws {
    let procedure = try PortalPage.full.procedure()
    #expect(procedure.legalBasis.map(\.document) == ["68/2020/QH14", "55/2021/TT-BCA"])
    #expect(procedure.legalBasis.map(\.title) == ["Luật Cư trú", "Thông tư 55/2021/TT-BCA"])
    #expect(procedure.outcomes.map(\.name) == ["Cập nhật thông tin", "Thông báo kết quả"])
    #expect(procedure.outcomes.map(\.code) == ["KQ.G01.000064", "KQ.G01.000065"])
  }

  @Test
  func `names what was not carried over`() {
    var text = PortalPage.full.json
    text.removeLast()
    text += #", "detail_url": "https://example", "formality_id": "19d", "mystery": ["a", "b"]}"#
    let losses = PortalPage.read(text).outcomes.first?.losses ?? []
    #expect(
      losses.map { "\($0.key) \($0.count)" } == [
        "detail_url 1", "formality_id 1", "ket_qua_xu_ly 1", "loai_thu_tuc 1", "mystery[] 2",
      ]
    )
    for loss in losses { #expect(!loss.reason.vi.isEmpty && !loss.reason.en.isEmpty) }
  }

  @Test
  func `says the same with its whole text beside its sections`() throws {
    let page = PortalPage(PortalPage.full.sections, whole: PortalPage.full.printed)
    #expect(page.reading.diagnostics == [])
    #expect(try page.procedure() == PortalPage.full.procedure())
    #expect(page.reading.outcomes.first?.losses.map(\.key) == ["ket_qua_xu_ly", "loai_thu_tuc"])
  }

  @Test(arguments: PortalPage.headings.map(\.key).filter { $0 != "ma_thu_tuc" })
  func `is read from its whole text where a section is missing, and says so`(_ key: String) throws {
    var page = PortalPage(PortalPage.full.sections, whole: PortalPage.full.printed)
    let section = page.sections.removeValue(forKey: key) ?? ""
    let saysSomething = !section.isEmpty && section != "Không có thông tin"
    #expect(try page.procedure() == PortalPage.full.procedure())
    #expect(page.reading.diagnostics.map(\.rule) == (saysSomething ? ["section-cut-wrongly"] : []))
  }

  @Test
  func `cut at a word that is no heading is cut anew`() throws {
    var sections = PortalPage.full.sections
    sections["trinh_tu_thuc_hien"] = "Lập hồ sơ theo mục Thành phần hồ sơ (Căn cứ pháp lý: Luật) và nộp."
    let right = PortalPage(sections)
    var wrong = PortalPage(sections, whole: right.printed)
    wrong.sections["trinh_tu_thuc_hien"] = "Lập hồ sơ theo mục"
    wrong.sections["thanh_phan_ho_so"] = "(Căn cứ pháp lý: Luật) và nộp."
    #expect(try wrong.procedure() == right.procedure())
    #expect(wrong.reading.diagnostics.map(\.rule) == ["section-cut-wrongly", "section-cut-wrongly"])
  }

  @Test
  func `of another procedure than its file says is read as the page's`() throws {
    let whole = PortalPage.full.printed
    let page = PortalPage(PortalPage.full.sections.merging(["ma_thu_tuc": "2.001428"]) { $1 }, whole: whole)
    #expect(try page.procedure().code == "1.004194")
    #expect(page.reading.outcomes.first?.procedure == "1.004194")
    #expect(page.reading.diagnostics.map { "\($0.rule) \($0.severity)" } == ["page-of-another-code warning"])
  }

  @Test
  func `keeps what somebody changed in a section, and names the whole text as lost`() throws {
    let page = PortalPage(
      PortalPage.full.sections.merging(["yeu_cau_dieu_kien": "Điều kiện mới"]) { $1 },
      whole: PortalPage.full.printed
    )
    #expect(try page.procedure().conditions.map(\.text) == ["Điều kiện mới"])
    #expect(page.reading.outcomes.first?.losses.map(\.key) == ["ket_qua_xu_ly", "loai_thu_tuc", "raw_text"])
  }

  @Test
  func `whose whole text is no page is read from its sections, and names the whole text as lost`() throws {
    let page = PortalPage(PortalPage.full.sections, whole: "Trang không tìm thấy")
    #expect(try page.procedure() == PortalPage.full.procedure())
    #expect(page.reading.outcomes.first?.losses.map(\.key) == ["ket_qua_xu_ly", "loai_thu_tuc", "raw_text"])
  }

  @Test
  func `becomes a native file that reads back without findings`() throws {
    let procedure = try PortalPage.full.procedure()
    for format in NativeFormat.allCases {
      let file = SourceFile(path: "a.\(format.rawValue)", bytes: format.print(.procedure(procedure)))
      let (document, findings) = format.read(file, number: 0)
      #expect(findings.map { $0.summary.en } == [])
      #expect(document.map(format.print) == file.bytes)
    }
  }

  @Test
  func `places its rows in the file, also behind escapes`() throws {
    let dossier = "--\(PortalPage.papers)Giấy\t“một”\n\u{1F600}1 bản chínhGiấy hai1 bản chính"
    let text = PortalPage(["thanh_phan_ho_so": dossier]).json
      .replacing("\u{1F600}", with: #"\ud83d\ude00"#).replacing("hai", with: #"h\u0061i"#)
    let file = SourceFile(path: "a.json", bytes: Array(text.utf8))
    let procedure = try #require(CatalogueLoader().read([file]).catalogue.procedures.first)
    let places = try procedure.cases.flatMap(\.components).map { try #require($0.$text.place) }
    #expect(
      places.map { file.text(Int($0.start)..<Int($0.end)) } == [
        #"Giấy\t“một”\n\ud83d\ude00"#, #"Giấy h\u0061i"#,
      ]
    )
  }

  @Test(arguments: [
    #"{"ma_thu_tuc": null}"#, #"{"ma_thu_tuc": ["1.1"]}"#, #"{"ma_thu_tuc": "", "raw_text": ""}"#,
    #"{"ma_thu_tuc": {"a": "b"}, "ten_thu_tuc": "T"}"#,
  ])
  func `without a code is an error, not a procedure`(_ text: String) {
    let reading = PortalPage.read(text)
    #expect(reading.catalogue.procedures.isEmpty)
    #expect(reading.diagnostics.map(\.rule) == ["missing-key"])
    #expect(reading.diagnostics.allSatisfy { $0.severity == .error && $0.place != nil })
  }

  @Test(arguments: PortalPage.headings.map(\.key).dropFirst(2))
  func `keeps the rest where a section is of the wrong kind, and names it as lost`(_ key: String) throws {
    for value in ["null", "7", "true", "[\"a\", {\"b\": 1}]", "{\"a\": \"b\"}"] {
      let old = PortalPage.full.sections[key] ?? ""
      let text = PortalPage.full.json
        .replacing("\"\(key)\": \(PortalPage.quoted(old))", with: "\"\(key)\": \(value)")
      let reading = PortalPage.read(text)
      #expect(reading.catalogue.procedures.map(\.code) == ["1.004194"], "\(value)")
      let isObject = value.hasPrefix("[") || value.hasPrefix("{")
      let losses = reading.outcomes.flatMap(\.losses).filter {
        $0.key.hasPrefix("\(key)[") || $0.key.hasPrefix("\(key).")
      }
      #expect(losses.isEmpty != isObject, "\(value)")
    }
  }
}
