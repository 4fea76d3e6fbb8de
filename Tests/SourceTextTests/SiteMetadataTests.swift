import SourceText
import Testing

struct SiteMetadataTests {
  @Test(arguments: [
    "发布日期：2024-01-05", "来源：市政府办公室 浏览次数：12", "2024年1月5日", "2024-01-05 10:30", "甬政办发〔2024〕3号", "（此件公开发布）",
    "字号：", "当前位置：首页 > 公开", "二〇二四年一月五日",
  ])
  func whatAPageSaysOfItself(text: String) { #expect(SiteMetadata.matches(text)) }

  @Test(arguments: [
    "", "宁波市2024年民生实事项目", "2024年", "牵头单位：市教育局", "甬政办发〔2024〕3号关于印发实事项目的通知", "1.新建公园2处", "3号线延伸工程",
  ])
  func otherLinesAreText(text: String) { #expect(!SiteMetadata.matches(text)) }
}
