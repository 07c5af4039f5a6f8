public import Analysis
import CatalogueModel
public import Diagnostics
import ProcedureGraph

/// Which registers and which fields to publish first, as a table; every figure counts rows that `--format json` lists.
public struct PublicationRankingText {
  private let ranking: PublicationRanking
  private let knowledge: Knowledge
  private let language: Language

  /// The text of a ranking of an analysis.
  public init(_ ranking: PublicationRanking, context: AnalysisContext, language: Language) {
    self.ranking = ranking
    knowledge = context.knowledge
    self.language = language
  }

  private func say(_ text: Bilingual) -> String { text.text(in: language) }

  private func say(_ vi: String, _ en: String) -> String { language == .vi ? vi : en }

  private static var shownFields: Int { 20 }

  /// The whole text.
  public var text: String {
    var lines = [
      say(
        "Chờ công bố dữ liệu: \(count(PublicationRanking.gain(ranking.needs)))",
        "Waiting for publication: \(count(PublicationRanking.gain(ranking.needs)))"
      ),
      say(
        "Chi phí tiết kiệm: không tính, vì chưa có số liệu hồ sơ mỗi năm.",
        "Money saved: not computed; no yearly volumes are on file."
      ),
      "", say("Cơ sở dữ liệu, theo thứ tự nên công bố", "Registers in the order to publish"),
    ]
    lines += ranking.registers.enumerated().flatMap { register($0.element, rank: $0.offset + 1) }
    lines += ["", say("Từng trường dữ liệu", "Single fields")]
    lines += ranking.fields.prefix(Self.shownFields).enumerated().map {
      field($0.element, rank: $0.offset + 1)
    }
    let rest = ranking.fields.count - Self.shownFields
    if rest > 0 {
      lines.append(say("… và \(rest) trường khác (--format json)", "… and \(rest) more (--format json)"))
    }
    return TerminalText.safe(lines.joined(separator: "\n") + "\n")
  }

  private func count(_ gain: PublicationRanking.Gain) -> String {
    say(
      "\(gain.papers) lượt giấy tờ, \(gain.fields) lượt trường thông tin, \(gain.procedures) thủ tục",
      "\(gain.papers) papers, \(gain.fields) fields, \(gain.procedures) procedures"
    )
  }

  private func register(_ line: PublicationRanking.Line, rank: Int) -> [String] {
    guard let register = knowledge.register(line.address.register) else { return [] }
    let owner = knowledge.authority(register.owner).map { say($0.name) } ?? register.owner
    var lines = [
      "\(rank). \(say(register.name)) (\(register.id); \(say("chủ quản", "owner")): \(owner))",
      "   \(say("riêng", "alone")): \(count(line.alone))",
      "   \(say("thêm so với các cơ sở dữ liệu đứng trước", "beyond those before it")): \(count(line.added))",
    ]
    let quality = register.quality.map { say($0.text) }
    lines.append(
      "   \(say("chất lượng dữ liệu", "data quality")): \(quality.isEmpty ? say("chưa có thông tin trong cơ sở tri thức", "nothing on file") : quality.joined(separator: "; "))"
    )
    if let duty = knowledge.provision(.publish) {
      lines.append(
        "   \(say("trách nhiệm công bố", "duty to publish")): \(knowledge.citationName(duty.citation.address))"
      )
    }
    return lines
  }

  private func field(_ line: PublicationRanking.Line, rank: Int) -> String {
    let register = knowledge.register(line.address.register)
    let type = register?.recordTypes.first { $0.id == line.address.recordType }
    let field = type?.fields.first { $0.id == line.address.field }
    let name = field.map { say($0.name) } ?? say("toàn bộ", "the whole record")
    let place = [register.map { say($0.name) }, type.map { say($0.name) }].compactMap { $0 }.joined(
      separator: " — "
    )
    return
      "\(rank). \(name) (\(place)): \(say("riêng", "alone")) \(count(line.alone)); \(say("thêm", "added")) \(count(line.added))"
  }
}
