import ArgumentParser

/// What concerns the plan of amendments.
struct PlanCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan",
    abstract: "Kế hoạch sửa đổi văn bản: lộ trình. / The plan of amendments.",
    subcommands: [PlanRoadmap.self]
  )
}
