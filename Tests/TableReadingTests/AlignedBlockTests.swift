import SourceText
import Testing

@testable import TableReading

struct AlignedBlockTests {
  private let page = """
    关于印发实事项目的通知
     序号  项目名称   单位
      1    新建公园   园林局
      2    改造厕所   环卫局
    """

  @Test func tableBeginsWhereWordsStandApart() throws {
    let block = try #require(
      AlignedBlock(source: Samples.source(page + "\n  3    整治河道   水利局\n说明：按季调度。"), widths: .wide))
    #expect(block.lines == 1..<5)
  }

  @Test func repeatedHeadsAndPageNumbersAreFurniture() throws {
    let text = page + "\n\n           — 1 —\n 序号  项目名称   单位\n  3    整治河道   水利局\n  4    打通道路   交通局"
    var block = try #require(AlignedBlock(source: Samples.source(text), widths: .wide))
    #expect(block.furniture == [5])
    #expect(block.takeRepeats(ofHead: 1) == [6])
    #expect(block.furniture == [5, 6])
    #expect(block.pages.contains(7))
  }
}
