import Analysis
import CatalogueModel
import Diagnostics
import Testing

struct `The fallback gate` {
  private func gate(
    step: String? = nil,
    resolution: String = Fragment.resolution(),
    asOf day: String = "2026-06-01"
  ) throws -> GateResult {
    let steps = step.map {
      #""steps": [{"id": "one", "text": "Nộp hồ sơ."}, {"id": "two", "text": "\#($0)"}]"#
    }
    return try Fragment([
      resolution, Fragment.civilStatus(), Fragment.birthCertificate(), Fragment.procedure(more: steps ?? ""),
    ]).gate(.fallback, asOf: day)
  }

  @Test func `passes by law and says by which`() throws {
    let gate = try gate()
    #expect(gate.state == .pass)
    #expect(gate.ground.vi.contains("khoản 1 Điều 8"))
    #expect(gate.ground.vi.contains("khoản 2 Điều 8"))
  }

  @Test func `passes for steps that speak of supplementing`() throws {
    #expect(try gate(step: "Nếu thiếu, người nộp bổ sung hồ sơ trong 05 ngày.").state == .pass)
  }

  @Test func `fails where a step excludes supplementing`() throws {
    let gate = try gate(step: "Tổ chức, cá nhân KHÔNG được bổ sung hồ sơ sau khi nộp.")
    #expect(gate.state == .fail)
    #expect(gate.ground.vi.contains("KHÔNG được bổ sung hồ sơ"))
  }

  @Test func `is unknown once the law is out of force`() throws {
    #expect(try gate(asOf: "2027-03-01").state == .unknown)
  }

  @Test func `is unknown where the law on file has no rule on supplementing`() throws {
    let bare = Fragment.resolution().replacing("fallback-online", with: "publish").replacing(
      "fallback-direct",
      with: "publish"
    )
    #expect(try gate(resolution: bare).state == .unknown)
  }
}
