public import CatalogueModel
import Diagnostics

extension Catalogue {
  /// Every record as plain values, procedures first.
  public var records: [CatalogueRecord] {
    var records = procedures.map { NativeDocument.procedure($0).record }
    records += edition.map { [NativeDocument.edition($0).record] } ?? []
    records += papers.map { NativeDocument.paper($0).record }
    records += forms.map { NativeDocument.form($0).record }
    records += registers.map { NativeDocument.register($0).record }
    records += documents.map { NativeDocument.legalDocument($0).record }
    records += annexes.map { NativeDocument.substitutionAnnex($0).record }
    records += plans.map { NativeDocument.plan($0).record }
    records += codeLists.map { NativeDocument.codeList($0).record }
    records += qualityModels.map { NativeDocument.qualityModel($0).record }
    records += NativeDocument.elements(elements).items
    records += NativeDocument.authorities(authorities).items
    records += NativeDocument.administrativeUnits(units).items
    records += NativeDocument.costParameters(costParameters).items
    records += NativeDocument.decisions(decisions).items
    return records
  }

  /// The procedures that are not the same in another catalogue, as plain values.
  ///
  /// Equal procedures are not looked into, so that this costs little where little changed.
  public func procedureRecords(differingFrom other: Catalogue) -> [CatalogueRecord] {
    let others = Dictionary(grouping: other.procedures, by: \.code)
    let own = Dictionary(grouping: procedures, by: \.code)
    return procedures.filter { others[$0.code] ?? [] != own[$0.code] ?? [] }
      .map { NativeDocument.procedure($0).record }
  }
}

extension NativeDocument {
  /// The document as one record.
  fileprivate var record: CatalogueRecord {
    let (root, value) = plain
    return CatalogueRecord(path: path, kind: root, value: value)
  }

  /// The items of a document that is a list.
  fileprivate var items: [CatalogueRecord] {
    guard case .list(let item, let values) = plain.value else { return [] }
    return values.map { value in
      let id = value["id"]?.words ?? value["code"]?.words ?? ""
      return CatalogueRecord(path: ElementPath("\(item)/\(id)"), kind: item, value: value)
    }
  }
}
