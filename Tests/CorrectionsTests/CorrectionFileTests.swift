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
      "Expected a comma or } after the member, found “\"”."
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
    ("\n{\"schemaVersion\": \"1.0\"\n", 2, "", "The file ends before this is closed; its end is missing."),
    (
      "{\n\n\"schemaVersion\": \"1.0\",\n}", 4, "",
      "A comma must be followed by another entry, found “}”; remove the comma."
    ),
    ("{\r\n// 说明\r\n}", 2, "", "JSON has no comments; remove it."),
    ("", 1, "", "The file is empty; expected a JSON value."),
    (
      "{\"schemaVersion\": \"1.0\",\n\"corrections\": [],\n\"corrections\": []}", 3, "/corrections",
      "Expected each name once in an object, found “corrections” twice."
    ),
    (
      "{\"schemaVersion\": \"1.0\",\n\"corrections\": [{\"to\": \"a\",\n\"t\\u006f\": \"b\"}]}", 3,
      "/corrections/0/to",
      "Expected each name once in an object, found “to” twice."
    ),
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

  @Test func aMarkInFrontAndEscapesAreRead() throws {
    let json =
      "\u{FEFF}"
      + Self.file(#""project": "\u0031", "field": "lead", "to": "\u5e02\n\ud83d\ude00", "reason": "\"""#)
    #expect(try Self.read(json) == [Correction(project: "1", field: .lead, text: "市\n😀", reason: "\"")])
  }

  @Test func whatIsNoUTF8IsRefused() throws {
    let fault = try #require(throws: CorrectionFileFault.self) {
      try CorrectionFile(Array("{\n\"".utf8) + [0xFF, 0x22, 0x7D]) { _ in true }
    }
    #expect(fault.line == 2)
    #expect(
      fault.message == Message("The text is not UTF-8 here; save it as UTF-8.", "此处不是UTF-8文本；请以UTF-8保存。"))
  }

  /// Deep texts are refused, and none is a trap.
  @Test(arguments: [33, 100_000])
  func nestingIsBounded(depth: Int) throws {
    let json = String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    let fault = try #require(throws: CorrectionFileFault.self) { try Self.read(json) }
    #expect(fault.message.english == "More than 32 arrays and objects in each other.")
  }

  @Test func nestingUpToTheBoundIsReadAndRefusedForWhatItIs() throws {
    let json = String(repeating: "[", count: 32) + String(repeating: "]", count: 32)
    let fault = try #require(throws: CorrectionFileFault.self) { try Self.read(json) }
    #expect(fault.message.english == "Expected an object, found an array.")
  }

  /// Every prefix of a file is a fault, and none is a trap.
  @Test func cutFilesAreFaults() {
    let file = Array(
      Self.file(#""project": "1", "field": "lead", "to": "市\u00e9", "reason": "r""#).utf8.dropLast())
    for end in 0..<file.count {
      #expect(throws: CorrectionFileFault.self) { try CorrectionFile(Array(file[..<end])) { _ in true } }
    }
  }
}
