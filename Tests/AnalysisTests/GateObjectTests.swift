import Analysis
import CatalogueModel
import Diagnostics
import Testing

struct `The object gate` {
  private static let licence = Fragment.paper(
    "driving-licence",
    "Giấy phép lái xe",
    "driving licence",
    isArticle4: true,
    synonyms: ["GPLX"]
  )
  private static let landCertificate = Fragment.paper(
    "land-use-certificate",
    "Giấy chứng nhận quyền sử dụng đất",
    "land use certificate",
    isArticle4: true,
    more: #"""
      "holdings": [{"register": "land", "recordType": "parcel"}],
      "scopes": [{"kind": "residential-land", "citation": {"document": "66.7/2025/NQ-CP"}}]
      """#
  )

  private func state(
    _ procedure: String,
    _ paper: String = "driving-licence",
    text: String = "Bản sao giấy phép lái xe",
    original: Int = 0,
    outcome: String? = nil,
    domain: String? = nil
  ) throws -> GateState {
    var more: [String] = []
    if let domain { more.append(#""domain": {"name": "\#(domain)"}"#) }
    if let outcome { more.append(#""outcomes": [{"id": "o", "paper": "\#(outcome)", "name": "Kết quả"}]"#) }
    return try Fragment([
      Fragment.resolution(), Self.licence, Self.landCertificate,
      Fragment.procedure(
        procedure,
        rows: [Fragment.row(paper, text: text, original: original)],
        more: more.joined(separator: ", ")
      ),
    ]).gate(.object).state
  }

  @Test func `passes where the paper only proves something`() throws {
    #expect(try state("Cấp giấy phép kinh doanh vận tải bằng xe ô tô") == .pass)
  }

  @Test(arguments: [
    "Cấp đổi Giấy phép lái xe", "Cấp lại giấy phép lái xe", "Thu hồi giấy phép lái xe",
    "Đổi giấy phép lái xe do ngành Công an cấp",
    "Chỉnh lý giấy phép lái xe", "Xác nhận thay đổi trên giấy phép lái xe",
  ])
  func `fails where the procedure acts on the paper`(name: String) throws {
    #expect(try state(name) == .fail)
  }

  @Test func `never passes where the procedure acts on the paper under its abbreviation`() throws {
    #expect(try state("Cấp đổi GPLX", text: "GPLX") != .pass)
  }

  @Test func `fails where a procedure of change takes in the paper it issued`() throws {
    #expect(try state("Cấp lại hồ sơ", text: "Giấy phép lái xe đã cấp", original: 1) == .fail)
  }

  @Test func `never passes where the outcome is a paper of the same kind`() throws {
    #expect(try state("Cấp bằng lái", outcome: "driving-licence") != .pass)
    #expect(try state("Cấp đổi bằng", outcome: "driving-licence") == .fail)
  }

  @Test func `is unknown where a procedure of change asks for the original of another paper`() throws {
    #expect(try state("Gia hạn phù hiệu xe", original: 1) == .unknown)
    #expect(try state("Gia hạn phù hiệu xe") == .pass)
  }

  @Test func `fails for a certificate of land that a land procedure annotates`() throws {
    let state = try state(
      "Đăng ký thế chấp",
      "land-use-certificate",
      text: "Bản gốc Giấy chứng nhận đã cấp",
      original: 1,
      domain: "Đất đai"
    )
    #expect(state == .fail)
  }

  @Test func `never passes for a certificate of land in a land procedure`() throws {
    let state = try state(
      "Đăng ký biến động",
      "land-use-certificate",
      text: "Giấy chứng nhận quyền sử dụng đất",
      domain: "Đất đai"
    )
    #expect(state != .pass)
  }

  @Test func `passes for a certificate of land outside land procedures`() throws {
    let state = try state(
      "Cấp giấy phép xây dựng nhà ở riêng lẻ",
      "land-use-certificate",
      text: "Bản sao giấy chứng nhận quyền sử dụng đất",
      domain: "Hoạt động xây dựng"
    )
    #expect(state == .pass)
  }
}
