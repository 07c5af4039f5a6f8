import Analysis
import CatalogueModel
import Diagnostics

/// A roadmap as a terminal shows it.
public struct RoadmapText {
  private let wording: RoadmapWording

  /// The text of a roadmap.
  public init(_ wording: RoadmapWording) {
    self.wording = wording
  }

  private var roadmap: Roadmap { wording.roadmap }

  /// The whole text.
  public var text: String {
    var lines = [wording.title, ""]
    lines.append(
      "\(wording.number(Int64(roadmap.documents.count))) \(wording.say("văn bản", "documents")), "
        + "\(wording.number(roadmap.total)) \(wording.unit)"
    )
    if !wording.rowsAlone.isEmpty { lines.append(wording.rowsAlone) }
    lines.append("")
    lines += table(answers)
    if roadmap.total > 0 {
      lines += ["", wording.say("Thứ tự sửa đổi", "Order of amendment") + ":"]
      lines += table(order)
    }
    let waits = prerequisites
    if !waits.isEmpty { lines += [""] + waits }
    if !wording.apart.isEmpty {
      lines += ["", wording.say("Không tính vào lộ trình", "Not counted") + ":"]
      lines += wording.apart.map { "  " + $0 }
    }
    return TerminalText.safe(lines.joined(separator: "\n") + "\n")
  }

  private var answers: [[String]] {
    var rows = [
      [
        wording.say("Mục tiêu", "Target"), wording.costName, wording.unit, wording.say("đạt", "reached"),
        wording.say("chứng minh", "proof"), wording.say("chọn tham lam", "plain greed"),
      ]
    ]
    for target in roadmap.targets {
      rows.append([
        "\(target.percent) %", wording.number(target.choice.cost), wording.number(target.choice.gain),
        wording.share(target.choice.gain), wording.proof(target),
        target.greedy.map { wording.number($0.cost) } ?? "–",
      ])
    }
    if let budget = roadmap.budget {
      rows.append([
        wording.say("Ngân sách \(wording.number(budget.amount))", "Budget \(wording.number(budget.amount))"),
        wording.number(budget.choice.cost), wording.number(budget.choice.gain),
        wording.share(budget.choice.gain), wording.proof(budget),
        budget.greedy.map { wording.number($0.gain) } ?? "–",
      ])
    }
    return rows
  }

  private var order: [[String]] {
    var rows = [
      ["", wording.say("Văn bản", "Document"), wording.costName, wording.unit, wording.say("đạt", "reached")]
    ]
    var position = 0
    for point in roadmap.points where !point.joining.isEmpty {
      for (index, document) in point.joining.enumerated() {
        position += 1
        // Documents of one step pay together: the relief stands behind the last.
        let isLast = index == point.joining.count - 1
        rows.append([
          "\(position)", wording.name(document), wording.number(roadmap.documents[document].cost),
          isLast ? wording.number(point.gain) : "┐", isLast ? wording.share(point.gain) : "",
        ])
      }
    }
    return rows
  }

  private var prerequisites: [String] {
    roadmap.documents.indices.flatMap { document in
      roadmap.documents[document].prerequisites.map { prerequisite in
        let ground = wording.say(prerequisite.ground.vi, prerequisite.ground.en)
        return wording.say(
          "\(wording.name(document)) chỉ sửa sau hoặc cùng \(wording.name(of: prerequisite)), vì \(ground).",
          "\(wording.name(document)) only after or with \(wording.name(of: prerequisite)), because \(ground)."
        )
      }
    }
  }

  /// Columns as wide as their widest cell; a column of numbers to the right.
  private func table(_ rows: [[String]]) -> [String] {
    let columns = rows.first?.indices ?? 0..<0
    let widths = columns.map { column in rows.map { $0[column].count }.max() ?? 0 }
    let isNumeric = columns.map { column in
      rows.dropFirst().allSatisfy { row in
        row[column].allSatisfy { $0.isNumber || ".,% –┐".contains($0) }
      }
    }
    return rows.map { row in
      let cells = columns.map { column in
        let padding = String(repeating: " ", count: widths[column] - row[column].count)
        return isNumeric[column] ? padding + row[column] : row[column] + padding
      }
      var line = "  " + cells.joined(separator: "  ")
      while line.last == " " { line.removeLast() }
      return line
    }
  }
}
