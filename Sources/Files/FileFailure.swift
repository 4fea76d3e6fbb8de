package import SystemPackage

/// Why a file could not be read or written.
package struct FileFailure: Error, Sendable, Equatable {
  /// What was tried.
  package enum Action: String, Sendable {
    case open
    case read
    case write
  }

  package var action: Action
  package var path: String
  /// The system's reason; `nil` when it is ours, in ``isDirectory`` or ``isTooLarge``.
  package var reason: Errno?
  package var isDirectory = false
  /// The limit in bytes that a file went over.
  package var limit: Int?

  /// Whether there is no such file.
  package var isMissing: Bool { reason == .noSuchFileOrDirectory }
}
