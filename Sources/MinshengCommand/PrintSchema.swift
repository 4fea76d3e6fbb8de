import ArgumentParser
import Minsheng

/// `minsheng schema`: the JSON Schemas of what is written.
struct PrintSchema: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema", abstract: "Prints a JSON Schema (2020-12) of what minsheng writes or reads.")

  @Argument(
    help:
      "dataset: what convert writes; corrections: what convert --corrections reads; report: findings as json and jsonl; diff: a comparison of two plans; history: of more."
  )
  var name: Name = .dataset

  @OptionGroup var screen: ScreenOptions

  enum Name: String, ExpressibleByArgument, CaseIterable {
    case dataset
    case corrections
    case report
    case diff
    case history
  }

  func run() throws {
    let screen = Screen(language: screen.language)
    switch name {
    case .dataset: try StandardOutput.write(SchemaCatalogue.dataset.text, screen: screen)
    case .corrections: try StandardOutput.write(SchemaCatalogue.corrections.text, screen: screen)
    case .report: try StandardOutput.write(SchemaCatalogue.report.text, screen: screen)
    case .diff: try StandardOutput.write(SchemaCatalogue.diff.text, screen: screen)
    case .history: try StandardOutput.write(SchemaCatalogue.history.text, screen: screen)
    }
  }
}
