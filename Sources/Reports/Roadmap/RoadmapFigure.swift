import Analysis
import Diagnostics

/// The trade-off curve of a roadmap as a figure (SVG), with a title and a description for those who do not see it.
///
/// Its colours follow the page's or the reader's light or dark scheme.
public struct RoadmapFigure {
  private static let size = (width: 760.0, height: 400.0)
  private static let frame = (left: 76.0, right: 24.0, top: 20.0, bottom: 56.0)

  private let wording: RoadmapWording

  /// The figure of a roadmap.
  public init(_ wording: RoadmapWording) {
    self.wording = wording
  }

  private var roadmap: Roadmap { wording.roadmap }

  /// The whole SVG document.
  public var svg: String {
    let size = "\(text(Self.size.width)) \(text(Self.size.height))"
    var parts = [
      "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 \(size)\" role=\"img\" class=\"roadmap-figure\" aria-labelledby=\"roadmap-figure-title roadmap-figure-desc\">",
      "<title id=\"roadmap-figure-title\">\(escaped(wording.title))</title>",
      "<desc id=\"roadmap-figure-desc\">\(escaped(wording.description))</desc>", Self.style,
    ]
    parts += axes
    if roadmap.total > 0, roadmap.cost > 0 { parts += curve + targets }
    parts.append("</svg>\n")
    return parts.joined(separator: "\n")
  }

  private static let style = """
    <style>
    .roadmap-figure { --paper: #fff; --ink: #18212b; --soft: #4d5b69; --grid: #cbd3db; --curve: #1163a8;
      background: var(--paper); font: 13px "Noto Sans", "Liberation Sans", sans-serif; }
    @media screen and (prefers-color-scheme: dark) {
      .roadmap-figure { --paper: #192027; --ink: #e6ebf0; --soft: #aab6c2; --grid: #38444f; --curve: #74b3f0; } }
    .roadmap-figure text { fill: var(--ink); }
    .roadmap-figure .tick { fill: var(--soft); }
    .roadmap-figure .grid { stroke: var(--grid); stroke-width: 1; }
    .roadmap-figure .curve { fill: none; stroke: var(--curve); stroke-width: 2.5; stroke-linejoin: round; }
    .roadmap-figure .point { fill: var(--curve); }
    .roadmap-figure .goal { fill: var(--paper); stroke: var(--ink); stroke-width: 2; }
    </style>
    """

  private var axes: [String] {
    var parts: [String] = []
    let bottom = Self.size.height - Self.frame.bottom
    let right = Self.size.width - Self.frame.right
    for percent in stride(from: 0, through: 100, by: 25) {
      let y = vertical(Double(percent) / 100)
      parts.append(line(Self.frame.left, y, right, y))
      parts.append(label("\(percent) %", x: Self.frame.left - 8, y: y + 4, anchor: "end", style: "tick"))
    }
    for cost in ticks {
      let x = horizontal(cost)
      parts.append(line(x, bottom, x, bottom + 5))
      parts.append(label(wording.number(cost), x: x, y: bottom + 20, anchor: "middle", style: "tick"))
    }
    parts.append(
      label(
        capital(wording.costName),
        x: (Self.frame.left + right) / 2,
        y: Self.size.height - 12,
        anchor: "middle"
      )
    )
    let middle = (Self.frame.top + bottom) / 2
    parts.append(
      "<text x=\"18\" y=\"\(text(middle))\" text-anchor=\"middle\" transform=\"rotate(-90 18 \(text(middle)))\">\(escaped(capital(wording.unit)))</text>"
    )
    return parts
  }

  /// Round numbers along the cost, some six of them.
  private var ticks: [Int64] {
    var step: Int64 = 1
    while roadmap.cost / step > 6 {
      for factor in [2, 5, 10] as [Int64] where roadmap.cost / (step * factor) <= 6 {
        return Array(stride(from: 0, through: roadmap.cost, by: Int(step * factor)))
      }
      step *= 10
    }
    return Array(stride(from: 0, through: roadmap.cost, by: Int(step)))
  }

  private var curve: [String] {
    let points = roadmap.points.map { "\(text(horizontal($0.cost))),\(text(vertical(share($0.gain))))" }
    var parts = ["<polyline class=\"curve\" points=\"\(points.joined(separator: " "))\"/>"]
    // Dots tell the points that exist from the line that only bounds; hundreds of them would be a smear.
    guard roadmap.points.count <= 120 else { return parts }
    for point in roadmap.points {
      parts.append(circle("point", point.cost, point.gain, radius: 3))
    }
    return parts
  }

  private var targets: [String] {
    roadmap.targets.flatMap { target in
      let x = horizontal(target.choice.cost)
      let y = vertical(share(target.choice.gain))
      let isRight = x > Self.size.width * 0.7
      let words = "\(target.percent) %: \(wording.number(target.choice.cost))"
      return [
        circle("goal", target.choice.cost, target.choice.gain, radius: 6),
        label(words, x: x + (isRight ? -12 : 12), y: y + 18, anchor: isRight ? "end" : "start"),
      ]
    }
  }

  private func share(_ gain: Int64) -> Double { Double(gain) / Double(max(1, roadmap.total)) }

  private func horizontal(_ cost: Int64) -> Double {
    let width = Self.size.width - Self.frame.left - Self.frame.right
    return Self.frame.left + width * Double(cost) / Double(max(1, roadmap.cost))
  }

  private func vertical(_ share: Double) -> Double {
    Self.size.height - Self.frame.bottom - (Self.size.height - Self.frame.top - Self.frame.bottom) * share
  }

  private func line(_ x: Double, _ y: Double, _ toX: Double, _ toY: Double) -> String {
    "<line class=\"grid\" x1=\"\(text(x))\" y1=\"\(text(y))\" x2=\"\(text(toX))\" y2=\"\(text(toY))\"/>"
  }

  private func circle(_ style: String, _ cost: Int64, _ gain: Int64, radius: Int) -> String {
    "<circle class=\"\(style)\" cx=\"\(text(horizontal(cost)))\" cy=\"\(text(vertical(share(gain))))\" r=\"\(radius)\"/>"
  }

  private func label(_ words: String, x: Double, y: Double, anchor: String, style: String? = nil) -> String {
    let style = style.map { " class=\"\($0)\"" } ?? ""
    return
      "<text\(style) x=\"\(text(x))\" y=\"\(text(y))\" text-anchor=\"\(anchor)\">\(escaped(words))</text>"
  }

  /// A coordinate with one decimal, the same on every machine.
  private func text(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(abs(tenths % 10))"
  }

  private func escaped(_ words: String) -> String { XMLText.escaped(words, at: .content) }

  private func capital(_ words: String) -> String { words.prefix(1).uppercased() + words.dropFirst() }
}
