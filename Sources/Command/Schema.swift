import ArgumentParser
import CatalogueFormats
import Diagnostics
import Reports

/// Prints the schemas of the format and of the outputs.
struct Schema: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Lược đồ XSD và JSON Schema của định dạng. / The schemas of the format."
  )

  enum Kind: String, CaseIterable, ExpressibleByArgument {
    case xsd, json, propose
  }

  @Argument(help: "xsd, json (định dạng danh mục) hoặc propose (đầu ra của propose).")
  var kind: Kind?

  @Option(help: "Ghi cả ba lược đồ vào thư mục. / Write all three into a folder.")
  var output: String?

  func run() throws {
    if let output {
      let output = try Output.folder(output)
      try Output.write(NativeFormat.xmlSchema.utf8, to: output + "/catalogue.xsd")
      try Output.write(NativeFormat.jsonSchema, to: output + "/catalogue.schema.json")
      try Output.write(ProposalSchema.text.utf8, to: output + "/output/propose.schema.json")
      return
    }
    switch kind ?? .xsd {
    case .xsd: try Output.result(NativeFormat.xmlSchema)
    case .json: try Output.result(String(decoding: NativeFormat.jsonSchema, as: UTF8.self))
    case .propose: try Output.result(ProposalSchema.text)
    }
  }
}
