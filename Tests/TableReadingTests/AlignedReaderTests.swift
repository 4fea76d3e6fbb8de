import SourceText
import Testing

@testable import TableReading

struct AlignedReaderTests {
  private func read(_ source: SourceText) throws -> (columns: [String], rows: [String])? {
    guard let result = AlignedReader(source: source, quantities: Samples.quantities).read() else {
      return nil
    }
    return try Samples.whole(result, of: source)
  }

  @Test func wrappedCellsStandInTheMiddleOfTheirRows() throws {
    let found = try read(
      Samples.source(
        """
        2024年实事责任表
         序号      实事名称          承办单位        完成时限
               改造老旧小区12个，
          1    惠及居民3500户      市住建局        11月底
                                   市民政局、市
          2    新建养老中心5处       财政局        10月底
               打通断头路4条，新
          3    增停车泊位800个    市城市管理局     12月底
          4    改造农贸市场6家     市商务局        9月底
        """))
    let reading = try #require(found)
    #expect(reading.columns == ["number 序号", "name 实事名称", "lead 承办单位", "deadline 完成时限"])
    #expect(
      reading.rows == [
        "1 ¦ 改造老旧小区12个，惠及居民3500户 ¦ 市住建局 ¦ 11月底", "2 ¦ 新建养老中心5处 ¦ 市民政局、市财政局 ¦ 10月底",
        "3 ¦ 打通断头路4条，新增停车泊位800个 ¦ 市城市管理局 ¦ 12月底", "4 ¦ 改造农贸市场6家 ¦ 市商务局 ¦ 9月底",
      ])
  }

  @Test func mergedCellBelongsToTheFirstOfItsRows() throws {
    let found = try read(
      Samples.source(
        """
         序号  实事名称          承办单位    完成时限
          1    改造老旧小区12个              11月底
          2    新建养老中心5处   市住建局    10月底
          3    打通断头路4条                 12月底
          4    改造农贸市场6家   市商务局    9月底
          5    新增停车泊位80个              8月底
          6    整治黑臭河道3条               12月底
          7    新增护理床位90张  市民政局    10月底
          8    配送爱心午餐2万份             12月底
        """))
    let rows = try #require(found).rows
    #expect(rows[0] == "1 ¦ 改造老旧小区12个 ¦ 市住建局 ¦ 11月底")
    #expect(rows[1] == "2 ¦ 新建养老中心5处 ¦  ¦ 10月底")
    // Three rows and not two: in the middle of two it would stand a line lower.
    #expect(rows[2] == "3 ¦ 打通断头路4条 ¦ 市商务局 ¦ 12月底")
    #expect(rows[5] == "6 ¦ 整治黑臭河道3条 ¦ 市民政局 ¦ 12月底")
  }

  @Test func headsOverRegionsAndHeadingsOverRows() throws {
    let found = try read(
      Samples.source(
        """
                                             各区目标
         序号  实事名称           目标   海曙区  江北区  镇海区
                         一、安居
          1    改造老旧小区12个   12个   4个     5个     3个
          2    新建公园9处        9处    3处     —       6处
                         二、畅行
          3    打通断头路4条      4条    2条     1条     1条
          4    新增泊位90个       90个   30个    20个    40个
        """))
    let reading = try #require(found)
    #expect(reading.columns.suffix(3) == ["region 海曙区 < 各区目标", "region 江北区 < 各区目标", "region 镇海区 < 各区目标"])
    #expect(reading.rows[0] == "一、安居")
    #expect(reading.rows[3] == "二、畅行")
    #expect(reading.rows[2] == "2 ¦ 新建公园9处 ¦ 9处 ¦ 3处 ¦ — ¦ 6处")
  }

  @Test func linesOfProseAreNoTable() throws {
    let found = try read(
      Samples.source(
        """
        各区人民政府，市政府各部门：
        现将今年的实事项目印发给你们，请认真组织实施。
            市政府办公室
            2024年3月1日
        """))
    #expect(found == nil)
  }
}
