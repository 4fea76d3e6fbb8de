/// A refusal by ICU: its error code and which job was refused.
package struct ICUError: Error, Hashable, Sendable, CustomStringConvertible {
  /// ICU's error code; more than 0.
  package let code: Int32
  /// What was asked for, in English: `open collator zh`.
  package let job: String

  /// `U_ILLEGAL_ARGUMENT_ERROR`: also for text of more than 2^31 - 1 units.
  package static let illegalArgument: Int32 = 1
  /// `U_BUFFER_OVERFLOW_ERROR`: the room given was too small; the length needed is known.
  package static let bufferOverflow: Int32 = 15

  /// An error; `code` is ICU's, `job` what was asked for.
  package init(code: Int32, job: String) {
    self.code = code
    self.job = job
  }

  /// The symbolic name, such as `U_ILLEGAL_ARGUMENT_ERROR`.
  package var name: String { Border.errorName(code) }

  /// One sentence in English.
  package var description: String { "ICU could not \(job): \(name) (\(code))" }

  /// Throws when `status` says that a call failed; warnings (below 0) are success.
  package static func check(_ status: Int32, _ job: @autoclosure () -> String) throws(ICUError) {
    if status > 0 { throw ICUError(code: status, job: job()) }
  }
}
