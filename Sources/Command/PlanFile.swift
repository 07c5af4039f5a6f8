import CatalogueFormats
import CatalogueModel
import Diagnostics
import Foundation
import ProcedureGraph
import Workbooks

/// A plan and the reading it comes from.
struct PlanFile {
  private(set) var plan: Plan
  let reading: Reading
  /// The plan's table as its ministry keeps it, where it is one.
  let table: LocatedTable?

  /// Reads a plan from a file, or by its id out of the knowledge base.
  static func read(_ name: String, _ options: CommonOptions) throws -> PlanFile {
    let folder = options.knowledge ?? Session.embeddedCatalogue
    let onFile = ["json", "xml"].map { "\(folder)/plans/\(name).\($0)" }
    let path = ([name] + onFile).first { FileManager.default.fileExists(atPath: $0) } ?? name
    let reading: Reading
    do {
      reading = try CatalogueLoader().read(path)
    } catch {
      throw CommandFailure(
        vi:
          "Không có kế hoạch “\(name)”; hãy chỉ tệp kế hoạch (XML, JSON, XLSX, CSV) hoặc mã kế hoạch trong “plans”.",
        en: "No plan '\(name)'; name a plan file (XML, JSON, XLSX, CSV) or the id of one in 'plans'."
      )
    }
    guard let plan = reading.catalogue.plans.first else {
      Session.sayErrors(of: reading, in: options.lang)
      throw CommandFailure(
        vi: "“\(name)” không chứa kế hoạch; tệp phải có gốc “plan”, hoặc bảng có hàng tiêu đề.",
        en: "'\(name)' holds no plan; the file must have the root 'plan', or a table with a heading."
      )
    }
    let ids = reading.catalogue.plans.map(\.id)
    guard ids.count == 1 else {
      throw CommandFailure(
        vi: "“\(name)” chứa nhiều kế hoạch (\(ids.joined(separator: ", "))); hãy chỉ tệp của một kế hoạch.",
        en: "'\(name)' holds several plans (\(ids.joined(separator: ", "))); name the file of one."
      )
    }
    let bytes = FileManager.default.contents(atPath: path).map { [UInt8]($0) } ?? []
    return PlanFile(plan: plan, reading: reading, table: PlanTable.read(bytes, path: path))
  }

  /// The plan with the bodies that it names in words under their ids, as far as they are known.
  func resolving(_ knowledge: Knowledge) -> PlanFile {
    func id(of name: Located<String?>) -> Located<String?> {
      guard let text = name.wrappedValue, knowledge.authority(text) == nil else { return name }
      return Located(knowledge.authority(code: nil, name: text)?.id ?? text, at: name.place)
    }
    var copy = self
    for index in copy.plan.items.indices {
      copy.plan.items[index].$authority = id(of: plan.items[index].$authority)
      copy.plan.items[index].$issuer = id(of: plan.items[index].$issuer)
    }
    return copy
  }
}
