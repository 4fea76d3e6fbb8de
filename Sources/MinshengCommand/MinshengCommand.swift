import ArgumentParser

/// The command `minsheng`.
@main
struct MinshengCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "minsheng",
    abstract: "Turns the yearly plan tables of Chinese governments into exact, checked JSON.",
    discussion: """
      Reads the text of a 民生实事 plan (任务分解表, 责任清单) as a PDF tool gives it, and writes JSON that \
      follows a documented schema. What was repaired, inferred or is doubtful is listed with the lines of \
      the dump.

      Start with:
        minsheng convert plan.txt -o plan.json
      """,
    version: Version.current,
    subcommands: [Convert.self, Dump.self, ListRules.self, PrintSchema.self])
}

/// The version of the command.
enum Version {
  static let current = "0.1.0"
}
