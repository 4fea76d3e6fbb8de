import SourceText
import Testing

@testable import TableReading

struct JoinedHeadsTests {
  private func best(_ text: String, isWhole: Bool = false) -> [String]? {
    let shapes = ShapeReader(quantities: Samples.quantities)
    let source = Samples.source(text)
    let joined = JoinedText(source: source)
    let tokens = (0..<joined.count).compactMap { place in
      joined.pieces(place..<place + 1).first.map {
        StreamToken(
          piece: $0, gap: .wrap, text: source.text($0), shaped: shapes.read(source.text($0)), line: 0)
      }
    }
    var heads = JoinedHeads(shapes: shapes)
    return heads.candidates(tokens, 0..<tokens.count, isWhole: isWhole).first?.columns.map(\.header)
  }

  @Test(arguments: [
    ["序号", "实事名称", "实施内容", "承办单位", "协办单位", "完成时限"],
    ["编号", "工作任务", "主要措施", "分管领导", "牵头部门", "责任单位"],
    ["序号", "项目名称", "建设规模及内容", "牵头责任单位", "预计完成时间"],
  ])
  func headsAreCutWhereWordsEnd(_ heads: [String]) {
    #expect(best(heads.joined(), isWhole: true) == heads)
    #expect(best("2023年度重点实事任务分解表" + heads.joined()) == heads)
  }

  @Test func aHeadWithoutOneOfTheRunningNumberGetsAColumnForIt() {
    #expect(best("项目名称实施内容承办单位", isWhole: true) == ["", "项目名称", "实施内容", "承办单位"])
  }
}
