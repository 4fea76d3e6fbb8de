import Foundation
import PlanModel
import Provenance
import Quantities
import SchemaValidation
import Testing

@testable import PlanJSON

/// Covers `DatasetFault`, `FieldReader`, `ObjectReader`, `DocumentDecoding`, `ProjectDecoding` and `ShareDecoding`
/// as well; what is right is read in `DatasetRoundTripTests`.
struct DatasetDecoderTests {
  private static func sample() throws -> String {
    var bytes: [UInt8] = []
    DatasetEncoder().encode(try DatasetSample.whole()) { bytes += $0 }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func fault(_ text: String) throws -> DatasetFault {
    let text = try JSONText(Array(text.utf8))
    return try #require(throws: DatasetFault.self) { try DatasetDecoder().decode(text) }
  }

  private static let share = "/projects/0/measures/0/allocations"

  /// What is changed in the sample, and the fault that this is.
  @Test(arguments: [
    (#""title": "成都市2023年民生实事""#, #""title": 5"#, "/document/title", "Expected a text or null, found 5."),
    (
      #""year": 2023"#, #""year": 2023.5"#, "/document/year",
      "Expected a whole number of at most 18 digits, found 2023.5."
    ),
    (
      #""year": 2023"#, #""year": "2023""#, "/document/year",
      "Expected a whole number of at most 18 digits, found \"2023\"."
    ),
    (
      #""year": 2023"#, #""year": 92233720368547758080"#, "/document/year",
      "Expected a whole number of at most 18 digits, found 92233720368547758080."
    ),
    (
      #""kind": "allocation""#, #""kind": "list""#, "/document/kind",
      "Expected one of allocation, responsibility, found \"list\"."
    ),
    (
      #""jurisdiction": {"name": "成都市", "code": "510100"}"#, #""jurisdiction": "成都市""#,
      "/document/jurisdiction",
      "Expected an object, found \"成都市\"."
    ),
    (
      #""lead": ["市交通局", "市公交集团"]"#, #""lead": "市交通局""#, "/projects/0/lead",
      "Expected an array, found \"市交通局\"."
    ),
    (#""leaders": ["陈瑾"]"#, #""leaders": [null]"#, "/projects/0/leaders/0", "Expected a text, found null."),
    (
      #""contacts": [],"#, "", "/projects/0", "Expected the member “contacts”, found none."
    ),
    (
      #""contacts": [],"#, #""contacts": [], "phone": "1","#, "/projects/0/phone",
      "Expected no members but those of the schema, found \"phone\"."
    ),
    (
      #""contacts": [],"#, #""contacts": [], "lead": [],"#, "/projects/0/lead",
      "Expected each member once, found \"lead\" twice."
    ),
    (
      #""end": "2023-06-30""#, #""end": "2023-06-31""#, "/projects/0/deadline/end",
      "Expected a day of the calendar (2024-11-30) or null, found \"2023-06-31\"."
    ),
    (
      #""end": "2023-06-30""#, #""end": "2023-6-30""#, "/projects/0/deadline/end",
      "Expected a day of the calendar (2024-11-30) or null, found \"2023-6-30\"."
    ),
    (
      #""lines": [[5, 6], [9, 9]]"#, #""lines": [[5, 6], [9]]"#, "/projects/0/lines/1",
      "Expected a first and a last line ([5, 6]), found an array of 1 item."
    ),
    (
      #""value": 2,"#, #""value": 2.0000000000000000001,"#, "\(share)/1/quantity/value",
      "Expected a number of at most 18 significant digits, found 2.0000000000000000001."
    ),
    (
      #""value": 2,"#, #""value": 1e200,"#, "\(share)/1/quantity/value",
      "Expected a number of at most 18 significant digits, found 1e200."
    ),
    (
      #""value": 2,"#, #""value": null,"#, "\(share)/1/quantity/value",
      "Expected a number of at most 18 significant digits, found null."
    ),
    (
      #""quantity": {"text": "2条""#, #""quantity": {"text": "3条""#, "\(share)/1/quantity/text",
      "Expected the text of the share, \"2条\", found \"3条\"."
    ),
    (
      #""unit": "条", "dimension": "count", "bound": "exact""#,
      #""unit": null, "dimension": "count", "bound": "exact""#,
      "\(share)/1/quantity/dimension", "Expected null without a unit, found \"count\"."
    ),
    (
      #""unit": "条", "dimension": "count", "bound": "exact""#,
      #""unit": "条", "dimension": null, "bound": "exact""#,
      "\(share)/1/quantity/dimension",
      "Expected one of count, persons, personTimes, events, households, area, length, mass, volume, money, time, rate, ratePoints, other, found null."
    ),
    (
      #""state": "none", "text": "--", "quantity": null"#, #""state": "none", "text": "--", "quantity": {}"#,
      "\(share)/0/quantity", "Expected null beside the state “none”, found an empty object."
    ),
    (
      #""state": "blank", "text": """#, #""state": "blank", "text": "-""#, "\(share)/2/text",
      "Expected an empty text in a blank cell, found \"-\"."
    ),
    (
      #""value": null, "unit": null"#, #""value": null, "unit": "条""#, "/projects/0/measures/1/target/unit",
      "Expected null in a target in words, found \"条\"."
    ),
    (
      #""quantities": [{"text": "0.5-1.5万亩", "value": 5000, "unit": "亩", "dimension": "area", "scope": null, "bound": "atLeast", "upper": 15000.5}]"#,
      #""quantities": [null]"#, "/projects/0/schedule/0/quantities/0", "Expected an amount, found null."
    ),
    (
      #""column": 9"#, #""column": true"#, "/projects/0/measures/0/provenance/0/spans/0/column",
      "Expected a whole number of at most 18 digits, found true."
    ),
    (
      #""severity": "info""#, #""severity": "Info""#, "/findings/1/severity",
      "Expected one of info, warning, error, found \"Info\"."
    ),
    (
      #""characters": 14"#, #""characters": 15"#, "/conservation/characters",
      "Expected the sum of fields, furniture and unassigned, found 15."
    ),
    (
      #""conservation": {"characters": 14, "fields": 10, "furniture": 3, "unassigned": 1}"#,
      #""conservation": {"characters": 14, "fields": 9223372036854775807, "furniture": 3, "unassigned": 1}"#,
      "/conservation/characters", "Expected the sum of fields, furniture and unassigned, found 14."
    ),
  ])
  func refusesWhatHasNoPlaceInADataset(
    old: String, new: String, pointer: String, message: String
  ) throws {
    let sample = try Self.sample()
    let place = try #require(sample.range(of: old))
    let fault = try Self.fault(sample.replacingCharacters(in: place, with: new))
    #expect(fault.pointer.text == pointer)
    #expect(fault.message.english == message)
    #expect(fault.reason == .content)
    #expect(fault.message.chinese.hasPrefix("应"))
    #expect(fault.message.chinese.hasSuffix("。"))
  }

  @Test func aFaultSaysWhereInTheText() throws {
    let text = #"{"schemaVersion": "1.0", "document": []}"#
    let fault = try Self.fault(text)
    #expect(fault.offset == 37)
    #expect(fault.pointer == JSONPointer(["document"]))
    #expect(fault.expected == Message("an object", "对象"))
    #expect(fault.found == Message("an empty array", "空数组"))
    #expect(fault.message == Message("Expected an object, found an empty array.", "应为对象，实为空数组。"))
  }

  @Test(arguments: [
    ("[]", "", "Expected an object, found an empty array."), ("null", "", "Expected an object, found null."),
    ("{}", "", "Expected the member “schemaVersion”, found none."),
    (#"{"schemaVersion": 1}"#, "/schemaVersion", "Expected the schema version “1.0”, found 1."),
    (#"{"schemaVersion": "1.0"}"#, "", "Expected the member “document”, found none."),
  ])
  func anotherTextIsRefused(text: String, pointer: String, message: String) throws {
    let fault = try Self.fault(text)
    #expect(fault.pointer.text == pointer)
    #expect(fault.message.english == message)
    #expect(fault.reason == .content)
  }

  /// Before all else, wherever it stands.
  @Test(arguments: [#"{"schemaVersion": "2.0"}"#, #"{"document": 7, "news": 1, "schemaVersion": "2.0"}"#])
  func anotherVersionIsAFaultOfItsOwn(text: String) throws {
    let fault = try Self.fault(text)
    #expect(fault.reason == .version)
    #expect(fault.pointer == JSONPointer(["schemaVersion"]))
    #expect(
      fault.message
        == Message(
          "Expected the schema version “1.0”, found \"2.0\"; convert the dump again, or use the release of Minsheng that wrote the dataset.",
          "应为模式版本“1.0”，实为\"2.0\"；请重新转换文本，或使用生成该数据集的版本。"))
  }

  /// Numbers are those of their characters, however they are written.
  @Test(arguments: [
    ("2", "2"), ("2.0", "2"), ("2.50", "2.5"), ("-2.5e3", "-2500"), ("1E+2", "100"), ("25e-3", "0.025"),
    ("-0", "0"),
    ("0e999999999999999999999", "0"), ("9223372036854775807", "9223372036854775807"),
    ("0.1", "0.1"), ("123456789.123456789", "123456789.123456789"),
    ("100000000000000000000000", "100000000000000000000000"),
    ("1e-120", "0." + String(repeating: "0", count: 119) + "1"),
  ])
  func numbersAreExact(written: String, value: String) throws {
    let sample = try Self.sample()
    let place = try #require(sample.range(of: #""value": 2,"#))
    let text = sample.replacingCharacters(in: place, with: #""value": \#(written),"#)
    let dataset = try DatasetDecoder().decode(JSONText(Array(text.utf8)))
    let quantity = try #require(dataset.projects[0].measures[0].allocations[1].quantity)
    #expect(quantity.value == ExactDecimal(value))
    #expect(quantity.value.description == value)
  }

  @Test(arguments: [("2023", 2_023), ("2023.0", 2_023), ("2.023e3", 2_023), ("-1", -1)])
  func wholeNumbersAreWholeHoweverTheyAreWritten(written: String, year: Int) throws {
    let text = try Self.sample().replacing(#""year": 2023"#, with: #""year": \#(written)"#)
    #expect(try DatasetDecoder().decode(JSONText(Array(text.utf8))).document.year == year)
  }

  /// The unit table says what may be summed; of other words their dimension does.
  @Test(arguments: [
    ("条", "count", true), ("岁", "time", false), ("天", "time", true), ("元/人", "other", false),
    ("没有", "other", false),
    ("没有", "count", true), ("没有", "rate", false), ("岁", "count", true), ("公\u{F9E9}", "length", true),
  ])
  func unitsAreThoseOfTheTable(word: String, dimension: String, isSummable: Bool) throws {
    let text = try Self.sample()
      .replacing(
        #""unit": "条", "dimension": "count""#, with: #""unit": "\#(word)", "dimension": "\#(dimension)""#)
    let dataset = try DatasetDecoder().decode(JSONText(Array(text.utf8)))
    let unit = try #require(dataset.projects[0].measures[0].target?.quantity?.unit)
    #expect(Array(unit.word.utf8) == Array(word.utf8))
    #expect(unit.dimension.rawValue == dimension)
    #expect(unit.isSummable == isSummable)
  }

  /// No member costs more than its place: many strange ones are a fault, and quickly.
  @Test func manyStrangeMembersAreAFault() throws {
    let members = (0..<20_000).map { #""m\#($0)": 0"# }.joined(separator: ",")
    let fault = try Self.fault(#"{"schemaVersion": "1.0", \#(members)}"#)
    #expect(fault.message.english == "Expected the member “document”, found none.")
    let sample = try Self.sample().replacing(#""contacts": [],"#, with: #""contacts": [], \#(members),"#)
    #expect(try Self.fault(sample).pointer.text == "/projects/0/m0")
  }

  @Test func longTextsAreCutInMessages() throws {
    let long = String(repeating: "长", count: 100)
    let text = try Self.sample().replacing(#""kind": "allocation""#, with: #""kind": "\#(long)""#)
    #expect(try Self.fault(text).found.english == "\"" + String(repeating: "长", count: 60) + "…\"")
  }
}
