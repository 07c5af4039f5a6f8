import CatalogueModel
import Diagnostics
import ProcedureGraph

/// Flags data that must be handed in on a disc or stick.
struct StorageDeviceAsked: Rule {
  static let manual = RuleManual(
    id: "storage-device-asked",
    title: Bilingual(vi: "Yêu cầu nộp đĩa, USB", en: "Discs or sticks demanded"),
    rationale: Bilingual(
      vi:
        "Tệp được tải lên Cổng Dịch vụ công; đĩa, USB vừa tốn kém vừa là nguồn lây mã độc, và bắt người nộp trực tuyến vẫn phải đến nơi.",
      en:
        "Files are uploaded through the portal; discs and sticks cost money, carry malware, and make those who file online come in person."
    ),
    legalBasis: [
      Citation(document: "63/2010/NĐ-CP", provision: "Điều 7"), Citation(document: "45/2020/NĐ-CP"),
    ],
    severity: .warning,
    examples: [
      .flags(
        "USB và đĩa CD",
        """
        <procedure code="1.014466"><cases><case id="main"><components>
          <component id="a" kind="paper"><text>Báo cáo kết quả, bản số lưu trên thiết bị lưu trữ (⟦USB⟧)</text></component>
          <component id="b" kind="paper"><text>Bản vẽ và 01 ⟦đĩa CD⟧ ghi tệp</text></component>
        </components></case></cases></procedure>
        """
      ),
      .accepts(
        "tệp tải lên; đĩa là sản phẩm được quản lý",
        """
        <procedure code="1.014466"><cases><case id="main"><components>
          <component id="a" kind="paper"><text>Báo cáo kết quả dạng tệp PDF</text></component>
          <component id="b" kind="paper"><text>Danh mục băng, đĩa nhập khẩu</text></component>
          <component id="c" kind="paper"><text>Báo cáo kết quả hoặc USB</text></component>
        </components></case></cases></procedure>
        """
      ),
    ]
  )

  func check(_ node: ProcedureNode, in context: AnalysisContext) -> [Diagnostic] {
    var findings: [Diagnostic] = []
    for component in node.components where component.kind != .note {
      let folded = context.folded(component.component.$text)
      let found = Self.devices.occurrences(in: folded).first { found in
        found.words.lowerBound == 0 || folded.words[found.words.lowerBound - 1].identity != Self.or
      }
      guard let found else { continue }
      findings.append(.device(folded.bytes(of: found.words), in: ProcedureText(component)))
    }
    return findings
  }

  private static let devices = WordingCues([
    "USB", "đĩa CD", "đĩa DVD", "đĩa mềm", "đĩa CD-ROM", "đĩa quang", "thẻ nhớ", "ổ cứng di động",
  ])
  private static let or = FoldedText("hoặc").words[0].identity
}

extension Diagnostic {
  fileprivate static func device(_ bytes: Range<Int>, in item: ProcedureText) -> Diagnostic {
    StorageDeviceAsked.finding(
      Bilingual(
        vi: "Yêu cầu nộp “\(item.text.wording(of: bytes))”",
        en: "A '\(item.text.wording(of: bytes))' must be handed in"
      ),
      explanation: Bilingual(
        vi: "Cho tải tệp lên Cổng; nếu tệp quá lớn thì cho chọn cách gửi.",
        en: "Let the file be uploaded; where it is too large, let people choose how to send it."
      ),
      at: item.text.place(of: bytes),
      subject: item.path
    )
  }
}
