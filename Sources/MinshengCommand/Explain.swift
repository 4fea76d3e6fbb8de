import ArgumentParser
import Files
import Minsheng

/// `minsheng explain`: how the fields of one project came about.
struct Explain: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract:
      "Says how the cells of a project were read: from which lines, how surely, and what else they could be.",
    discussion: """
      Where nothing but the text tells cells apart, each cell is shown with its score in the best reading of the \
      table, and its least certain fragment with the column it would go to otherwise. Example:
        minsheng explain plan.txt 2023-07
      """)

  @Argument(help: ArgumentHelp("A text dump; - for standard input.", valueName: "file"), completion: .file())
  var input: String

  @Argument(help: "The id of a project, as convert gives it: 2023-07, 2023-01-2.")
  var project: String

  @OptionGroup var document: DocumentOptions
  @OptionGroup var screen: ScreenOptions

  func run() throws {
    let screen = Screen(language: screen.language)
    try screen.reporting(input) {
      let bytes = try BoundedFile.read(input, limit: PlanConverter.largestDump)
      guard
        let text = try CellExplainer(options: document.options).explanation(
          of: project, in: bytes, language: screen.messageLanguage)
      else {
        screen.line(
          screen.language == .zh
            ? "\(input)：没有编号为\(project)的项目。用 minsheng dump --stage records 查看所有编号。"
            : "\(input): Expected the id of a project, found none called \(project). See minsheng dump --stage records."
        )
        throw ExitCode(1)
      }
      try StandardOutput.write(Array(text.utf8), screen: screen)
    }
  }
}
