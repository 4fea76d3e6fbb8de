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

  var options: PlanConverter.Options {
    PlanConverter.Options(year: year, jurisdiction: jurisdiction, encoding: encoding)
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
