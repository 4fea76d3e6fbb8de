import PlanModel
import Provenance
import Testing

@testable import Corrections

struct CorrectionFileTests {
  private static func read(_ json: String) throws(CorrectionFileFault) -> [Correction] {
    try CorrectionFile(Array(json.utf8)) { $0 == "cell-ambiguous" }.corrections
  }

  /// A file with one correction, given by its members.
  private static func file(_ members: String) -> String {
    "{\n  \"schemaVersion\": \"1.0\",\n  \"corrections\": [\n    {\(members)}\n  ]\n}\n"
  }

  @Test func readsEveryMember() throws {
    let corrections = try Self.read(
      """
      {"$schema": "corrections.schema.json", "schemaVersion": "1.0", "description": "d", "corrections": [
        {"project": "2024-29", "measure": "2024-29/5", "field": "allocations", "region": "富阳区", "was": "3条",
         "to": "2条", "reason": "印刷件为2条", "settles": ["cell-ambiguous"]},
        {"project": "2024-03", "field": "schedule", "step": 2, "to": "", "reason": "r"}
      ]}
      """)
    #expect(
      corrections == [
        Correction(
          project: "2024-29", measure: "2024-29/5", field: .allocations, region: "富阳区", was: "3条", text: "2条",
          reason: "印刷件为2条", settles: ["cell-ambiguous"]),
        Correction(project: "2024-03", field: .schedule, step: 2, text: "", reason: "r"),
      ])
  }

  @Test func anEmptyListIsAFile() throws {
    #expect(try Self.read(#"{"schemaVersion": "1.0", "corrections": []}"#).isEmpty)
  }

  @Test(arguments: [
    (
      #""project": "1", "field": "led", "to": "a", "reason": "r""#, "/corrections/0/field",
      "Expected one of name, category, number, leaders, lead, contacts, cooperating, deadline, schedule, target, allocations, note, found “led”."
    ),
    (
      #""project": "1", "field": "lead", "to": "a""#, "/corrections/0",
      "Expected the member “reason”, found none."
    ),
    (
      #""project": "1", "field": "lead", "to": "a", "reason": """#, "/corrections/0/reason",
      "Expected a text, found “”."
    ),
    (
      #""project": 1, "field": "lead", "to": "a", "reason": "r""#, "/corrections/0/project",
      "Expected a text, found 1."
    ),
    (
      #""project": "1", "field": "lead", "to": ["a"], "reason": "r""#, "/corrections/0/to",
      "Expected a text, found an array."
    ),
    (
      #""project": "1", "field": "lead", "to": "a", "reason": "r", "value": 2"#, "/corrections/0/value",
      "Expected one of project, field, to, reason, measure, region, step, was, settles, found “value”."
    ),
    (
      #""project": "1", "field": "allocations", "to": "a", "reason": "r""#, "/corrections/0",
      "Expected a region beside the field allocations, found an object."
    ),
    (
      #""project": "1", "field": "lead", "region": "x", "to": "a", "reason": "r""#, "/corrections/0/region",
      "Expected `region` only beside the field allocations, found it beside lead."
    ),
    (
      #""project": "1", "field": "lead", "measure": "x", "to": "a", "reason": "r""#, "/corrections/0/measure",
      "Expected `measure` only beside the field name, note, target, allocations, found it beside lead."
    ),
    (
      #""project": "1", "field": "deadline", "step": 1, "to": "a", "reason": "r""#, "/corrections/0/step",
      "Expected `step` only beside the field schedule, found it beside deadline."
    ),
    (
      #""project": "1", "field": "schedule", "step": 0, "to": "a", "reason": "r""#, "/corrections/0/step",
      "Expected a whole number from 1, found 0."
    ),
    (
      #""project": "1", "field": "name", "to": "", "reason": "r""#, "/corrections/0/to",
      "Expected a name, found “”."
    ),
    (
      #""project": "1", "field": "lead", "to": "a", "reason": "r", "settles": ["cell-odd"]"#,
      "/corrections/0/settles/0", "Expected the code of a rule (see minsheng rules), found “cell-odd”."
    ),
    (
      #""project": "1", "field": "lead", "to": "a", "reason": "r", "settles": "x""#, "/corrections/0/settles",
      "Expected an array, found “x”."
    ),
    (
      #""project": "1", "field": "lead" "to": "a""#, "",
      "Expected a comma or }, found “\"”."
    ),
  ])
  func saysWhatIsWrongAndWhere(members: String, pointer: String, message: String) throws {
    let fault = try #require(throws: CorrectionFileFault.self) { try Self.read(Self.file(members)) }
    #expect(fault.pointer == pointer)
    #expect(fault.message.english == message)
    #expect(fault.message.chinese.hasSuffix("。"))
    #expect(fault.line == 4)
  }

  @Test(arguments: [
    ("[]", 1, "", "Expected an object, found an array."),
    ("{}", 1, "", "Expected the member “schemaVersion”, found none."),
    (
      "{\n\"schemaVersion\": \"2.0\", \"corrections\": []}", 2, "/schemaVersion",
      "Expected the version “1.0”, found “2.0”."
    ),
    (
      "{\"schemaVersion\": \"1.0\",\n\n\"corrections\": {}}", 3, "/corrections",
      "Expected an array, found an object."
    ),
    ("{\"schemaVersion\": \"1.0\"\n", 2, "", "Expected a comma or }, found the end of the file."),
  ])
  func aFileOfAnotherKindIsRefused(json: String, line: Int, pointer: String, message: String) throws {
    let fault = try #require(throws: CorrectionFileFault.self) { try Self.read(json) }
    #expect(
      fault
        == CorrectionFileFault(line: line, pointer: pointer, message: Message(message, fault.message.chinese))
    )
  }

  @Test(arguments: [
    (#""field": "lead""#, #""field": "lead""#, true),
    (#""field": "lead""#, #""field": "contacts""#, false),
    (#""field": "schedule", "step": 1"#, #""field": "schedule", "step": 2"#, false),
    (#""field": "schedule", "step": 1"#, #""field": "schedule""#, true),
    (#""field": "schedule""#, #""field": "schedule", "step": 1"#, true),
    (#""field": "allocations", "region": "a""#, #""field": "allocations", "region": "b""#, false),
  ])
  func aFieldIsCorrectedOnce(first: String, second: String, isRefused: Bool) throws {
    let rest = #", "project": "1", "to": "a", "reason": "r""#
    let json = Self.file("\(first)\(rest)}, {\(second)\(rest)")
    if isRefused {
      let fault = try #require(throws: CorrectionFileFault.self) { try Self.read(json) }
      #expect(fault.pointer == "/corrections/1")
      #expect(
        fault.message.english
          == "Expected one correction of a field, found a second one for that of /corrections/0.")
    } else {
      #expect(try Self.read(json).count == 2)
    }
  }
}
