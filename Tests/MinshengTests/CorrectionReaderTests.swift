import Foundation
import Minsheng
import Testing

struct CorrectionReaderTests {
  private static func json(_ corrections: String) -> [UInt8] {
    Array(#"{"schemaVersion": "1.0", "corrections": [\#(corrections)]}"#.utf8)
  }

  @Test func readsCorrections() throws {
    let corrections = try CorrectionReader.read(
      Self.json(
        #"{"project": "2024-01", "field": "lead", "to": "市教育局", "reason": "r", "settles": ["lead-missing"]}"#)
    )
    #expect(
      corrections == [
        Correction(project: "2024-01", field: .lead, text: "市教育局", reason: "r", settles: ["lead-missing"])
      ])
  }

  @Test func saysWhereAFileIsWrong() throws {
    let failure = try #require(throws: CorrectionFailure.self) {
      try CorrectionReader.read(
        Self.json(
          #"{"project": "1", "field": "lead", "to": "a", "reason": "r", "settles": ["no-such-rule"]}"#))
    }
    #expect(failure.line == 1)
    #expect(failure.pointer == "/corrections/0/settles/0")
    #expect(failure.message.english.contains("no-such-rule"))
  }

  /// The dataset shows what was corrected, and the schema describes it.
  @Test func aDatasetShowsWhatWasCorrected() throws {
    let text = "锦江市2024年民生实事项目责任清单\n序号\t项目名称\t牵头单位\n1\t新增学位5个\t市教肓局\n"
    let converter = PlanConverter(
      options: .init(corrections: [
        Correction(project: "2024-01", field: .lead, was: "市教肓局", text: "市教育局", reason: "错字")
      ]))
    let dataset = try converter.convert(Array(text.utf8), name: "a.txt")
    #expect(dataset.projects[0].lead == ["市教育局"])
    let written = try JSONSerialization.jsonObject(with: Data(dataset.json())) as? [String: Any]
    let corrected = try #require(written?["corrected"] as? [[String: Any]])
    #expect(corrected.count == 1)
    let schema = try JSONSerialization.jsonObject(with: Data(SchemaCatalogue.dataset.text)) as? [String: Any]
    let definitions = schema?["$defs"] as? [String: [String: Any]]
    #expect(Set(corrected[0].keys) == Set(definitions?["correction"]?["required"] as? [String] ?? []))
    #expect(corrected[0]["before"] as? String == "市教肓局")
    #expect(corrected[0]["after"] as? String == "市教育局")
    #expect(corrected[0]["reason"] as? String == "错字")
    #expect(corrected[0]["measure"] is NSNull)
    // Without corrections the dataset is as it always was.
    let plain = try PlanConverter().convert(Array(text.utf8), name: "a.txt")
    #expect(!String(decoding: plain.json(), as: UTF8.self).contains("\"corrected\""))
  }

  /// The fields of the schema of a file are those of the reader.
  @Test func theSchemaNamesTheFields() throws {
    let schema =
      try JSONSerialization.jsonObject(with: Data(SchemaCatalogue.corrections.text)) as? [String: Any]
    let definitions = schema?["$defs"] as? [String: [String: Any]]
    let properties = definitions?["correction"]?["properties"] as? [String: [String: Any]]
    #expect(properties?["field"]?["enum"] as? [String] == Correction.Field.allCases.map(\.rawValue))
  }

  @Test func traditionalPlansAreCorrectedInTheirScript() throws {
    let text = "錦江市2024年民生實事項目責任清單\n序號\t項目名稱\t牽頭單位\t完成時限\n1\t新增學位5個\t市敎育局\t12月底\n"
    let converter = PlanConverter(
      options: .init(corrections: [
        Correction(project: "2024-01", field: .lead, was: "市敎育局", text: "市發展和改革委員會", reason: "r")
      ]))
    let dataset = try converter.convert(Array(text.utf8), name: "a.txt")
    #expect(dataset.projects.map(\.lead) == [["市發展和改革委員會"]])
    #expect(dataset.corrected.map(\.after) == ["市發展和改革委員會"])
    #expect(dataset.corrected.map(\.before) == ["市敎育局"])
  }

  @Test func lookAlikesAreFoldedAsInTheDump() throws {
    let text = "锦江市2024年民生实事项目责任清单\n序号\t项目名称\t牵头单位\n1\t新增学位5个\t市民政局\n"
    let converter = PlanConverter(
      options: .init(corrections: [
        Correction(project: "2024-01", field: .lead, was: "市⺠政局", text: "市⺠宗局", reason: "r")
      ]))
    #expect(try converter.convert(Array(text.utf8), name: "a.txt").projects[0].lead == ["市民宗局"])
  }
}
