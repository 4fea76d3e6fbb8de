import Testing

@testable import TableReading

struct BrokenItemsTests {
  @Test func slicesOfALongTextAreNoItems() throws {
    let text =
      "1、1改造道路9条。王芳市交通局年内2新建公园6处。李娜市城\n2、管局年内3种树300株。赵明市林业局年内4改造小区5个。周强市住\n3、建局年内5新增学位90个。孙丽市教育局年内6更换路灯60盏。吴刚\n"
    #expect(try ListSamples.read(text) == nil)
  }

  @Test func rowsSetOutBySpacesAreNoItems() throws {
    let text = (1...4).map { "（\($0)）  改造道路\($0)条     \($0)条     -      1条    市交通局\n" }.joined()
    #expect(try ListSamples.read(text) == nil)
  }

  @Test func itemsOfSeveralSentencesAreItems() throws {
    let text = (1...4).map { "\($0).改造道路\($0)条。同步更换路灯\($0)0盏。\n" }.joined()
    #expect(try #require(try ListSamples.read(text)).rows.count == 4)
  }
}
