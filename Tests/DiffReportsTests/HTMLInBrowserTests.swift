import Foundation
import Reports
import Testing

@testable import DiffReports

/// The page in a real browser.
struct HTMLInBrowserTests {
  @Test(.enabled(if: Browser.isRequired, "chromium is not required here"))
  func theBrowserIsThereWhereItIsRequired() { #expect(Browser.path != nil) }

  @Suite(
    .serialized, .enabled(if: Browser.path != nil, "chromium is not installed; apt-get install chromium"))
  struct Pages {
    @Test func aHostilePageIsQuietAndShowsItsTextAsText() throws {
      let folder = try Browser.folder()
      defer { try? FileManager.default.removeItem(at: folder) }
      let page = HTMLReport(language: .english).bytes([try HTMLSamples.hostileReport()])
      let visit = try Browser.visit(page, in: folder)
      #expect(visit.console == [])
      #expect(
        visit.document.contains("全新的事项&lt;script&gt;alert(1)&lt;/script&gt;\" onload='x' &amp; ]]&gt; "))
      #expect(!visit.document.lowercased().contains("<script"))
      #expect(visit.document.contains("</html>"))
      #expect(!visit.document.contains("\u{202E}") && !visit.document.contains("\u{1B}"))
    }

    @Test func theConsoleIsHeard() throws {
      let folder = try Browser.folder()
      defer { try? FileManager.default.removeItem(at: folder) }
      let page = String(decoding: HTMLReport(language: .english).bytes([]), as: UTF8.self)
        .replacing("<body>", with: "<body><style>p{color:red}</style><script>alert(1)</script>")
      let visit = try Browser.visit(Array(page.utf8), in: folder)
      #expect(visit.console.count == 2, "\(visit.console)")
      #expect(visit.console.allSatisfy { $0.contains("Content Security Policy") })
    }

    @Test func theRealPageIsDrawn() throws {
      let folder = try Browser.folder()
      defer { try? FileManager.default.removeItem(at: folder) }
      let page = HTMLReport(language: .chinese).bytes([try DiffSamples.real()])
      let picture = try Browser.picture(page, width: 1280, height: 1600, in: folder)
      #expect(Array(picture.prefix(8)) == [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A])
      // Width and height in the header (PNG, third edition, section 11.2.1).
      #expect(Array(picture.dropFirst(16).prefix(8)) == [0, 0, 5, 0, 0, 0, 6, 64])
      // An empty picture of this size has some thousand bytes.
      #expect(picture.count > 40_000)
    }
  }

  /// For people: `MINSHENG_PAGES=folder` keeps the pages there, to look at.
  @Test(.enabled(if: ProcessInfo.processInfo.environment["MINSHENG_PAGES"] != nil, "no folder is named"))
  func thePagesAreKept() throws {
    let folder = URL(filePath: try #require(ProcessInfo.processInfo.environment["MINSHENG_PAGES"]))
    let pages = [
      "real": [try DiffSamples.real()], "shares": [try HTMLSamples.shares()],
      "hostile": [try HTMLSamples.hostileReport()], "several": try HTMLSamples.consecutive(),
    ]
    for (name, reports) in pages {
      for (tag, html) in [("en", HTMLReport(language: .english)), ("zh", HTMLReport(language: .chinese))] {
        try Data(html.bytes(reports)).write(to: folder.appending(path: "\(name)-\(tag).html"))
      }
    }
  }
}
