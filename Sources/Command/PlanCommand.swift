import ArgumentParser

/// What concerns the plan of amendments.
struct PlanCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan",
    abstract:
      "Kế hoạch sửa đổi văn bản: kiểm tra, dự thảo, lộ trình, mẫu. / Plans to amend: check, draft, roadmap, template.",
    subcommands: [PlanChecking.self, PlanDrafting.self, PlanRoadmap.self, PlanTemplating.self]
  )
}
