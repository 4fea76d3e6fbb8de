// swift-tools-version: 6.2
import PackageDescription

/// Fuzzers of what reads text from outside; `Scripts/fuzz.sh` builds and runs them with libFuzzer.
///
/// The rooms are symbolic links to those of the library, as in Benchmarks: what they offer each other is `package`.
let house: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .strictMemorySafety(),
]

func room(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: house)
}

/// A library, for libFuzzer brings the program's entry point with it.
func fuzzer(_ name: String, _ dependencies: [Target.Dependency]) -> [Target] {
  [.target(name: name, dependencies: dependencies, swiftSettings: house)]
}

let fuzzers =
  fuzzer("JSONTextFuzz", ["SchemaValidation"])
  + fuzzer("JSONSchemaFuzz", ["SchemaValidation"])
  + fuzzer("ECMAPatternFuzz", ["ECMAPatterns"])
  + fuzzer("DatasetFuzz", ["PlanJSON", "Provenance", "SchemaValidation"])
  + fuzzer("DiffFuzz", ["DiffReports", "PlanDiff", "PlanJSON", "PlanModel", "Reports", "SchemaValidation"])

let package = Package(
  name: "Fuzz",
  products: fuzzers.map { .library(name: $0.name, type: .static, targets: [$0.name]) },
  targets: [
    .systemLibrary(name: "CICU", pkgConfig: "icu-i18n", providers: [.apt(["libicu-dev"])]),
    .target(name: "CICUShims", dependencies: ["CICU"]),
    room("ICUText", ["CICUShims"]),
    room("ECMAPatterns", ["ICUText"]),
    room("StringFormats", ["ECMAPatterns", "ICUText"]),
    .target(name: "Metaschemas"),
    room("SchemaValidation", ["ECMAPatterns", "Metaschemas", "StringFormats"]),
    .target(name: "DataFiles"),
    room("DataTables", ["DataFiles"]),
    room("Provenance"),
    room("Quantities", ["DataTables"]),
    room("PlanModel", ["Provenance", "Quantities"]),
    room("PlanJSON", ["PlanModel", "Provenance", "Quantities", "SchemaValidation"]),
    room("Gazetteer", ["DataTables", "Provenance"]),
    room("PlanDiff", ["Gazetteer", "ICUText", "PlanModel", "Provenance", "Quantities"]),
    room("Reports", ["ICUText", "Provenance"]),
    room("JSONPatch", ["Provenance", "Reports", "SchemaValidation"]),
    .target(name: "ReportAssets"),
    room(
      "DiffReports",
      [
        "ICUText", "JSONPatch", "PlanDiff", "PlanModel", "Provenance", "Quantities", "ReportAssets", "Reports",
      ]),
  ] + fuzzers,
  swiftLanguageModes: [.v6]
)
