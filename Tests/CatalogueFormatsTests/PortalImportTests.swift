import CatalogueFormats
import CatalogueModel
import Diagnostics
import Foundation
import Testing

struct `A portal record` {
  @Test
  func `is carried over key by key`() throws {
    let procedure = try PortalRecord.procedure(PortalRecord.full)
    #expect(procedure.code == "1.000080")
    #expect(procedure.name == "Đăng ký nhận cha, mẹ, con")
    #expect(procedure.type == .standard)
    #expect(procedure.state == .updated)
    #expect(procedure.isBoundaryFree == true)
    #expect(procedure.isVerified)
    #expect(procedure.domain?.name == "Hộ tịch")
    #expect(procedure.domain?.code == "G15-TP07")
    #expect(procedure.levels == [.province, .commune])
    #expect(procedure.subjects == [.citizen, .foreigner])
    #expect(procedure.subjectNames.map(\.wrappedValue) == ["Công dân Việt Nam", "Người nước ngoài"])
    #expect(
      procedure.authorities.map { "\($0.role.rawValue) \($0.code ?? "-") \($0.name)" } == [
        "promulgating G15 Bộ Tư pháp", "executing H1 Sở Tư pháp", "executing - Ủy ban nhân dân cấp xã",
        "coordinating - Công an cấp xã", "receiving - Trung tâm hành chính công",
      ]
    )
    #expect(procedure.publication?.number == "2228/QĐ-BTP")
    #expect(procedure.publication?.signed == CalendarDate("2022-11-14"))
    #expect(procedure.publication?.published == CalendarDate("2022-11-15"))
    #expect(procedure.publication?.issuer == "Bộ Tư pháp")
    #expect(procedure.steps.map(\.text) == ["Nộp hồ sơ.", "Trả kết quả"])
    #expect(procedure.steps.map(\.name) == ["Bước 1", nil])
    #expect(procedure.outcomes.map(\.name) == ["Trích lục đăng ký nhận cha, mẹ, con"])
    #expect(procedure.conditions.map(\.text) == ["Người nhận và người được nhận còn sống."])
    #expect(procedure.keywords == "cha, mẹ, con")
    #expect(procedure.description == "Mô tả")
    #expect(procedure.note == "Lưu ý")
    #expect(procedure.returns.map(\.kind) == [.online, .counter])
  }

  @Test
  func `gives its dossier row by row`() throws {
    let procedure = try PortalRecord.procedure(PortalRecord.full)
    #expect(procedure.cases.map(\.name) == ["* Giấy tờ phải nộp:", nil])
    #expect(procedure.cases.last?.id == "main")
    let rows = procedure.cases.flatMap(\.components)
    #expect(rows.map(\.text) == ["Tờ khai theo mẫu", "Giấy khai sinh", "- Giấy  khai sinh;"])
    #expect(rows.map(\.original) == [1, 0, 1])
    #expect(rows.map(\.copy) == [0, 2, nil])
    #expect(rows.map(\.hasElectronicForm) == [true, false, false])
    #expect(rows.map(\.isOutcome) == [false, true, false])
    #expect(rows.map(\.code) == ["KQ1", nil, nil])
    #expect(rows.first?.attachments.map(\.wrappedValue) == ["to-khai.docx"])
  }

  @Test
  func `gives channels, times and fees as numbers where they are numbers`() throws {
    let channels = try PortalRecord.procedure(PortalRecord.full).channels
    #expect(channels.map(\.kind) == [.online, .postal])
    #expect(channels[0].times.map(\.quantity) == [DecimalNumber("3")])
    #expect(channels[0].times.map(\.unit) == [.workingDay])
    #expect(channels[0].fees.map(\.amount) == [DecimalNumber("25000")])
    #expect(channels[0].fees.map(\.kind) == [.charge])
    #expect(channels[0].fees.map(\.currency) == ["VNĐ"])
    #expect(channels[0].fees.map(\.attachment) == ["bieu-phi.pdf"])
    #expect(channels[1].times.map(\.text) == ["Theo mô tả"])
    #expect(channels[1].times.map(\.quantity) == [nil])
  }

  @Test
  func `gives citations in canonical form with the printed one beside it`() throws {
    let basis = try PortalRecord.procedure(PortalRecord.full).legalBasis
    #expect(basis.map(\.document) == ["123/2015/NĐ-CP", "60/2014/QH13", "Văn bản không số"])
    #expect(basis.map(\.asPrinted) == ["Nghị định số 123/2015/NĐ-CP", nil, nil])
  }

  @Test
  func `names every key that was not carried over`() {
    let reading = PortalRecord.read(PortalRecord.full)
    let keys = reading.outcomes.first?.losses.map { "\($0.key) \($0.count)" }
    #expect(
      keys == [
        "data.createdAt 1", "data.executionCases[].profileComponents[].attachments[].bucketName 1",
        "data.executionCases[].profileComponents[].profileComponentId 1",
        "data.executionCases[].profileComponents[].required 3", "data.formalityType 1", "data.id 1",
        "data.isFullProcess 1", "data.mystery.deep[] 2", "message 1",
      ]
    )
    for loss in reading.outcomes.first?.losses ?? [] {
      #expect(!loss.reason.vi.isEmpty && !loss.reason.en.isEmpty, "\(loss.key)")
    }
  }

  @Test(arguments: PortalRecord.unknownValues)
  func `carries each value over or names it as lost`(_ change: PortalRecord.Change) {
    let reading = PortalRecord.read(change.applied)
    let losses = reading.outcomes.first?.losses.map(\.key) ?? []
    let isNamed = losses.contains(change.key) || !reading.diagnostics.isEmpty
    let printed = reading.catalogue.procedures.map {
      String(decoding: NativeFormat.json.print(.procedure($0)), as: UTF8.self)
    }
    let isKept = printed.contains { $0.contains(change.value) }
    #expect(isNamed || isKept, "\(change.key) = \(change.value) vanished without a word")
  }

  @Test(arguments: PortalRecord.awkward)
  func `becomes a native file that reads back without findings, or is reported`(_ change: PortalRecord.Change)
    throws
  {
    let reading = PortalRecord.read(change.applied)
    guard reading.diagnostics.isEmpty else { return }
    let procedure = try #require(reading.catalogue.procedures.first)
    for format in NativeFormat.allCases {
      let file = SourceFile(path: "a.\(format.rawValue)", bytes: format.print(.procedure(procedure)))
      let (document, findings) = format.read(file, number: 0)
      #expect(findings.map { $0.summary.en } == [], "\(change.key) = \(change.value)")
      #expect(document.map(format.print) == file.bytes, "\(change.key) = \(change.value)")
    }
  }

  @Test
  func `has ids that survive another order of its components`() throws {
    let ordered = try PortalRecord.procedure(PortalRecord.dossier(["A giấy", "B giấy", "C giấy"]))
    let shuffled = try PortalRecord.procedure(PortalRecord.dossier(["C giấy", "A giấy", "B giấy"]))
    func ids(_ procedure: Procedure) -> [String: String] {
      Dictionary(uniqueKeysWithValues: procedure.cases.flatMap(\.components).map { ($0.text, $0.id) })
    }
    #expect(ids(ordered) == ids(shuffled))
    #expect(Set(ids(ordered).values).count == 3)
  }

  @Test
  func `has ids that are fingerprints of the folded wording, with a number for repeats`() throws {
    let texts = ["Giấy khai sinh", "GIẤY  KHAI SINH.", "Giấy khác", "Gia\u{302}\u{301}y khai sinh"]
    let rows = try PortalRecord.procedure(PortalRecord.dossier(texts)).cases.flatMap(\.components)
    let first = try #require(rows.first?.id)
    #expect(first.count == 8 && first.allSatisfy(\.isHexDigit))
    #expect(rows[1].id == "\(first)~2")
    #expect(rows[2].id != first)
    #expect(rows[3].id == "\(first)~3")
  }

  @Test
  func `has ids no two rows share, over its cases`() throws {
    let rows = try PortalRecord.procedure(PortalRecord.full).cases.flatMap(\.components)
    #expect(Set(rows.map(\.id)).count == rows.count)
  }

  @Test(arguments: [
    "{\"code\": \"OK\", \"data\": null}", "{\"code\": \"OK\", \"data\": []}",
    "{\"code\": \"OK\", \"data\": {}}",
  ])
  func `without content is an error, not a procedure`(_ text: String) {
    let reading = PortalRecord.read(text)
    #expect(reading.catalogue.procedures.isEmpty)
    #expect(reading.diagnostics.map(\.severity) == [.error])
    #expect(reading.outcomes.map(\.isRead) == [false])
  }

  @Test
  func `without a name in one row keeps the others and says so`() throws {
    let reading = PortalRecord.read(PortalRecord.dossier(["Giấy một", "", "Giấy hai"]))
    #expect(reading.catalogue.procedures.first?.cases.flatMap(\.components).count == 2)
    #expect(reading.diagnostics.map(\.rule) == ["empty-value"])
    #expect(reading.diagnostics.allSatisfy { $0.place != nil })
  }

  @Test
  func `places its rows in the file`() throws {
    let text = PortalRecord.dossier(["Giấy khai sinh"])
    let file = SourceFile(path: "record.json", bytes: Array(text.utf8))
    let row = try #require(
      CatalogueLoader().read([file]).catalogue.procedures.first?.cases.first?.components.first
    )
    let place = try #require(row.$text.place)
    #expect(file.text(Int(place.start)..<Int(place.end)) == "Giấy khai sinh")
  }
}

/// Handmade portal records.
enum PortalRecord {
  /// One value of a record, replaced.
  struct Change: CustomStringConvertible, Sendable {
    /// The path of keys as losses name it.
    let key: String
    let value: String
    let old: String
    let new: String

    var applied: String { PortalRecord.full.replacing(old, with: new) }

    var description: String { "\(key) = \(value)" }
  }

  static func read(_ text: String) -> Reading {
    CatalogueLoader().read([SourceFile(path: "record.json", bytes: Array(text.utf8))])
  }

  static func procedure(_ text: String) throws -> Procedure {
    try #require(read(text).catalogue.procedures.first)
  }

  /// A record whose only case has rows with the given names.
  static func dossier(_ names: [String]) -> String {
    let rows = names.map { "{\"name\": \"\($0)\"}" }.joined(separator: ", ")
    return
      "{\"code\": \"OK\", \"data\": {\"code\": \"1.000080\", \"name\": \"Thủ tục\", \"executionCases\": [{\"profileComponents\": [\(rows)]}]}}"
  }

  /// Values outside the words the importer knows.
  static let unknownValues: [Change] = [
    Change(key: "data.type", value: "EXPERIMENTAL", old: "\"STANDARD\"", new: "\"EXPERIMENTAL\""),
    Change(key: "data.state", value: "SUSPENDED", old: "\"UPDATED\"", new: "\"SUSPENDED\""),
    Change(
      key: "data.executionMethods[].submissionMethod",
      value: "KIOSK",
      old: "\"POSTAL\"",
      new: "\"KIOSK\""
    ),
    Change(
      key: "data.executionMethods[].processingTimeUnit",
      value: "WEEK",
      old: "\"WORKING_DAY\", \"fees\"",
      new: "\"WEEK\", \"fees\""
    ),
    Change(key: "data.executionMethods[].fees[].type", value: "TAX", old: "\"SERVICE_FEE\"", new: "\"TAX\""),
    Change(
      key: "data.executionMethods[].fees[].value",
      value: "25.000 đồng",
      old: "\"value\": 25000",
      new: "\"value\": \"25.000 đồng\""
    ),
    Change(
      key: "data.executionCases[].profileComponents[].originalQty",
      value: "1,5",
      old: "\"originalQty\": 0",
      new: "\"originalQty\": \"1,5\""
    ),
    Change(
      key: "data.executionCases[].profileComponents[].copyQty",
      value: "tùy chọn",
      old: "\"copyQty\": 2",
      new: "\"copyQty\": \"tùy chọn\""
    ),
    Change(
      key: "data.returningMethods[].value[]",
      value: "DRONE",
      old: "\"AT_SUBMISSION_PLACE\"",
      new: "\"DRONE\""
    ),
    Change(
      key: "data.procedureProposal.decisionDate",
      value: "14/11/2022",
      old: "1668384000000",
      new: "\"14/11/2022\""
    ),
    Change(
      key: "data.categoriesDetails[].name",
      value: "Lĩnh vực hai",
      old: "\"categoriesDetails\": []",
      new: "\"categoriesDetails\": [{\"name\": \"Lĩnh vực hai\", \"code\": \"L2\"}]"
    ),
    Change(
      key: "data.cases[].processingDay.qty",
      value: "nhanh",
      old: "\"qty\": 1",
      new: "\"qty\": \"nhanh\""
    ),
    Change(
      key: "data.codeNotation",
      value: "1.000080.H38",
      old: "\"codeNotation\": \"1.000080\"",
      new: "\"codeNotation\": \"1.000080.H38\""
    ),
    Change(
      key: "data.subjectTypesDetails[].code",
      value: "ĐT77",
      old: "\"code\": \"ĐT1\"",
      new: "\"code\": \"ĐT77\""
    ),
    Change(
      key: "data.departmentPromulgateCode",
      value: "G15",
      old: "\"departmentPromulgateName\": \"Bộ Tư pháp\"",
      new: "\"departmentPromulgateName\": \"\""
    ),
  ]

  /// Values the model holds and the native format must be able to write.
  static let awkward: [Change] = [
    Change(key: "nothing", value: "changed", old: "∅", new: "∅"),
    Change(
      key: "data.executionMethods[].fees[].value",
      value: "12000000000",
      old: "25000",
      new: "12000000000"
    ),
    Change(key: "data.executionMethods[].fees[].value", value: "0.1234567", old: "25000", new: "0.1234567"),
    Change(
      key: "data.executionMethods[].processingTime",
      value: "3.50",
      old: "\"processingTime\": 3,",
      new: "\"processingTime\": 3.50,"
    ),
    Change(
      key: "data.executionCases[].profileComponents[].originalQty",
      value: "-1",
      old: "\"originalQty\": 0",
      new: "\"originalQty\": -1"
    ),
    Change(
      key: "data.executionCases[].profileComponents[].copyQty",
      value: "4000000000",
      old: "\"copyQty\": 2",
      new: "\"copyQty\": 4000000000"
    ),
    Change(key: "data.name", value: "a control character", old: "\"Mô tả\"", new: "\"Mô\\u0001 tả\""),
    Change(key: "data.name", value: "a form feed", old: "\"Mô tả\"", new: "\"Mô\\f tả\""),
    Change(key: "data.name", value: "line breaks", old: "\"Mô tả\"", new: "\"Mô\\r\\n\\ttả\""),
    Change(
      key: "data.procedureProposal.decisionDate",
      value: "year 12000",
      old: "1668384000000",
      new: "316516896000000"
    ),
    Change(
      key: "data.executionCases",
      value: "[]",
      old: "\"executionCases\"",
      new: "\"executionCases\": [], \"were\""
    ),
    Change(
      key: "data.name",
      value: "none",
      old: "\"name\": \"Đăng ký nhận cha, mẹ, con\"",
      new: "\"name\": \"\""
    ),
    Change(
      key: "data.code",
      value: "with a suffix",
      old: "\"code\": \"1.000080\"",
      new: "\"code\": \" 1.000080-Xoa \""
    ),
  ]

  /// A record with every key the importer reads, and some it has no place for.
  static let full = """
    {"code": "OK", "message": "thành công", "data": {
      "id": "019d2bfd", "code": "1.000080", "codeNotation": "1.000080", "name": "Đăng ký nhận cha, mẹ, con",
      "type": "STANDARD", "formalityType": "OTHER", "state": "UPDATED", "isFullProcess": true,
      "isWard": true, "isProvince": true, "isMinistry": false, "isOtherAgency": false, "isNonTerritorial": true,
      "category": {"name": "Hộ tịch", "code": "G15-TP07"}, "categoriesDetails": [],
      "departmentPromulgateCode": "G15", "departmentPromulgateName": "Bộ Tư pháp",
      "departmentsExecuting": [{"name": "Sở Tư pháp", "code": "H1"}],
      "unitGroupsExecuting": [{"name": "Ủy ban nhân dân cấp xã"}],
      "coordinatingAgencies": "Công an cấp xã", "dossierReceivingAddresses": "Trung tâm hành chính công",
      "procedureProposal": {"proposalNumber": "2228/QĐ-BTP", "decisionDate": 1668384000000,
        "publicationDate": 1668448800000, "issuingAgency": {"name": "Bộ Tư pháp"}, "proposalType": "Công bố"},
      "subjectTypesDetails": [{"name": "Công dân Việt Nam", "code": "ĐT1"}, {"name": "Người nước ngoài", "code": "ĐT3"}],
      "executionSteps": [{"name": "Bước 1", "description": "Nộp hồ sơ."}, {"name": "Trả kết quả", "description": ""}],
      "executionMethods": [
        {"submissionMethod": "ONLINE", "processingTime": 3, "processingTimeUnit": "WORKING_DAY", "fees": [
          {"type": "SERVICE_FEE", "value": 25000, "currencyId": "1", "currencyName": "VNĐ",
           "attachment": {"fileName": "bieu-phi.pdf"}, "description": "mỗi trường hợp"}], "description": "Qua mạng"},
        {"submissionMethod": "POSTAL", "processingTime": "Theo mô tả", "processingTimeUnit": "OTHER", "fees": []}],
      "executionCases": [
        {"name": "* Giấy tờ phải nộp:", "profileComponents": [
          {"profileComponentId": "019e", "code": "KQ1", "name": "Tờ khai theo mẫu", "originalQty": 1, "copyQty": 0,
           "required": false, "hasElectronicForm": true, "isProcessingResult": false,
           "attachments": [{"fileName": "to-khai.docx", "bucketName": "b"}]},
          {"name": " Giấy khai sinh ", "originalQty": 0, "copyQty": 2, "required": false, "isProcessingResult": true}]},
        {"name": "", "profileComponents": [
          {"name": "- Giấy  khai sinh;", "originalQty": 1, "copyQty": null, "required": false, "attachments": []}]}],
      "returningMethods": [{"type": "RESULT", "value": ["ONLINE", "AT_SUBMISSION_PLACE"]}],
      "resultsDetails": [{"name": "Trích lục đăng ký nhận cha, mẹ, con", "code": "KQ.G15.000031"}],
      "legalBasisesDetails": [
        {"name": "Nghị định hộ tịch", "code": "Nghị định số 123/2015/NĐ-CP"},
        {"name": "Luật Hộ tịch", "code": "60/2014/QH13"}, {"name": "Văn bản không số", "code": ""}],
      "requirementsAndConditions": "Người nhận và người được nhận còn sống.",
      "cases": [{"code": "1.000080.01", "name": "Nhận con", "processingDay": {"qty": 1, "type": "WORKING_DAY"}}],
      "keywords": "cha, mẹ, con", "description": "Mô tả", "note": "Lưu ý",
      "mystery": {"deep": [1, 2]}, "createdAt": 1775659978807, "updatedAt": null
    }}
    """
}
