import CatalogueFormats
import CatalogueModel
import Diagnostics
import Testing

/// Every row of a source is in the catalogue, or there is a record of why it is not.
struct `Every dossier row` {
  /// A file and how many rows its source has.
  struct Source: Sendable {
    let text: String
    let rows: Int
  }

  @Test
  func `is read or accounted for, in all shapes at once`() {
    let files = Self.sources.enumerated().map { index, source in
      SourceFile(path: "\(index).json", bytes: Array(source.text.utf8))
    }
    let reading = CatalogueLoader().read(files)
    for (index, source) in Self.sources.enumerated() {
      let outcome = reading.outcomes.first { $0.path == "\(index).json" }
      let read = reading.catalogue.procedures.filter {
        $0.$code.place?.file == Self.number(of: index, in: reading)
      }
      .flatMap(\.cases).flatMap(\.components).count
      let nameless = reading.diagnostics.count {
        $0.rule == "empty-value" && $0.place?.file == Self.number(of: index, in: reading)
      }
      let isRecordedWhole =
        outcome?.use == .definedElsewhere || outcome?.use == .unread || outcome?.use == .readInPart
      if isRecordedWhole {
        let isNamed = reading.diagnostics.contains { $0.place?.file == Self.number(of: index, in: reading) }
        #expect(isNamed, "\(source.text): left out without a word")
        #expect(read <= source.rows)
      } else {
        let lost =
          outcome?.losses.filter {
            $0.key.hasSuffix("thanh_phan_ho_so[]") || $0.key.hasSuffix("Components[]")
          }
          .reduce(0) { $0 + $1.count } ?? 0
        #expect(read + nameless + lost == source.rows, "\(source.text)")
      }
    }
    #expect(reading.catalogue.procedures.flatMap(\.cases).flatMap(\.components).count == 14)
  }

  private static func number(of index: Int, in reading: Reading) -> UInt32? {
    reading.outcomes.firstIndex { $0.path == "\(index).json" }.map { UInt32($0) }
  }

  private static func page(_ code: String, _ rows: String) -> String {
    PortalPage(["ma_thu_tuc": code, "thanh_phan_ho_so": "--" + PortalPage.papers + rows]).json
  }

  private static func document(_ code: String, _ rows: String) -> String {
    #"{"thu_tuc_id": "\#(code)", "metadata": {"tên_thủ_tục": "T"}, "tables": {"thanh_phan_ho_so": [\#(rows)]}}"#
  }

  private static func record(_ code: String, _ rows: String) -> String {
    #"{"code": "OK", "data": {"code": "\#(code)", "name": "T", "executionCases": [{"profileComponents": [\#(rows)]}]}}"#
  }

  private static let sources = [
    Source(text: page("1.000001", "A1 bản chínhB0 bản chính,1 bản saoC2 bản chính"), rows: 3),
    Source(text: page("1.000002", "1 bản chínhB1 bản chính \n1 bản chính,1 bản sao"), rows: 3),
    // The same code in a better shape.
    Source(text: page("1.000003", "A1 bản chính"), rows: 1),
    Source(text: document("1.000003", #"{"ten_giay_to": "A"}, {"ten_giay_to": "B"}"#), rows: 2),
    Source(
      text: document("1.000004", #"{"ten_giay_to": ""}, {"ten_giay_to": "B"}, "C", {"ghi_chu": "D"}"#),
      rows: 4
    ),
    Source(
      text: record("1.000005", #"{"name": "A"}, {"name": null}, {"name": "C", "originalQty": "x"}"#),
      rows: 3
    ),
    Source(text: document("1.000005", #"{"ten_giay_to": "A"}"#), rows: 1),
    Source(text: page("1.000006", "A1 bản chínhB1 bản chính") + "]", rows: 2),
    Source(text: String(page("1.000007", "A1 bản chính").dropLast(4)), rows: 1),
    Source(text: #"{"ma_thu_tuc": [], "thanh_phan_ho_so": "--\#(PortalPage.papers)A1 bản chính"}"#, rows: 1),
    Source(text: page("1.000008", "Hợp đồng 01 bản chính1 bản chínhMẫu số 121 bản chính"), rows: 2),
  ]
}
