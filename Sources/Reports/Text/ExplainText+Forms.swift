import Analysis
import Availability
import CatalogueModel
import Diagnostics
import ProcedureGraph

extension ExplainText {
  /// Every form on file that the procedure uses, field by field: what the State holds, by which look-ups, what is
  /// missing for the rest; then the forms that are not on file.
  func forms() -> [String] {
    var lines: [String] = []
    for form in node.forms {
      let answers = content.context.formAnswers[form]
      var tree = TextTree(text: "")
      tree.children = answers.form.fields.indices.map { branch($0, of: answers) }
      lines += ["", heading(of: answers)] + tree.branches()
    }
    let unknown = node.components.filter { $0.kind == .form && $0.form == nil }
    guard !unknown.isEmpty else { return lines }
    lines += [
      "",
      say(
        "Mẫu đơn, tờ khai chưa có danh mục trường thông tin (chưa xác định): \(unknown.count) dòng",
        "Forms whose fields are not on file (unknown): \(unknown.count) rows"
      ),
    ]
    return lines
  }

  private func heading(of answers: FormAnswers) -> String {
    let form = answers.form
    let number = form.number.map { say("mẫu \($0)", "form \($0)") }
    let document = form.document.map { content.context.knowledge.documentName($0) }
    let origin = [number, document].compactMap { $0 }.joined(separator: ", ")
    let login = answers.count { if case .login = $0 { true } else { false } }
    let held = answers.count { if case .held = $0 { true } else { false } }
    let keys = answers.count { if case .key = $0 { true } else { false } }
    let rest = form.fields.count - login - held - keys
    return say(
      "Mẫu đơn: \(form.name.vi)\(origin.isEmpty ? "" : " (\(origin))") — \(form.fields.count) trường: \(login) có khi đăng nhập, \(held) tra cứu được, \(keys) phải khai để tra cứu, \(rest) người nộp phải khai",
      "Form: \(form.name.en)\(origin.isEmpty ? "" : " (\(origin))") — \(form.fields.count) fields: \(login) known after logging in, \(held) looked up, \(keys) typed as keys, \(rest) left to the applicant"
    )
  }

  private func branch(_ index: Int, of answers: FormAnswers) -> TextTree {
    let field = answers.form.fields[index]
    let words = ProofWording(knowledge: content.context.knowledge, roles: answers.form.roles)
    var meaning = ""
    if let role = field.role, let element = field.element {
      meaning = " [\(say(words.party(role))): \(say(words.element(element)))]"
    }
    let doubt = field.isVerified ? "" : say(" (nghĩa chưa chắc chắn)", " (meaning not sure)")
    var tree = TextTree(text: "\(field.label)\(meaning)\(doubt): \(state(answers.answers[index], words))")
    let proofs = answers.answers[index].proofs
    for (position, proof) in proofs.prefix(Self.shownProofs).enumerated() {
      let introduction = position == 0 ? say("đường tra cứu", "look-up") : say("đường khác", "another way")
      let steps = proof.steps.map { say(words.step($0)) }.joined(separator: "; ")
      tree.add("\(introduction): \(steps) (\(say(words.readiness(proof.readiness))))")
      if position == 0, let law = law(behind: proof) { tree.add(law) }
    }
    if proofs.count > Self.shownProofs {
      let count = proofs.count - Self.shownProofs
      tree.add(say("và \(count) đường khác", "and \(count) more"))
    }
    return tree
  }

  private static var shownProofs: Int { 2 }

  private func state(_ answer: FieldAnswer, _ words: ProofWording) -> String {
    switch answer {
    case .login: say("ĐÃ CÓ KHI ĐĂNG NHẬP, điền sẵn", "KNOWN AFTER LOGGING IN, filled in")
    case .held: say("TRA CỨU ĐƯỢC, điền sẵn để kiểm tra", "LOOKED UP, filled in to be checked")
    case .key(let opened):
      say(
        "PHẢI KHAI ĐỂ TRA CỨU (cùng các khóa khác mở ra \(opened) trường)",
        "TYPED AS A KEY (opens \(opened) fields together with the other keys)"
      )
    case .unmapped: say("CHƯA XÁC ĐỊNH: chưa gắn với phần tử dữ liệu", "UNKNOWN: no data element")
    case .open(let opening): "\(say("PHẢI KHAI", "STATED BY THE APPLICANT")) — \(missing(opening, words))"
    }
  }

  private func missing(_ opening: Opening, _ words: ProofWording) -> String {
    switch opening {
    case .applicantOnly: return say("chỉ người nộp biết", "known to the applicant only")
    case .noRegister:
      return say(
        "chưa có cơ sở dữ liệu nào trong cơ sở tri thức lưu giữ",
        "no register on file holds it"
      )
    case .keys(let keys):
      let names = keys.map { say(words.fact($0)) }.joined(separator: say(" hoặc ", " or "))
      return say("tra cứu được nếu biết \(names)", "could be looked up by the \(names)")
    case .publications(let steps):
      let names = steps.map { say(words.step($0)) }.joined(separator: "; ")
      return say(
        "tra cứu được khi dữ liệu được công bố: \(names)",
        "could be looked up once published: \(names)"
      )
    case .noKey:
      return say(
        "có cơ sở dữ liệu lưu giữ nhưng chưa xác định được khóa tra cứu",
        "a register holds it, and no key to it is known"
      )
    }
  }

  /// The law of the register that the best proof ends in, and the act that opens it.
  private func law(behind proof: Proof) -> String? {
    guard let last = proof.steps.last, let register = content.context.knowledge.register(last.register) else {
      return nil
    }
    var parts = register.legalBasis.map { content.context.knowledge.citationName($0.address) }
    let owner = say(content.authorityName(register.owner))
    parts.append("\(say("chủ quản", "owner")): \(owner)")
    if proof.readiness == .published {
      parts += register.publications.compactMap(\.document).map {
        "\(say("công bố theo", "published by")) \(content.context.knowledge.documentName($0))"
      }
    }
    let isLawKnown = !register.legalBasis.isEmpty
    return (isLawKnown ? "\(say("căn cứ", "basis")): " : "") + parts.joined(separator: "; ")
  }
}
