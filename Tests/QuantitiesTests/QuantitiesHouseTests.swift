import Foundation
import Testing

struct QuantitiesHouseTests {
  @Test func noBinaryFloatingPointAndNoFoundation() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Sources/Quantities").resolvingSymlinksInPath()
    let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
      .filter { $0.pathExtension == "swift" }
    #expect(files.count > 20)
    for file in files {
      let text = try String(contentsOf: file, encoding: .utf8)
      for word in ["Double", "Float", "Foundation"] {
        #expect(!text.contains(word), "\(word) in \(file.lastPathComponent)")
      }
      #expect(
        text.split(separator: "\n", omittingEmptySubsequences: false).count <= 301,
        "\(file.lastPathComponent)")
    }
  }
}
