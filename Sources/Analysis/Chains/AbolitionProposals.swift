import CatalogueModel
import Diagnostics
import ProcedureGraph

/// Procedures that could go as a whole: their law has ended, nobody files, or their outcome tells what a register holds.
struct AbolitionProposals {
  let context: AnalysisContext
  let network: OutcomeNetwork
  /// By procedure and row, the papers that data may take the place of.
  let relieved: [Int: Set<Int>]

  func proposals() -> [ProcedureProposal] {
    let isLinked = network.isLinked
    return context.graph.procedures.enumerated().compactMap { index, node in
      guard node.procedure.state != .abolished else { return nil }
      return lawGone(node, index) ?? noVolume(node, index) ?? restated(node, index)
        ?? (isLinked ? unused(node, index) : nil)
    }
  }

  /// Every document cited is on file and none is in force.
  private func lawGone(_ node: ProcedureNode, _ index: Int) -> ProcedureProposal? {
    let documents = node.citedDocuments.map { context.knowledge.document($0) }
    guard !documents.isEmpty, documents.allSatisfy({ $0.map { context.isInForce($0) == false } ?? false })
    else { return nil }
    let grounds = zip(node.procedure.legalBasis, node.citedDocuments).map { _, number in
      Evidence.law(
        LegalCitation(document: number),
        Bilingual(vi: "không còn hiệu lực tại ngày xét", en: "no longer in force on the day"),
        verified: context.knowledge.document(number)?.isVerified ?? false
      )
    }
    return proposal(
      index,
      Bilingual(
        vi: "Mọi văn bản nêu tại căn cứ pháp lý đều không còn hiệu lực.",
        en: "No document of the legal basis is in force any more."
      ),
      grounds,
      confidence: 0.7,
      against: [.volumeUnknown(node)],
      change: Bilingual(
        vi: "Một văn bản còn hiệu lực quy định thủ tục này mà bản ghi chưa nêu.",
        en: "A document in force that prescribes the procedure and is missing from the record."
      )
    )
  }

  /// Counts of filings are on record and all are zero.
  private func noVolume(_ node: ProcedureNode, _ index: Int) -> ProcedureProposal? {
    let counts = node.procedure.statistics.filter { $0.kind == .filings }
    guard !counts.isEmpty, counts.allSatisfy({ $0.value == 0 }) else { return nil }
    let years = counts.map { String($0.year) }.sorted().joined(separator: ", ")
    return proposal(
      index,
      Bilingual(
        vi: "Không có hồ sơ nào theo thống kê năm \(years).",
        en: "No filing at all in the statistics of \(years)."
      ),
      counts.map {
        .written(
          Bilingual(vi: "số hồ sơ năm \($0.year): \($0.value)", en: "filings in \($0.year): \($0.value)"),
          at: $0.anchor.place
        )
      },
      confidence: 0.5,
      against: [],
      change: Bilingual(
        vi: "Thống kê đầy đủ hơn cho thấy có hồ sơ phát sinh.",
        en: "Fuller statistics that show filings."
      )
    )
  }

  /// The outcome states what a register holds, and every dossier that asks for it could look there.
  private func restated(_ node: ProcedureNode, _ index: Int) -> ProcedureProposal? {
    let things = network.issued[index]
    let papers = context.knowledge.papers
    guard !things.isEmpty, things.allSatisfy({ $0 < papers.count && !papers[$0].holdings.isEmpty }),
      OutcomeNature(node) == .statement
    else {
      return nil
    }
    let uses = things.flatMap { network.uses[$0] }.filter { $0.procedure != index }
    guard !uses.isEmpty, things.allSatisfy({ isRelieved($0, except: index) }) else { return nil }
    let held = things.flatMap { thing in
      papers[thing].holdings.map { holding in
        let name = context.knowledge.register(holding.register)?.name
        return Evidence.held(
          ElementPath("register/\(holding.register)/recordType/\(holding.recordType)"),
          name ?? Bilingual(vi: holding.register, en: holding.register)
        )
      }
    }
    let codes = Set(uses.map { context.graph.procedures[$0.procedure].procedure.code }).sorted()
    let list = codes.joined(separator: ", ")
    return proposal(
      index,
      Bilingual(
        vi:
          "Kết quả chỉ ghi lại thông tin cơ sở dữ liệu đang lưu giữ; các thủ tục yêu cầu kết quả này (\(list)) đều có thể khai thác dữ liệu thay giấy.",
        en:
          "The outcome restates what a register holds, and the procedures that ask for it (\(list)) could look there."
      ),
      held,
      others: Set(uses.map(\.procedure)).sorted(),
      confidence: 0.4,
      against: [
        Bilingual(
          vi: "Kết quả có thể cần khi sử dụng ở nước ngoài hoặc trong giao dịch dân sự; nguồn không ghi.",
          en: "It may be needed abroad or between private parties; the source does not say."
        ), .volumeUnknown(node),
      ],
      change: Bilingual(
        vi: "Một phương án thay giấy bằng dữ liệu ở các thủ tục trên không thực hiện được.",
        en: "One of the replacements in those procedures fails."
      )
    )
  }

  private func isRelieved(_ paper: Int, except index: Int) -> Bool {
    network.uses[paper].allSatisfy {
      $0.procedure == index || $0.demand == .fallback || relieved[$0.procedure]?.contains(paper) == true
    }
  }

  /// A statement that no dossier of the source asks for.
  private func unused(_ node: ProcedureNode, _ index: Int) -> ProcedureProposal? {
    guard !network.issued[index].isEmpty,
      network.issued[index].allSatisfy({ network.users(of: $0).isEmpty }), OutcomeNature(node) == .statement
    else { return nil }
    let outcomes = node.procedure.outcomes.map { $0.name }.joined(separator: "; ")
    return proposal(
      index,
      Bilingual(
        vi:
          "Kết quả là văn bản xác nhận mà không thủ tục nào trong nguồn yêu cầu: cần xem có còn cần thiết không.",
        en: "The outcome is a statement that no procedure of the source asks for: is it still needed?"
      ),
      [
        .written(
          Bilingual(vi: "kết quả: \(outcomes)", en: "outcome: \(outcomes)"),
          at: node.procedure.$code.place
        ),
        .absent(.otherUse, searched: .proceduresOf(context.graph)),
      ],
      confidence: 0.3,
      against: [
        Bilingual(
          vi: "Người dân có thể cần văn bản này ngoài thủ tục hành chính; nguồn không ghi.",
          en: "People may need it outside administrative procedures; the source does not say."
        ), .volumeUnknown(node),
      ],
      change: Bilingual(
        vi: "Một thủ tục ngoài nguồn này, hoặc một giao dịch theo luật, yêu cầu văn bản đó.",
        en: "A procedure outside this source, or a dealing under law, that asks for it."
      )
    )
  }

  private func proposal(
    _ index: Int,
    _ reason: Bilingual,
    _ grounds: [Evidence],
    others: [Int] = [],
    confidence: Double,
    against: [Bilingual?],
    change: Bilingual
  ) -> ProcedureProposal {
    ProcedureProposal(
      procedure: index,
      kind: .abolish,
      others: others,
      reason: reason,
      evidence: .concluded(
        Bilingual(vi: "xem xét bãi bỏ cả thủ tục", en: "consider abolishing the whole procedure"),
        from: grounds
      ),
      confidence: confidence,
      counterEvidence: against.compactMap { $0 },
      wouldChange: [change],
      place: context.graph.procedures[index].procedure.$code.place
    )
  }
}

extension Bilingual {
  /// Said where no statistics are on record: absence of counts is not absence of filings.
  fileprivate static func volumeUnknown(_ node: ProcedureNode) -> Bilingual? {
    guard node.procedure.statistics.isEmpty else { return nil }
    return Bilingual(
      vi: "Chưa rõ số lượng hồ sơ: bản ghi không có thống kê.",
      en: "The number of filings is unknown: the record has no statistics."
    )
  }
}
