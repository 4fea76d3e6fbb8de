import Testing

@testable import Gazetteer

struct NameLatticeTests {
  @Test func aGapInsideALongNameIsOnlyReadWhereNothingElseFits() {
    // 王 小明 is no padded name of two characters; 王小 明 is none at all by the rules of print.
    #expect(Self.read("王 小明") == [["王小明"]])
    #expect(Self.read("董磊云 宋红") == [["董磊云", "宋红"]])
    #expect(Self.read("董磊 云宋红") == [["董磊", "云宋红"]])
  }

  @Test func gapsThatAgreeWithNamesDivideThem() {
    #expect(Self.read("欧阳明 司马光") == [["欧阳明", "司马光"]])
    // The last gap pads a name, so that gaps and names agree in no reading.
    #expect(Self.read("董磊云宋 红") == [["董磊云", "宋红"]])
    // The gap may stand behind the surname.
    #expect(Self.read("欧阳 桂平") == [["欧阳桂平"], ["欧阳", "桂平"]])
  }

  @Test func twoNamesWithARareSurnameMayBeOne() {
    #expect(Self.read("阿依古丽") == [["阿依", "古丽"], ["阿依古丽"]])
    #expect(Self.read("蔡英陈勇") == [["蔡英", "陈勇"]])
    #expect(Self.read("阿依 古丽") == [["阿依", "古丽"]])
  }

  @Test func unlistedSurnamesAreReadInDoubt() {
    let reading = NameLattice("彧瑾陈明".map { NameLattice.Cell(character: $0, gap: .none) }).read()
    #expect(!reading.certain)
    #expect(reading.readings.first == ["彧瑾", "陈明"])
    #expect(reading.readings.contains(["彧瑾陈明"]))
  }

  @Test func sixtyCharactersAreTheMost() {
    let cells = String(repeating: "蒋玲", count: 31).map { NameLattice.Cell(character: $0, gap: .none) }
    #expect(NameLattice(cells).read().readings.first?.count == 1)
    #expect(NameLattice(Array(cells.prefix(60))).read().readings.first?.count == 30)
  }

  /// The readings of a text in which spaces are gaps.
  static func read(_ text: String) -> [[String]] {
    var cells: [NameLattice.Cell] = []
    var gap = NameLattice.Gap.none
    for character in text {
      if character == " " {
        gap = .space
      } else {
        cells.append(NameLattice.Cell(character: character, gap: gap))
        gap = .none
      }
    }
    return NameLattice(cells).read().readings
  }
}
