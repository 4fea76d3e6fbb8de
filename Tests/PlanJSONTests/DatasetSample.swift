import PlanModel
import Provenance
import Quantities
import Testing

/// A dataset made by hand.
enum DatasetSample {
  private static func unit(_ word: String, _ dimension: Dimension) -> Unit {
    Unit(word: word, dimension: dimension, isSummable: true)
  }

  /// Every member that a dataset may have, but `corrected`, and most states of each.
  static func whole() throws -> Dataset {
    let lines = Quantity(
      text: "20条（城乡公交）", value: ExactDecimal(20), unit: unit("条", .count), scope: "城乡公交")
    let share = Quantity(text: "2条", value: ExactDecimal(2), unit: unit("条", .count))
    let range = Quantity(
      text: "0.5-1.5万亩", value: try #require(ExactDecimal("5000")), unit: unit("亩", .area), bound: .atLeast,
      upper: ExactDecimal("15000.5"))
    let month = Period(
      text: "6月底前", end: CalendarDate(year: 2_023, month: 6, day: 30), precision: .month)
    let row = Measure(
      id: "2023-01/1", origin: .row, name: "城乡公交", subject: "公交线路", target: .amount(lines),
      within: "2023-01/2",
      note: nil,
      allocations: [
        Allocation(region: "市本级", state: .dash("--")), Allocation(region: "锦江区", state: .value(share)),
        Allocation(region: "青羊区", state: .blank), Allocation(region: "金牛区", state: .note("按\"需\"")),
        Allocation(region: "武侯区", state: .value(lines)),
      ], lines: [LineRange(5, 6)],
      provenance: [
        FieldProvenance(
          field: "target",
          spans: [SourceSpan(line: 5, column: 9, length: 9), SourceSpan(line: 6, column: 1, length: 2)])
      ])
    let words = Measure(id: "2023-01/2", origin: .prose, target: .words("全覆盖"), lines: [])
    let project = Project(
      id: "2023-01", number: 1, category: "交通", name: "新开公交线路", leaders: ["陈瑾"], lead: ["市交通局", "市公交集团"],
      contacts: [], cooperating: ["各区政府"], deadline: month,
      schedule: [
        ScheduleStep(text: "6月底前完成；", group: "线路", period: month, quantities: [range]),
        ScheduleStep(text: "持续推进"),
      ], measures: [row, words], note: "重点", other: [OtherCell(header: "电话", text: "123")],
      lines: [LineRange(5, 6), LineRange(9)])
    return Dataset(
      document: Document(
        title: "成都市2023年民生实事", label: "附件1", year: 2_023, kind: .allocation,
        jurisdiction: .init(name: "成都市", code: "510100"),
        regions: [
          Region(name: "市本级", role: .own, code: nil), Region(name: "锦江区", role: .division, code: "510104"),
        ],
        columns: [.init(field: "number", header: "序号")], notes: ["注：略"]),
      source: Source(
        name: "a.txt", sha256: "00ff", bytes: 12, encoding: "UTF-8", lines: 9, pages: 1, layout: "delimited"),
      projects: [project, Project(id: "2023-02", name: "改造")],
      findings: [
        Finding(
          "cells-surplus", .warning, Message("English.", "中文。"), project: "2023-01", measure: "2023-01/1",
          field: "allocations", lines: [LineRange(5)],
          repair: Repair(action: "cell-dropped", before: "1 | 2", after: "1"),
          alternatives: [Alternative(reading: "2", reason: Message("does not add up", "合计不符"))]),
        Finding("year-unknown", .info, Message("Why.", "为何。")),
      ], conservation: Conservation(fields: 10, furniture: 3, unassigned: 1))
  }
}
