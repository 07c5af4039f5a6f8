import CatalogueFormats
import CatalogueModel
import Diagnostics
import Testing

struct `A plan in a table` {
  private static func read(_ text: String) throws -> (plan: Plan, findings: [Diagnostic]) {
    let reading = CatalogueLoader().read([SourceFile(path: "ke-hoach.csv", bytes: Array(text.utf8))])
    return (try #require(reading.catalogue.plans.first), reading.diagnostics)
  }

  @Test
  func `is read by its Vietnamese headings, whatever their order, below a letterhead`() throws {
    let (plan, findings) = try Self.read(
      """
      BỘ TƯ PHÁP;;;;
      KẾ HOẠCH SỬA ĐỔI VĂN BẢN;;;;
      ;;;;
      TT;Tên văn bản;Số, ký hiệu;Cơ quan chủ trì;Điều, khoản;Thời hạn hoàn thành;Tình trạng;Mã TTHC;Hình thức
      (1);(2);(3);(4);(5);(6);(7);(8);(9)
      1;Nghị định về hộ tịch;123/2015/NĐ-CP;Bộ Tư pháp;"Khoản 1 Điều 2; Điều 16";ngày 15 tháng 01 năm 2027;Đang soạn thảo;"1.001193, 1.000894";Sửa đổi, bổ sung
      """
    )
    #expect(findings == [])
    let item = try #require(plan.items.first)
    #expect(plan.items.count == 1)
    #expect(item.document == "123/2015/NĐ-CP")
    #expect(item.title == "Nghị định về hộ tịch")
    #expect(item.authority == "Bộ Tư pháp")
    #expect(item.provisions.map(\.wrappedValue) == ["Khoản 1 Điều 2", "Điều 16"])
    #expect(item.deadline == CalendarDate("2027-01-15"))
    #expect(item.status == .drafting)
    #expect(item.procedures.map(\.wrappedValue) == ["1.001193", "1.000894"])
    #expect(item.form == .amend)
  }

  @Test(arguments: [
    ("15/01/2027", "2027-01-15"), ("15-1-2027", "2027-01-15"), ("15.01.2027", "2027-01-15"),
    ("2027-01-15", "2027-01-15"),
    ("ngày 15 tháng 01 năm 2027", "2027-01-15"), ("Trước ngày 01/03/2027", "2027-02-28"),
    ("tháng 6/2026", "2026-06"),
    ("06/2026", "2026-06"), ("Quý III/2026", "2026-09"), ("quý 4 năm 2026", "2026-12"),
    ("Năm 2026", "2026-12"),
  ])
  func `has days in every form people write`(_ written: String, _ meant: String) throws {
    let (plan, findings) = try Self.read("Văn bản;Thời hạn\n123/2015/NĐ-CP;\(written)\n")
    #expect(findings == [])
    #expect(plan.items.first?.deadline == CalendarDate(meant))
  }

  @Test(arguments: ["30/02/2027", "sớm nhất có thể", "quý V/2026", "15/13/2026", "ngày 15 tháng 01", "1/2"])
  func `says which cell has no day, and keeps its words`(_ written: String) throws {
    let (plan, findings) = try Self.read("Văn bản;Thời hạn\n123/2015/NĐ-CP;\(written)\n")
    #expect(plan.items.first?.deadline == nil)
    #expect(plan.items.first?.note?.contains(written) == true)
    #expect(findings.map(\.rule) == ["plan-cell-unreadable"])
    #expect(findings.first?.summary.vi.contains("hàng 2, cột B") == true)
  }

  @Test
  func `loses nothing: unknown columns and words become remarks`() throws {
    let (plan, _) = try Self.read(
      "Văn bản;Ưu tiên;Tình trạng;Mã TTHC\n123/2015/NĐ-CP;cao;nửa chừng;1.001193 và 9\n"
    )
    let item = try #require(plan.items.first)
    #expect(item.note == "Tình trạng: nửa chừng; Mã thủ tục hành chính: 1.001193 và 9; Ưu tiên: cao")
    #expect(item.procedures.map(\.wrappedValue) == ["1.001193"])
  }

  @Test
  func `has a line for each document of a cell`() throws {
    let (plan, findings) = try Self.read(
      "Văn bản;Ghi chú\n\"Nghị định số 123/2015/NĐ-CP; Thông tư số 04/2020/TT-BTP\";x\n"
    )
    #expect(plan.items.map(\.document) == ["123/2015/NĐ-CP", "04/2020/TT-BTP"])
    #expect(plan.items.map(\.id) == ["r2", "r2-2"])
    #expect(findings.map(\.rule) == ["plan-row-several-documents"])
  }

  @Test
  func `keeps a document that is named by its title`() throws {
    let (plan, _) = try Self.read("Tên văn bản;Thời hạn\nLuật Hộ tịch;15/01/2027\n")
    #expect(plan.items.first?.title == "Luật Hộ tịch")
    #expect(plan.items.first?.document == nil)
  }

  @Test
  func `may have ten thousand rows`() throws {
    let rows = (1...10_000).map { "\($0);\($0)/2015/NĐ-CP;15/01/2027" }.joined(separator: "\n")
    let (plan, findings) = try Self.read("STT;Văn bản;Thời hạn\n" + rows)
    #expect(plan.items.count == 10_000)
    #expect(findings == [])
  }
}
