import Foundation
import TestSupport
import Testing

/// Places that cannot be written: status 1, a sentence, and nothing half written.
struct BadOutputTests {
  private func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.addCase("yichang-2024-no-number-column", as: "source.txt")
    return folder
  }

  @Test(.enabled(if: FileManager.default.fileExists(atPath: "/dev/full")))
  func aFullDeviceIsSaid() async throws {
    for (language, message) in [
      ("en", "Could not be written: No space left on device. Nothing was kept."),
      ("zh", "无法写入：No space left on device。未留下任何文件。"),
    ] {
      let run = try await CommandRun(
        ["convert", "source.txt", "-o", "/dev/full", "-q", "--lang", language], in: folder())
      #expect(run.status == 1)
      #expect(run.errors == "/dev/full: \(message)\n")
    }
  }

  @Test(
    .enabled(if: FileManager.default.fileExists(atPath: "/dev/full")),
    arguments: [["convert", "source.txt", "-q"], ["dump", "source.txt"], ["rules"], ["schema"]])
  func aFullStandardOutputIsSaid(arguments: [String]) async throws {
    let run = try await CommandRun(arguments, outputFile: "/dev/full", in: folder())
    #expect(run.exited)
    #expect(run.status == 1)
    #expect(run.errors == "-: Could not be written: No space left on device. Nothing was kept.\n")
  }

  @Test func aMissingFolderIsSaid() async throws {
    let folder = try folder()
    let file = try await CommandRun(["convert", "source.txt", "-o", "no/where.json", "-q"], in: folder)
    #expect(file.status == 1)
    #expect(file.errors == "no/where.json: Could not be opened: No such file or directory.\n")
    let directory = try await CommandRun(
      ["convert", "source.txt", "--output-dir", "no/where", "-q"], in: folder)
    #expect(directory.status == 1)
    #expect(
      directory.errors == "no/where: Could not be written: No such file or directory. Nothing was kept.\n")
    try #expect(folder.listing() == ["source.txt"])
  }

  @Test func aDirectoryIsNoOutput() async throws {
    let folder = try folder()
    let run = try await CommandRun(["convert", "source.txt", "-o", ".", "-q"], in: folder)
    #expect(run.status == 1)
    #expect(run.errors == ".: Expected a file, found a directory. Name the files in it.\n")
    try #expect(folder.listing() == ["source.txt"])
  }

  @Test func aFileIsNoOutputDirectory() async throws {
    let folder = try folder()
    try folder.write([0x6F], to: "out")
    let run = try await CommandRun(["convert", "source.txt", "--output-dir", "out", "-q"], in: folder)
    #expect(run.status == 1)
    #expect(run.errors.hasPrefix("out: Could not be written: Not a directory."))
    try #expect(folder.listing() == ["out", "source.txt"])
  }

  /// The superuser may write everywhere.
  @Test(.enabled(if: NSUserName() != "root"))
  func aFolderWithoutPermissionIsSaid() async throws {
    let folder = try folder()
    try FileManager.default.setAttributes([.posixPermissions: 0o555], ofItemAtPath: folder.url.path)
    defer {
      try? FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder.url.path)
    }
    let run = try await CommandRun(["convert", "source.txt", "-o", "out.json", "-q"], in: folder)
    #expect(run.status == 1)
    #expect(run.errors == "out.json: Could not be opened: Permission denied.\n")
  }
}
