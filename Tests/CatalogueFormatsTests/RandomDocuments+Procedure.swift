import CatalogueModel
import Diagnostics

extension RandomDocuments {
  mutating func procedure() -> Procedure {
    var value = Procedure()
    (value.code, value.type, value.state) = (
      text(), maybe { $0.choice(.local) }, maybe { $0.choice(.active) }
    )
    (value.authority, value.boundary) = (maybe { $0.id() }, maybe { $0.choice(.nation) })
    (value.isBoundaryFree, value.onlineLevel) = (maybe { $0.chance() }, maybe { $0.choice(.full) })
    (value.validFrom, value.validTo, value.isVerified) = (maybe { $0.date() }, maybe { $0.date() }, chance())
    value.name = text()
    value.domain = maybe { random in
      var domain = Domain()
      (domain.code, domain.name) = (random.maybe { $0.text() }, random.text())
      return domain
    }
    (value.levels, value.subjects) = (many { $0.choice(.other) }, many { $0.choice(.other) })
    value.subjectNames = texts()
    value.authorities = many { random in
      var mention = AuthorityMention()
      (mention.role, mention.authority) = (random.choice(.executing), random.maybe { $0.id() })
      (mention.code, mention.name) = (random.maybe { $0.text() }, random.text())
      return mention
    }
    value.publication = maybe { random in
      var decision = PublicationDecision()
      (decision.number, decision.signed) = (random.text(), random.maybe { $0.date() })
      (decision.published, decision.issuer) = (random.maybe { $0.date() }, random.maybe { $0.text() })
      decision.kind = random.maybe { $0.text() }
      return decision
    }
    value.cases = some { random in
      var procedureCase = ProcedureCase()
      (procedureCase.id, procedureCase.name) = (random.id(), random.maybe { $0.text() })
      procedureCase.components = random.many { $0.component() }
      return procedureCase
    }
    fillTerms(&value)
    (value.keywords, value.description) = (maybe { $0.text() }, maybe { $0.text() })
    (value.note, value.source) = (maybe { $0.text() }, maybe { $0.text() })
    return value
  }

  mutating func component() -> Component {
    var value = Component()
    (value.id, value.original, value.copy) = (id(), maybe { $0.number() }, maybe { $0.number() })
    (value.hasElectronicForm, value.isOutcome, value.code) = (chance(), chance(), maybe { $0.text() })
    (value.form, value.kind) = (maybe { $0.id() }, maybe { $0.choice(.note) })
    (value.structure, value.text) = (maybe { $0.choice(.single) }, text())
    value.attachments = texts()
    value.asks = many { random in
      var ask = PaperDemand()
      (ask.paper, ask.demand, ask.role) = (random.id(), random.choice(.required), random.maybe { $0.id() })
      (ask.isIssuedAbroad, ask.elements) = (random.maybe { $0.chance() }, random.ids())
      (ask.condition, ask.provisions) = (random.maybe { $0.text() }, random.many { $0.citation() })
      return ask
    }
    value.provisions = many { $0.citation() }
    return value
  }

  mutating func channel() -> Channel {
    var value = Channel()
    (value.kind, value.text) = (choice(.direct), maybe { $0.text() })
    value.times = many { random in
      var time = ProcessingTime()
      (time.quantity, time.unit) = (random.maybe { $0.decimal() }, random.choice(.day))
      time.text = random.maybe { $0.text() }
      return time
    }
    value.fees = many { random in
      var fee = Fee()
      (fee.kind, fee.amount) = (random.choice(.fee), random.maybe { $0.decimal() })
      (fee.currency, fee.text) = (random.maybe { $0.text() }, random.maybe { $0.text() })
      fee.attachment = random.maybe { $0.text() }
      return fee
    }
    return value
  }

  mutating func fillTerms(_ value: inout Procedure) {
    value.forms = many { random in
      var form = FormMention()
      (form.id, form.file, form.name) = (random.id(), random.maybe { $0.text() }, random.text())
      form.form = random.maybe { $0.id() }
      return form
    }
    value.steps = many { random in
      var step = Step()
      (step.id, step.name, step.text) = (random.id(), random.maybe { $0.text() }, random.text())
      return step
    }
    value.channels = many { $0.channel() }
    value.returns = many { random in
      var method = ReturnMethod()
      method.kind = random.choice(.home)
      return method
    }
    value.outcomes = many { random in
      var outcome = Outcome()
      (outcome.id, outcome.code) = (random.id(), random.maybe { $0.text() })
      (outcome.paper, outcome.name) = (random.maybe { $0.id() }, random.text())
      return outcome
    }
    value.conditions = many { random in
      var condition = CatalogueModel.Condition()
      (condition.id, condition.text) = (random.id(), random.text())
      return condition
    }
    value.legalBasis = many { $0.citation() }
    value.onlineServices = many { random in
      var service = OnlineService()
      (service.code, service.quantity) = (random.text(), random.maybe { $0.decimal() })
      (service.unit, service.name) = (random.maybe { $0.choice(.day) }, random.maybe { $0.text() })
      return service
    }
    value.statistics = many { random in
      var statistic = Statistic()
      (statistic.id, statistic.kind) = (random.id(), random.choice(.filings))
      (statistic.year, statistic.value) = (random.number(), random.number())
      statistic.source = random.maybe { $0.text() }
      return statistic
    }
  }
}
