import Crypto
import Foundation
import Testing

@testable import DiffReports

struct HTMLStyleTests {
  @Test func theHashIsThatOfTheStyleSheet() {
    let digest = Data(SHA256.hash(data: HTMLStyle.bytes)).base64EncodedString()
    #expect(HTMLStyle.hash == "sha256-" + digest)
  }

  @Test(arguments: ["<", "&", "url(", "@import", "expression", "http:", "https:"])
  func theStyleSheetFetchesNothingAndNeedsNoEscape(word: String) {
    let isThere = String(decoding: HTMLStyle.bytes, as: UTF8.self).contains(word)
    #expect(!isThere)
  }
}
