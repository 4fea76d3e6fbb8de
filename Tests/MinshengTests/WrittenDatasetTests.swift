import Minsheng
import TestSupport
import Testing

struct WrittenDatasetTests {
  private func fault(_ text: String) -> String? {
    var written = WrittenDataset()
    let bytes = Array(text.utf8)
    written.append(Array(bytes.prefix(bytes.count / 2)))
    written.append(Array(bytes.suffix(bytes.count - bytes.count / 2)))
    return written.fault?.english
  }

  @Test func aDatasetThatFollowsItsSchemaHasNoFault() throws {
    let bytes = try Repository.bytes(CorpusCase(name: "wuxi-2024-row-names").expectedFile)
    #expect(fault(String(decoding: bytes, as: UTF8.self)) == nil)
  }

  @Test func whatDoesNotFollowItIsSaid() throws {
    let bytes = try Repository.bytes(CorpusCase(name: "wuxi-2024-row-names").expectedFile)
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(
      fault(text.replacing("\"kind\": \"allocation\"", with: "\"kind\": 1"))
        == "/document/kind: expected string, found 1")
    #expect(
      fault(text.replacing("\"label\": ", with: "\"label\": null,\n\"label\": "))
        == "/document/label: “label” stands twice in this object; keep one")
    #expect(fault("{") == "the file ends before this is closed; its end is missing")
  }

  @Test func whatIsTooLargeIsNotHeld() {
    var written = WrittenDataset()
    for _ in 0..<9 { written.append(Array(repeating: 0x20, count: 1 << 20)) }
    #expect(written.isTooLarge)
    #expect(written.fault == nil)
  }
}
