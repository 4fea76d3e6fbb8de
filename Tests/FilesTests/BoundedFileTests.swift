import Foundation
import SystemPackage
import Testing

@testable import Files

/// Covers `FileFailure` as well.
struct BoundedFileTests {
  private let folder = FileManager.default.temporaryDirectory.appending(path: "bounded-\(UUID().uuidString)")

  init() throws { try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true) }

  private func file(_ name: String, _ bytes: [UInt8]) throws -> String {
    let url = folder.appending(path: name)
    try Data(bytes).write(to: url)
    return url.path
  }

  /// What reading throws.
  private func failure(_ path: String, limit: Int) -> FileFailure? {
    do {
      _ = try BoundedFile.read(path, limit: limit)
      return nil
    } catch {
      return error
    }
  }

  @Test(arguments: [0, 1, 65_535, 65_536, 65_537, 3_000_000])
  func readsAllBytes(count: Int) throws {
    let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    let path = try file("data-\(count)", bytes)
    #expect(try BoundedFile.read(path, limit: count) == bytes)
    #expect(try BoundedFile.read(path, limit: Int.max) == bytes)
  }

  @Test func oneByteOverTheLimitIsRefused() throws {
    let path = try file("eleven", [UInt8](repeating: 65, count: 11))
    #expect(try BoundedFile.read(path, limit: 11).count == 11)
    #expect(failure(path, limit: 10) == FileFailure(action: .read, path: path, limit: 10))
  }

  @Test func aDeviceThatNeverEndsIsRefusedAtTheLimit() {
    #expect(
      failure("/dev/zero", limit: 100_000) == FileFailure(action: .read, path: "/dev/zero", limit: 100_000))
  }

  @Test func anEmptyDeviceIsEmpty() throws {
    #expect(try BoundedFile.read("/dev/null", limit: 10).isEmpty)
  }

  @Test func aDirectoryIsSaidToBeOne() {
    #expect(
      failure(folder.path, limit: 10) == FileFailure(action: .read, path: folder.path, isDirectory: true))
  }

  @Test func aMissingFileHasTheSystemsReason() {
    let path = folder.appending(path: "none").path
    #expect(
      failure(path, limit: 10) == FileFailure(action: .open, path: path, reason: .noSuchFileOrDirectory))
  }

  @Test(.enabled(if: geteuid() != 0, "root may read everything"))
  func aFileWithoutPermissionHasTheSystemsReason() throws {
    let path = try file("secret", [1])
    try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: path)
    #expect(failure(path, limit: 10) == FileFailure(action: .open, path: path, reason: .permissionDenied))
  }
}
