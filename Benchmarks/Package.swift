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
        "divisions.tsv", "header-words.tsv", "organisation-suffixes.tsv", "surnames.tsv", "units.tsv",
        "zones.tsv",
      ]),
    .target(name: "DataTables", dependencies: ["DataFiles"], swiftSettings: house),
    .target(name: "Quantities", dependencies: ["DataTables"], swiftSettings: house),
    .executableTarget(name: "QuantityBenchmark", dependencies: ["Quantities"], swiftSettings: house),
  ],
  swiftLanguageModes: [.v6]
)
