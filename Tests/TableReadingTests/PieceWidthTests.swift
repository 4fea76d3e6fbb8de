import SourceText
import Testing

@testable import TableReading

struct PieceWidthTests {
  private func piece(_ text: String) throws -> ColumnWidth.Piece {
    let source = Samples.source(text)
    return ColumnWidth.Piece(try #require(FlowSamples.fragments(source).first), in: source)
  }

  @Test(
    arguments: [
      ("新增学位", 8, 2), ("新、增", 6, 4), ("“新增”", 8, 4), ("1200个", 6, 4), ("新增1200", 8, 2), ("（一）新", 8, 6),
      ("abcdefghijklmnop", 16, 12), ("5%以上", 6, 2),
    ] as [(String, Int32, Int32)])
  func theHeadCannotBeBroken(text: String, total: Int32, head: Int32) throws {
    #expect(try piece(text).total == total)
    #expect(try piece(text).head == head)
  }

  @Test func digitsAreCounted() throws {
    #expect(try piece("a12新34").digits == 4)
    #expect(try piece("a12新34").headDigits == 2)
    #expect(try piece("新34").headDigits == 0)
  }
}
