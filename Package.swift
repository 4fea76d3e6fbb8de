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

func room(_ name: String, _ dependencies: [Target.Dependency] = [], path: String? = nil) -> Target {
  .target(name: name, dependencies: dependencies, path: path, swiftSettings: house)
}

func tests(_ room: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .testTarget(
    name: room + "Tests", dependencies: [.byName(name: room)] + dependencies, swiftSettings: house)
}

let package = Package(
  name: "Minsheng",
  products: [
    .library(name: "Minsheng", targets: ["Minsheng"]),
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

    // Look-up data: tab-separated files, embedded by the C compiler.
    .target(
      name: "DataFiles",
      exclude: [
        "divisions.tsv", "header-words.tsv", "organisation-suffixes.tsv", "surnames.tsv", "units.tsv",
        "zones.tsv",
      ]),
    room("DataTables", ["DataFiles"]),

    room("Provenance"),
    room("Quantities", ["DataTables", "Provenance"]),
    room("Gazetteer", ["DataTables", "Provenance"]),
    room("SourceText", ["ICUText", "Provenance"]),
    room("TableReading", ["Gazetteer", "Provenance", "Quantities", "SourceText"]),
    room("PlanModel", ["Provenance", "Quantities"]),
    room("PlanReading", ["Gazetteer", "PlanModel", "Provenance", "Quantities", "SourceText", "TableReading"]),
    room("PlanJSON", ["PlanModel", "Provenance", "Quantities"]),
    room(
      "Minsheng",
      [
        "Gazetteer", "ICUText", "PlanJSON", "PlanModel", "PlanReading", "Provenance", "Quantities", "SourceText",
        "Schemas", "TableReading", .product(name: "Crypto", package: "swift-crypto"),
      ]),
    .target(name: "Schemas", path: "Schemas", exclude: ["dataset.schema.json"]),

    // The command, and the files that it reads and writes.
    room("Files", [.product(name: "SystemPackage", package: "swift-system")]),
    .executableTarget(
      name: "MinshengCommand",
      dependencies: [
        "Files", "Minsheng", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: house),

    tests("DataTables"),
    tests("Provenance"),
    tests("ICUText"),
    tests("Quantities"),
    tests("Gazetteer"),
  ],
  swiftLanguageModes: [.v6]
)
