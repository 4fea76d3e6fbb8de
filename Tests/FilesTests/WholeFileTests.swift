import Foundation
import SystemPackage
import Testing

@testable import Files

struct WholeFileTests {
  private let folder = FileManager.default.temporaryDirectory.appending(path: "whole-\(UUID().uuidString)")

  init() throws { try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true) }

  private func path(_ name: String) -> String { folder.appending(path: name).path }

  private func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
  }

  private func text(_ path: String) throws -> String {
    String(decoding: try Data(contentsOf: URL(filePath: path)), as: UTF8.self)
  }

  /// Writes a file, and gives it its name if asked to.
  private func write(_ chunks: [String], to path: String, finishing: Bool = true) throws(FileFailure) {
    let file = try WholeFile(path)
    for chunk in chunks { try file.write(Array(chunk.utf8)) }
    if finishing { try file.finish() }
  }

  @Test func chunksAreWrittenInOrder() throws {
    try write(["甲", "", "乙\n"], to: path("a.json"))
    #expect(try text(path("a.json")) == "甲乙\n")
    #expect(try names() == ["a.json"])
  }

  @Test func withoutFinishNothingRemains() throws {
    try write(["half"], to: path("b.json"), finishing: false)
    #expect(try names().isEmpty)
  }

  @Test func anOldFileStaysUntilTheNewOneIsWhole() throws {
    try write(["old"], to: path("c.json"))
    try write(["new but not"], to: path("c.json"), finishing: false)
    #expect(try text(path("c.json")) == "old")
    try write(["new"], to: path("c.json"))
    #expect(try text(path("c.json")) == "new")
    #expect(try names() == ["c.json"])
  }

  @Test func theTargetDoesNotExistBeforeFinish() throws {
    let file = try WholeFile(path("d.json"))
    try file.write(Array("text".utf8))
    #expect(!FileManager.default.fileExists(atPath: path("d.json")))
    try file.finish()
    #expect(try names() == ["d.json"])
  }

  @Test func aFolderThatDoesNotExistIsAFailure() {
    let target = path("none/e.json")
    do {
      try write([], to: target)
      Issue.record("expected a failure")
    } catch {
      #expect(error == FileFailure(action: .open, path: target, reason: .noSuchFileOrDirectory))
    }
  }

  @Test func aDirectoryIsNoTarget() {
    do {
      try write([], to: folder.path)
      Issue.record("expected a failure")
    } catch {
      #expect(error == FileFailure(action: .write, path: folder.path, isDirectory: true))
    }
  }

  @Test func aDeviceIsWrittenAsItIs() throws {
    try write(["gone"], to: "/dev/null")
    let kind = try FileManager.default.attributesOfItem(atPath: "/dev/null")[.type] as? FileAttributeType
    #expect(kind == .typeCharacterSpecial)
  }

  @Test(.enabled(if: FileManager.default.fileExists(atPath: "/dev/full")))
  func aFullDeviceIsAFailureAndLeavesNothing() throws {
    do {
      try write(["text"], to: "/dev/full")
      Issue.record("expected a failure")
    } catch {
      #expect(error == FileFailure(action: .write, path: "/dev/full", reason: .noSpace))
    }
    let parts = try FileManager.default.contentsOfDirectory(atPath: "/dev").filter {
      $0.hasPrefix("full.part")
    }
    #expect(parts.isEmpty)
  }
}
