import CatalogueFormats
import CatalogueModel
import Diagnostics
import Foundation
import Recognition
import Reports
import TestSupport
import Testing

struct `The catalogue` {
  private static let reading = Result { try CatalogueLoader().read(CatalogueFolder.url.path) }

  @Test
  func `has no findings at all`() throws {
    let reading = try Self.reading.get()
    let findings = reading.diagnostics.map { finding in
      let place = finding.place.map { "\(reading.files.path(of: $0)):\(reading.files.position(of: $0).line)" }
      return "\(place ?? "?") \(finding.rule): \(finding.summary.en)"
    }
    #expect(findings == [])
    #expect(reading.outcomes.filter { !$0.isRead }.map(\.path) == [])
  }

  @Test
  func `holds the 806 rows of the annexes, 798 replaced and 8 cut`() throws {
    let annexes = try Self.reading.get().catalogue.annexes
    let counts = Dictionary(
      uniqueKeysWithValues: annexes.map { ("\($0.document) \($0.annex) \($0.action)", $0.rows.count) }
    )
    #expect(counts == ["66.7/2025/NQ-CP I replace": 798, "66.7/2025/NQ-CP II cut": 8])
    let keys = annexes.flatMap { annex in annex.rows.map { "\(annex.annex)/\($0.serial)/\($0.ordinal)" } }
    #expect(Set(keys).count == 806, "annex, serial and ordinal are the key of a row")
    #expect(Set(annexes.flatMap { annex in annex.rows.map { "\(annex.annex)/\($0.serial)" } }).count == 794)
  }

  @Test
  func `holds the 28 record types of the registers, every datum mapped`() throws {
    let registers = try Self.reading.get().catalogue.registers
    let types = registers.flatMap(\.recordTypes)
    #expect(types.count == 28)
    #expect(types.flatMap(\.fields).count == 355)
    #expect(types.allSatisfy { $0.about != nil && !$0.keys.isEmpty })
    let unmapped = registers.flatMap { register in
      register.recordTypes.flatMap(\.fields).filter { $0.element == nil }.map { "\(register.id)/\($0.id)" }
    }
    #expect(
      unmapped == ["population/other-information"],
      "what the law leaves to a later decree has no meaning yet"
    )
  }

  @Test
  func `holds at least 250 elements, each with its meaning`() throws {
    let elements = try Self.reading.get().catalogue.elements
    #expect(elements.count >= 250)
    #expect(elements.filter { $0.definition == nil }.map(\.id) == [])
  }

  @Test
  func `holds forms of which every field is mapped`() throws {
    let forms = try Self.reading.get().catalogue.forms
    #expect(forms.count == 22)
    #expect(forms.flatMap(\.fields).count == 333)
    #expect(forms.flatMap(\.fields).allSatisfy { $0.role != nil && $0.element != nil })
  }

  @Test
  func `holds the sixteen papers of Article 4`() throws {
    let papers = try Self.reading.get().catalogue.papers.filter(\.isArticle4).map(\.id).sorted()
    #expect(
      papers == [
        "birth-certificate", "cooperative-registration", "criminal-record-certificate", "death-certificate",
        "driving-licence", "enterprise-registration", "health-check-certificate", "health-insurance-card",
        "household-business-registration", "identity-card", "land-use-certificate",
        "marital-status-certificate",
        "marriage-certificate", "residence-information", "social-insurance-book", "vehicle-registration",
      ]
    )
  }

  @Test
  func `holds procedures in both formats, each in a file of its code`() throws {
    let outcomes = try Self.reading.get().outcomes.filter { $0.procedure != nil }
    #expect(outcomes.count >= 60)
    let xml = outcomes.count { $0.path.hasSuffix(".xml") }
    #expect(abs(2 * xml - outcomes.count) <= outcomes.count / 3, "\(xml) of \(outcomes.count) are XML")
    for outcome in outcomes {
      let stem = outcome.path.split(separator: "/").last.map {
        $0.split(separator: ".").dropLast().joined(separator: ".")
      }
      #expect(stem == outcome.procedure, "\(outcome.path) is named by its code")
    }
  }

  @Test
  func `holds procedures of at least eight promulgating bodies`() throws {
    let procedures = try Self.reading.get().catalogue.procedures
    #expect(Set(procedures.compactMap(\.authority)).count >= 8)
    #expect(procedures.filter { $0.source == nil }.map(\.code) == [], "each names its source")
  }

  @Test
  func `holds the 221 documents of Annex III as a plan, each as a legal document too`() throws {
    let catalogue = try Self.reading.get().catalogue
    let plan = try #require(catalogue.plans.first { $0.id == "annex-3" })
    #expect(plan.items.count == 221)
    let numbers = Set(catalogue.documents.map(\.number))
    #expect(plan.items.compactMap(\.document).filter { !numbers.contains($0) } == [])
    #expect(plan.items.allSatisfy { $0.document != nil && $0.deadline != nil })
  }

  @Test
  func `holds the 34 provinces and 3,321 communes of the day of the edition`() throws {
    let catalogue = try Self.reading.get().catalogue
    let day = try #require(catalogue.edition?.date)
    let units = catalogue.units.filter { unit in
      unit.validFrom.map { $0 <= day } ?? true && unit.validTo.map { day <= $0 } ?? true
    }
    let provinces = Set(units.filter { $0.kind == .province || $0.kind == .city }.map(\.code))
    let communes = units.filter { $0.kind != .province && $0.kind != .city }
    #expect(provinces.count == 34)
    #expect(communes.count == 3_321)
    #expect(Set(communes.map(\.code)).count == 3_321)
    #expect(communes.allSatisfy { $0.province.map(provinces.contains) ?? false })
  }

  @Test
  func `holds at least 76 papers`() throws {
    #expect(try Self.reading.get().catalogue.papers.count >= 76)
  }

  @Test
  func `names a source for every fact`() throws {
    let catalogue = try Self.reading.get().catalogue
    #expect(CatalogueFolder.unsourced(catalogue) == [])
  }

  @Test
  func `lists the codes that files may use, all of them and no other`() throws {
    let lists = try Self.reading.get().catalogue.codeLists
    let known = Dictionary(uniqueKeysWithValues: lists.map { ($0.id, $0.values.map(\.code)) })
    #expect(known["subjects"] == Subject.allCases.map(\.rawValue))
    #expect(known["levels"] == AdministrativeLevel.allCases.map(\.rawValue))
    #expect(known["channels"] == ChannelKind.allCases.map(\.rawValue))
    #expect(known["time-units"] == TimeUnit.allCases.map(\.rawValue))
    #expect(known["fee-kinds"] == FeeKind.allCases.map(\.rawValue))
    #expect(known["return-kinds"] == ReturnKind.allCases.map(\.rawValue))
    #expect(known["procedure-types"] == ProcedureType.allCases.map(\.rawValue))
    #expect(known["unit-kinds"] == UnitKind.allCases.map(\.rawValue))
    #expect(known["authority-kinds"] == AuthorityKind.allCases.map(\.rawValue))
    #expect(known["document-kinds"] == DocumentKind.allCases.map(\.rawValue))
    #expect(known["copy-forms"] == CopyForm.allCases.map(\.rawValue))
    #expect(known["component-kinds"] == ComponentKind.allCases.map(\.rawValue))
    #expect(known["component-structures"] == ComponentStructure.allCases.map(\.rawValue))
    #expect(known["demand"] == Demand.allCases.map(\.rawValue))
  }

  @Test
  func `names nothing twice`() throws {
    let catalogue = try Self.reading.get().catalogue
    for (kind, ids) in CatalogueFolder.ids(catalogue) {
      let repeated = Dictionary(grouping: ids) { $0 }.filter { $0.value.count > 1 }.keys.sorted()
      #expect(repeated == [], "\(kind) named twice")
    }
  }

  @Test
  func `refers only to what it holds`() throws {
    let catalogue = try Self.reading.get().catalogue
    #expect(CatalogueFolder.danglingReferences(catalogue) == [])
  }

  @Test
  func `has an edition with a date`() throws {
    let edition = try Self.reading.get().catalogue.edition
    #expect(edition?.date?.day != nil)
  }

  @Test(arguments: CatalogueFolder.files)
  func `is written canonically`(_ path: String) throws {
    let format: NativeFormat = path.hasSuffix(".xml") ? .xml : .json
    let bytes = Array(try Data(contentsOf: CatalogueFolder.url.appending(path: path)))
    let document = try #require(format.read(SourceFile(path: path, bytes: bytes), number: 0).document)
    #expect(
      String(decoding: format.print(document), as: UTF8.self) == String(decoding: bytes, as: UTF8.self),
      "rewrite it with tthc import"
    )
    #expect(String(decoding: bytes, as: UTF8.self).isNFC, "\(path): text is NFC")
  }

  @Test
  func `publishes the schemas that the code prints`() throws {
    let schemas: [(String, [UInt8])] = [
      ("catalogue.xsd", Array(NativeFormat.xmlSchema.utf8)),
      ("catalogue.schema.json", NativeFormat.jsonSchema),
      ("output/propose.schema.json", Array(ProposalSchema.text.utf8)),
    ]
    let folder = CatalogueFolder.url.appending(path: "schema")
    for (name, bytes) in schemas {
      let published = try? Data(contentsOf: folder.appending(path: name))
      #expect(
        published.map { Array($0) } == bytes,
        "write schema/\(name) with tthc schema --output catalogue/schema"
      )
    }
    let found = try FileManager.default.subpathsOfDirectory(atPath: folder.path).filter { $0.contains(".") }
      .sorted()
    #expect(found == schemas.map(\.0).sorted(), "catalogue/schema holds these files only")
  }

  @Test
  func `satisfies its XML Schema`() throws {
    let files = CatalogueFolder.files.filter { $0.hasSuffix(".xml") }
    #expect(!files.isEmpty)
    let arguments = ["--noout", "--schema", "schema/catalogue.xsd"] + files
    guard let outcome = try ForeignTool.run("xmllint", arguments, in: CatalogueFolder.url) else {
      print("not measured: \(files.count) XML files against the XML Schema, xmllint is not installed")
      return
    }
    #expect(outcome.exit == 0, "\(outcome.complaints)")
  }

  @Test
  func `satisfies its JSON Schema`() throws {
    let files = CatalogueFolder.files.filter { $0.hasSuffix(".json") }
    #expect(!files.isEmpty)
    let program = """
      import json, sys
      try:
          from jsonschema import Draft202012Validator
      except ImportError:
          sys.exit(77)
      schema = json.load(open("schema/catalogue.schema.json", encoding="utf-8"))
      Draft202012Validator.check_schema(schema)
      failed = False
      for path in sys.argv[1:]:
          document = json.load(open(path, encoding="utf-8"))
          root = next(iter(document))
          branch = next((b for b in schema["oneOf"] if root in b["properties"]), None)
          if branch is None:
              print(path, "unknown root", root)
              failed = True
              continue
          whole = dict(branch, **{"$defs": schema["$defs"]})
          for error in Draft202012Validator(whole).iter_errors(document):
              print(path, "/".join(map(str, error.absolute_path)), error.message[:200])
              failed = True
      sys.exit(1 if failed else 0)
      """
    let outcome = try ForeignTool.run("python3", ["-c", program] + files, in: CatalogueFolder.url)
    guard let outcome, outcome.exit != 77 else {
      print(
        "not measured: \(files.count) JSON files against the JSON Schema, python3 with jsonschema is not installed"
      )
      return
    }
    #expect(outcome.exit == 0, "\(outcome.complaints)")
  }
}

extension String {
  /// Whether the text is in Unicode normalization form C.
  fileprivate var isNFC: Bool { precomposedStringWithCanonicalMapping.utf8.elementsEqual(utf8) }
}
