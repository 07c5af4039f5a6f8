import CatalogueModel
import Diagnostics

/// Flags a fact that is marked as verified and names no source.
struct SourceMissing: Rule {
  static let manual = RuleManual(
    id: "source-missing",
    title: Bilingual(vi: "Dữ kiện đã xác minh nhưng không ghi nguồn", en: "Verified fact without a source"),
    rationale: Bilingual(
      vi:
        "Phương án phải dẫn được nguồn của từng dữ kiện; đánh dấu đã xác minh mà không ghi nguồn thì người duyệt không kiểm tra được.",
      en:
        "Every fact behind a proposal must be traceable; marked as verified without a source it cannot be checked."
    ),
    severity: .warning,
    examples: [
      .flags(
        "trường dữ liệu không ghi nguồn",
        """
        <register id="civil-status" verified="true"><recordTypes><recordType id="birth" verified="false"><fields>
          <field id="⟦full-name⟧" verified="true"/></fields></recordType></recordTypes>
          <source>Nghị định số 87/2020/NĐ-CP</source></register>
        """
      ),
      .flags(
        "giấy tờ không ghi nguồn",
        #"{"paper": {"id": "⟦birth-certificate⟧", "verified": true, "name": {"vi": "Giấy khai sinh"}}}"#
      ),
      .flags(
        "thủ tục không ghi nguồn",
        #"{"procedure": {"code": "⟦1.004222⟧", "verified": true, "name": "Đăng ký thường trú"}}"#
      ),
      .accepts(
        "có nguồn, hoặc chưa xác minh",
        """
        === papers/a.json
        {"paper": {"id": "birth-certificate", "verified": true, "name": {"vi": "Giấy khai sinh"}, "source": "Luật Hộ tịch"}}
        === papers/b.json
        {"paper": {"id": "death-certificate", "verified": false, "name": {"vi": "Giấy chứng tử"}}}
        """
      ),
    ]
  )

  func check(_ catalogue: Catalogue, in context: AnalysisContext) -> [Diagnostic] {
    var findings: [Diagnostic] = []
    func look(
      _ isVerified: Bool,
      _ source: String?,
      _ id: Located<String>,
      _ anchor: Anchor,
      _ path: ElementPath
    ) {
      guard isVerified, source == nil else { return }
      findings.append(.unsourced(id, at: id.place ?? anchor.place, of: path))
    }
    for paper in catalogue.papers {
      look(paper.isVerified, paper.source, paper.$id, paper.anchor, ElementPath("paper/\(paper.id)"))
    }
    for form in catalogue.forms {
      look(form.isVerified, form.source, form.$id, form.anchor, ElementPath("form/\(form.id)"))
    }
    for body in catalogue.authorities {
      look(body.isVerified, body.source, body.$id, body.anchor, ElementPath("authority/\(body.id)"))
    }
    for element in catalogue.elements {
      look(
        element.isVerified,
        element.source,
        element.$id,
        element.anchor,
        ElementPath("element/\(element.id)")
      )
    }
    for procedure in catalogue.procedures {
      look(
        procedure.isVerified,
        procedure.source,
        procedure.$code,
        procedure.anchor,
        ElementPath("procedure/\(procedure.code)")
      )
    }
    for document in catalogue.documents {
      look(
        document.isVerified,
        document.source,
        document.$number,
        document.anchor,
        ElementPath("law/\(document.number)")
      )
    }
    for annex in catalogue.annexes {
      look(
        annex.isVerified,
        annex.source,
        annex.$annex,
        annex.anchor,
        ElementPath("law/\(annex.document)/annex/\(annex.annex)")
      )
    }
    for parameter in catalogue.costParameters {
      look(
        parameter.isVerified,
        parameter.source,
        parameter.$id,
        parameter.anchor,
        ElementPath("cost/\(parameter.id)")
      )
    }
    for list in catalogue.codeLists {
      look(list.isVerified, list.source, list.$id, list.anchor, ElementPath("codes/\(list.id)"))
    }
    for model in catalogue.qualityModels {
      look(model.isVerified, model.source, model.$id, model.anchor, ElementPath("quality/\(model.id)"))
    }
    for register in catalogue.registers {
      let path = ElementPath("register/\(register.id)")
      look(register.isVerified, register.source, register.$id, register.anchor, path)
      for publication in register.publications {
        look(publication.isVerified, publication.source, publication.$id, publication.anchor, path)
      }
      for fact in register.coverage + register.quality {
        look(fact.isVerified, fact.source, fact.$id, fact.anchor, path)
      }
      for recordType in register.recordTypes {
        // A record type is documented by its fields; its own source is optional.
        for field in recordType.fields where recordType.source == nil {
          look(
            field.isVerified,
            field.source,
            field.$id,
            field.anchor,
            path.appending("record", recordType.id)
          )
        }
      }
    }
    return findings
  }
}

extension Diagnostic {
  fileprivate static func unsourced(_ id: Located<String>, at place: Place?, of path: ElementPath)
    -> Diagnostic
  {
    SourceMissing.finding(
      Bilingual(
        vi: "“\(id.wrappedValue)” được đánh dấu đã xác minh nhưng không ghi nguồn",
        en: "'\(id.wrappedValue)' is marked as verified and names no source"
      ),
      explanation: Bilingual(
        vi: "Ghi nguồn, hoặc đánh dấu chưa xác minh.",
        en: "Name the source, or mark it as not verified."
      ),
      at: place,
      subject: path
    )
  }
}
