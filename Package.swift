// swift-tools-version: 6.2
import PackageDescription

/// Every room is built the same way: explicit existentials, imports that are internal unless said
/// otherwise, members visible only through an import, and no unsafe construct without its mark.
let house: [SwiftSetting] =
  [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .strictMemorySafety(),
  ]
  // Only our own builds turn warnings into errors: a user with a newer compiler must not fail.
  + (Context.environment["MINSHENG_WARNINGS_ARE_ERRORS"] == "1" ? [.treatAllWarnings(as: .error)] : [])

func room(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: house)
}

/// The tests of a room; `also` names the rooms they import beside it.
func tests(_ room: String, also dependencies: [Target.Dependency] = []) -> Target {
  .testTarget(
    name: room + "Tests", dependencies: [.byName(name: room)] + dependencies, swiftSettings: house)
}

let package = Package(
  name: "Minsheng",
  products: [
    .library(name: "Minsheng", targets: ["Minsheng"]),
    .library(name: "SchemaValidation", targets: ["SchemaValidation"]),
    .executable(name: "minsheng", targets: ["MinshengCommand"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/apple/swift-system", from: "1.8.1"),
  ],
  targets: [
    // ICU: the system library, a C target that hides its types, and the Swift room on top.
    .systemLibrary(name: "CICU", pkgConfig: "icu-i18n", providers: [.apt(["libicu-dev"])]),
    .target(name: "CICUShims", dependencies: ["CICU"]),
    room("ICUText", ["CICUShims"]),

    // libyaml, in the same way.
    .systemLibrary(name: "CYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"])]),
    .target(name: "CYAMLShims", dependencies: ["CYAML"]),
    room("YAMLText", ["CYAMLShims"]),

    // Text that must have a shape: patterns and formats.
    room("ECMAPatterns", ["ICUText"]),
    room("StringFormats", ["ECMAPatterns", "ICUText"]),

    // JSON and JSON Schema: knows nothing of plans.
    .target(
      name: "Metaschemas",
      exclude: [
        "applicator.json", "content.json", "core.json", "format-annotation.json", "format-assertion.json",
        "meta-data.json", "schema.json", "unevaluated.json", "validation.json",
      ]),
    room("SchemaValidation", ["ECMAPatterns", "Metaschemas", "StringFormats"]),

    // Look-up data and schemas: files, embedded by the C compiler.
    .target(
      name: "DataFiles",
      exclude: [
        "cell-shapes.tsv", "divisions.tsv", "header-words.tsv", "organisation-aliases.tsv",
        "organisation-suffixes.tsv",
        "surnames.tsv", "units.tsv",
        "zones.tsv",
      ]),
    .target(
      name: "Schemas", path: "Schemas",
      exclude: [
        "baseline.schema.json", "corrections.schema.json", "dataset.schema.json", "diff.schema.json",
        "history.schema.json", "links.schema.json", "report.schema.json",
      ]),
    room("DataTables", ["DataFiles"]),

    // Values and knowledge.
    room("Provenance"),
    room("Quantities", ["DataTables"]),
    room("Gazetteer", ["DataTables", "Provenance"]),
    room("PlanModel", ["Provenance", "Quantities"]),

    // The street: bytes, lines, cells, records, JSON.
    room("SourceText", ["ICUText", "Provenance"]),
    room("TableReading", ["DataTables", "Gazetteer", "ICUText", "Provenance", "Quantities", "SourceText"]),
    room(
      "PlanReading", ["Gazetteer", "PlanModel", "Provenance", "Quantities", "SourceText", "TableReading"]),
    room("PlanJSON", ["PlanModel", "Provenance", "Quantities", "SchemaValidation"]),
    room("Corrections", ["PlanModel", "Provenance", "SchemaValidation"]),
    room("PlanDiff", ["Gazetteer", "ICUText", "PlanModel", "Provenance", "Quantities"]),
    room("DatasetChecking", ["Gazetteer", "PlanModel", "PlanReading", "Provenance", "Quantities"]),
    // Findings in, text out; knows nothing of plans.
    room("Reports", ["ICUText", "Provenance"]),
    // Two JSON texts in, a JSON Patch out; knows nothing of plans.
    room("JSONPatch", ["Provenance", "Reports", "SchemaValidation"]),
    // Comparisons in, text out.
    .target(name: "ReportAssets", exclude: ["report.css"]),
    room(
      "DiffReports",
      [
        "ICUText", "JSONPatch", "PlanDiff", "PlanModel", "Provenance", "Quantities", "ReportAssets",
        "Reports",
      ]),
    room(
      "Minsheng",
      [
        "Corrections", "DatasetChecking", "DiffReports", "Gazetteer", "ICUText", "JSONPatch", "PlanDiff",
        "PlanJSON",
        "PlanModel", "PlanReading", "Provenance", "Quantities", "Reports", "SchemaValidation", "Schemas",
        "SourceText", "TableReading",
        .product(name: "Crypto", package: "swift-crypto"),
      ]),

    // The command, and the files that it reads and writes.
    room("Files", [.product(name: "SystemPackage", package: "swift-system")]),
    .executableTarget(
      name: "MinshengCommand",
      dependencies: [
        "Files", "Minsheng", "YAMLText",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: house),

    // Tests: one target a room, and four that look at the whole.
    .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: house),
    // Plans of a next year, for the tests and the benchmark of matching.
    .target(
      name: "YearGenerator", dependencies: ["PlanModel", "Quantities", "TestSupport"],
      path: "Tests/YearGenerator", swiftSettings: house),
    tests("DataTables"),
    tests("Provenance"),
    tests("ICUText"),
    tests("YAMLText"),
    tests("ECMAPatterns", also: ["ICUText", "TestSupport"]),
    tests("StringFormats", also: ["ECMAPatterns", "ICUText", "TestSupport"]),
    tests("SchemaValidation", also: ["TestSupport"]),
    .testTarget(
      name: "QuantitiesTests", dependencies: ["DataTables", "ICUText", "Quantities", "TestSupport"],
      exclude: ["conformance-exclusions.tsv"], swiftSettings: house),
    tests("Gazetteer"),
    tests("SourceText", also: ["ICUText", "Provenance"]),
    tests("TableReading", also: ["Gazetteer", "Provenance", "Quantities", "SourceText"]),
    tests(
      "PlanReading",
      also: ["Gazetteer", "PlanModel", "Provenance", "Quantities", "SourceText", "TableReading"]),
    tests("PlanJSON", also: ["PlanModel", "Provenance", "Quantities", "SchemaValidation", "TestSupport"]),
    tests("Corrections", also: ["PlanModel", "Provenance"]),
    tests(
      "DatasetChecking",
      also: ["Minsheng", "PlanModel", "Provenance", "Quantities", "TestSupport"]),
    .testTarget(
      name: "ReportsTests", dependencies: ["ICUText", "Provenance", "Reports", "TestSupport"],
      exclude: ["Goldens"], swiftSettings: house),
    .testTarget(
      name: "MinshengTests",
      dependencies: ["ICUText", "Minsheng", "Reports", "SchemaValidation", "SourceText", "TestSupport"],
      exclude: ["broken-datasets.tsv"], swiftSettings: house),
    .testTarget(
      name: "PlanDiffTests",
      dependencies: [
        "Gazetteer", "Minsheng", "PlanDiff", "PlanJSON", "PlanModel", "Provenance", "Quantities",
        "SchemaValidation", "TestSupport", "YearGenerator",
      ],
      exclude: ["Expectations"], swiftSettings: house),
    tests(
      "DiffReports",
      also: [
        "JSONPatch", "PlanDiff", "PlanJSON", "PlanModel", "Provenance", "Quantities", "Reports",
        "SchemaValidation", "TestSupport", .product(name: "Crypto", package: "swift-crypto"),
      ]),
    tests("JSONPatch", also: ["Provenance", "TestSupport"]),
    tests("Files"),
    .testTarget(
      name: "CorpusTests",
      dependencies: [
        "DatasetChecking", "Minsheng", "PlanJSON", "Quantities", "SchemaValidation", "SourceText",
        "TableReading", "TestSupport",
      ],
      exclude: ["Expectations"], swiftSettings: house),
    .testTarget(
      name: "CommandTests", dependencies: ["MinshengCommand", "TestSupport"], swiftSettings: house),
    .testTarget(name: "HouseTests", dependencies: ["TestSupport"], swiftSettings: house),
    // What a user's program sees: Foundation and the library together, without the house's settings.
    .testTarget(name: "ConsumerTests", dependencies: ["Minsheng"]),
  ],
  swiftLanguageModes: [.v6]
)
