import Foundation
import Reports
import TestSupport
import Testing

/// The sample in every format and language, byte for byte, as the files of `Goldens` have it.
struct GoldenTests {
  static let cases = ReportFormat.allCases.flatMap { format in
    ReportLanguage.allCases.map { (format, $0) }
  }

  private static func golden(_ name: String) throws -> String {
    let folder = Repository.root.appending(path: "Tests/ReportsTests/Goldens")
    return String(decoding: try Repository.bytes(folder.appending(path: name)), as: UTF8.self)
  }

  @Test(arguments: cases)
  func theSampleIsWrittenAsItsGolden(format: ReportFormat, language: ReportLanguage) throws {
    let golden = try Self.golden("sample.\(language.rawValue).\(format.rawValue)")
    #expect(SampleReport.text(format, language) == golden)
  }

  @Test func coloursAreWrittenAsTheirGolden() throws {
    let text = SampleReport.text(.text, .english, ReportStyle(color: true))
    #expect(text == (try Self.golden("sample.en.text-color")))
  }
}
