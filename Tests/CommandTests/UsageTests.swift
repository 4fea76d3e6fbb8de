import Foundation
import TestSupport
import Testing

/// Mistakes in the arguments: status 2, the mistake on standard error, nothing on standard output.
struct UsageTests {
  @Test(arguments: [
    (
      ["convert", "source.txt", "--year", "1900"], "Error: --year must be between 1949 and 2099, found 1900."
    ),
    (["convert", "source.txt", "--year", "abc"], "Error: The value 'abc' is invalid for '--year <year>'"),
    (
      ["convert", "source.txt", "source.txt"],
      "Error: Several inputs need --output-dir, or --format ndjson for one dataset a line."
    ),
    (
      ["convert", "source.txt", "-o", "a", "--output-dir", "b"],
      "Error: Give either --output or --output-dir, not both."
    ),
    (
      ["convert", "source.txt", "x/source.txt", "--output-dir", "out"],
      "Error: Two inputs would both be written to source.json; convert them into separate directories."
    ),
    (
      ["convert", "source.txt", "-o", "source.txt"],
      "Error: source.txt is an input; the dataset would overwrite it. Give another --output."
    ),
    (["convert", "--nonsense"], "Error: Unknown option '--nonsense'"),
    (["schema", "nonsense"], "Error: The value 'nonsense' is invalid for '<name>'."),
    (["nonsense"], "Error: Unexpected argument 'nonsense'"),
  ])
  func isSaid(arguments: [String], message: String) async throws {
    let folder = try TemporaryFolder()
    try folder.addCase("yichang-2024-no-number-column", as: "source.txt")
    let run = try await CommandRun(arguments, in: folder)
    #expect(run.exited)
    #expect(run.status == 2)
    #expect(run.output.isEmpty)
    #expect(run.errors.hasPrefix(message), "\(run.errors)")
    try #expect(folder.listing() == ["source.txt"])
  }
  /// A subcommand is tried by itself first; what it refuses is said as part of the whole command.
  @Test(arguments: [
    (["validate"], "Usage: minsheng validate [<options>] <file> ..."),
    (["validate", "--nonsense"], "Usage: minsheng validate [<options>] <file> ..."),
    (["explain"], "Usage: minsheng explain"),
    (["nonsense"], "Usage: minsheng <subcommand>"),
  ])
  func namesTheWholeCommand(arguments: [String], usage: String) async throws {
    let run = try await CommandRun(arguments, in: try TemporaryFolder())
    #expect(run.status == 2)
    #expect(run.output.isEmpty)
    #expect(run.errors.contains("\n\(usage)"), "\(run.errors)")
  }
}
