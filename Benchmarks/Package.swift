// swift-tools-version: 6.2
import PackageDescription

/// Timing loops of single rooms.
///
/// The rooms are symbolic links to those of the library: what they offer each other is `package`, so a package
/// that only depended on the library could not call it.
let house: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .strictMemorySafety(),
]

let package = Package(
  name: "Benchmarks",
  targets: [
    .target(
      name: "DataFiles",
      exclude: [
        "divisions.tsv", "header-words.tsv", "organisation-aliases.tsv", "organisation-suffixes.tsv",
        "surnames.tsv", "units.tsv", "zones.tsv",
      ]),
    .target(name: "DataTables", dependencies: ["DataFiles"], swiftSettings: house),
    .target(name: "Quantities", dependencies: ["DataTables"], swiftSettings: house),
    .systemLibrary(name: "CICU", pkgConfig: "icu-i18n", providers: [.apt(["libicu-dev"])]),
    .target(name: "CICUShims", dependencies: ["CICU"]),
    .target(name: "ICUText", dependencies: ["CICUShims"], swiftSettings: house),
    .target(name: "Provenance", swiftSettings: house),
    .target(name: "Gazetteer", dependencies: ["DataTables", "Provenance"], swiftSettings: house),
    .target(name: "PlanModel", dependencies: ["Provenance", "Quantities"], swiftSettings: house),
    .target(
      name: "PlanDiff", dependencies: ["Gazetteer", "ICUText", "PlanModel", "Provenance", "Quantities"],
      swiftSettings: house),
    .target(name: "ECMAPatterns", dependencies: ["ICUText"], swiftSettings: house),
    .target(name: "StringFormats", dependencies: ["ECMAPatterns", "ICUText"], swiftSettings: house),
    .target(
      name: "Metaschemas",
      exclude: [
        "applicator.json", "content.json", "core.json", "format-annotation.json", "format-assertion.json",
        "meta-data.json", "schema.json", "unevaluated.json", "validation.json",
      ]),
    .target(
      name: "SchemaValidation", dependencies: ["ECMAPatterns", "Metaschemas", "StringFormats"],
      swiftSettings: house),
    .target(
      name: "PlanJSON", dependencies: ["PlanModel", "Provenance", "Quantities", "SchemaValidation"],
      swiftSettings: house),
    .target(name: "TestSupport", swiftSettings: house),
    .target(
      name: "YearGenerator", dependencies: ["PlanModel", "Quantities", "TestSupport"], swiftSettings: house),
    .executableTarget(
      name: "MatchBenchmark",
      dependencies: ["PlanDiff", "PlanJSON", "PlanModel", "SchemaValidation", "YearGenerator"],
      swiftSettings: house),
    .executableTarget(
      name: "DiffBenchmark", dependencies: ["PlanDiff", "PlanModel", "Provenance", "Quantities"],
      swiftSettings: house),
    .executableTarget(name: "QuantityBenchmark", dependencies: ["Quantities"], swiftSettings: house),
  ],
  swiftLanguageModes: [.v6]
)
