import ArgumentParser
import Files

/// Standard output, for results.
enum StandardOutput {
  /// Writes all bytes; says so and fails where they cannot be written.
  static func write(_ bytes: [UInt8], screen: Screen = Screen(language: .en)) throws {
    do {
      let file = try WholeFile("-")
      try file.write(bytes)
      try file.finish()
    } catch {
      screen.report(error)
      throw ExitCode(1)
    }
  }
}
