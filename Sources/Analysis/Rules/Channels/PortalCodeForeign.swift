import CatalogueModel
import Diagnostics
import ProcedureGraph

/// Flags an online service whose code belongs to another procedure.
struct PortalCodeForeign: Rule {
  static let manual = RuleManual(
    id: "portal-code-foreign",
    title: Bilingual(vi: "Dịch vụ công mang mã của thủ tục khác", en: "Online service of another procedure"),
    rationale: Bilingual(
      vi:
        "Mã dịch vụ công gồm mã thủ tục và số thứ tự trường hợp; mã của thủ tục khác thì người dân bấm nộp sẽ vào nhầm dịch vụ.",
      en:
        "A service's code is the procedure's with a number behind; with another's, people who click end up in the wrong service."
    ),
    legalBasis: [Citation(document: "42/2022/NĐ-CP", provision: "Điều 11")],
    severity: .warning,
    examples: [
      .flags(
        "mã dịch vụ không bắt đầu bằng mã thủ tục",
        """
        <procedure code="1.001193"><onlineServices><onlineService code="1.001193.01"/><onlineService code="⟦1.000656.01⟧"/></onlineServices></procedure>
        """
      ),
      .accepts(
        "mã dịch vụ của chính thủ tục",
        #"{"procedure": {"code": "1.001193", "name": "Đăng ký khai sinh", "onlineServices": [{"code": "1.001193.01"}, {"code": "1.001193"}]}}"#
      ),
    ]
  )

  func check(_ node: ProcedureNode, in context: AnalysisContext) -> [Diagnostic] {
    guard let code = node.code else { return [] }
    return node.procedure.onlineServices.compactMap { service in
      let own = service.code
      guard !own.isEmpty, own != code, !own.hasPrefix(code + "."), !own.hasPrefix(node.procedure.code)
      else { return nil }
      return .foreign(service, to: code)
    }
  }
}

extension Diagnostic {
  fileprivate static func foreign(_ service: OnlineService, to code: String) -> Diagnostic {
    PortalCodeForeign.finding(
      Bilingual(
        vi: "Dịch vụ công \(service.code) không thuộc thủ tục \(code)",
        en: "The online service \(service.code) is not one of procedure \(code)"
      ),
      explanation: Bilingual(
        vi: "Ghi mã bắt đầu bằng \(code), hoặc chuyển dịch vụ sang thủ tục của nó.",
        en: "Enter a code that begins with \(code), or move the service to its procedure."
      ),
      at: service.$code.place ?? service.anchor.place,
      aspect: service.code
    )
  }
}
