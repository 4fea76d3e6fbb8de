/// The escapes of GitHub's workflow commands (actions/toolkit, `packages/core/src/command.ts`).
enum WorkflowCommand {
  /// The text behind the second `::`.
  static func data(_ text: String) -> String { escaped(text, also: []) }

  /// The path of a file as GitHub knows it: a `./` in front hides the file from it.
  static func path(_ path: String) -> String {
    var rest = path[...]
    while rest.hasPrefix("./") { rest = rest.dropFirst(2) }
    return String(rest)
  }

  /// The value of a property, such as a path.
  static func property(_ text: String) -> String { escaped(text, also: [":", ","]) }

  /// A line of a log that is no command, whatever it quotes.
  ///
  /// A runner takes a line that begins with `::`, and one that holds `##[` anywhere, for a command.
  static func plain(_ text: String) -> String {
    var line = VisibleText.line(text)
    if line.unicodeScalars.first(where: { !$0.properties.isWhitespace }) == ":" { line = "./" + line }
    var shown = ""
    for scalar in line.unicodeScalars {
      if scalar == "[", shown.unicodeScalars.suffix(2).elementsEqual("##".unicodeScalars) { shown += " " }
      shown.unicodeScalars.append(scalar)
    }
    return shown
  }

  private static func escaped(_ text: String, also marks: [Unicode.Scalar]) -> String {
    var escaped = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if scalar == "%" || scalar == "\r" || scalar == "\n" || marks.contains(scalar) {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        escaped.append(contentsOf: (scalar.value < 0x10 ? "%0" : "%").unicodeScalars)
        escaped.append(contentsOf: digits.unicodeScalars)
      } else {
        escaped.append(scalar)
      }
    }
    return String(escaped)
  }
}
