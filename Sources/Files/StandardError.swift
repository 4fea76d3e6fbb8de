import SystemPackage

#if canImport(Glibc)
  private import Glibc
#elseif canImport(Musl)
  private import Musl
#elseif canImport(Darwin)
  private import Darwin
#endif

/// Standard error, for messages.
package enum StandardError {
  /// Writes text; what cannot be written is lost, for there is nowhere left to say so.
  package static func write(_ text: String) { _ = try? FileDescriptor.standardError.writeAll(text.utf8) }

  /// Whether a person is looking.
  package static var isTerminal: Bool { isatty(FileDescriptor.standardError.rawValue) == 1 }
}

/// Standard output, as a place that results are shown on.
package enum Terminal {
  /// Whether standard output is a terminal that may be written to in colours: `NO_COLOR` forbids them, whatever it
  /// says (no-color.org), and so does a dumb terminal.
  package static var showsColours: Bool {
    isatty(FileDescriptor.standardOutput.rawValue) == 1
      && Environment.value("NO_COLOR")?.isEmpty ?? true && Environment.value("TERM") != "dumb"
  }
}

/// Variables of the environment.
package enum Environment {
  package static func value(_ name: String) -> String? {
    unsafe getenv(name).map { unsafe String(cString: $0) }
  }
}

/// Folders for written files.
package enum Directory {
  /// Makes a folder if there is none; its parent must exist.
  /// - Throws: ``FileFailure`` when it cannot be made.
  package static func create(_ path: String) throws(FileFailure) {
    guard unsafe mkdir(path, 0o755) != 0 else { return }
    let reason = Errno(rawValue: errno)
    if reason == .fileExists, (try? Stat(FilePath(path)))?.type == .directory { return }
    throw FileFailure(action: .write, path: path, reason: reason == .fileExists ? .notDirectory : reason)
  }
}
