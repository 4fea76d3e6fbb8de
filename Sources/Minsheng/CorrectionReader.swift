private import Corrections

/// Reads files of corrections: JSON of `Schemas/corrections.schema.json`.
public enum CorrectionReader {
  /// The largest file that is read, in bytes: 16 MiB.
  public static let largestFile = 16 << 20

  /// The corrections of a file, for ``PlanConverter/Options/corrections``.
  ///
  /// O(*n*).
  /// - Parameter bytes: JSON text in UTF-8.
  /// - Returns: The corrections in the order of the file.
  /// - Throws: ``CorrectionFailure`` for the first fault of the file; nothing of it is then used.
  public static func read(_ bytes: [UInt8]) throws(CorrectionFailure) -> [Correction] {
    do throws(CorrectionFileFault) {
      return try CorrectionFile(bytes) { RuleCatalogue.rule($0) != nil }.corrections
    } catch {
      throw CorrectionFailure(line: error.line, pointer: error.pointer, message: error.message)
    }
  }
}

/// Why a file of corrections could not be read.
public struct CorrectionFailure: Error, Sendable, Equatable {
  /// The line of the file, from 1.
  public var line: Int
  /// The place in its JSON text (RFC 6901): `/corrections/0/field`; empty for the whole.
  public var pointer: String
  /// What was expected, and what was found.
  public var message: Message
}
