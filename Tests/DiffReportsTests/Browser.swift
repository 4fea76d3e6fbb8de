import Foundation
import Testing

/// Chromium without a window.
enum Browser {
  /// Where it is; `nil` where it is not installed.
  static let path: String? = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"]
    .first { FileManager.default.isExecutableFile(atPath: $0) }

  /// Whether the tests may not do without it: where a change is decided on.
  static let isRequired = ProcessInfo.processInfo.environment["MINSHENG_REQUIRE_CHROMIUM"] == "1"

  /// What came of a page.
  struct Visit {
    /// The document as the browser has it after loading.
    var document: String
    /// What the browser wrote on its console: errors, breaches of the security policy.
    var console: [String]
  }

  /// A folder of its own below the temporary one.
  static func folder() throws -> URL {
    let folder = FileManager.default.temporaryDirectory.appending(path: "minsheng-page-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    return folder
  }

  /// Opens a page from a file.
  ///
  /// - Throws: when the browser does not end well within a minute.
  static func visit(_ bytes: [UInt8], in folder: URL) throws -> Visit {
    let (output, log) = try run(["--dump-dom"], on: bytes, in: folder)
    let lines = log.split(separator: "\n").map(String.init)
    return Visit(document: output, console: lines.filter { $0.contains("CONSOLE") })
  }

  /// A picture of a page, as PNG.
  static func picture(_ bytes: [UInt8], width: Int, height: Int, in folder: URL) throws -> [UInt8] {
    let file = folder.appending(path: "page.png")
    _ = try run(
      ["--screenshot=\(file.path)", "--window-size=\(width),\(height)", "--hide-scrollbars"], on: bytes,
      in: folder)
    return Array(try Data(contentsOf: file))
  }

  private static func run(_ arguments: [String], on bytes: [UInt8], in folder: URL) throws -> (String, String)
  {
    let page = folder.appending(path: "page.html")
    try Data(bytes).write(to: page)
    let output = folder.appending(path: "output")
    let log = folder.appending(path: "log")
    let process = Process()
    process.executableURL = URL(filePath: try #require(path))
    process.arguments =
      [
        "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run",
        "--disable-extensions", "--disable-background-networking", "--disable-component-update",
        "--user-data-dir=\(folder.appending(path: "profile").path)", "--virtual-time-budget=1000",
        "--enable-logging=stderr",
      ] + arguments + [page.absoluteString]
    // Files, not pipes: a pipe that nobody empties would hold the browser up.
    for file in [output, log] { try Data().write(to: file) }
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = try FileHandle(forWritingTo: log)
    process.standardInput = FileHandle.nullDevice
    try process.run()
    let deadline = Date().addingTimeInterval(60)
    while process.isRunning, Date() < deadline { Thread.sleep(forTimeInterval: 0.05) }
    if process.isRunning { process.terminate() }
    process.waitUntilExit()
    let texts = [output, log].map {
      (try? Data(contentsOf: $0)).map { String(decoding: $0, as: UTF8.self) } ?? ""
    }
    try #require(process.terminationStatus == 0, "\(texts[1])")
    return (texts[0], texts[1])
  }
}
