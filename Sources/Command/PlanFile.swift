import CatalogueFormats
import CatalogueModel
import Diagnostics
import Foundation

/// A plan and the reading it comes from.
struct PlanFile {
  let plan: Plan
  let reading: Reading

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
        vi: "Không có kế hoạch “\(name)”; hãy chỉ tệp kế hoạch (XML, JSON) hoặc mã kế hoạch trong “plans”.",
        en: "No plan '\(name)'; name a plan file (XML, JSON) or the id of one in 'plans'."
      )
    }
    guard let plan = reading.catalogue.plans.first else {
      Session.sayErrors(of: reading, in: options.lang)
      throw CommandFailure(
        vi: "“\(name)” không chứa kế hoạch; tệp phải có gốc “plan”.",
        en: "'\(name)' holds no plan; the file must have the root 'plan'."
      )
    }
    let ids = reading.catalogue.plans.map(\.id)
    guard ids.count == 1 else {
      throw CommandFailure(
        vi: "“\(name)” chứa nhiều kế hoạch (\(ids.joined(separator: ", "))); hãy chỉ tệp của một kế hoạch.",
        en: "'\(name)' holds several plans (\(ids.joined(separator: ", "))); name the file of one."
      )
    }
    return PlanFile(plan: plan, reading: reading)
  }
}
