import ArgumentParser
import Files
import Minsheng

/// What a user says about a document.
struct DocumentOptions: ParsableArguments {
  @Option(help: "The year of the plan, where the title does not say it.")
  var year: Int?

  @Option(
    help: "The government whose plan it is, by name or division code, where the document does not say it.")
  var jurisdiction: String?

  @Option(help: "The encoding of the input, such as GB18030; found by itself when left out.")
  var encoding: String?

  @Option(
    help: "The form of the dump (\(Self.forms)); found by itself when left out.",
    transform: { name in
      guard let form = PlanForm(rawValue: name) else {
        throw ValidationError("“\(name)” is no form; the forms are \(Self.forms).")
      }
      return form
    })
  var form: PlanForm?

  private static let forms = PlanForm.allCases.map(\.rawValue).joined(separator: ", ")

  var options: PlanConverter.Options {
    var options = PlanConverter.Options(year: year, jurisdiction: jurisdiction, encoding: encoding)
    options.form = form
    return options
  }
}

/// The language of messages.
struct ScreenOptions: ParsableArguments {
  @Option(
    help: "en or zh. Messages on the screen follow LANG when left out; those in datasets are then English.")
  var lang: Language?

  enum Language: String, ExpressibleByArgument, CaseIterable {
    case en
    case zh
  }

  /// The language of the screen: the option, else the environment, else English.
  var language: Language {
    if let lang { return lang }
    for name in ["LC_ALL", "LC_MESSAGES", "LANG"] {
      if let value = Environment.value(name), !value.isEmpty { return value.hasPrefix("zh") ? .zh : .en }
    }
    return .en
  }

  /// The language of datasets does not depend on the environment: the same input gives the same bytes.
  var jsonLanguage: JSONFormat.Language { lang == .zh ? .chinese : .english }
}
