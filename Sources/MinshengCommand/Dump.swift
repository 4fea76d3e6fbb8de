import ArgumentParser
import Files
import Minsheng

/// `minsheng dump`: what each stage makes of an input.
struct Dump: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dump", abstract: "Shows what each stage of the conversion makes of a dump.",
    discussion: """
      lines: the decoded lines with their pages; shapes: what each text between tabs looks like; forms: what the reader of each form finds and how much that explains; table: the columns and the cells of every row; cells: how sure \
      each cell is, where nothing but the text told the cells apart; picture: the dump, every piece marked by the \
      column it was put in; records: the projects with their measures.
      """)

  @Argument(
    help: ArgumentHelp("A text dump; - or nothing for standard input.", valueName: "file"),
    completion: .file())
  var input: String = "-"

  @Option(help: "lines, shapes, forms, picture, table, cells or records.")
  var stage: Stage = .table

  @OptionGroup var document: DocumentOptions
  @OptionGroup var screen: ScreenOptions

  enum Stage: String, ExpressibleByArgument, CaseIterable {
    case lines
    case picture
    case forms
    case shapes
    case table
    case cells
    case records
  }

  func run() throws {
    let screen = Screen(language: screen.language)
    try screen.reporting(input) {
      let bytes = try BoundedFile.read(input, limit: PlanConverter.largestDump)
      let stages = StageDump(options: document.options)
      let text =
        switch stage {
        case .lines: try stages.lines(of: bytes)
        case .picture: try stages.picture(of: bytes, colours: Terminal.showsColours)
        case .forms: try stages.forms(of: bytes)
        case .shapes: try stages.shapes(of: bytes)
        case .table: try stages.table(of: bytes)
        case .cells: try stages.cells(of: bytes)
        case .records: try stages.records(of: bytes, language: screen.messageLanguage)
        }
      try StandardOutput.write(Array(text.utf8), screen: screen)
    }
  }
}
