// swift-tools-version: 6.2
import PackageDescription

/// The settings every target shares: a file states with `public import` what it leaks, and any warning
/// stops the build.
let strict: [SwiftSetting] = [
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("ExistentialAny"),
  .treatAllWarnings(as: .error),
]

let package = Package(
  name: "tthc",
  products: [.executable(name: "tthc", targets: ["Command"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2")
  ],
  targets: [
    // What the tool can say, and where. Knows no procedure.
    .target(name: "Diagnostics", dependencies: ["CDigest"], swiftSettings: strict),
    // Which of many things to take when they cost, pay, and need one another. Knows no procedure.
    .target(name: "Optimisation", swiftSettings: strict),
    // What a procedure, a paper, a register and a legal document are. Plain values, no files, no graph.
    .target(name: "CatalogueModel", dependencies: ["Diagnostics"], swiftSettings: strict),
    // libxml2's SAX events with byte offsets; the only target that sees its headers.
    .target(name: "CXMLEvents", dependencies: ["CLibXML2"]),
    // Brings pkg-config's flags for libxml2 to CXMLEvents; exposes no header.
    .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    // SHA-256 out of libcrypto.
    .target(name: "CDigest", linkerSettings: [.linkedLibrary("crypto")]),
    // Brings libarchive, which unpacks workbooks.
    .systemLibrary(name: "CArchive", pkgConfig: "libarchive", providers: [.apt(["libarchive-dev"])]),
    // Brings libxlsxwriter, which writes workbooks.
    .systemLibrary(name: "CXLSXWriter", pkgConfig: "xlsxwriter", providers: [.apt(["libxlsxwriter-dev"])]),
    // Brings SQLite.
    .systemLibrary(name: "CSQLite", pkgConfig: "sqlite3", providers: [.apt(["libsqlite3-dev"])]),
    // SQLite databases as bytes. Knows no graph.
    .target(name: "Databases", dependencies: ["CSQLite"], swiftSettings: strict),
    // Tables in spreadsheets and CSV files. Knows no plan.
    .target(
      name: "Workbooks",
      dependencies: ["CArchive", "CXLSXWriter", "CXMLEvents", "Diagnostics"],
      swiftSettings: strict
    ),
    // Texts with tables as word-processing documents. Knows no report.
    .target(name: "WordDocuments", dependencies: ["CArchive", "Diagnostics"], swiftSettings: strict),
    // How files become model values and back. Knows no rule.
    .target(
      name: "CatalogueFormats",
      dependencies: ["CXMLEvents", "Diagnostics", "CatalogueModel", "Workbooks"],
      swiftSettings: strict
    ),
    // Which papers a component's wording asks for, and how. Knows no register.
    .target(name: "Recognition", dependencies: ["Diagnostics", "CatalogueModel"], swiftSettings: strict),
    // What follows from a log-in and the registers, with proofs. Knows no procedure.
    .target(name: "Availability", dependencies: ["Diagnostics", "CatalogueModel"], swiftSettings: strict),
    // How procedures, papers, registers and law connect.
    .target(
      name: "ProcedureGraph",
      dependencies: ["Diagnostics", "CatalogueModel", "Recognition"],
      swiftSettings: strict
    ),
    // What we say about it: findings, verdicts, gates, proposals.
    .target(
      name: "Analysis",
      dependencies: [
        "Diagnostics", "Optimisation", "CatalogueModel", "Recognition", "Availability", "ProcedureGraph",
      ],
      swiftSettings: strict
    ),
    // How results look. Decides nothing.
    .target(
      name: "Reports",
      dependencies: [
        "Diagnostics", "CatalogueModel", "Recognition", "Availability", "ProcedureGraph", "Analysis",
        "WordDocuments",
        "Workbooks", "Databases",
      ],
      swiftSettings: strict
    ),
    // Made-up catalogues with the truth beside them, for tests and benchmarks.
    .target(name: "Generation", dependencies: ["Diagnostics", "CatalogueModel"], swiftSettings: strict),
    // The command line: one file a subcommand, no logic.
    .executableTarget(
      name: "Command",
      dependencies: [
        "Diagnostics", "CatalogueModel", "CatalogueFormats", "Recognition", "ProcedureGraph", "Analysis",
        "Reports", "Workbooks", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict
    ),
    // Measures the tool beside its rivals.
    .executableTarget(
      name: "bench",
      dependencies: [
        "Diagnostics", "CatalogueModel", "CatalogueFormats", "Availability", "ProcedureGraph", "Analysis",
        "Generation", "Optimisation", "Databases",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict
    ),
    // The ways in for bytes of strangers, and what must hold behind each.
    .target(
      name: "Fuzzing",
      dependencies: [
        "Diagnostics", "CatalogueModel", "CatalogueFormats", "Recognition", "ProcedureGraph", "Reports",
      ],
      swiftSettings: strict
    ),
    // libFuzzer's loop; empty but in the build that `dev fuzz` makes.
    .target(name: "CFuzzer"),
    // One entry of Fuzzing under libFuzzer.
    .executableTarget(name: "fuzz", dependencies: ["CFuzzer", "Fuzzing"], swiftSettings: strict),
    // Chores of development: one file a subcommand.
    .executableTarget(
      name: "dev",
      dependencies: [
        "CatalogueModel", "CatalogueFormats", "ProcedureGraph", "Fuzzing",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict
    ),
    // What tests of several targets share.
    .target(
      name: "TestSupport",
      dependencies: ["CArchive"],
      path: "Tests/TestSupport",
      swiftSettings: strict
    ),
    .testTarget(
      name: "CatalogueModelTests",
      dependencies: ["Diagnostics", "CatalogueModel"],
      swiftSettings: strict
    ),
    .testTarget(
      name: "CatalogueFormatsTests",
      dependencies: ["Diagnostics", "CatalogueModel", "CatalogueFormats", "TestSupport"],
      resources: [.copy("Corpus")],
      swiftSettings: strict
    ),
    .testTarget(
      name: "RecognitionTests",
      dependencies: ["Diagnostics", "CatalogueModel", "CatalogueFormats", "Recognition", "TestSupport"],
      exclude: ["Corpus", "Labels"],
      swiftSettings: strict
    ),
    .testTarget(
      name: "AvailabilityTests",
      dependencies: ["Diagnostics", "CatalogueModel", "CatalogueFormats", "Availability", "TestSupport"],
      swiftSettings: strict
    ),
    .testTarget(
      name: "AnalysisTests",
      dependencies: [
        "Diagnostics", "CatalogueModel", "CatalogueFormats", "Recognition", "Availability", "ProcedureGraph",
        "Analysis",
        "Reports",
      ],
      swiftSettings: strict
    ),
    .testTarget(
      name: "CatalogueTests",
      dependencies: [
        "Diagnostics", "CatalogueModel", "CatalogueFormats", "ProcedureGraph", "Recognition", "Reports",
        "TestSupport",
      ],
      swiftSettings: strict
    ),
    .testTarget(
      name: "CommandTests",
      dependencies: ["Command", "TestSupport"],
      resources: [.copy("Edits"), .copy("Knowledge"), .copy("Scenarios")],
      swiftSettings: strict
    ),
    .testTarget(
      name: "ReportsTests",
      dependencies: [
        "Diagnostics", "CatalogueModel", "CatalogueFormats", "Recognition", "ProcedureGraph", "Analysis",
        "Reports", "Databases", "TestSupport", "Workbooks",
      ],
      swiftSettings: strict
    ),
    .testTarget(
      name: "GenerationTests",
      dependencies: [
        "Diagnostics", "CatalogueModel", "CatalogueFormats", "Recognition", "ProcedureGraph", "Analysis",
        "Generation", "TestSupport",
      ],
      swiftSettings: strict
    ),
    .testTarget(
      name: "FuzzingTests",
      dependencies: ["CatalogueFormats", "Fuzzing", "TestSupport"],
      resources: [.copy("Corpus")],
      swiftSettings: strict
    ),
    .testTarget(
      name: "WorkbookTests",
      dependencies: ["CArchive", "Diagnostics", "Workbooks"],
      swiftSettings: strict
    ),
    .testTarget(
      name: "WordDocumentTests",
      dependencies: ["TestSupport", "WordDocuments"],
      swiftSettings: strict
    ),
    .testTarget(
      name: "OptimisationTests",
      dependencies: ["Generation", "Optimisation", "TestSupport"],
      swiftSettings: strict
    ),
    .testTarget(name: "ConventionTests", dependencies: ["TestSupport"], swiftSettings: strict),
  ]
)
