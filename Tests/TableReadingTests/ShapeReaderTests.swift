import Testing

@testable import TableReading

struct ShapeReaderTests {
  private let reader = ShapeReader(quantities: Samples.quantities)

  @Test(arguments: [
    ("", CellShape.blank), ("——", .dash), ("12", .number), ("5.2", .figure), ("1,200", .figure),
    ("20条", .amount),
    ("300张以上", .amount), ("95%", .rate), ("达到95%", .rate), ("15所，300个", .amounts), ("万平方米", .unit),
    ("（3）", .mark),
    ("①", .mark), ("1.2", .figure), ("一、优质养老", .heading), ("促进就业（3项）", .heading), ("11月底前", .period),
    ("每月", .phrase), ("每月25日前", .period), ("采暖季前", .season), ("年内", .period), ("全年实施", .period),
    ("1.2月底前完成选址；", .steps), ("①一季度：开工", .steps), ("3.5万个", .amount),
    ("6月底前完成50%；", .steps), ("陈瑾", .people),
    ("张伟、李娜", .people), ("市教育局", .body),
    ("市教育局、市财政局", .bodies), ("市教育局牵头，各区政府配合", .duties), ("海曙区", .place), ("柳溪镇280云台乡15", .parts),
    ("l00个", .damaged), ("××个", .damaged), ("0571-8888888", .code), ("新建公园", .shortTask),
    ("新建幼儿园12所，改造校舍3处", .task), ("群众满意度明显提高。", .sentence), ("优质养老", .phrase),
  ])
  func aTextHasAShape(text: String, shape: CellShape) {
    #expect(reader.read(text).shape == shape)
  }

  @Test func lengthsAreClassed() {
    #expect((0...200).map(LengthClass.of) == (0...200).map(LengthClass.of).sorted())
    #expect(Set((0...200).map(LengthClass.of)).count == LengthClass.count)
  }
}
