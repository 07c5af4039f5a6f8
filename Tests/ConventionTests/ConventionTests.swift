import Foundation
import Testing

struct `The sources` {
  /// Files over the limit, each with its reason; this list may only shrink.
  private static let longFiles: [String: String] = [:]

  private static let lineLimit = 400

  @Test
  func `are found`() {
    #expect(SourceText.all.count > 100)
  }

  @Test
  func `read as code without their literals`() {
    let file = SourceText(
      path: "A/B.swift",
      lines: [
        #"let a = "x \(f("y") ?? "ế") z" // ế"#, "let b = \"\"\"", "ế \\(g)", "\"\"\" + c", ##"d(#"ế"#)"##,
      ]
    )
    #expect(file.code == ["let a =  ", "let b = ", "", " + c", "d()"])
  }

  @Test(arguments: SourceText.all)
  func `bear the name of their main type`(_ file: SourceText) {
    let types = file.topLevelTypes
    let base = file.stem.split(separator: "+").first.map(String.init) ?? file.stem
    if file.stem.contains("+") {
      #expect(
        types.contains(base) || file.extendedTypes.contains { $0 == base || $0.hasPrefix(base + ".") },
        "\(file): a file named Type+Topic.swift extends \(base); name it after the type it extends"
      )
    } else if types.isEmpty {
      #expect(
        file.extendedTypes.contains { $0 == base } || Self.isShapeFile(file),
        "\(file): declares no type; name it Type+Topic.swift after the type it extends"
      )
    } else {
      #expect(
        types.contains(base) || Self.isShapeFile(file),
        "\(file): rename the file after its main type, one of \(types)"
      )
    }
  }

  @Test(arguments: SourceText.all)
  func `stay below the size limit`(_ file: SourceText) {
    let count = file.lines.count - 1
    guard Self.longFiles[file.path] == nil else {
      #expect(count > Self.lineLimit, "\(file): short enough now; take it off the list of long files")
      return
    }
    #expect(
      count <= Self.lineLimit,
      "\(file): \(count) lines; split it by what it does, 400 lines are the limit"
    )
  }

  @Test(arguments: SourceText.all)
  func `stop at no input`(_ file: SourceText) {
    let banned: [(String, String)] = [
      ("try!", "handle the error, or let the caller do it"),
      ("fatalError(", "return a value and a diagnostic"),
      ("preconditionFailure(", "return a value and a diagnostic"), ("as!", "ask with as? and handle nil"),
    ]
    for (number, line) in file.code.enumerated() {
      for (word, advice) in banned where line.contains(word) {
        Issue.record("Sources/\(file):\(number + 1): “\(word)” can end the program on input; \(advice)")
      }
    }
  }

  @Test(arguments: SourceText.all)
  func `leave no notes to self`(_ file: SourceText) {
    for (number, line) in file.lines.enumerated() {
      for word in ["TODO", "FIXME", "XXX", "HACK"]
      where line.split(whereSeparator: { !$0.isLetter }).contains(Substring(word)) {
        Issue.record(
          "Sources/\(file):\(number + 1): “\(word)”; do it now, or write it down outside the sources"
        )
      }
    }
  }

  @Test(
    arguments: SourceText.all.filter {
      ["CatalogueModel", "ProcedureGraph", "Analysis", "Recognition", "Diagnostics", "Optimisation"].contains(
        $0.module
      )
    }
  )
  func `of the core know no Foundation`(_ file: SourceText) {
    for (number, line) in file.code.enumerated() where line.contains("import Foundation") {
      Issue.record(
        "Sources/\(file):\(number + 1): the core runs on the standard library; move what needs Foundation to CatalogueFormats or Command"
      )
    }
  }

  @Test(arguments: SourceText.all)
  func `have types whose names say what they are`(_ file: SourceText) {
    let allowed: Set<String> = ["OnlineService", "DataElement"]
    let banned = [
      "Helper", "Util", "Utils", "Manager", "Info", "Data", "Service", "Handler", "Processor", "Impl", "Base",
      "Wrapper", "Misc",
    ]
    for type in file.allTypes where !allowed.contains(type) {
      let words = Self.words(type)
      for word in banned where words.contains(word) {
        Issue.record(
          "Sources/\(file): “\(type)” has the empty word “\(word)”; name what it is, or the design is unfinished"
        )
      }
    }
  }

  @Test(arguments: SourceText.all)
  func `use English identifiers in ASCII`(_ file: SourceText) {
    for (number, line) in file.code.enumerated() where !line.allSatisfy(\.isASCII) {
      Issue.record(
        "Sources/\(file):\(number + 1): Vietnamese belongs in strings and comments, identifiers are English"
      )
    }
  }

  @Test(arguments: SourceText.all)
  func `hold no commented-out code and no banners`(_ file: SourceText) {
    for (number, line) in file.lines.enumerated() {
      let text = line.trimmingCharacters(in: .whitespaces)
      guard text.hasPrefix("//"), !text.hasPrefix("///") else { continue }
      let comment = text.dropFirst(2).trimmingCharacters(in: .whitespaces)
      let isCode =
        comment.hasSuffix("{") || comment.hasSuffix(";") || comment.hasPrefix("let ")
        || comment.hasPrefix("return ")
      let isBanner = comment.hasPrefix("MARK:") || comment.hasPrefix("-----") || comment.hasPrefix("=====")
      #expect(!isCode, "Sources/\(file):\(number + 1): delete code that does not run; history is in git")
      #expect(
        !isBanner || file.lines.count > 200,
        "Sources/\(file):\(number + 1): split the file instead of drawing a line through it"
      )
    }
  }

  @Test
  func `lie in no bags`() {
    let bags: Set<Substring> = [
      "Helpers", "Utilities", "Common", "Extensions", "Core", "Infrastructure", "Misc", "Shared",
    ]
    for file in SourceText.all where file.path.split(separator: "/").contains(where: { bags.contains($0) }) {
      Issue.record("Sources/\(file): a folder is named after what its files do")
    }
  }

  @Test
  func `import only what lies below them`() {
    let below: [String: Set<String>] = [
      "Diagnostics": [], "Optimisation": [], "Databases": [], "CatalogueModel": ["Diagnostics"],
      "Workbooks": ["Diagnostics"], "WordDocuments": ["Diagnostics"],
      "Availability": ["Diagnostics", "CatalogueModel"],
      "CatalogueFormats": ["Diagnostics", "CatalogueModel", "Workbooks"],
      "Recognition": ["Diagnostics", "CatalogueModel"],
      "ProcedureGraph": ["Diagnostics", "CatalogueModel", "Recognition"],
      "Analysis": [
        "Diagnostics", "Optimisation", "CatalogueModel", "Recognition", "Availability", "ProcedureGraph",
      ],
      "Reports": [
        "Diagnostics", "CatalogueModel", "Recognition", "Availability", "ProcedureGraph", "Analysis",
        "WordDocuments", "Workbooks", "Databases",
      ],
    ]
    for file in SourceText.all {
      guard let allowed = below[file.module] else { continue }
      for line in file.code where line.hasPrefix("import ") || line.hasPrefix("public import ") {
        let name = String(line.split(separator: " ").last ?? "")
        guard below[name] != nil || name == "ArgumentParser" else { continue }
        #expect(
          allowed.contains(name),
          "Sources/\(file): \(file.module) must not know \(name); turn the dependency round"
        )
      }
    }
  }

  @Test(arguments: SourceText.all)
  func `ask no clock, locale, chance or home`(_ file: SourceText) {
    let banned = [
      "Date()", "Date.now", "Locale.current", "TimeZone.current", "shuffled(", "UUID()", "NSHomeDirectory",
    ]
    for (number, line) in file.code.enumerated() {
      for word in banned where line.contains(word) && !line.contains("Calendar\(word)") {
        Issue.record(
          "Sources/\(file):\(number + 1): “\(word)” makes the output depend on more than the input; take it as a parameter"
        )
      }
    }
  }

  /// Shape files extend `Shape` where its record is the type they are named after.
  private static func isShapeFile(_ file: SourceText) -> Bool {
    file.stem.hasSuffix("Shape") && file.lines.contains { $0.hasPrefix("extension Shape where Record ==") }
  }

  /// The words of a name in camel case.
  private static func words(_ name: String) -> [String] {
    var words: [String] = []
    for character in name {
      if character.isUppercase || words.isEmpty { words.append("") }
      words[words.count - 1].append(character)
    }
    return words
  }
}
