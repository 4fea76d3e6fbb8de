import Foundation
import TestSupport
import Testing

/// The walls between the rooms.
///
/// `swift build --explicit-target-dependency-import-check error` refuses an
/// import that no dependency declares; this table also refuses one that a dependency lets through.
struct ImportTests {
  static let allowed: [String: Set<String>] = [
    "Corrections": ["PlanModel", "Provenance", "SchemaValidation"],
    "DataTables": ["DataFiles"],
    "DatasetChecking": ["Gazetteer", "PlanModel", "PlanReading", "Provenance", "Quantities"],
    "DiffReports": [
      "ICUText", "JSONPatch", "PlanDiff", "PlanModel", "Provenance", "Quantities", "ReportAssets", "Reports",
    ],
    "ECMAPatterns": ["ICUText"],
    "Files": ["Darwin", "Glibc", "Musl", "SystemPackage"],
    "Gazetteer": ["DataTables", "Provenance"],
    "ICUText": ["CICUShims"],
    "JSONPatch": ["Provenance", "Reports", "SchemaValidation"],
    "Minsheng": [
      "Corrections", "Crypto", "DatasetChecking", "DiffReports", "Gazetteer", "ICUText", "JSONPatch",
      "PlanDiff",
      "PlanJSON",
      "PlanModel", "PlanReading", "Provenance", "Quantities", "Reports", "SchemaValidation", "Schemas",
      "SourceText", "TableReading",
    ],
    "MinshengCommand": ["ArgumentParser", "Dispatch", "Files", "Minsheng", "Synchronization", "YAMLText"],
    "PlanDiff": ["Gazetteer", "ICUText", "PlanModel", "Provenance", "Quantities"],
    "PlanJSON": ["PlanModel", "Provenance", "Quantities", "SchemaValidation"],
    "PlanModel": ["Provenance", "Quantities"],
    "PlanReading": ["Gazetteer", "PlanModel", "Provenance", "Quantities", "SourceText", "TableReading"],
    "Provenance": [],
    "Quantities": ["DataTables"],
    "Reports": ["ICUText", "Provenance"],
    "SchemaValidation": ["ECMAPatterns", "Metaschemas", "StringFormats"],
    "SourceText": ["ICUText", "Provenance"],
    "StringFormats": ["ECMAPatterns", "ICUText"],
    "TableReading": ["DataTables", "Gazetteer", "ICUText", "Provenance", "Quantities", "SourceText"],
    "YAMLText": ["CYAMLShims"],
  ]

  @Test func everyRoomHasItsLineInTheTable() {
    let rooms = Set(SourceTree.files.map(\.room))
    #expect(rooms == Set(Self.allowed.keys))
  }

  @Test(arguments: SourceTree.files)
  func importsOnlyWhatItsRoomMay(file: SourceTree.File) {
    let allowed = Self.allowed[file.room] ?? []
    for line in file.lines {
      guard let module = Self.importedModule(line) else { continue }
      #expect(allowed.contains(module), "\(file.path) imports \(module)")
    }
  }

  /// The module of an import line: `package import Quantities`, `@_exported public import PlanModel`.
  static func importedModule(_ line: String) -> String? {
    let words = line.split(separator: " ")
    guard let place = words.firstIndex(of: "import"), place + 1 < words.count,
      words[..<place].allSatisfy({
        ["public", "package", "internal", "private", "@_exported", "@testable"].contains($0)
      })
    else { return nil }
    return String(words[place + 1])
  }
}
