import Foundation
import TestSupport
import Testing

/// The rules of CONTRIBUTING.md that a machine can check.
struct HouseRuleTests {
  @Test func thereAreFilesToCheck() { #expect(SourceTree.files.count > 100) }

  @Test(arguments: SourceTree.files)
  func aFileIsReadInOneSitting(file: SourceTree.File) {
    #expect(file.lines.count <= 320, "\(file.path) has \(file.lines.count) lines")
  }

  @Test(arguments: SourceTree.files)
  func aFileIsNamedAfterWhatItHolds(file: SourceTree.File) {
    let name = file.path.split(separator: "/").last ?? ""
    for word in ["Util", "Helper", "Manager", "Misc"] {
      #expect(!name.contains(word), "\(file.path)")
    }
    #expect(!file.path.contains(" "))
  }

  @Test(arguments: SourceTree.files.filter { !["ICUText", "YAMLText", "Files"].contains($0.room) })
  func pointersStayInTheirRooms(file: SourceTree.File) {
    for line in file.code { #expect(!line.contains("unsafe"), "\(file.path): \(line)") }
  }

  @Test(arguments: SourceTree.files)
  func nothingTrapsOnInput(file: SourceTree.File) {
    for line in file.code {
      for word in [
        "try!", "as!", "fatalError(", "preconditionFailure(", "precondition(", "assertionFailure(",
      ] {
        #expect(!line.contains(word), "\(file.path): \(line)")
      }
    }
  }

  @Test(arguments: SourceTree.files)
  func numbersAreExact(file: SourceTree.File) {
    let words = ["Double", "Float", "CGFloat"]
    for line in file.code {
      let tokens = line.split { !$0.isLetter && !$0.isNumber }
      #expect(!tokens.contains { words.contains(String($0)) }, "\(file.path): \(line)")
    }
  }

  /// A rule that names a document of the corpus is a special case.
  @Test(arguments: SourceTree.files)
  func noRuleKnowsADocument(file: SourceTree.File) {
    for line in file.code where !line.contains("//") {
      for word in ["杭州", "上城", "淳安", "青荷", "330100"] {
        #expect(!line.contains(word), "\(file.path): \(line)")
      }
    }
  }

  @Test func everyCheckIsAFileWithATestOfItsName() {
    let checks = SourceTree.files.filter { $0.path.contains("/PlanReading/Checks/") }
      .compactMap { $0.path.split(separator: "/").last?.dropLast(".swift".count) }.filter { $0 != "Check" }
    #expect(checks.count >= 15)
    let list = SourceTree.files.first { $0.path.hasSuffix("Checks/Check.swift") }?.lines.joined() ?? ""
    for check in checks {
      #expect(list.contains("\(check).self"), "\(check) is not in Checks.all")
      let test = Repository.root.appending(path: "Tests/PlanReadingTests/\(check)Tests.swift")
      #expect(FileManager.default.fileExists(atPath: test.path), "\(check) has no test")
    }
  }
}
