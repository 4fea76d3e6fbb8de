import ArgumentParser
import Files
import Minsheng

/// What is wrong with the arguments or with a file that they name: exit status 2.
struct UsageFault: Error, Equatable {
  /// What was expected, what was found.
  var message: Message

  init(_ english: String, _ chinese: String) { message = Message(english, chinese) }

  /// A fault of a file that the arguments name.
  init(_ failure: FileFailure) {
    let message = failure.message
    self.init("\(failure.path): \(message.english)", "\(failure.path)：\(message.chinese)")
  }

  /// The fault as the argument parser reports it, in one language.
  func error(in language: ScreenOptions.Language) -> ValidationError {
    ValidationError(Screen(language: language).text(message))
  }
}

extension Screen {
  /// Says what is wrong with what the arguments name, without a reminder of how the command is used.
  func trouble(_ fault: UsageFault) -> ExitCode {
    line(text(fault.message))
    return ExitCode(2)
  }
}
