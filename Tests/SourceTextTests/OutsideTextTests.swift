import SourceText
import Testing

struct OutsideTextTests {
  @Test(arguments: [
    ("附件2", true), ("附件 2", true), ("附件2：", true), ("附表一", true), ("附件", true), ("附件2-1", true),
    ("附件2宁波市民生实事项目清单", false), ("附录2", false), ("见附件2", false), ("", false),
  ])
  func aLabelStandsAlone(text: String, isLabel: Bool) {
    #expect(OutsideText.isLabel(text) == isLabel)
  }

  @Test(arguments: [
    ("宁波市2023年民生实事项目任务分解表", true), ("2025年成都市十大民生实事清单", true), ("年度工作任务一览表", true),
    ("苏州市 2022 年实事项目 计划", true), ("责任清单", false), ("宁波市人民政府", false),
    ("各地要完成民生实事项目计划。", false), ("实事项目；计划", false), ("", false),
    (String(repeating: "民生实事清单", count: 14), false),
  ])
  func aTitleNamesAPlanAndAForm(text: String, isTitle: Bool) {
    #expect(OutsideText.isTitle(text) == isTitle)
  }

  @Test(arguments: [
    ("续表", true), ("（续上表）", true), ("(续)", true), ("续表：", true), ("接上页", true), ("转 下 页", true),
    ("继续", false),
    ("续建项目", false), ("", false),
  ])
  func aContinuationMarkSaysNothingElse(text: String, isMark: Bool) {
    #expect(OutsideText.isContinuationMark(text) == isMark)
  }

  @Test(arguments: [
    ("附件1", true), ("注：数据截至6月底", true), ("注:略", true), ("备注：略", true), ("说明：略", true), ("单位：万元", true),
    ("续表", true), ("（续表）", true), ("填表人：张三", true), ("联系人：李四", true), ("宁波市民生实事清单", true), ("附：名单", true),
    ("及服务设施建设", false), ("注意事项", false), ("单位名称", false), ("", false),
  ])
  func aParagraphOfItsOwnIsNoRestOfACell(text: String, starts: Bool) {
    #expect(OutsideText.startsParagraph(text) == starts)
  }
}
