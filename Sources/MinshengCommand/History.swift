import ArgumentParser
import Files
import Minsheng

/// `minsheng history`: what became of measures through the years.
struct History: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "history", abstract: "Follows measures through the plans of several years.",
    discussion: """
      One line for every measure, with its target in each year; with --measure, one measure with its words and what \
      changed each year. Example:
        minsheng history 2022.json 2023.json 2024.json --measure 2024-06/1
      """)

  @OptionGroup var years: YearOptions

  @Option(help: ArgumentHelp("Only this measure, by its id in any of the years.", valueName: "id"))
  var measure: String?

  func validate() throws {
    do throws(UsageFault) {
      try years.check()
    } catch {
      throw error.error(in: years.screen.language)
    }
  }

  func run() throws {
    let screen = Screen(language: years.screen.language)
    let text: [UInt8]
    do throws(UsageFault) {
      let comparison = try years.compare()
      do throws(ComparisonFailure) {
        text = try comparison.history(
          of: measure, language: screen.messageLanguage, colours: Terminal.showsColours)
      } catch {
        throw UsageFault(error)
      }
    } catch {
      throw screen.trouble(error)
    }
    try StandardOutput.write(text, screen: screen)
  }
}
