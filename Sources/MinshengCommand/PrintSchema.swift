import ArgumentParser
import Minsheng

/// `minsheng schema`: the JSON Schemas of what is written.
struct PrintSchema: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema", abstract: "Prints a JSON Schema (2020-12) of what minsheng writes.")

  @Argument(help: "dataset: what convert writes.")
  var name: Name = .dataset

  enum Name: String, ExpressibleByArgument, CaseIterable {
    case dataset
  }

  func run() throws {
    switch name {
    case .dataset: try StandardOutput.write(SchemaCatalogue.dataset.text)
    }
  }
}
