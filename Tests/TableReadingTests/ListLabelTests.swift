import Gazetteer
import SourceText
import Testing

@testable import TableReading

struct ListLabelTests {
  private func labels(_ text: String) -> [String] {
    ListSamples.labels(text).map { "\($0.role.rawValue) \($0.header)" + ($0.opening == nil ? "" : " （") }
  }

  @Test(arguments: [
    ("牵头单位：市教育局", ["lead 牵头单位"]),
    ("甲（牵头单位：市教育局；责任单位：市财政局）", ["lead 牵头单位 （", "lead 责任单位"]),
    ("1.牵头单位:市教育局", ["lead 牵头单位"]),
    ("甲。责任单位：乙，完成时限：12月底", ["lead 责任单位", "deadline 完成时限"]),
    ("（牵头单\n位：市教育局）", ["lead 牵头单位 （"]),
    ("责 任 单 位：市教育局", ["lead 责任单位"]),
    ("牵头单位：市政府 责任人：张三", ["lead 牵头单位", "contact 责任人"]),
    ("（牵头单位：市教育局", ["lead 牵头单位"]),
    ("责任单位及责任人：市教育局", ["lead 责任单位及责任人"]),
    // No label: words inside a sentence, of regions, and single words that sentences use as well.
    ("由市教育局牵头单位：甲", []), ("其中：甲", []), ("市本级：甲", []), ("目标：甲", []), ("合计：甲", []), ("：", []), ("单位", []),
    ("目标：甲\n目标：乙", ["target 目标", "target 目标"]),
  ])
  func whatIsALabel(text: String, expected: [String]) { #expect(labels(text) == expected) }

  @Test func labelsBetweenTwoPlaces() {
    let text = "牵头单位：甲\n责任单位：乙\n完成时限：丙"
    let labels = ListSamples.labels(text)
    #expect(labels.count == 3)
    #expect(labels.within(labels[1].start, labels[2].start).map(\.header) == ["责任单位"])
    #expect(labels.within(labels[0].end, labels[2].end).map(\.header) == ["责任单位", "完成时限"])
    #expect(labels.within(labels[2].end, labels[0].start).isEmpty)
  }
}
