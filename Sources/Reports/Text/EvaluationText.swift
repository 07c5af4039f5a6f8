import CatalogueModel
public import Diagnostics
public import Recognition

/// Recognition measured against labels, with 95 % Wilson intervals.
public enum EvaluationText {
  /// The table.
  public static func text(_ evaluation: Evaluation, items: Int, in language: Language) -> String {
    func say(_ vi: String, _ en: String) -> String { language == .vi ? vi : en }
    var lines: [String] = []
    lines.append(
      say(
        "\(items) dòng đã gán nhãn; \(evaluation.abstentions) dòng không kết luận",
        "\(items) labelled rows; \(evaluation.abstentions) abstentions"
      )
    )
    lines.append("")
    lines.append(
      say(
        "Giấy tờ được yêu cầu: độ chính xác · độ phủ (khoảng tin cậy 95 %)",
        "Papers demanded: precision · recall (95 % interval)"
      )
    )
    lines.append("  \(say("tất cả", "all")): \(detection(evaluation.overall, language))")
    for (paper, value) in evaluation.byPaper.sorted(by: { $0.key < $1.key }) {
      lines.append("  \(paper): \(detection(value, language))")
    }
    lines.append("")
    lines.append("\(say("Mức độ yêu cầu", "Demand class")): \(proportion(evaluation.demand, language))")
    for demand in Demand.allCases {
      if let value = evaluation.byDemand[demand] {
        lines.append("  \(demand.rawValue): \(proportion(value, language))")
      }
    }
    lines.append("")
    let macro = evaluation.kindMacroF1.map { NumberText.percent($0, in: language) } ?? "—"
    lines.append("\(say("Loại dòng", "Kind")): \(proportion(evaluation.kind, language)); macro-F1 \(macro)")
    for kind in ComponentKind.allCases {
      if let value = evaluation.byKind[kind] {
        lines.append("  \(kind.rawValue): \(detection(value, language))")
      }
    }
    lines.append("\(say("Cấu trúc", "Structure")): \(proportion(evaluation.structure, language))")
    lines.append("")
    lines += reliability(evaluation.reliability, language)
    return TerminalText.safe(lines.joined(separator: "\n") + "\n")
  }

  private static func reliability(_ reliability: Reliability, _ language: Language) -> [String] {
    func say(_ vi: String, _ en: String) -> String { language == .vi ? vi : en }
    guard let score = reliability.brierScore else { return [] }
    var lines = [
      say("Độ tin cậy: dự báo · thực tế (điểm Brier ", "Confidence: predicted · observed (Brier score ")
        + NumberText.thousandths(score, in: language) + ")"
    ]
    for band in reliability.bands {
      guard let predicted = band.predicted else { continue }
      lines.append(
        "  \(NumberText.percent(predicted, in: language)) · \(proportion(band.observed, language))"
      )
    }
    lines.append(say("Theo cách nhận ra mức độ yêu cầu", "By the turn of phrase that decided"))
    for ground in DemandGround.allCases {
      guard let value = reliability.byGround[ground] else { continue }
      lines.append(
        "  \(ground.rawValue) (\(ground.meaning.text(in: language))): \(proportion(value, language))"
      )
    }
    return lines
  }

  private static func detection(_ detection: Evaluation.Detection, _ language: Language) -> String {
    let f1 = detection.f1.map { NumberText.percent($0, in: language) } ?? "—"
    return
      "\(proportion(detection.precision, language)) · \(proportion(detection.recall, language)) · F1 \(f1)"
  }

  private static func proportion(_ proportion: Proportion, _ language: Language) -> String {
    guard let value = proportion.value, let interval = proportion.interval else { return "— (0/0)" }
    let low = NumberText.percent(interval.lowerBound, in: language)
    let high = NumberText.percent(interval.upperBound, in: language)
    return
      "\(NumberText.percent(value, in: language)) (\(proportion.hits)/\(proportion.total); \(low)–\(high))"
  }
}
