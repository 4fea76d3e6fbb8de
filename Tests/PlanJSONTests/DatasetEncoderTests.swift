import PlanModel
import Testing

@testable import PlanJSON

/// Covers `ProjectEncoding` as well.
struct DatasetEncoderTests {
  private func text(_ dataset: Dataset, _ encoder: DatasetEncoder) -> String {
    var bytes: [UInt8] = []
    encoder.encode(dataset) { bytes += $0 }
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test func everyFieldIsWrittenInTheOrderOfTheSchema() throws {
    #expect(
      text(try DatasetSample.whole(), DatasetEncoder()) == """
        {
          "schemaVersion": "1.0",
          "document": {
            "title": "成都市2023年民生实事",
            "label": "附件1",
            "year": 2023,
            "kind": "allocation",
            "jurisdiction": {"name": "成都市", "code": "510100"},
            "regions": [
              {"name": "市本级", "role": "self", "code": null},
              {"name": "锦江区", "role": "division", "code": "510104"}
            ],
            "columns": [
              {"field": "number", "header": "序号"}
            ],
            "notes": [
              "注：略"
            ]
          },
          "source": {
            "name": "a.txt",
            "sha256": "00ff",
            "bytes": 12,
            "encoding": "UTF-8",
            "lines": 9,
            "pages": 1,
            "layout": "delimited"
          },
          "projects": [
            {
              "id": "2023-01",
              "number": 1,
              "category": "交通",
              "name": "新开公交线路",
              "leaders": ["陈瑾"],
              "lead": ["市交通局", "市公交集团"],
              "contacts": [],
              "cooperating": ["各区政府"],
              "deadline": {"text": "6月底前", "start": null, "end": "2023-06-30", "precision": "month"},
              "schedule": [
                {"text": "6月底前完成；", "group": "线路", "period": {"text": "6月底前", "start": null, "end": "2023-06-30", "precision": "month"}, "quantities": [{"text": "0.5-1.5万亩", "value": 5000, "unit": "亩", "dimension": "area", "scope": null, "bound": "atLeast", "upper": 15000.5}]},
                {"text": "持续推进", "group": null, "period": null, "quantities": []}
              ],
              "measures": [
                {
                  "id": "2023-01/1",
                  "origin": "row",
                  "name": "城乡公交",
                  "subject": "公交线路",
                  "target": {"text": "20条（城乡公交）", "value": 20, "unit": "条", "dimension": "count", "scope": "城乡公交", "bound": "exact"},
                  "within": "2023-01/2",
                  "note": null,
                  "allocations": [
                    {"region": "市本级", "state": "none", "text": "--", "quantity": null},
                    {"region": "锦江区", "state": "value", "text": "2条", "quantity": {"text": "2条", "value": 2, "unit": "条", "dimension": "count", "bound": "exact"}},
                    {"region": "青羊区", "state": "blank", "text": "", "quantity": null},
                    {"region": "金牛区", "state": "note", "text": "按\\"需\\"", "quantity": null},
                    {"region": "武侯区", "state": "value", "text": "20条（城乡公交）", "quantity": {"text": "20条（城乡公交）", "value": 20, "unit": "条", "dimension": "count", "scope": "城乡公交", "bound": "exact"}}
                  ],
                  "lines": [[5, 6]],
                  "provenance": [
                    {"field": "target", "spans": [{"line": 5, "column": 9, "length": 9}, {"line": 6, "column": 1, "length": 2}]}
                  ]
                },
                {
                  "id": "2023-01/2",
                  "origin": "prose",
                  "name": null,
                  "subject": null,
                  "target": {"text": "全覆盖", "value": null, "unit": null, "dimension": null, "scope": null, "bound": null},
                  "within": null,
                  "note": null,
                  "allocations": [],
                  "lines": []
                }
              ],
              "note": "重点",
              "other": [
                {"header": "电话", "text": "123"}
              ],
              "lines": [[5, 6], [9, 9]]
            },
            {
              "id": "2023-02",
              "number": null,
              "category": null,
              "name": "改造",
              "leaders": [],
              "lead": [],
              "contacts": [],
              "cooperating": [],
              "deadline": null,
              "schedule": [],
              "measures": [],
              "note": null,
              "other": [],
              "lines": []
            }
          ],
          "findings": [
            {
              "code": "cells-surplus",
              "severity": "warning",
              "message": "English.",
              "project": "2023-01",
              "measure": "2023-01/1",
              "field": "allocations",
              "lines": [[5, 5]],
              "repair": {"action": "cell-dropped", "before": "1 | 2", "after": "1"},
              "alternatives": [
                {"reading": "2", "reason": "does not add up"}
              ]
            },
            {
              "code": "year-unknown",
              "severity": "info",
              "message": "Why.",
              "project": null,
              "measure": null,
              "field": null,
              "lines": [],
              "repair": null,
              "alternatives": []
            }
          ],
          "conservation": {"characters": 14, "fields": 10, "furniture": 3, "unassigned": 1}
        }

        """)
  }

  @Test func theCompactStyleIsOneLine() throws {
    let readable = text(try DatasetSample.whole(), DatasetEncoder())
    let compact = text(try DatasetSample.whole(), DatasetEncoder(isCompact: true))
    #expect(
      compact.hasPrefix(
        #"{"schemaVersion":"1.0","document":{"title":"成都市2023年民生实事","label":"附件1","year":2023,"#))
    #expect(
      compact.hasSuffix(#""conservation":{"characters":14,"fields":10,"furniture":3,"unassigned":1}}"# + "\n")
    )
    #expect(compact.split(separator: "\n").count == 1)
    // No value of this dataset holds a space but the repair's, so the styles differ in white space alone.
    #expect(readable.filter { !$0.isWhitespace } == compact.filter { !$0.isWhitespace })
  }

  @Test func sentencesAreChineseWhenAskedFor() throws {
    let chinese = text(try DatasetSample.whole(), DatasetEncoder(language: .chinese))
    #expect(chinese.contains(#""message": "中文。""#))
    #expect(chinese.contains(#""reason": "合计不符""#))
    #expect(!chinese.contains("English."))
    let english = text(try DatasetSample.whole(), DatasetEncoder())
    let same = english.replacing("English.", with: "中文。").replacing("does not add up", with: "合计不符")
      .replacing("Why.", with: "为何。")
    #expect(chinese == same)
  }

  @Test func anEmptyDatasetIsWhole() throws {
    var dataset = try DatasetSample.whole()
    dataset.projects = []
    dataset.findings = []
    dataset.document = Document(
      title: nil, label: nil, year: nil, kind: .responsibility, jurisdiction: nil, regions: [], columns: [])
    let text = text(dataset, DatasetEncoder(isCompact: true))
    #expect(
      text.hasPrefix(
        #"{"schemaVersion":"1.0","document":{"title":null,"label":null,"year":null,"kind":"responsibility","jurisdiction":null,"regions":[],"columns":[],"notes":[]},"#
      ))
    #expect(text.contains(#""projects":[],"findings":[],"#))
  }

  @Test func largeDatasetsComeInChunks() throws {
    var dataset = try DatasetSample.whole()
    dataset.projects = (1...4_000).map { Project(id: "2023-\($0)", name: String(repeating: "名", count: 60)) }
    var chunks: [Int] = []
    var bytes: [UInt8] = []
    DatasetEncoder(isCompact: true).encode(dataset) { chunk in
      chunks.append(chunk.count)
      bytes += chunk
    }
    #expect(chunks.count > 3)
    // 256 KiB and at most one project more.
    #expect(chunks.allSatisfy { $0 < (1 << 18) + 4_096 })
    #expect(chunks.dropLast().allSatisfy { $0 >= 1 << 18 })
    #expect(bytes.count == chunks.reduce(0, +))
    #expect(bytes.last == UInt8(ascii: "\n"))
    #expect(bytes.count { $0 == UInt8(ascii: "\n") } == 1)
  }

  private struct Full: Error, Equatable {}

  @Test func whatWritingThrowsIsThrown() throws {
    let dataset = try DatasetSample.whole()
    #expect(throws: Full()) {
      try DatasetEncoder().encode(dataset) { (_: [UInt8]) throws(Full) in throw Full() }
    }
  }
}
