import Analysis
import CatalogueModel
import Diagnostics
import ProcedureGraph
import Testing

struct `What a procedure needs of places and presence` {
  @Test func `runs in full when nothing needs a presence`() throws {
    let online = try assessment().online
    #expect(online.level == .full)
    #expect(online.blockers.isEmpty)
    #expect(online.law?.provision == "Điều 11")
  }

  @Test func `an inspection on the spot leaves it in part and only the law lifts it`() throws {
    let online = try assessment(step: "Sở Xây dựng kiểm tra thực địa trong 05 ngày.").online
    #expect(online.level == .part)
    #expect(online.blockers.map(\.lift) == [.legalChange])
    #expect(online.blockers.first?.needs.first?.wording.contains("kiểm tra thực địa") == true)
  }

  @Test(arguments: [
    "Hai bên không phải có mặt; nộp trực tiếp, trực tuyến hoặc qua bưu chính.",
    "Người nộp được lựa chọn nộp bản chính hoặc nộp bản sao có chứng thực.",
    "Trường hợp nộp trực tiếp thì nộp bản chính.",
  ])
  func `a choice or a waiver demands no presence`(step: String) throws {
    #expect(try assessment(step: step).online.level == .full)
  }

  @Test func `an original handed in on receiving the outcome keeps it in part`() throws {
    let online = try assessment(step: "Khi nhận kết quả người yêu cầu phải nộp bản chính giấy tờ.").online
    #expect(online.level == .part)
    #expect(online.blockers.map(\.lift) == [.electronicOutcome])
  }

  @Test func `a counter as the only way back is read from the structure`() throws {
    let needs = try assessment(returns: #"[{"kind": "counter"}]"#).needs
    #expect(needs.map(\.kind) == [.counterOnly])
    #expect(needs.map(\.confidence) == [.certain])
  }

  @Test func `without an online channel it is not online, whatever is declared`() throws {
    let online = try assessment(
      channels: #"[{"kind": "direct"}, {"kind": "postal"}]"#,
      extra: #""onlineLevel": "full","#
    ).online
    #expect(online.level == OnlineLevel.none)
    #expect(online.isDeclarationRight == false)
  }

  @Test func `what the record leaves out makes the level unknown, with the reason`() throws {
    #expect(try assessment(channels: "").online.level == nil)
    let online = try assessment(returns: "").online
    #expect(online.level == nil)
    #expect(online.unknown.map(\.vi) == ["chưa ghi cách thức trả kết quả"])
  }

  @Test func `declared free and filed where one lives is a contradiction`() throws {
    let boundary = try assessment(
      step: "Cá nhân nộp hồ sơ đến Ủy ban nhân dân cấp xã nơi cư trú.",
      extra: #""boundaryFree": true,"#
    ).boundary
    #expect(boundary.result == .contradiction)
    #expect(boundary.intake == BoundaryScope.none)
    #expect(boundary.needs.map(\.kind) == [.competenceByResidence])
  }

  @Test func `a dossier passed on to where the land lies may be filed anywhere in the province`() throws {
    let boundary = try assessment(
      step: "Nộp hồ sơ tại Trung tâm để chuyển đến Ủy ban nhân dân cấp xã nơi có đất.",
      extra: #""boundaryFree": true,"#
    ).boundary
    #expect(boundary.result == .consistent)
    #expect(boundary.intake == .province)
    #expect(boundary.settlement == BoundaryScope.none)
  }

  @Test func `bound by declaration although nothing needs a place makes a candidate`() throws {
    #expect(try assessment(extra: #""boundaryFree": false,"#).boundary.result == .candidate)
    let bound = try assessment(step: "Sở kiểm tra thực địa.", extra: #""boundaryFree": false,"#)
    #expect(bound.boundary.result == .consistent)
  }

  @Test func `a ministry that inspects on the spot ties nobody to a province`() throws {
    let boundary = try assessment(
      step: "Cục kiểm tra thực địa.",
      extra: #""boundaryFree": false, "levels": ["ministry"],"#
    ).boundary
    #expect(boundary.result == .candidate)
  }

  @Test func `a paper that names where somebody lives is no competence`() throws {
    let boundary = try assessment(
      row: "Xác nhận của Ủy ban nhân dân cấp xã nơi cư trú",
      extra: #""boundaryFree": false,"#
    ).boundary
    #expect(boundary.result == .candidate)
  }

  @Test func `no declaration is unknown, not a candidate`() throws {
    #expect(try assessment().boundary.result == .unknown)
  }

  @Test func `targets count businesses and provinces apart`() throws {
    let procedure = Self.procedure(extra: #""levels": ["province"], "subjects": ["enterprise"],"#)
    let overview = PresenceOverview(try Fragment([Self.cues, Self.law, procedure]).analysis().context)
    #expect(overview.business.levels == [.full: 1])
    #expect(overview.province.free == 1)
    #expect(overview.total.procedures == 1)
  }

  private func assessment(
    step: String = "Nộp hồ sơ tại Bộ phận Một cửa.",
    row: String = "Bản sao hợp đồng",
    channels: String = #"[{"kind": "direct"}, {"kind": "online"}]"#,
    returns: String = #"[{"kind": "home"}]"#,
    extra: String = ""
  ) throws -> PresenceAssessment {
    let procedure = Self.procedure(step: step, row: row, channels: channels, returns: returns, extra: extra)
    let context = try Fragment([Self.cues, Self.law, procedure]).analysis().context
    return PresenceAssessment(try #require(context.graph.procedures.first), in: context)
  }

  private static func procedure(
    step: String = "Nộp hồ sơ tại Bộ phận Một cửa.",
    row: String = "Bản sao hợp đồng",
    channels: String = #"[{"kind": "direct"}, {"kind": "online"}]"#,
    returns: String = #"[{"kind": "home"}]"#,
    extra: String = ""
  ) -> String {
    """
    {"procedure": {"code": "1.000001", \(extra) "verified": true, "name": "Cấp giấy phép",
      "cases": [{"id": "main", "components": [{"id": "row", "copy": 1, "kind": "paper", "text": "\(row)"}]}],
      "steps": [{"id": "s1", "text": "\(step)"}]\(channels.isEmpty ? "" : ", \"channels\": " + channels)\(returns.isEmpty ? "" : ", \"returns\": " + returns)}}
    """
  }

  private static let law = """
    {"legalDocument": {"number": "42/2022/NĐ-CP", "kind": "decree", "status": "unknown", "verified": true,
      "title": "Dịch vụ công trực tuyến", "source": "thử", "provisions": [
        {"id": "a11", "article": "11", "role": "online-level", "verified": true, "summary": {"vi": "Hai mức độ"}}]}}
    """

  private static let cues = """
    {"codeList": {"id": "presence", "verified": true, "name": {"vi": "Từ ngữ"}, "source": "thử", "values": [
      {"code": "site-inspection", "verified": true, "name": {"vi": "Kiểm tra"}, "aliases": ["kiểm tra thực địa"]},
      {"code": "oath-or-signature", "verified": true, "name": {"vi": "Có mặt"}, "aliases": ["phải có mặt"]},
      {"code": "original-surrendered", "verified": true, "name": {"vi": "Nộp bản chính"}, "aliases": ["nộp bản chính"]},
      {"code": "competence-by-residence", "verified": true, "name": {"vi": "Nơi cư trú"}, "aliases": ["nơi cư trú"]},
      {"code": "competence-by-parcel", "verified": true, "name": {"vi": "Nơi có đất"}, "aliases": ["nơi có đất"]},
      {"code": "waiver", "verified": true, "name": {"vi": "Miễn"}, "aliases": ["không phải có mặt"]},
      {"code": "filing", "verified": true, "name": {"vi": "Nộp"}, "aliases": ["nộp hồ sơ"]},
      {"code": "forwarding", "verified": true, "name": {"vi": "Chuyển"}, "aliases": ["chuyển"]},
      {"code": "body", "verified": true, "name": {"vi": "Cơ quan"}, "aliases": ["ủy ban nhân dân", "trung tâm"]},
      {"code": "choice", "verified": true, "name": {"vi": "Lựa chọn"}, "aliases": ["lựa chọn"]},
      {"code": "handover", "verified": true, "name": {"vi": "Khi nhận"}, "aliases": ["khi nhận kết quả"]},
      {"code": "in-person-channel", "verified": true, "name": {"vi": "Trực tiếp"}, "aliases": ["nộp trực tiếp"]}]}}
    """
}
