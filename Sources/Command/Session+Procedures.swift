import Analysis
import CatalogueModel
import Diagnostics
import ProcedureGraph

extension Session {
  /// The positions of the procedures with a code.
  func procedures(code: String) -> [Int] {
    context.graph.procedures.indices.filter {
      let node = context.graph.procedures[$0]
      return node.procedure.code == code || node.code == code
    }
  }

  /// Said where the source holds no procedure with a code.
  func noProcedure(code: String) -> CommandFailure {
    CommandFailure(
      vi: "Không có thủ tục mã “\(code)” trong “\(sourceName)”; hãy kiểm tra mã hoặc chỉ nguồn khác.",
      en: "No procedure '\(code)' in '\(sourceName)'; check the code or name another source."
    )
  }
}
