import CatalogueModel
import Diagnostics

/// Finds the forms on file that procedures use: by explicit mention, by wording, by the codes a form lists.
struct FormFinder: Sendable {
  private let byID: [String: Int]
  private let byProcedure: [String: [Int]]
  /// The names of each form.
  private let names: [[FoldedKey]]
  /// Forms known everywhere by their printed number together with the document that issues them.
  private let numbered: [(number: FoldedKey, document: FoldedKey, form: Int)]

  init(_ forms: [Form]) {
    byID = Dictionary(zip(forms.map(\.id), forms.indices), uniquingKeysWith: { first, _ in first })
    var byProcedure: [String: [Int]] = [:]
    for (index, form) in forms.enumerated() {
      for code in form.procedures { byProcedure[code.wrappedValue, default: []].append(index) }
    }
    self.byProcedure = byProcedure
    names = forms.map { form in
      ([form.name.vi] + form.aliases.map(\.wrappedValue)).map { FoldedKey($0) }
    }
    numbered = forms.enumerated().compactMap { index, form in
      guard let number = form.number, let document = form.document else { return nil }
      return (FoldedKey(number), FoldedKey(document), index)
    }
  }

  /// The form that a dossier row asks for.
  ///
  /// Names such as "Đơn đề nghị cấp giấy phép" are shared by several forms: they tell a form only among those that list
  /// the procedure. The longest name found wins.
  func form(of component: Component, in procedure: Procedure, code: String?) -> Int? {
    if let id = component.form {
      let mention = procedure.forms.first { $0.id == id }
      if let form = byID[mention?.form ?? id] { return form }
    }
    let candidates = code.flatMap { byProcedure[$0] } ?? []
    guard !candidates.isEmpty || !numbered.isEmpty else { return nil }
    let text = FoldedKey(component.text)
    var best: (form: Int, length: Int)?
    for form in candidates {
      for name in names[form] where name.count > best?.length ?? 0 && text.contains(name) {
        best = (form, name.count)
      }
    }
    if let best { return best.form }
    return numbered.first { text.contains($0.number) && text.contains($0.document) }?.form
  }

  /// Every form that a procedure uses: those its rows name, those it mentions, those that list its code.
  func forms(of procedure: Procedure, code: String?, named: [Int]) -> [Int] {
    var forms: [Int] = []
    let mentioned = procedure.forms.compactMap { mention in byID[mention.form ?? mention.id] }
    for form in named + mentioned + (code.flatMap { byProcedure[$0] } ?? []) where !forms.contains(form) {
      forms.append(form)
    }
    return forms
  }
}
