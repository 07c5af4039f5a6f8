import Availability
import CatalogueModel
import Diagnostics
import ProcedureGraph

/// Judges the fields of every form on file that a procedure uses.
struct FieldProposalBuilder {
  let context: AnalysisContext

  /// The proposals of one procedure, in the order of its forms and their fields.
  func build(procedure index: Int) -> [FieldProposal] {
    let node = context.graph.procedures[index]
    let proved = DossierProofs(node, knowledge: context.knowledge)
    return node.forms.flatMap { form in
      let answers = context.formAnswers[form]
      return answers.answers.indices.flatMap { field in
        proposals(field, of: answers, at: form, proved: proved).map { proposal in
          var proposal = proposal
          proposal.procedure = index
          return proposal
        }
      }
    }
  }

  private func proposals(_ index: Int, of answers: FormAnswers, at form: Int, proved: DossierProofs)
    -> [FieldProposal]
  {
    let field = answers.form.fields[index]
    var found: [FieldProposal] = []
    switch answers.answers[index] {
    case .login(let proofs), .held(let proofs):
      found.append(
        proposal(.dropField, field, at: index, form, answers.form, proofs, .held(field, proofs.first))
      )
    case .key, .open, .unmapped: break
    }
    if let role = field.role, let element = field.element {
      if let row = proved.row(role: role, element: element) {
        var proposal = proposal(
          .askOnce,
          field,
          at: index,
          form,
          answers.form,
          [],
          .twice(field, row.paper.name)
        )
        proposal.component = row.component
        found.append(proposal)
      }
      if let element = context.knowledge.element(element), element.isSensitive, element.legalBasis.isEmpty {
        found.append(
          proposal(.needlessField, field, at: index, form, answers.form, [], .sensitive(field, element))
        )
      }
    }
    return found
  }

  private func proposal(
    _ kind: ProposalKind,
    _ field: FormField,
    at index: Int,
    _ formIndex: Int,
    _ form: Form,
    _ proofs: [Proof],
    _ reason: Bilingual
  ) -> FieldProposal {
    let words = ProofWording(knowledge: context.knowledge, roles: form.roles)
    let written = Evidence.written(.asked(field, of: form), at: field.$label.place ?? field.anchor.place)
    let basis = self.basis(of: kind)
    let laws = basis.map { Evidence.law($0.citation, $0.summary ?? reason, verified: $0.isVerified) }
    let held = proofs.prefix(1).flatMap { $0.steps.map { words.evidence($0) } }
    return FieldProposal(
      procedure: 0,
      form: formIndex,
      field: index,
      component: nil,
      kind: kind,
      proofs: proofs,
      registers: proofs.first.map { Self.registers(of: $0) } ?? [],
      basis: basis,
      amendments: amendments(kind, field, of: form),
      gates: proofs.first.map { GateResults([.publication: words.publicationGate($0)]) } ?? GateResults([:]),
      reason: reason,
      evidence: .concluded(reason, from: [written] + laws + held),
      place: field.$label.place ?? field.anchor.place
    )
  }

  private func basis(of kind: ProposalKind) -> [Basis] {
    let roles: [ProvisionRole] =
      switch kind {
      case .needlessField: [.sensitiveData, .formReview]
      case .askOnce: [.reuse, .formReview]
      default: [.reuse, .readiness]
      }
    return roles.compactMap { context.knowledge.provision($0) }.map { reference in
      Basis(
        citation: reference.citation.address,
        row: nil,
        similarity: nil,
        summary: reference.provision.summary,
        isVerified: reference.provision.isVerified
      )
    }
  }

  private func amendments(_ kind: ProposalKind, _ field: FormField, of form: Form) -> [Amendment] {
    guard let document = form.document else { return [] }
    return [
      Amendment(
        document: document,
        amendedBy: [],
        provision: form.number.map { "Mẫu \($0)" },
        candidates: [],
        form: .amend,
        change: .change(kind, field),
        issuer: Amendments(context: context).issuer(of: document)
      )
    ]
  }

  private static func registers(of proof: Proof) -> [String] {
    var ids: [String] = []
    for step in proof.steps where !ids.contains(step.register) { ids.append(step.register) }
    return ids
  }
}

extension Bilingual {
  fileprivate static func asked(_ field: FormField, of form: Form) -> Bilingual {
    Bilingual(
      vi: "\(form.name.vi) yêu cầu khai “\(field.label)”",
      en: "The form '\(form.name.en)' asks for '\(field.label)'"
    )
  }

  fileprivate static func held(_ field: FormField, _ proof: Proof?) -> Bilingual {
    if proof?.isLogin == true {
      return Bilingual(
        vi:
          "“\(field.label)” đã có khi người nộp đăng nhập: điền sẵn để người nộp kiểm tra, không yêu cầu khai lại.",
        en: "'\(field.label)' is known after logging in: fill it in for the applicant to check."
      )
    }
    return Bilingual(
      vi:
        "“\(field.label)” tra cứu được trong cơ sở dữ liệu: điền sẵn để người nộp kiểm tra, không yêu cầu khai.",
      en: "'\(field.label)' can be looked up: fill it in for the applicant to check."
    )
  }

  fileprivate static func twice(_ field: FormField, _ paper: Bilingual) -> Bilingual {
    Bilingual(
      vi: "“\(field.label)” được khai trong mẫu đơn và chứng minh lại bằng \(paper.vi) trong cùng hồ sơ.",
      en: "'\(field.label)' is stated in the form and proved again by the \(paper.en) of the same dossier."
    )
  }

  fileprivate static func sensitive(_ field: FormField, _ element: DataElement) -> Bilingual {
    Bilingual(
      vi:
        "“\(field.label)” là dữ liệu cá nhân nhạy cảm (\(element.name.vi)); cơ sở tri thức chưa ghi căn cứ pháp lý để yêu cầu khai.",
      en:
        "'\(field.label)' is sensitive personal data (\(element.name.en)); no legal basis for asking it is on file."
    )
  }

  fileprivate static func change(_ kind: ProposalKind, _ field: FormField) -> Bilingual {
    switch kind {
    case .needlessField:
      Bilingual(
        vi: "Bỏ nội dung “\(field.label)” hoặc bổ sung căn cứ pháp lý của việc yêu cầu khai.",
        en: "Drop '\(field.label)', or state the legal basis for asking it."
      )
    case .askOnce:
      Bilingual(
        vi: "Chỉ yêu cầu “\(field.label)” một lần: trong mẫu đơn hoặc bằng giấy tờ.",
        en: "Ask for '\(field.label)' once: in the form or by the paper."
      )
    default:
      Bilingual(
        vi: "Sửa đổi mẫu: “\(field.label)” do hệ thống điền từ cơ sở dữ liệu, người nộp kiểm tra.",
        en: "Amend the form: '\(field.label)' is filled in from the register and checked by the applicant."
      )
    }
  }
}
