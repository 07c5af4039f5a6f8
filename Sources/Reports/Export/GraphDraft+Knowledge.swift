import Availability
import CatalogueModel
import Diagnostics
import ProcedureGraph

extension GraphDraft {
  /// Adds what procedures are held against: papers, elements, forms, registers and documents.
  mutating func add(_ knowledge: Knowledge, asOf: CalendarDate) {
    for paper in knowledge.papers { add(paper) }
    for element in knowledge.elements {
      _ = add(
        .element,
        element.id,
        element.name,
        [
          .verified: .flag(element.isVerified), .owner: .text(element.owner),
          .type: .text(element.type.rawValue), .format: .text(element.format),
          .codeList: .text(element.codeList), .sensitive: .flag(element.isSensitive),
          .entity: .text(element.leadsTo),
        ]
      )
    }
    for form in knowledge.forms { add(form) }
    for register in knowledge.registers { add(register, asOf: asOf) }
    for document in knowledge.documents { add(document) }
  }

  private mutating func add(_ paper: Paper) {
    let origin = add(.paper, paper.id, paper.name, [.verified: .flag(paper.isVerified)])
    for element in paper.elements { connect(origin, .carries, Target(.element, element.wrappedValue)) }
    for holding in paper.holdings {
      connect(origin, .isHeldBy, Target(.recordType, "\(holding.register):\(holding.recordType)"))
    }
  }

  private mutating func add(_ form: Form) {
    let origin = add(
      .form,
      form.id,
      form.name,
      [
        .verified: .flag(form.isVerified), .number: .text(form.number), .document: .text(form.document),
      ]
    )
    for field in form.fields {
      let position = add(
        .formField,
        "\(form.id):\(field.id)",
        Bilingual(vi: field.label, en: ""),
        [
          .verified: .flag(field.isVerified), .role: .text(field.role),
          .entity: .text(form.roles.first { $0.id == field.role }?.entity), .key: .flag(field.isKey),
          .required: field.isRequired.map { .flag($0) },
        ]
      )
      connect(origin, .hasField, position)
      if let element = field.element {
        connect(position, .means, Target(.element, element), [.role: .text(field.role)])
      }
    }
  }

  private mutating func add(_ register: Register, asOf: CalendarDate) {
    let origin = add(
      .register,
      register.id,
      register.name,
      [.verified: .flag(register.isVerified), .owner: .text(register.owner)]
    )
    for type in register.recordTypes {
      let record = add(
        .recordType,
        "\(register.id):\(type.id)",
        type.name,
        [
          .verified: .flag(type.isVerified), .about: .text(type.about), .atLogin: .flag(type.isKnownAtLogin),
        ]
      )
      connect(origin, .hasRecordType, record)
      let published = PublishedFields(register, type: type, asOf: asOf)
      let keys = Set(type.keys.map(\.wrappedValue))
      for field in type.fields {
        let position = add(
          .registerField,
          "\(register.id):\(type.id):\(field.id)",
          field.name,
          [
            .verified: .flag(field.isVerified), .sensitive: .flag(field.isSensitive),
            .key: .flag(keys.contains(field.id)), .relation: .text(field.relation),
            .readiness: .text("\(published.readiness(of: field))"),
          ]
        )
        connect(record, .hasField, position)
        if let element = field.element {
          connect(position, .means, Target(.element, element), [.relation: .text(field.relation)])
        }
      }
    }
  }

  private mutating func add(_ document: LegalDocument) {
    let origin = add(
      .document,
      document.number,
      Bilingual(vi: document.title, en: ""),
      [
        .verified: .flag(document.isVerified), .issuer: .text(document.issuer),
        .documentKind: .text(document.kind.rawValue), .issued: .text(document.issued?.description),
        .effective: .text(document.effective?.description), .expires: .text(document.expires?.description),
        .status: .text(document.status.rawValue),
      ]
    )
    for relation in document.relations {
      connect(
        origin,
        .bearsOn,
        Target(.document, relation.document),
        [.relation: .text(relation.kind.rawValue), .provision: .text(relation.provision)]
      )
    }
  }
}
