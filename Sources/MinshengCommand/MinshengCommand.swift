import ArgumentParser
import Files

/// The command `minsheng`.
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
    subcommands: [
      Convert.self, Validate.self, Diff.self, History.self, Dump.self, Explain.self, ListRules.self,
      PrintSchema.self,
    ])
}

/// The version of the command.
enum Version {
  static let current = "0.1.0"
}

/// Where the process begins.
@main
enum Main {
  /// Usage errors end with 2, as the help says and as shells do; the library's own status for them is 64.
  private static let usageError = ExitCode(2)

  static func main() {
    do {
      var command = try named(CommandLine.arguments.dropFirst()) ?? MinshengCommand.parseAsRoot()
      try command.run()
    } catch {
      guard MinshengCommand.exitCode(for: error) == .validationFailure else {
        MinshengCommand.exit(withError: error)
      }
      StandardError.write(MinshengCommand.fullMessage(for: error) + "\n")
      MinshengCommand.exit(withError: usageError)
    }
  }
  /// The subcommand that the first argument names, if all that follows is in order for it.
  ///
  /// It spares a short run the making of the whole tree of commands. Whatever is not in order, and what asks for
  /// help or a version, is left to the root, which says it with the name of the whole command.
  private static func named(_ arguments: ArraySlice<String>) -> (any ParsableCommand)? {
    guard let name = arguments.first,
      let type = MinshengCommand.configuration.subcommands.first(where: {
        $0.configuration.commandName == name
      }),
      let command = try? type.parseAsRoot(Array(arguments.dropFirst())), Swift.type(of: command) == type
    else { return nil }
    return command
  }
}
