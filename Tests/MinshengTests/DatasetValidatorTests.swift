import ICUText
import Reports
import SchemaValidation
import TestSupport
import Testing

@testable import Minsheng

struct DatasetValidatorTests {
  private static func dataset() throws -> [UInt8] {
    try Repository.bytes(CorpusCase(name: "made-up-2019-allocation-tsv").expectedFile)
  }

  private func codes(_ file: ValidatedFile) -> [String] { file.findings.map(\.code.rawValue) }

  /// Everything that the converter writes follows the schema.
  @Test(arguments: CorpusCase.all.filter(\.isRecorded))
  func everyDatasetOfTheCorpusFollowsItsSchema(case corpusCase: CorpusCase) throws {
    let file = DatasetValidator().validate(try Repository.bytes(corpusCase.expectedFile), path: "x.json")
    let violations = file.all.filter { $0.code == "schema-violation" || $0.code == "dataset-unreadable" }
    #expect(violations.map(\.message.english) == [])
    let dataset = try PlanConverter().convert(corpusCase.source(), name: "source.txt")
    #expect(file.all.count == dataset.findings.count)
  }

  @Test(arguments: SchemaCatalogue.allCases)
  func theBundledSchemasCompileAndFollowTheirMetaschema(schema: SchemaCatalogue) throws {
    #expect(BundledSchema.compiled(schema) != nil)
    let metaschema = try JSONSchema(
      JSONText(Array(#"{"$ref": "https://json-schema.org/draft/2020-12/schema"}"#.utf8)))
    #expect(metaschema.violations(in: try JSONText(schema.text)).violations == [])
  }

  /// A comparison says in `kind` what it is, and is judged by the schema of that.
  @Test(arguments: ["diff", "history"])
  func comparisonsAreJudgedByTheirSchemas(kind: String) {
    let text = "{\"schemaVersion\": \"1.0\", \"kind\": \"\(kind)\", \"tool\": {\"name\": \"minsheng\"}}"
    let file = DatasetValidator().validate(Array(text.utf8), path: "x.json")
    #expect(Set(file.all.map(\.code)) == ["schema-violation"])
    // The history refers to the other schema.
    #expect(
      file.all.contains {
        $0.pointer == "/tool" && $0.keyword?.hasSuffix("diff.schema.json#/$defs/tool/required") == true
      })
    #expect(file.all.contains { $0.keyword == "\(kind).schema.json#/required" })
  }

  @Test func aFindingPointsIntoTheFileAndIntoTheDump() throws {
    let text = String(decoding: try Self.dataset(), as: UTF8.self)
      .replacing(
        "\"text\": \"389处\", \"value\": 389", with: "\"text\": \"389处\", \"value\": 398", maxReplacements: 1)
    let file = DatasetValidator().validate(Array(text.utf8), path: "data/2019.json")
    let finding = try #require(file.findings.first { $0.code == "value-not-as-printed" })
    #expect(finding.pointer == "/projects/0/measures/0/target")
    #expect(finding.subject == "2019-01/1")
    #expect(finding.related.map(\.path) == ["source.txt"])
    #expect(finding.related.map(\.lines) == [LineRange(8)])
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let place = try #require(finding.place)
    #expect(lines[place.line - 1].dropFirst(place.column - 1).hasPrefix("\"389处\", \"value\": 398"))
  }

  @Test func everyLineOfNewlineDelimitedJSONIsADocument() throws {
    let dataset = try PlanConverter().convert(
      CorpusCase(name: "made-up-2019-allocation-tsv").source(), name: "source.txt")
    let line = String(decoding: dataset.json(JSONFormat(isCompact: true)), as: UTF8.self)
    let broken = line.replacing("\"year\":2019", with: "\"year\":\"2019\"")
      .replacing("\"year\": 2019", with: "\"year\": \"2019\"")
    let text = line + "\n" + broken + line
    let file = DatasetValidator().validate(Array(text.utf8), path: "x.ndjson", isLines: true)
    let violations = file.findings.filter { $0.code == "schema-violation" }
    #expect(violations.map { $0.place?.line } == [3])
    #expect(violations.map(\.pointer) == ["/document/year"])
    let offset = try #require(violations.first?.place?.byteOffset)
    #expect(Array(text.utf8)[offset...].starts(with: "\"2019\"".utf8))
  }

  @Test func fingerprintsStayWhenProjectsMove() throws {
    let text = String(decoding: try Self.dataset(), as: UTF8.self)
    let broken = text.replacing(
      "\"text\": \"14494户\", \"value\": 14494", with: "\"text\": \"14494户\", \"value\": 1449")
    let moved = broken.replacing("\"projects\": [", with: "\n\n  \"projects\": [")
      .replacing("\"leaders\": []", with: "\n\"leaders\": [ ]")
    func prints(_ text: String) -> [String] {
      DatasetValidator().validate(Array(text.utf8), path: "x").findings.filter {
        $0.code == "value-not-as-printed"
      }
      .map(\.fingerprint)
    }
    #expect(prints(broken).count == 1)
    #expect(prints(broken) == prints(moved))
    #expect(prints(broken).allSatisfy { $0.count == 16 })
    // The style of the JSON is no change, another wrong value is one.
    let compact = broken.replacing(/\s*\n\s*/, with: "").replacing("\": ", with: "\":")
    #expect(prints(broken) == prints(compact))
    let otherwise = text.replacing(
      "\"text\": \"14494户\", \"value\": 14494", with: "\"text\": \"14494户\", \"value\": 144")
    #expect(prints(otherwise).count == 1)
    #expect(prints(broken) != prints(otherwise))
  }

  @Test func aBaselineHidesWhatItKnowsAndNothingElse() throws {
    let bytes = try Self.dataset()
    var validator = DatasetValidator()
    let before = validator.validate(bytes, path: "./a.json")
    let baseline = Baseline([before])
    #expect(baseline.count == before.all.count)
    let read = try Baseline(reading: baseline.json, name: "baseline.json")
    #expect(read == baseline)
    validator.baseline = read
    #expect(codes(validator.validate(bytes, path: "a.json")) == [])
    #expect(validator.validate(bytes, path: "b.json").findings.count == before.all.count)
    let broken = String(decoding: bytes, as: UTF8.self).replacing("\"year\": 2019", with: "\"year\": true")
    let after = validator.validate(Array(broken.utf8), path: "a.json")
    #expect(codes(after) == ["schema-violation"])
    // A dataset that cannot be read shows none of its other findings.
    #expect(after.mended == baseline.count)
  }

  @Test func aBaselineThatIsNoneIsRefused() {
    #expect(throws: SchemaFailure.self) { try Baseline(reading: Array("{}".utf8), name: "b") }
    #expect(throws: SchemaFailure.self) { try Baseline(reading: Array("[".utf8), name: "b") }
    let odd =
      #"{"schemaVersion":"1.0","baseline":[{"file":"a","code":"x","subject":null,"fingerprint":"?"}]}"#
    #expect(throws: SchemaFailure.self) { try Baseline(reading: Array(odd.utf8), name: "b") }
  }

  @Test func levelsWeighAndTakeOut() throws {
    var validator = DatasetValidator()
    validator.policy = SeverityPolicy(["region-not-in-year": .error, "jurisdiction-inferred": .off])
    let file = validator.validate(try Self.dataset(), path: "x.json")
    #expect(codes(file) == ["region-not-in-year", "region-not-in-year"])
    #expect(file.worst == .error)
  }

  @Test func theWorstAreShownFirstAndTheOthersCounted() throws {
    let text = String(decoding: try Self.dataset(), as: UTF8.self)
      .replacing("\"within\": null", with: "\"within\": \"2019-99/9\"")
    var validator = DatasetValidator()
    validator.mostFindings = 1
    let file = validator.validate(Array(text.utf8), path: "x.json")
    #expect(file.report.findings.map(\.code) == ["reference-broken"])
    #expect(file.report.leftOut == file.findings.count - 1)
    validator.mostFindings = nil
    validator.shownFrom = .info
    #expect(validator.validate(Array(text.utf8), path: "x.json").report.leftOut == 0)
  }

  @Test func aSchemaOfTheUsersOwnJudgesAnything() throws {
    let schema = Array(#"{"$ref": "b.json", "maxItems": 2}"#.utf8)
    let other = Array(#"{"items": {"type": "integer"}}"#.utf8)
    let validator = try DatasetValidator(schema: (schema, "a.json"), references: [(other, "b.json")])
    #expect(codes(validator.validate(Array("[1, 2]".utf8), path: "x")) == [])
    let file = validator.validate(Array("[1, \"2\", 3]".utf8), path: "x")
    #expect(
      file.findings.map(\.message.english) == [
        "expected at most 2 items, found 3", "expected integer, found \"2\"",
      ])
    #expect(file.findings.map(\.keyword) == ["a.json#/maxItems", "b.json#/items/type"])
    // The dataset's own checks are not asked.
    #expect(
      codes(try DatasetValidator(schema: (Array("true".utf8), "t")).validate(Self.dataset(), path: "x")) == []
    )
  }

  @Test(
    arguments: [
      ("{", "s.json:1:1: the file ends before this is closed; its end is missing"),
      (#"{"type": "strnig"}"#, "s.json:1:10: “type” must be the name of a type"),
      (
        #"{"$ref": "other.json"}"#,
        "s.json:1:10: the reference “other.json” names a document that was not given"
      ),
    ])
  func aSchemaThatIsNoneIsRefused(schema: String, sentence: String) throws {
    let failure = try #require(throws: SchemaFailure.self) {
      try DatasetValidator(schema: (Array(schema.utf8), "s.json"))
    }
    #expect(
      "\(failure.file):\(failure.line):\(failure.column): \(failure.message.english)".hasPrefix(sentence))
  }

  @Test func filesThatAreNoDatasetsSaySo() {
    let validator = DatasetValidator()
    func first(_ text: String) -> String? {
      validator.validate(Array(text.utf8), path: "x").findings.first.map {
        "\($0.code.rawValue) \($0.pointer ?? "-")"
      }
    }
    #expect(first("") == "json-syntax -")
    #expect(first("[]") == "document-unknown ")
    #expect(first(#"{"schemaVersion":"1.0","baseline":[],"baseline":[]}"#) == "name-repeated /baseline")
    #expect(first(#"{"schemaVersion":"9","projects":[]}"#) == "schema-version-unknown /schemaVersion")
    #expect(first(#"{"schemaVersion":"1.0"}"#) == "document-unknown ")
    #expect(first(#"{"schemaVersion":"1.0","tool":{}}"#) == "schema-violation ")
    #expect(first(#"{"schemaVersion":"1.0","corrections":[{}]}"#) == "schema-violation /corrections/0")
  }

  @Test func aDatasetInTraditionalCharactersIsCheckedLikeAnyOther() throws {
    let source = String(decoding: try CorpusCase(name: "hangzhou-2024-allocation").source(), as: UTF8.self)
    let traditional = ScriptRestorerTests.traditional(source, try #require(HanTable.shared))
    let dataset = try PlanConverter().convert(Array(traditional.utf8), name: "source.txt")
    #expect(dataset.findings.contains { $0.code == "script-traditional" })
    let file = DatasetValidator().validate(dataset.json(), path: "x.json")
    #expect(file.all.count == dataset.findings.count)
  }
}
