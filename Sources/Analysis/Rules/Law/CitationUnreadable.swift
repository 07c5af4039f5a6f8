import CatalogueModel
import Diagnostics
import ProcedureGraph

/// Flags a legal basis whose document number cannot be read or is not in canonical form.
struct CitationUnreadable: Rule {
  static let manual = RuleManual(
    id: "citation-unreadable",
    title: Bilingual(vi: "Số, ký hiệu văn bản không đọc được", en: "Unreadable document number"),
    rationale: Bilingual(
      vi:
        "Văn bản được đối chiếu theo số, ký hiệu; không đọc được thì không biết văn bản còn hiệu lực không và phải sửa văn bản nào.",
      en:
        "Documents are matched by number; one that cannot be read is neither checked for force nor listed for amendment."
    ),
    legalBasis: [Citation(document: "30/2020/NĐ-CP", provision: "Phụ lục I")],
    severity: .information,
    examples: [
      .flags(
        "chỉ có tên gọi",
        #"{"procedure": {"code": "1.004222", "name": "Đăng ký thường trú", "legalBasis": [{"document": "⟦Luật Cư trú⟧"}]}}"#
      ),
      .flags(
        "số kèm loại văn bản",
        #"{"procedure": {"code": "1.004222", "name": "Đăng ký thường trú", "legalBasis": [{"document": "⟦Nghị định số 154/2024/NĐ-CP⟧"}]}}"#
      ),
      .accepts(
        "số chuẩn, số có chữ, và Hiến pháp",
        """
        {"procedure": {"code": "1.004222", "name": "Đăng ký thường trú",
          "legalBasis": [{"document": "154/2024/NĐ-CP"}, {"document": "163/QĐ-BTP"}, {"document": "09b/2013/TT-BTP"},
          {"document": "08.a/2010/TT-BTP"}, {"document": "Hiến pháp năm 2013"}]}}
        """
      ),
    ]
  )

  func check(_ node: ProcedureNode, in context: AnalysisContext) -> [Diagnostic] {
    var citations = node.procedure.legalBasis
    for component in node.components {
      citations += component.component.provisions + component.component.asks.flatMap(\.provisions)
    }
    return citations.compactMap { citation in
      let document = citation.$document
      let number = DocumentNumber.canonical(in: document.wrappedValue)
      guard number != document.wrappedValue, !document.wrappedValue.isEmpty,
        !Self.constitution.occur(in: FoldedText(document.wrappedValue))
      else { return nil }
      guard let number, document.wrappedValue.hasSuffix("/" + number) else {
        return .unreadable(document, number: number)
      }
      // The year was taken for the serial: the serial bears a letter, or is no number at all.
      let serial = document.wrappedValue.dropLast(number.count + 1)
      return serial.wholeMatch(of: Self.letteredSerial) == nil ? .unreadable(document, number: nil) : nil
    }
  }

  private static let constitution = WordingCues(["hiến pháp"])
  private static var letteredSerial: Regex<Substring> { /[0-9]+\.?[a-zđ]/ }
}

extension Diagnostic {
  fileprivate static func unreadable(_ document: Located<String>, number: String?) -> Diagnostic {
    let written =
      document.wrappedValue.count > 80
      ? String(document.wrappedValue.prefix(80)) + "…" : document.wrappedValue
    guard let number else {
      return CitationUnreadable.finding(
        Bilingual(
          vi: "Không đọc được số, ký hiệu trong “\(written)”",
          en: "No document number in '\(written)'"
        ),
        explanation: Bilingual(
          vi: "Ghi số, ký hiệu như 154/2024/NĐ-CP; tên văn bản ghi ở “title”.",
          en: "Write a number such as 154/2024/NĐ-CP; the title goes under 'title'."
        ),
        at: document.place
      )
    }
    return CitationUnreadable.finding(
      Bilingual(vi: "“\(written)” nên ghi là \(number)", en: "'\(written)' should read \(number)"),
      at: document.place,
      remedies: [
        Remedy(
          Bilingual(vi: "Ghi số \(number)", en: "Write the number \(number)"),
          edits: document.place.map { [TextEdit($0, with: number)] } ?? [],
          applicability: .editorial
        )
      ]
    )
  }
}
