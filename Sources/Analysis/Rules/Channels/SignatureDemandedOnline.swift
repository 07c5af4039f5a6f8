import CatalogueModel
import Diagnostics
import ProcedureGraph

/// Flags a step that makes an applicant who is logged in sign digitally.
struct SignatureDemandedOnline: Rule {
  static let manual = RuleManual(
    id: "signature-demanded-online",
    title: Bilingual(
      vi: "Đòi ký số khi người nộp đã đăng nhập",
      en: "Digital signature demanded of somebody logged in"
    ),
    rationale: Bilingual(
      vi:
        "Người đã đăng nhập Cổng Dịch vụ công quốc gia hoặc VNeID không phải ký số trên biểu mẫu điện tử tương tác; chữ ký số phải mua và thiết bị riêng, nhiều người vì thế bỏ nộp trực tuyến.",
      en:
        "Somebody logged in to the national portal or VNeID need not sign the interactive form digitally; a signature costs money and a device, and keeps people offline."
    ),
    legalBasis: [Citation(document: "66.7/2025/NQ-CP", provision: "khoản 4 Điều 2")],
    severity: .warning,
    examples: [
      .flags(
        "đăng nhập rồi còn phải ký số",
        example("Đăng nhập bằng tài khoản định danh điện tử, kê khai, ⟦ký số⟧ và thanh toán lệ phí.")
      ),
      .accepts(
        "được chọn cách khác",
        example("Đăng nhập bằng tài khoản định danh điện tử, ký số hoặc ký xác thực hồ sơ.")
      ),
      .accepts(
        "chữ ký của cơ quan trên dữ liệu",
        example(
          "Đăng nhập VNeID; khi cơ quan đã khai thác được Giấy chứng sinh có ký số thì không phải nộp bản giấy."
        )
      ),
      .accepts(
        "trước ngày Nghị quyết có hiệu lực",
        example("Đăng nhập bằng tài khoản định danh điện tử, kê khai, ký số và thanh toán lệ phí."),
        asOf: "2025-12-31"
      ),
    ]
  )

  private static func example(_ step: String) -> String {
    """
    === law/resolution.json
    {"legalDocument": {"number": "66.7/2025/NQ-CP", "kind": "resolution-government", "effective": "2026-01-01", "expires": "2027-02-28",
      "status": "in-force", "title": "Nghị quyết", "provisions": [{"id": "a2.k4", "article": "2", "clause": "4", "role": "signature",
      "summary": {"vi": "Không phải ký số."}}]}}
    === procedures/2.000720.xml
    <procedure code="2.000720"><steps><step id="filing"><text>\(step)</text></step></steps>
      <channels><channel kind="online"/></channels></procedure>
    """
  }

  func check(_ node: ProcedureNode, in context: AnalysisContext) -> [Diagnostic] {
    guard node.procedure.state != .abolished, node.has(.online),
      let law = context.knowledge.provision(.signature), context.isInForce(law.document) == true
    else { return [] }
    let path = node.path
    var texts = node.procedure.steps.map { ($0.$text, path.appending("step", $0.id)) }
    texts += node.procedure.channels.filter { $0.kind == .online }.compactMap { channel in
      channel.text.map { (Located($0, at: channel.anchor.place), path) }
    }
    return texts.compactMap { text, path in
      let folded = context.folded(text)
      guard Self.logins.occur(in: folded),
        let words = Self.signatures.occurrences(in: folded).first(where: {
          Self.isDemanded($0.words, in: folded)
        })?
        .words
      else { return nil }
      let bytes = folded.bytes(of: words)
      return .signing(text.wording(of: bytes), at: text.place(of: bytes), of: path, law: law)
    }
  }

  /// Whether the sentence neither opens a choice nor speaks of data somebody else has signed.
  private static func isDemanded(_ words: Range<Int>, in text: FoldedText) -> Bool {
    !waivers.occur(in: text.sentence(around: words), of: text)
  }

  private static let signatures = WordingCues([
    "ký số", "chữ ký số", "ký điện tử", "chữ ký điện tử", "ký bằng chữ ký số",
  ])
  private static let logins = WordingCues([
    "đăng nhập", "tài khoản định danh", "VNeID", "tài khoản dịch vụ công", "Cổng Dịch vụ công",
  ])
  private static let waivers = WordingCues([
    "hoặc", "không", "nếu", "có thể", "đã ký số", "có ký số", "được ký số", "khai thác", "cơ quan", "cán bộ",
    "công chức", "kết quả", "thông báo", "chủ tịch", "trả kết quả",
  ])
}

extension Diagnostic {
  fileprivate static func signing(
    _ wording: String,
    at place: Place?,
    of path: ElementPath,
    law: ProvisionReference
  ) -> Diagnostic {
    SignatureDemandedOnline.finding(
      Bilingual(
        vi: "Đòi “\(wording)” khi người nộp đã đăng nhập",
        en: "Asks somebody who is logged in for a digital signature ('\(wording)')"
      ),
      explanation: Bilingual(
        vi: "Bỏ yêu cầu ký số trên biểu mẫu, hoặc ghi rõ ký số chỉ là một lựa chọn.",
        en: "Drop the signature on the form, or say that it is one choice only."
      ),
      at: place,
      subject: path,
      evidence: [.law(law.citation.address, law.provision.summary, verified: law.provision.isVerified)]
    )
  }
}
