import SourceText
import Testing

struct PieceTextTests {
  /// The pieces of a cell that is printed on several lines.
  private func printed(_ lines: [String]) -> String {
    let source = SourceText(utf8: Array(lines.joined(separator: "\n").utf8))
    let pieces = source.lines.indices.compactMap { source.content(ofLine: $0) }
    return PieceText.printed(pieces, in: source)
  }

  @Test(arguments: [
    ([], ""),
    (["新增老年助餐服务点 227 个"], "新增老年助餐服务点 227 个"),
    (["新增老年助餐", "服务点"], "新增老年助餐服务点"),
    (["新增学位", "1200个"], "新增学位1200个"),
    (["Smart", "City"], "Smart City"),
    (["5G", "Base"], "5G Base"),
    (["20", "24年"], "2024年"),
    (["PM", "2.5"], "PM 2.5"),
    (["WiFi", "覆盖"], "WiFi覆盖"),
    (["120", "0个"], "1200个"),
  ])
  func wrappedLinesAreJoined(lines: [String], text: String) {
    #expect(printed(lines) == text)
    let source = SourceText(utf8: Array(lines.joined(separator: "\n").utf8))
    var bytes: [UInt8] = []
    for piece in source.lines.indices.compactMap({ source.content(ofLine: $0) }) {
      PieceText.join(piece, in: source, to: &bytes)
    }
    #expect(String(decoding: bytes, as: UTF8.self) == PieceText.joined(text))
  }

  @Test(arguments: [
    ("新增老年助餐服务点 227 个", "新增老年助餐服务点227个"),
    ("陈 瑾", "陈瑾"), ("陈　瑾", "陈瑾"), ("陈\u{A0}瑾", "陈瑾"), ("Hello World", "Hello World"),
    ("Hello   World", "Hello World"), ("Hello\tWorld", "Hello World"), (" 宁波 ", "宁波"), ("5 G", "5G"),
    ("App 1", "App1"), ("市\n教育局", "市教育局"), ("零\u{200B}宽", "零宽"), ("", ""), ("　", ""), ("无空格", "无空格"),
    ("WiFi 覆盖 A B", "WiFi覆盖A B"),
  ])
  func spacesOfTypesettingAreTakenOut(text: String, joined: String) {
    #expect(PieceText.joined(text) == joined)
  }

  @Test(arguments: [
    ("牵 头 单 位", "牵头单位"), ("项目\u{3000}名称", "项目名称"), ("A B", "AB"), ("", ""), ("序号", "序号"), ("\t \n", ""),
  ])
  func headerWordsAreComparedWithoutSpaces(text: String, expected: String) {
    #expect(PieceText.withoutSpaces(text) == expected)
  }
}
