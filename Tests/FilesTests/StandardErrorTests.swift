import Foundation
import SystemPackage
import Testing

@testable import Files

struct StandardErrorTests {
  @Test func variablesOfTheEnvironmentAreReadAsTheyStand() {
    unsafe setenv("MINSHENG_TEST_VARIABLE", "值", 1)
    #expect(Environment.value("MINSHENG_TEST_VARIABLE") == "值")
    unsafe unsetenv("MINSHENG_TEST_VARIABLE")
    #expect(Environment.value("MINSHENG_TEST_VARIABLE") == nil)
  }

  @Test func aFolderIsMadeOnce() throws {
    let path = FileManager.default.temporaryDirectory.appending(path: "made-\(UUID().uuidString)").path
    try Directory.create(path)
    try Directory.create(path)
    let kind = try FileManager.default.attributesOfItem(atPath: path)[.type] as? FileAttributeType
    #expect(kind == .typeDirectory)
    try FileManager.default.removeItem(atPath: path)
  }

  @Test func aFolderWithoutAParentIsAFailure() {
    let path = FileManager.default.temporaryDirectory.appending(path: "no-\(UUID().uuidString)/child").path
    #expect(throws: FileFailure(action: .write, path: path, reason: .noSuchFileOrDirectory)) {
      try Directory.create(path)
    }
  }

  @Test func aFileInTheWayOfAFolderIsAFailure() throws {
    let path = FileManager.default.temporaryDirectory.appending(path: "file-\(UUID().uuidString)").path
    try Data().write(to: URL(filePath: path))
    #expect(throws: FileFailure.self) { try Directory.create(path) }
    try FileManager.default.removeItem(atPath: path)
  }
}
