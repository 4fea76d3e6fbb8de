import Testing

@testable import TableReading

struct LabelBlocksTests {
  @Test func theFirstLabelBeginsEveryItem() throws {
    let found = try ListSamples.read(
      """
      鄞州区2024年民生实事项目
      项目名称：新增学位1000个
      牵头单位：区教育局
      责任单位：区财政局，
      区人力社保局
      完成时限：年底前
      项目名称：改造公厕20座 牵头单位：区综合执法局 完成时限：6月底前。

      联系人：张三
      """)
    let reading = try #require(found)
    #expect(reading.columns == ["name 项目名称", "lead 牵头单位", "cooperating 责任单位", "deadline 完成时限"])
    #expect(
      reading.rows == [
        "新增学位1000个 ¦ 区教育局 ¦ 区财政局，区人力社保局 ¦ 年底前", "改造公厕20座 ¦ 区综合执法局 ¦  ¦ 6月底前",
      ])
    #expect(reading.outside == ["鄞州区2024年民生实事项目", "联系人：张三"])
  }

  @Test func aLabelledNumberIsTheNumber() throws {
    let found = try ListSamples.read("序号：1\n项目名称：甲\n牵头单位：市教育局\n序号：2\n项目名称：乙\n牵头单位：市民政局\n")
    let reading = try #require(found)
    #expect(reading.columns == ["number 序号", "name 项目名称", "lead 牵头单位"])
    #expect(reading.rows == ["1 ¦ 甲 ¦ 市教育局", "2 ¦ 乙 ¦ 市民政局"])
  }

  @Test(arguments: [
    "项目名称：甲\n牵头单位：乙\n", "项目名称：甲\n项目名称：乙\n项目名称：丙\n", "联系人：张三\n联系人：李四\n", "牵头单位：甲\n责任单位：乙\n牵头单位：丙\n责任单位：丁\n",
  ])
  func tooLittleIsNoList(text: String) throws { #expect(try ListSamples.read(text) == nil) }

  /// None of these words is known for what it says: the label that begins the blocks names them, and the long text is content.
  @Test func theLabelThatBeginsBlocksNamesThem() throws {
    let blocks = [("公园", "6处"), ("路灯", "90盏"), ("水表", "500块"), ("校车", "12辆"), ("食堂", "8家"), ("书屋", "31个")].map
    {
      "办理事项：\($0)惠民行动\n项目简介：增补\($0)\($1)，方便群众。\n承办单位：市民政局\n"
    }
    let reading = try #require(try ListSamples.read(blocks.joined()))
    #expect(reading.columns == ["name 办理事项", "content 项目简介", "lead 承办单位"])
    #expect(reading.rows.first == "公园惠民行动 ¦ 增补公园6处，方便群众 ¦ 市民政局")
  }
}
