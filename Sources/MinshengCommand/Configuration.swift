import Files
import Minsheng

/// What a user has settled for a folder in its `minsheng.yml`.
struct Configuration: Equatable {
  /// The file that is read when it is in the working directory.
  static let fileName = "minsheng.yml"

  var severities: [FindingCode: SeverityPolicy.Level] = [:]
  var failOn: PolicyOptions.Threshold?
  var language: ScreenOptions.Language?

  /// The configuration of a file, or of `minsheng.yml` where there is one.
  ///
  /// - Parameter path: The file that was asked for; `nil` for the one of the working directory.
  /// - Returns: What it says; nothing where no file was asked for and there is none.
  /// - Throws: What is wrong with the file.
  static func load(_ path: String?) throws(UsageFault) -> Configuration {
    let bytes: [UInt8]
    do {
      bytes = try BoundedFile.read(path ?? fileName, limit: ConfigurationFile.largest)
    } catch {
      if path == nil, error.isMissing { return Configuration() }
      throw UsageFault(error)
    }
    return try ConfigurationFile(bytes, name: path ?? fileName).configuration
  }
}
