package import Provenance

/// What is wrong with a file of corrections: where, what was expected, what was found.
package struct CorrectionFileFault: Error, Sendable, Equatable {
  /// The line of the file, from 1.
  package var line: Int
  /// The place in the JSON text (RFC 6901): `/corrections/0/field`; empty for the whole.
  package var pointer: String
  /// One sentence.
  package var message: Message
}
